import type { Span } from "@/lib/text/span";
import styles from "./marked-text.module.css";

/** A text with some places marked. The text itself is never markup: React writes it as it is. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {marks.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(marks[i - 1]?.end ?? 0, start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </>
  );
}
