import type { CSSProperties, ReactNode } from "react";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import type { Source } from "@/lib/comparison/comparison";
import styles from "./source-table.module.css";

interface TableProps {
  /** What the table is called: it scrolls in a region of that name. */
  label: string;
  /** What a row is, in the corner of the head. */
  corner: string;
  sources: readonly Source[];
  /** With the outlet under each name in the head. */
  outlets?: boolean;
  /** The look of this table. It gives `--first` and `--column`, how wide these are, and `--cell`, the padding. */
  className: string | undefined;
  /** The rows: a `th` for the thing, then a `td` a source, which begins with a `CellSource`. */
  children: ReactNode;
}

/** Row = thing, column = source. On a phone a row is a list of its sources; a `td` with `data-empty` is left out there. */
export function SourceTable({ label, corner, sources, outlets = false, className, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys.
    <section className={`${styles.scroller} ${className}`} tabIndex={0} aria-label={label}>
      <table className={styles.table} style={{ "--sources": sources.length } as CSSProperties}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {sources.map((source, index) => (
              <th key={source.id} scope="col">
                <SourceName index={index} source={source} />
                {outlets && !source.hidden ? <span className={styles.outlet}>{source.outlet}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** Whose cell it is, where no head says so: on a phone the letter before its words, or with `source` the name above. */
export function CellSource({ index, source, className = "" }: { index: number; source?: Source; className?: string }) {
  return source ? (
    <span className={`${styles.name} ${className}`}>
      <SourceName small index={index} source={source} />
    </span>
  ) : (
    <span className={styles.letter}>
      <SourceBadge small index={index} />
    </span>
  );
}
