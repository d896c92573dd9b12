import type { CSSProperties } from "react";
import { useWords } from "#words";
import type { Source } from "@/lib/comparison/comparison";
import styles from "./source-badge.module.css";

/** A for the first source, L for the twelfth: how people speak of a column. */
export const sourceLetter = (index: number): string => String.fromCharCode(65 + index);

/** The source's colour by name, a second cue only: it never stands without the letter or the pattern. */
const inked = (index: number): CSSProperties => ({ "--source": `var(--source-${(index % 12) + 1})` }) as CSSProperties;

/** The letter of a source with its pattern and colour. `label` is what a screen reader says; without it, "source A". */
export function SourceBadge({ index, label, small = false }: { index: number; label?: string; small?: boolean }) {
  const say = useWords("terms");
  return (
    <span className={styles.badge} data-small={small || undefined} style={inked(index)}>
      <span aria-hidden="true" className={styles.letter}>
        {sourceLetter(index)}
      </span>
      <span aria-hidden="true" className={styles.pattern} data-pattern={(index % 12) + 1} />
      <span className="visually-hidden">{label ?? say("source", { letter: sourceLetter(index) })}</span>
    </span>
  );
}

/** The small letters of some of the sources, in the order of their columns. */
export function SourceBadges({ sources, of }: { sources: readonly Pick<Source, "id">[]; of: readonly string[] }) {
  return sources.map(({ id }, index) => (of.includes(id) ? <SourceBadge key={id} small index={index} /> : null));
}

/** The pattern alone, as wide and high as its parent lets it: for bands, bars and column edges. */
export function SourcePattern({ index, className }: { index: number; className?: string }) {
  return (
    <span
      aria-hidden="true"
      className={[styles.pattern, className ?? ""].join(" ")}
      data-pattern={(index % 12) + 1}
      style={inked(index)}
    />
  );
}
