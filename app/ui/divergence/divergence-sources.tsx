import Link from "next/link";
import type { ReactNode } from "react";
import { claimHref, placeHref } from "@/app/ui/reader/reader-href";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { DIVERGENCE_NAMES, listed, nameOf, percent, SILENCE_NAMES, VOICE_NAMES } from "@/app/ui/story/labels";
import type { Comparison, OwnClaim, SharedClaim, Source, SourceDivergence } from "@/lib/comparison/comparison";
import styles from "./divergence-sources.module.css";
import { ShortList } from "./short-list";

interface SourcesProps {
  storyId: string;
  comparison: Comparison;
}

/** For each source: what it alone says, what it says differently, what it leaves out. */
export function DivergenceSources({ storyId, comparison }: SourcesProps) {
  return comparison.sources.map((source, index) => {
    const divergence = comparison.divergence.find((one) => one.source === source.id);
    return divergence ? (
      <SourceParts
        key={source.id}
        storyId={storyId}
        comparison={comparison}
        source={source}
        index={index}
        divergence={divergence}
      />
    ) : null;
  });
}

interface PartsProps extends SourcesProps {
  source: Source;
  index: number;
  divergence: SourceDivergence;
}

function SourceParts({ storyId, comparison, source, index, divergence }: PartsProps) {
  const claims = (ids: readonly string[]): SharedClaim[] =>
    ids.flatMap((id) => comparison.claims.find((claim) => claim.id === id) ?? []);
  const differs = claims(divergence.differs);
  const silent = claims(divergence.silent);
  return (
    <section className={styles.source} aria-labelledby={`source-${source.id}`}>
      <header className={styles.header}>
        <h3 id={`source-${source.id}`} className={styles.name}>
          <SourceBadge index={index} /> <KindLabel kind={source.kind} /> <span>{source.outlet}</span>
        </h3>
        <p className={styles.summary}>
          <strong>Diverges {percent(divergence.score)}:</strong> {divergence.summary}
        </p>
      </header>
      <div className={styles.parts}>
        <Part title="Says alone" total={divergence.own.length} none="Nothing checkable that no other source says.">
          {divergence.own.map((own) => (
            <Own key={own.id} storyId={storyId} comparison={comparison} source={source} own={own} />
          ))}
        </Part>
        <Part title="Says differently" total={differs.length} none="What it shares, it says as the others do.">
          {differs.map((claim) => (
            <Differing key={claim.id} storyId={storyId} claim={claim} source={source} />
          ))}
        </Part>
        <Part title="Leaves out" total={silent.length} none="It states every shared claim.">
          {silent.map((claim) => (
            <LeftOut key={claim.id} storyId={storyId} comparison={comparison} claim={claim} source={source} />
          ))}
        </Part>
      </div>
    </section>
  );
}

function Part({ title, total, none, children }: { title: string; total: number; none: string; children: ReactNode[] }) {
  return (
    <section>
      <h4 className={styles.heading}>
        {title} <span className={styles.total}>{total}</span>
      </h4>
      {total > 0 ? <ShortList>{children}</ShortList> : <p className={styles.none}>{none}</p>}
    </section>
  );
}

function Own({ storyId, comparison, source, own }: SourcesProps & { source: Source; own: OwnClaim }) {
  const by = own.attributedTo ? `${VOICE_NAMES[own.voice]}: ${own.attributedTo}` : VOICE_NAMES[own.voice];
  return (
    <li className={styles.item}>
      <Link href={placeHref(storyId, comparison, source.id, own.start)} className={styles.quote} prefetch={false}>
        <q>{own.quote}</q>
      </Link>
      <p className={styles.note}>{by}</p>
    </li>
  );
}

function Differing({ storyId, claim, source }: { storyId: string; claim: SharedClaim; source: Source }) {
  const mention = claim.mentions.find((one) => one.source === source.id);
  const kinds = claim.kinds.map((kind) => nameOf(DIVERGENCE_NAMES, kind));
  return (
    <li className={styles.item}>
      <Link href={claimHref(storyId, claim.id, source.id)} className={styles.quote} prefetch={false}>
        <q>{mention?.quote ?? claim.label}</q>
      </Link>
      <p className={styles.note}>
        differs in {listed(kinds)} · {percent(claim.divergence)}
      </p>
    </li>
  );
}

function LeftOut({ storyId, comparison, claim, source }: SourcesProps & { claim: SharedClaim; source: Source }) {
  const reason = claim.silent.find((one) => one.source === source.id)?.reason ?? "silent";
  return (
    <li className={styles.item}>
      <Link href={claimHref(storyId, claim.id)} className={styles.quote} prefetch={false}>
        <q>{claim.label}</q>
      </Link>
      <p className={styles.note}>
        stated by{" "}
        {comparison.sources.map((one, index) =>
          claim.mentions.some((mention) => mention.source === one.id) ? (
            <SourceBadge key={one.id} small index={index} />
          ) : null,
        )}{" "}
        {reason === "silent" ? null : `· ${SILENCE_NAMES[reason]}`}
      </p>
    </li>
  );
}
