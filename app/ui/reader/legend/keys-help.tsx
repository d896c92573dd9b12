"use client";

import { useEffect, useRef } from "react";
import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import styles from "./keys-help.module.css";

/** What each key does stands in the words of the part "reader". */
const KEYS = [
  { keys: ["[", "]"], what: "source" },
  { keys: ["j", "k"], what: "sentence" },
  { keys: ["c", "C"], what: "claim" },
  { keys: ["1", "2", "…"], what: "number" },
  { keys: ["Enter"], what: "look" },
  { keys: ["Esc"], what: "close" },
  { keys: ["m"], what: "mode" },
  { keys: ["s"], what: "together" },
  { keys: ["/"], what: "search" },
  { keys: ["?"], what: "help" },
] as const;

/** The list of keys, over the page until it is closed. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const say = useWords("reader");
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose} data-print="no">
      <h2 id="keys-title" className={styles.title}>
        {say("keys.title")}
      </h2>
      <dl className={styles.list}>
        {KEYS.map(({ keys, what }) => (
          <div key={what} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{say(`keys.what.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>{say("keys.rest")}</p>
      <Button small onClick={() => dialog.current?.close()}>
        {say("keys.close")}
      </Button>
    </dialog>
  );
}
