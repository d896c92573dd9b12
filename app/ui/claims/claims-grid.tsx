import type { Route } from "next";
import Link from "next/link";
import type { CSSProperties } from "react";
import { claimHref } from "@/app/ui/reader/reader-href";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { EmptyState } from "@/app/ui/story/empty-state";
import {
  count,
  DIVERGENCE_NAMES,
  listed,
  nameOf,
  percent,
  RELATION_NAMES,
  SILENCE_NAMES,
  VOICE_NAMES,
} from "@/app/ui/story/labels";
import type { Comparison, Mention, SharedClaim, Source } from "@/lib/comparison/comparison";
import { ClaimsFilter } from "./claims-filter";
import styles from "./claims-grid.module.css";
import { type ClaimsQuery, claimsFor, type NumberedClaim } from "./claims-query";
import { QuoteText } from "./quote-text";

interface GridProps {
  storyId: string;
  comparison: Comparison;
  query: ClaimsQuery;
}

/** Row = shared claim, column = source, cell = what it says of it, or why it says nothing. On a phone a row is a card. */
export function ClaimsGrid({ storyId, comparison, query }: GridProps) {
  const path = `/stories/${storyId}/claims`;
  const claims = claimsFor(comparison, query);
  if (comparison.claims.length === 0) {
    return (
      <EmptyState title="No shared claim found">
        <p>No two of these texts state the same thing. What can be done:</p>
        <ul>
          <li>See whether all of them tell of the same event.</li>
          <li>Add an account that is closer to the others.</li>
          <li>
            <Link href={`/stories/${storyId}` as Route}>Read them side by side</Link> with their other layers.
          </li>
        </ul>
      </EmptyState>
    );
  }
  return (
    <div className={styles.page} data-grid>
      <div className={styles.tools}>
        <ClaimsFilter comparison={comparison} query={query} path={path} />
        <p className={styles.shown} role="status">
          {claims.length === comparison.claims.length
            ? count(claims.length, "shared claim")
            : `${claims.length} of ${count(comparison.claims.length, "shared claim")}`}
          {claims.length === 0 ? (
            <>
              {" · "}
              <Link href={path as Route}>show all</Link>
            </>
          ) : null}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys. */}
      <section className={styles.scroller} tabIndex={0} aria-label="Claims by source">
        <table className={styles.table} style={{ "--sources": comparison.sources.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                Claim
              </th>
              {comparison.sources.map((source, index) => (
                <th key={source.id} scope="col" className={styles.source}>
                  <span className={styles.name}>
                    <SourceBadge index={index} /> <KindLabel kind={source.kind} />
                  </span>
                  <span className={styles.outlet}>{source.outlet}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {claims.map((numbered) => (
              <Row key={numbered.claim.id} storyId={storyId} sources={comparison.sources} {...numbered} />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

function Row({ storyId, sources, claim, number }: NumberedClaim & { storyId: string; sources: readonly Source[] }) {
  const kinds = claim.kinds.map((kind) => nameOf(DIVERGENCE_NAMES, kind));
  return (
    <tr id={claim.id} className={styles.row}>
      <th scope="row" className={styles.claim}>
        <Link href={claimHref(storyId, claim.id)} className={styles.label} prefetch={false}>
          <span className={styles.number}>{number}</span> <q>{claim.label}</q>
        </Link>
        <span className={styles.relation}>{nameOf(RELATION_NAMES, claim.relation)}</span>
        <span className={styles.divergence}>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: percent(claim.divergence).replace(" ", "") }} />
          </span>
          <span className="visually-hidden">diverges </span>
          {percent(claim.divergence)}
        </span>
        {kinds.length > 0 ? <span className={styles.kinds}>differs in {listed(kinds)}</span> : null}
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
  const mentions = claim.mentions.filter((mention) => mention.source === source.id);
  const silence = claim.silent.find((one) => one.source === source.id);
  return (
    <td className={styles.cell} data-silent={mentions.length === 0 || undefined}>
      <span className={styles.letter}>
        <SourceBadge small index={index} /> <KindLabel kind={source.kind} />
      </span>
      {mentions.length === 0 ? (
        <p className={styles.silence}>
          <span className={styles.silent}>silent</span>
          <span>{SILENCE_NAMES[silence?.reason ?? "silent"]}</span>
        </p>
      ) : (
        mentions.map((mention) => (
          <Link
            key={mention.start}
            href={claimHref(storyId, claim.id, source.id)}
            className={styles.mention}
            prefetch={false}
          >
            <QuoteText quote={mention.quote} start={mention.start} figures={mention.figures} />
            <span className={styles.voice}>{voiceOf(mention)}</span>
          </Link>
        ))
      )}
    </td>
  );
}

const voiceOf = ({ voice, attributedTo }: Mention): string =>
  attributedTo ? `${VOICE_NAMES[voice]}: ${attributedTo}` : VOICE_NAMES[voice];
