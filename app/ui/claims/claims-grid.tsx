import type { Route } from "next";
import Link from "next/link";
import type { CSSProperties, ReactNode } from "react";
import { useFormat, useWords } from "#words";
import { claimHref } from "@/app/ui/reader/reader-href";
import { SourceName } from "@/app/ui/site/source-name";
import { EmptyState } from "@/app/ui/story/empty-state";
import type { Comparison, Mention, SharedClaim, Source } from "@/lib/comparison/comparison";
import { ClaimsFilter } from "./claims-filter";
import styles from "./claims-grid.module.css";
import { type ClaimsQuery, claimsFor, type NumberedClaim } from "./claims-query";
import { nearRepeats } from "./near-repeats";
import { QuoteText } from "./quote-text";
import { Reviewed } from "./reviewed";

interface GridProps {
  storyId: string;
  comparison: Comparison;
  query: ClaimsQuery;
}

/**
 * Row = shared claim, column = source, cell = what it says of it, or why it says nothing. A claim that nearly repeats
 * another stands in that one's row. On a phone a row is a card.
 */
export function ClaimsGrid({ storyId, comparison, query }: GridProps) {
  const say = useWords("claims");
  const path = `/stories/${storyId}/claims`;
  const all = comparison.claims.length;
  if (all === 0) return <NoClaims storyId={storyId} />;

  const claims = claimsFor(comparison, query);
  const under = nearRepeats(claims.map(({ claim }) => claim));
  const rows = claims.filter(({ claim }) => !under.has(claim.id));
  return (
    <div className={styles.page} data-grid>
      <div className={styles.tools}>
        <ClaimsFilter comparison={comparison} query={query} path={path} />
        <p className={styles.shown} role="status">
          {claims.length === all ? say("shown", { count: all }) : say("shownOf", { shown: claims.length, count: all })}
          {under.size > 0 ? `; ${say("folded", { count: under.size })}` : null}
          {claims.length < all ? (
            <>
              {" · "}
              <Link href={path as Route} data-print="no">
                {say("all")}
              </Link>
            </>
          ) : null}
        </p>
      </div>
      {rows.length === 0 ? <p className={styles.nothing}>{say("nothingFits")}</p> : null}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys. */}
      <section className={styles.scroller} tabIndex={0} aria-label={say("table")} hidden={rows.length === 0}>
        <table className={styles.table} style={{ "--sources": comparison.sources.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {say("claim")}
              </th>
              {comparison.sources.map((source, index) => (
                <th key={source.id} scope="col" className={styles.source}>
                  <SourceName index={index} source={source} />
                  {source.hidden ? null : <span className={styles.outlet}>{source.outlet}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((numbered) => (
              <Row
                key={numbered.claim.id}
                storyId={storyId}
                sources={comparison.sources}
                repeats={claims.filter(({ claim }) => under.get(claim.id) === numbered.claim.id)}
                {...numbered}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function NoClaims({ storyId }: { storyId: string }) {
  const say = useWords("claims");
  return (
    <EmptyState title={say("none")}>
      <p>{say("noneWhy")}</p>
      <ul>
        <li>{say("noneEvent")}</li>
        <li>
          {say.rich("noneAdd", {
            edit: (words: ReactNode) => <Link href={`/stories/${storyId}/edit` as Route}>{words}</Link>,
          })}
        </li>
        <li>
          {say.rich("noneRead", {
            read: (words: ReactNode) => <Link href={`/stories/${storyId}` as Route}>{words}</Link>,
          })}
        </li>
      </ul>
    </EmptyState>
  );
}

interface RowProps extends NumberedClaim {
  storyId: string;
  sources: readonly Source[];
  /** Claims that nearly repeat this one. */
  repeats: readonly NumberedClaim[];
}

function Row({ storyId, sources, claim, number, repeats }: RowProps) {
  const say = useWords("claims");
  const terms = useWords("terms");
  const { list, percent } = useFormat();
  const kinds = claim.kinds.map((kind) => terms(`divergence.${kind}`));
  return (
    <tr id={claim.id} className={styles.row}>
      <th scope="row" className={styles.claim}>
        <Link href={claimHref(storyId, claim.id)} className={styles.label} prefetch={false}>
          <span className={styles.number}>{number}</span> <q lang="en">{claim.label}</q>
        </Link>
        <span className={styles.relation}>{terms(`relations.${claim.relation}`)}</span>
        <span className={styles.divergence}>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${Math.round(claim.divergence * 100)}%` }} />
          </span>
          <span className="visually-hidden">{say("diverges")} </span>
          {percent(claim.divergence)}
        </span>
        {kinds.length > 0 ? <span className={styles.kinds}>{say("differs", { kinds: list(kinds) })}</span> : null}
        <Reviewed mark={claim.review} />
        {repeats.length > 0 ? (
          <span className={styles.repeats}>
            {say("nearly")}
            {repeats.map((one) => (
              <Link
                key={one.claim.id}
                id={one.claim.id}
                href={claimHref(storyId, one.claim.id)}
                className={styles.repeat}
                prefetch={false}
              >
                <span className={styles.number}>{one.number}</span> <q lang="en">{one.claim.label}</q>
              </Link>
            ))}
          </span>
        ) : null}
      </th>
      {sources.map((source, index) => (
        <Cell key={source.id} storyId={storyId} claim={claim} source={source} index={index} />
      ))}
    </tr>
  );
}

interface CellProps {
  storyId: string;
  claim: SharedClaim;
  source: Source;
  index: number;
}

function Cell({ storyId, claim, source, index }: CellProps) {
  const say = useWords("claims");
  const terms = useWords("terms");
  const mentions = claim.mentions.filter((mention) => mention.source === source.id);
  const silence = claim.silent.find((one) => one.source === source.id);
  const voiceOf = ({ voice, attributedTo }: Mention): string =>
    attributedTo ? say("said", { voice: terms(`voices.${voice}`), speaker: attributedTo }) : terms(`voices.${voice}`);
  return (
    <td className={styles.cell} data-silent={mentions.length === 0 || undefined}>
      <span className={styles.letter}>
        <SourceName small index={index} source={source} />
      </span>
      {mentions.length === 0 ? (
        <p className={styles.silence}>
          <span className={styles.silent}>{say("silent")}</span>
          <span>{terms(`silences.${silence?.reason ?? "silent"}`)}</span>
        </p>
      ) : (
        mentions.map((mention) => (
          <Link
            key={mention.start}
            href={claimHref(storyId, claim.id, source.id)}
            className={styles.mention}
            prefetch={false}
          >
            <QuoteText source={source} span={mention} figures={mention.figures} />
            <span className={styles.voice}>
              {voiceOf(mention)} <Reviewed mark={mention.review} />
            </span>
          </Link>
        ))
      )}
    </td>
  );
}
