import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { useFormat, useWords } from "#words";
import { claimHref } from "@/app/ui/reader/state/reader-href";
import { EmptyState } from "@/app/ui/story/empty-state";
import { CellSource, SourceTable } from "@/app/ui/story/source-table";
import { VoiceWords } from "@/app/ui/story/voice-words";
import type { Comparison, SharedClaim, Source } from "@/lib/comparison/comparison";
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
      {rows.length === 0 ? (
        <p className={styles.nothing}>{say("nothingFits")}</p>
      ) : (
        <SourceTable
          label={say("table")}
          corner={say("claim")}
          sources={comparison.sources}
          outlets
          className={styles.grid}
        >
          {rows.map((numbered) => (
            <Row
              key={numbered.claim.id}
              storyId={storyId}
              sources={comparison.sources}
              repeats={claims.filter(({ claim }) => under.get(claim.id) === numbered.claim.id)}
              {...numbered}
            />
          ))}
        </SourceTable>
      )}
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
    <tr id={claim.id}>
      <th scope="row">
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
  return (
    <td data-silent={mentions.length === 0 || undefined}>
      <CellSource index={index} source={source} className={styles.name} />
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
              <VoiceWords {...mention} /> <Reviewed mark={mention.review} />
            </span>
          </Link>
        ))
      )}
    </td>
  );
}
