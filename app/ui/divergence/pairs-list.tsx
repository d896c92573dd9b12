import Link from "next/link";
import { useFormat, useWords } from "#words";
import { nearRepeats } from "@/app/ui/claims/near-repeats";
import { claimHref } from "@/app/ui/reader/state/reader-href";
import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { QuoteLink } from "@/app/ui/story/quote-link";
import type { Comparison, PairDivergence, SharedClaim } from "@/lib/comparison/comparison";
import { CountedList } from "./counted-list";
import { type DivergenceQuery, divergenceHref } from "./divergence-query";
import styles from "./pairs-list.module.css";

interface PairsProps {
  storyId: string;
  comparison: Comparison;
  query: DivergenceQuery;
}

/** Any two sources by a link, and for those chosen what both state, alike or not, and what one of them states. */
export function PairsList({ storyId, comparison, query }: PairsProps) {
  const say = useWords("divergence");
  const format = useFormat();
  const { pairs, sources } = comparison;
  const furthest = [...pairs].sort((a, b) => b.score - a.score)[0];
  const open = pairs.find(({ a, b }) => `${a}-${b}` === query.pair) ?? furthest;
  const at = (id: string) => sources.findIndex((source) => source.id === id);
  const letter = (id: string) => sourceLetter(at(id));
  if (!open) return <p className={styles.none}>{say("pairs.empty")}</p>;
  return (
    <>
      <p className={styles.how}>{say("pairs.how")}</p>
      <nav aria-label={say("pairs.choose")} data-print="no">
        <ul className={styles.choices}>
          {pairs.map((pair) => (
            <li key={`${pair.a} ${pair.b}`}>
              <Link
                href={divergenceHref(storyId, query, { pair: `${pair.a}-${pair.b}` }, "pairs")}
                className={styles.choice}
                aria-current={pair === open ? "true" : undefined}
                aria-label={say("pairs.choice", {
                  a: letter(pair.a),
                  b: letter(pair.b),
                  share: format.percent(pair.score),
                })}
                scroll={false}
                prefetch={false}
              >
                <SourceBadge small index={at(pair.a)} /> <SourceBadge small index={at(pair.b)} />{" "}
                <span className={styles.score}>{format.percent(pair.score)}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <OpenPair storyId={storyId} comparison={comparison} pair={open} />
    </>
  );
}

interface OpenProps {
  storyId: string;
  comparison: Comparison;
  pair: PairDivergence;
}

function OpenPair({ storyId, comparison, pair }: OpenProps) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const format = useFormat();
  const { sources } = comparison;
  const known = new Map(comparison.claims.map((claim) => [claim.id, claim]));
  const repeats = nearRepeats(comparison.claims);
  // What nearly repeats another claim stands last.
  const claims = (ids: readonly string[]) =>
    [...ids].sort((x, y) => Number(repeats.has(x)) - Number(repeats.has(y))).flatMap((id) => known.get(id) ?? []);
  const stated = (ids: readonly string[], by: string) =>
    claims(ids).filter((claim) => claim.mentions.some((one) => one.source === by));
  const alike = pair.both.filter((id) => !pair.differ.includes(id));
  const only = (id: string) =>
    say("pairs.only", { source: terms("source", { letter: sourceLetter(sources.findIndex((one) => one.id === id)) }) });
  const parts = [
    { key: "differ", title: say("pairs.differ"), claims: claims(pair.differ), of: [pair.a, pair.b] },
    { key: "alike", title: say("pairs.alike"), claims: claims(alike), of: [pair.a] },
    { key: "a", title: only(pair.a), claims: stated(pair.apart, pair.a), of: [pair.a] },
    { key: "b", title: only(pair.b), claims: stated(pair.apart, pair.b), of: [pair.b] },
  ];
  return (
    <div>
      <h3 className={styles.title}>
        {[pair.a, pair.b].map((id) => {
          const index = sources.findIndex((one) => one.id === id);
          const source = sources[index];
          return source ? <SourceName key={id} index={index} source={source} small /> : null;
        })}
        <span className={styles.far}>{say("pairs.score", { share: format.percent(pair.score) })}</span>
      </h3>
      <div className={styles.parts}>
        {parts.map(({ key, title, claims: own, of }) => (
          <CountedList key={key} title={title} none={say("pairs.none")}>
            {own.map((claim) => (
              <li key={claim.id}>
                {of.map((source) => (
                  <Words key={source} storyId={storyId} sources={sources} claim={claim} of={source} />
                ))}
              </li>
            ))}
          </CountedList>
        ))}
      </div>
    </div>
  );
}

interface WordsProps {
  storyId: string;
  sources: Comparison["sources"];
  claim: SharedClaim;
  of: string;
}

/** How one source states a claim. */
function Words({ storyId, sources, claim, of }: WordsProps) {
  const mention = claim.mentions.find((one) => one.source === of);
  if (!mention) return null;
  return (
    <p className={styles.words}>
      <SourceBadge small index={sources.findIndex((one) => one.id === of)} />
      <QuoteLink href={claimHref(storyId, claim.id, of)} className={styles.quote}>
        <q>{mention.quote}</q>
      </QuoteLink>
    </p>
  );
}
