"use client";

import { type FocusEvent, type KeyboardEvent, useRef } from "react";
import { Glyph } from "./glyph";
import styles from "./story-header.module.css";

/** Exports by what they are for: people know their program, not the format. */
const EXPORTS = [
  { format: "md", name: "Report, to read and edit", ending: ".md" },
  { format: "csv", name: "Claims, for Excel", ending: ".csv" },
  { format: "json", name: "Everything, for other programs", ending: ".json" },
] as const;

/** A disclosure, so that it works without JavaScript; with it, Escape and leaving it close it. */
export function ExportMenu({ storyId }: { storyId: string }) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const onBlur = (event: FocusEvent) => {
    if (!details.current?.contains(event.relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !details.current?.open) return;
    event.preventDefault();
    close();
    details.current.querySelector("summary")?.focus();
  };
  return (
    <details ref={details} className={styles.export} onBlur={onBlur} onKeyDown={onKeyDown}>
      <summary className={styles.summary}>
        Export
        <Glyph name="down" />
      </summary>
      <ul className={styles.menu}>
        {EXPORTS.map(({ format, name, ending }) => (
          <li key={format}>
            <a href={`/stories/${storyId}/export?format=${format}`} download className={styles.choice} onClick={close}>
              {name} <span className={styles.ending}>{ending}</span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
