import Link from "next/link";
import { useFormat, useWords } from "#words";
import { placeHref } from "@/app/ui/reader/state/reader-href";
import { SourceName } from "@/app/ui/site/source-name";
import type { Comparison, VoiceShare } from "@/lib/comparison/comparison";
import { ShortList } from "./short-list";
import styles from "./speakers-list.module.css";

/** Who speaks in each source with how many words, most words first; each place opens the reader. */
export function SpeakersList({ storyId, comparison }: { storyId: string; comparison: Comparison }) {
  const say = useWords("divergence");
  return (
    <>
      <h3 className={styles.heading}>{say("voices.speakers")}</h3>
      <div className={styles.sources}>
        {comparison.sources.map((source, index) => {
          const share = comparison.voices.find((one) => one.source === source.id);
          return share ? (
            <section key={source.id} className={styles.source}>
              <h4 className={styles.name}>
                <SourceName index={index} source={source} />
              </h4>
              <Speakers storyId={storyId} comparison={comparison} share={share} />
            </section>
          ) : null;
        })}
      </div>
      <p className={styles.note}>{say("voices.author")}</p>
    </>
  );
}

interface SpeakersProps {
  storyId: string;
  comparison: Comparison;
  share: VoiceShare;
}

function Speakers({ storyId, comparison, share }: SpeakersProps) {
  const say = useWords("divergence");
  const format = useFormat();
  if (share.speakers.length === 0) return <p className={styles.note}>{say("voices.none")}</p>;
  return (
    <ShortList>
      {share.speakers.map(({ name, words, passages }) => (
        <li key={name ?? ""} className={styles.speaker}>
          <Link
            href={placeHref(storyId, comparison, share.source, passages[0]?.start ?? 0)}
            className={styles.who}
            prefetch={false}
          >
            {name ? <span lang="en">{name}</span> : <em>{say("voices.nobody")}</em>}
          </Link>
          <span className={styles.words}>{say("voices.words", { count: words })}</span>
          {passages.length > 1 ? (
            <span className={styles.places} data-print="no">
              {passages.slice(1, PLACES).map(({ start }, n) => (
                <Link
                  key={start}
                  href={placeHref(storyId, comparison, share.source, start)}
                  className={styles.place}
                  aria-label={say("voices.place", { number: n + 2 })}
                  prefetch={false}
                >
                  {format.number(n + 2)}
                </Link>
              ))}
            </span>
          ) : null}
        </li>
      ))}
    </ShortList>
  );
}

const PLACES = 6;
