import type { CSSProperties } from "react";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { FRAME_NAMES, nameOf } from "@/app/ui/story/labels";
import { FRAMES } from "@/lib/analysis/finding";
import type { Comparison } from "@/lib/comparison/comparison";
import styles from "./frame-profile.module.css";

/** How many paragraphs of each source take which frame: a table whose numbers are drawn as bars. */
export function FrameProfile({ comparison }: { comparison: Comparison }) {
  const counts = new Map<string, number>();
  const tags = new Set<string>();
  for (const { source, layer, tag } of comparison.findings) {
    if (layer !== "frame") continue;
    tags.add(tag);
    counts.set(`${source} ${tag}`, (counts.get(`${source} ${tag}`) ?? 0) + 1);
  }
  const at = (tag: string): number => {
    const known = (FRAMES as readonly string[]).indexOf(tag);
    return known < 0 ? FRAMES.length : known;
  };
  const sum = (tag: string): number =>
    comparison.sources.reduce((n, { id }) => n + (counts.get(`${id} ${tag}`) ?? 0), 0);
  const rows = [...tags].sort((a, b) => sum(b) - sum(a) || at(a) - at(b));
  if (rows.length === 0) return <p className={styles.none}>No frame was recognised in these texts.</p>;
  const most = Math.max(...counts.values());
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys.
    <section className={styles.scroller} tabIndex={0} aria-label="Frames by source">
      <table className={styles.table} style={{ "--sources": comparison.sources.length } as CSSProperties}>
        <caption className="visually-hidden">Paragraphs of each source that take a frame</caption>
        <thead>
          <tr>
            <th scope="col" className={`${styles.corner} ${styles.frame}`}>
              Frame
            </th>
            {comparison.sources.map((source, index) => (
              <th key={source.id} scope="col">
                <span className={styles.source}>
                  <SourceBadge index={index} />
                  <span className={styles.kind}>
                    <KindLabel kind={source.kind} />
                  </span>
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((tag) => (
            <tr key={tag}>
              <th scope="row" className={styles.frame}>
                {nameOf(FRAME_NAMES, tag)}
              </th>
              {comparison.sources.map(({ id }) => {
                const n = counts.get(`${id} ${tag}`) ?? 0;
                return (
                  <td key={id} className={styles.cell}>
                    <span className={styles.count} data-none={n === 0 || undefined}>
                      {n}
                    </span>
                    <span className={styles.bar} aria-hidden="true" style={{ width: `${(n / most) * 100}%` }} />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
