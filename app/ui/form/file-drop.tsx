"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { useWords } from "#words";
import styles from "./file-drop.module.css";

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;

/** Takes text files: by a button, or dropped anywhere on the page. Without JavaScript they go with the form. */
export function FileDrop({ take }: { take: (files: File[]) => void }) {
  const say = useWords("intake");
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const taken = useEffectEvent(take);

  useEffect(() => {
    // Entering a child fires before leaving its parent, so the depth tells whether the page itself was left.
    let depth = 0;
    const stop = new AbortController();
    const on = (type: "dragenter" | "dragover" | "dragleave" | "drop", hear: (event: DragEvent) => void) =>
      window.addEventListener(
        type,
        (event) => {
          if (!carriesFiles(event)) return;
          event.preventDefault();
          hear(event);
        },
        { signal: stop.signal },
      );
    on("dragenter", () => {
      depth += 1;
      setOver(true);
    });
    on("dragover", () => {});
    on("dragleave", () => {
      depth -= 1;
      if (depth <= 0) setOver(false);
    });
    on("drop", (event) => {
      depth = 0;
      setOver(false);
      taken([...(event.dataTransfer?.files ?? [])]);
    });
    return () => stop.abort();
  }, []);

  function takeFrom(field: HTMLInputElement | null) {
    const files = [...(field?.files ?? [])];
    if (!field || files.length === 0) return;
    // Emptied, so that choosing the same file again is heard, and so that the form does not send it twice.
    field.value = "";
    take(files);
  }

  // Files chosen on a slow machine before this script ran are not forgotten.
  const takeEarly = useEffectEvent(() => takeFrom(input.current));
  useEffect(() => takeEarly(), []);

  return (
    <div className={styles.drop}>
      <input
        ref={input}
        id={id}
        className={styles.input}
        type="file"
        name="files"
        multiple
        accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
        onChange={(event) => takeFrom(event.currentTarget)}
        aria-describedby={`${id}-hint`}
      />
      <label htmlFor={id} className={styles.label}>
        {say("chooseFiles")}
      </label>
      <p id={`${id}-hint`} className={styles.hint}>
        {say("filesHint")}
      </p>
      {over ? (
        <div className={styles.over} aria-hidden="true">
          <p>{say("drop")}</p>
        </div>
      ) : null}
    </div>
  );
}
