import { useFormat, useWords } from "#words";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { Told } from "@/app/ui/story/told";
import type { Comparison, SharedClaim, Source } from "@/lib/comparison/comparison";
import styles from "./handout.module.css";
import type { HandoutQuery, NumberedClaim } from "./handout-query";

interface HandoutProps {
  title: string;
  /** The claims as they are printed: with names covered in their words when letters stand alone. */
  printed: readonly NumberedClaim[];
  comparison: Comparison;
  query: HandoutQuery;
}

/** What is printed: a head to fill in, the claims, and the key, with names, on a page of its own. */
export function Handout({ title, printed, comparison, query }: HandoutProps) {
  const say = useWords("handout");
  const { sources } = comparison;
  return (
    <div className={styles.paper}>
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p className={styles.fill}>
          <span>{say("name")}</span>
          <span>{say("date")}</span>
        </p>
        <p className={styles.intro}>{say("intro")}</p>
      </header>
      {printed.length === 0 ? <p>{say("none")}</p> : null}
      {printed.map((one) => (
        <Claim key={one.claim.id} {...one} sources={sources} names={query.names} questions={query.questions} />
      ))}
      <Key sources={sources} claims={query.claims} />
    </div>
  );
}

function Claim({
  claim,
  number,
  sources,
  names,
  questions,
}: NumberedClaim & { sources: readonly Source[]; names: boolean; questions: boolean }) {
  const say = useWords("handout");
  const term = useWords("terms");
  return (
    <section className={styles.claim} aria-labelledby={`handout-${claim.id}`}>
      <h3 id={`handout-${claim.id}`} className={styles.number}>
        {say("claim", { number })}
      </h3>
      <ul className={styles.wordings}>
        {sources.map((source, index) => {
          const own = claim.mentions.filter((mention) => mention.source === source.id);
          const silence = claim.silent.find((one) => one.source === source.id);
          if (own.length === 0 && !silence) return null;
          return (
            <li key={source.id} className={styles.wording} data-silent={own.length === 0 || undefined}>
              <span className={styles.whose}>
                {names ? <SourceName index={index} source={source} outlet /> : <SourceBadge index={index} />}
              </span>
              {own.length > 0 ? (
                <div className={styles.words}>
                  {own.map((mention) => (
                    <q key={mention.start} lang="en">
                      {mention.quote}
                    </q>
                  ))}
                </div>
              ) : silence ? (
                <p className={styles.silence}>{say("silent", { reason: term(`silences.${silence.reason}`) })}</p>
              ) : null}
            </li>
          );
        })}
      </ul>
      {questions ? <Questions claim={claim} /> : null}
    </section>
  );
}

/** What is asked of one claim, each with lines to write on. */
function Questions({ claim }: { claim: SharedClaim }) {
  const say = useWords("handout");
  const asks = [
    say("ask.same"),
    ...(claim.differences.length > 0 ? [say("ask.differ")] : []),
    ...(claim.silent.length > 0 ? [say("ask.silent")] : []),
  ];
  return (
    <ol className={styles.questions}>
      {asks.map((ask) => (
        <li key={ask}>
          {ask}
          <span className={styles.lines} aria-hidden="true">
            <span />
            <span />
          </span>
        </li>
      ))}
    </ol>
  );
}

/** For whoever hands it out: who is who, and what the program found. It stands on a page of its own. */
function Key({ sources, claims }: { sources: readonly Source[]; claims: readonly NumberedClaim[] }) {
  const say = useWords("handout");
  const term = useWords("terms");
  const format = useFormat();
  const hidden = sources.some((source) => source.hidden);
  return (
    <section className={styles.key} aria-labelledby="handout-key">
      <h3 id="handout-key" className={styles.keyTitle}>
        {say("key")}
      </h3>
      {hidden ? (
        <p>{say("hidden")}</p>
      ) : (
        <table className={styles.table}>
          <caption>{say("keyWhat")}</caption>
          <thead>
            <tr>
              <th scope="col">{say("letter")}</th>
              <th scope="col">{say("source")}</th>
              <th scope="col">{say("kind")}</th>
              <th scope="col">{say("published")}</th>
            </tr>
          </thead>
          <tbody>
            {sources.map((source, index) => (
              <tr key={source.id}>
                <th scope="row">
                  <SourceBadge index={index} small />
                </th>
                <td>
                  {source.outlet ?? term("notStated")}: <cite lang="en">{source.title}</cite>
                </td>
                <td>{term(`kindsInFull.${source.kind}`)}</td>
                <td>{format.date(source.published) ?? term("noDate")}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {claims.some(({ claim }) => claim.differences.length > 0) ? (
        <>
          <h4 className={styles.found}>{say("found")}</h4>
          <ul className={styles.differences}>
            {claims.flatMap(({ claim, number }) =>
              claim.differences.map((difference) => (
                <li key={`${claim.id} ${difference.rule} ${difference.text}`}>
                  <b>{say("claim", { number })}</b>, {term(`divergence.${difference.kind}`)}:{" "}
                  <Told told={difference.told} />
                  {difference.review ? ` (${say("reviewed")})` : ""}
                </li>
              )),
            )}
          </ul>
        </>
      ) : null}
      <p className={styles.made}>{say("made")}</p>
    </section>
  );
}
