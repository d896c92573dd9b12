import { useWords } from "#words";
import type { Picture as Drawn } from "@/lib/export/picture/picture";
import { Drawing } from "./drawing";
import styles from "./picture.module.css";
import { SavePng } from "./save-png";

interface PictureProps {
  picture: Drawn;
  storyId: string;
  /** The rank of its title among the headings of the page. */
  level?: 2 | 3;
}

/**
 * A picture with its title, its sentence and its numbers as a table; a phone gets the drawing for its width. Both drawings
 * are sent and a style shows one, so that the server need not know how wide the reader's window is.
 */
export function Picture({ picture, storyId, level = 3 }: PictureProps) {
  const say = useWords("pictures");
  const { name, title, description, narrow, table } = picture;
  const Title = `h${level}` as const;
  const [titleId, saidId] = [`picture-${name}`, `picture-${name}-said`];
  const href = `/stories/${storyId}/pictures/${name}`;
  return (
    <figure className={styles.picture} aria-labelledby={titleId}>
      <figcaption className={styles.caption}>
        <Title id={titleId} className={styles.title}>
          {title}
        </Title>
        <p id={saidId} className={styles.said}>
          {description}
        </p>
      </figcaption>
      <Drawing drawing={picture} className={styles.wide} titleId={titleId} saidId={saidId} />
      <Drawing drawing={narrow} className={styles.narrow} titleId={titleId} saidId={saidId} />
      {table.rows.length > 0 ? (
        <details className={styles.details}>
          <summary className={styles.summary}>{say("table")}</summary>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys. */}
          <section className={styles.scroller} tabIndex={0} aria-label={title}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {table.head.map((words) => (
                    <th key={words} scope="col">
                      {words}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.rows.map((row, n) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: rows never move, and two may read the same.
                  <tr key={n}>
                    {row.map((words, column) =>
                      column === 0 ? (
                        <th key={table.head[column]} scope="row">
                          {words}
                        </th>
                      ) : (
                        <td key={table.head[column]}>{words}</td>
                      ),
                    )}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      ) : null}
      <p className={styles.save} data-print="no">
        <a href={href} download className={styles.link} aria-label={say("saveWhat", { save: say("saveSvg"), title })}>
          {say("saveSvg")}
        </a>
        <SavePng
          href={href}
          words={say("savePng")}
          label={say("saveWhat", { save: say("savePng"), title })}
          failed={say("notSaved")}
        />
      </p>
    </figure>
  );
}
