import Link from "next/link";
import { useFormat, useWords } from "#words";
import { claimHref } from "@/app/ui/reader/state/reader-href";
import { claimsInOrder } from "@/app/ui/reader/state/view-model";
import { DifferenceReview } from "@/app/ui/review/difference-review";
import { SourceBadges } from "@/app/ui/site/source-badge";
import { methodHref } from "@/app/ui/story/method-href";
import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";
import { type Apart, differencesOf, isOpposed } from "./at-a-glance";
import styles from "./differences-list.module.css";
import { type DivergenceQuery, type DivergenceType, divergenceHref, TYPES } from "./divergence-query";
import { FilterLinks } from "./filter-links";
import { Sides } from "./sides";

interface ListProps {
  storyId: string;
  comparison: Comparison;
  query: DivergenceQuery;
}

/** Shown of each type while no type is chosen: the page stays light, and one click shows the rest. */
const FIRST = 3;

/** Every difference of every claim by type, silence as a type of its own. */
export function DifferencesList({ storyId, comparison, query }: ListProps) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const numbers = new Map(claimsInOrder(comparison).map(({ claim, number }) => [claim.id, number]));
  const types = TYPES.map((type) => ({ type, entries: entriesOf(comparison, type) }));
  const shown = query.kind
    ? types.filter(({ type }) => type === query.kind)
    : types.filter((t) => t.entries.length > 0);
  const hrefOf = (kind: DivergenceType | null) => divergenceHref(storyId, query, { kind }, "differences");
  return (
    <>
      <FilterLinks
        label={say("filter.kind")}
        choices={[
          { key: "all", name: say("filter.all"), href: hrefOf(null), here: query.kind === null },
          ...types.map(({ type, entries }) => ({
            key: type,
            name: terms(`divergence.${type}`),
            count: entries.length,
            href: hrefOf(type),
            here: query.kind === type,
          })),
        ]}
      />
      {shown.map(({ type, entries }) => (
        <section key={type} className={styles.type} aria-labelledby={`type-${type}`}>
          <h3 id={`type-${type}`} className={styles.heading}>
            {terms(`divergence.${type}`)} <span className={styles.total}>{entries.length}</span>
          </h3>
          <p className={styles.what}>
            {say(`kindsWhat.${type}`)}{" "}
            {type === "silence" ? (
              <Link href={methodHref(storyId, "silence")} className={styles.how} prefetch={false}>
                {say("differences.how")}
              </Link>
            ) : null}
          </p>
          {entries.length === 0 ? <p className={styles.none}>{say("differences.none")}</p> : null}
          <ol className={styles.list}>
            {entries
              .slice(0, query.kind ? undefined : FIRST)
              .map((entry) =>
                "difference" in entry ? (
                  <Entry
                    key={`${entry.claim.id} ${entry.index}`}
                    storyId={storyId}
                    comparison={comparison}
                    apart={entry}
                    number={numbers.get(entry.claim.id) ?? 0}
                    also={entry.also.map(({ id }) => numbers.get(id) ?? 0)}
                  />
                ) : (
                  <LeftOut
                    key={entry.claim.id}
                    storyId={storyId}
                    comparison={comparison}
                    claim={entry.claim}
                    number={numbers.get(entry.claim.id) ?? 0}
                  />
                ),
              )}
          </ol>
          {!query.kind && entries.length > FIRST ? (
            <p className={styles.more} data-print="no">
              <Link href={hrefOf(type)} scroll={false} prefetch={false}>
                {say("differences.more", { count: entries.length - FIRST, kind: terms(`divergence.${type}`) })}
              </Link>
            </p>
          ) : null}
        </section>
      ))}
    </>
  );
}

const statedBy = (claim: SharedClaim): number => new Set(claim.mentions.map((m) => m.source)).size;

function entriesOf({ claims }: Comparison, type: DivergenceType): readonly (Apart | { readonly claim: SharedClaim })[] {
  if (type !== "silence") return differencesOf(claims, type);
  return claims
    .filter((claim) => claim.silent.length > 0)
    .sort((a, b) => statedBy(b) - statedBy(a) || b.score - a.score)
    .map((claim) => ({ claim }));
}

interface EntryProps {
  storyId: string;
  comparison: Comparison;
  number: number;
}

function Head({ storyId, claim, number }: { storyId: string; claim: SharedClaim; number: number }) {
  const say = useWords("divergence");
  return (
    <h4 className={styles.claim}>
      <Link href={claimHref(storyId, claim.id)} className={styles.label} prefetch={false}>
        <span className={styles.number}>{say("differences.claim", { number })}</span> <q lang="en">{claim.label}</q>
      </Link>
    </h4>
  );
}

function Entry({ storyId, comparison, apart, number, also }: EntryProps & { apart: Apart; also: readonly number[] }) {
  const say = useWords("divergence");
  const format = useFormat();
  const { claim, difference, index } = apart;
  const inIt = new Set(difference.evidence.map((one) => one.source)).size;
  const rest = statedBy(claim) - inIt;
  return (
    <li className={styles.entry}>
      <Head storyId={storyId} claim={claim} number={number} />
      <Sides storyId={storyId} comparison={comparison} claim={claim} difference={difference} />
      <p className={styles.note}>
        {isOpposed(apart) ? <strong>{say("summary.contradiction")}</strong> : null}
        {also.length > 0 ? (
          <span>{say("differences.also", { count: also.length, numbers: format.list(also.map(String)) })}</span>
        ) : null}
        {rest > 0 ? <span>{say("differences.rest", { count: rest })}</span> : null}
        <Link href={methodHref(storyId, difference.rule)} className={styles.how} prefetch={false} data-print="no">
          {say("differences.how")}
        </Link>
      </p>
      <DifferenceReview storyId={storyId} claim={claim} index={index} />
    </li>
  );
}

function LeftOut({ storyId, comparison, claim, number }: EntryProps & { claim: SharedClaim }) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const reasons = [...new Set(claim.silent.map((one) => one.reason))];
  const letters = (of: readonly { readonly source: string }[]) => (
    <SourceBadges sources={comparison.sources} of={of.map((one) => one.source)} />
  );
  return (
    <li className={styles.entry}>
      <Head storyId={storyId} claim={claim} number={number} />
      <dl className={styles.silence}>
        <div className={styles.line}>
          <dt>{letters(claim.mentions)}</dt>
          <dd>{say("differences.states")}</dd>
        </div>
        {reasons.map((reason) => (
          <div key={reason} className={styles.line}>
            <dt>{letters(claim.silent.filter((one) => one.reason === reason))}</dt>
            <dd>{terms(`silences.${reason}`)}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
