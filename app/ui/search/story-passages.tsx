import { useFormat, useWords } from "#words";
import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import type { SourcePassages } from "@/lib/store/search/in-story";
import { Excerpt } from "./excerpt";
import styles from "./story-passages.module.css";

interface PassagesProps {
  storyId: string;
  sources: readonly SourcePassages[];
  /** Whether only some passages were searched. */
  narrowed: boolean;
}

/** Counts by source, then the passages of each; every passage is a link to its sentence in the reader. */
export function StoryPassages({ storyId, sources, narrowed }: PassagesProps) {
  const say = useWords("search");
  const { number } = useFormat();
  return (
    <>
      {sources.length > 1 ? (
        <ul className={styles.counts} aria-label={say("counts")}>
          {sources.map(({ source, index, total }) => (
            <li key={source.id} data-none={total === 0 || undefined}>
              <a href={`#in-${source.id}`}>
                <SourceBadge index={index} small /> <span className={styles.count}>{number(total)}</span>
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      {sources.map((one) => (
        <OneSource key={one.source.id} storyId={storyId} narrowed={narrowed} {...one} />
      ))}
    </>
  );
}

type OneProps = SourcePassages & Pick<PassagesProps, "storyId" | "narrowed">;

function OneSource({ storyId, narrowed, source, index, passages, total, apart }: OneProps) {
  const say = useWords("search");
  const letter = sourceLetter(index);
  return (
    <section className={styles.source} id={`in-${source.id}`} aria-label={say("passages", { letter })}>
      <h2 className={styles.name}>
        <SourceName index={index} source={source} outlet />
      </h2>
      {total === 0 ? (
        <p className={styles.none}>{say(apart ? "apart" : narrowed ? "notThere" : "not", { letter })}</p>
      ) : (
        <div>
          <p className={styles.total}>
            {passages.length < total
              ? say("first", { shown: passages.length, count: total })
              : say("count", { count: total })}
          </p>
          <ol className={styles.passages}>
            {passages.map((passage) => (
              <li key={passage.start}>
                <Excerpt storyId={storyId} source={source.id} passage={passage} className={styles.quote} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </section>
  );
}
