import { useFormat, useWords } from "#words";
import type { Source } from "@/lib/comparison/comparison";
import styles from "./present.module.css";
import { Whose } from "./slide";

/** The first screen: the story, and the letters that stand for its sources. */
export function TitleCard({ title, sources, claims }: { title: string; sources: readonly Source[]; claims: number }) {
  const say = useWords("project");
  const format = useFormat();
  return (
    <div className={styles.card}>
      <h1 className={styles.title}>{title}</h1>
      <p>
        {say("articles", { count: sources.length })} · {say("claims", { count: claims })}
      </p>
      <ul className={styles.sources}>
        {sources.map((source, index) => (
          <li key={source.id}>
            <Whose source={source} index={index} />
            <span className={styles.who}>
              {source.hidden ? null : (
                <>
                  <cite lang="en">{source.title}</cite> {format.date(source.published)}
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
      <p className={styles.secret}>{say("sourcesHidden")}</p>
      <p className={styles.keys}>{say("keys")}</p>
    </div>
  );
}
