import { useFormat, useWords } from "#words";
import { nearRepeats } from "@/app/ui/claims/near-repeats";
import { claimHref, placeHref } from "@/app/ui/reader/state/reader-href";
import { SourceBadges } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { Told } from "@/app/ui/story/told";
import { VoiceWords } from "@/app/ui/story/voice-words";
import type { Comparison, OwnClaim, SharedClaim, Source, SourceDivergence } from "@/lib/comparison/comparison";
import { tellSource } from "@/lib/comparison/summary";
import { readWords } from "@/lib/text/read-words";
import { CountedList } from "./counted-list";
import styles from "./divergence-sources.module.css";

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
  const say = useWords("divergence");
  const format = useFormat();
  const claims = (ids: readonly string[]): SharedClaim[] =>
    ids.flatMap((id) => comparison.claims.find((claim) => claim.id === id) ?? []);
  const repeats = nearRepeats(comparison.claims);
  // What nearly repeats another claim stands last.
  const first = (weight: (claim: SharedClaim) => number) => (a: SharedClaim, b: SharedClaim) =>
    Number(repeats.has(a.id)) - Number(repeats.has(b.id)) || weight(b) - weight(a);
  const differs = claims(divergence.differs).sort(first((claim) => claim.divergence));
  const silent = claims(divergence.silent).sort(first((claim) => -claim.silent.length));
  return (
    <section className={styles.source} aria-labelledby={`source-${source.id}`}>
      <header className={styles.header}>
        <h3 id={`source-${source.id}`} className={styles.name}>
          <SourceName index={index} source={source} outlet />
        </h3>
        <p className={styles.summary}>
          <strong>{say("sources.diverges", { share: format.percent(divergence.score) })}</strong>{" "}
          <Told told={tellSource(divergence, comparison.claims)} />
        </p>
      </header>
      <div className={styles.parts}>
        <CountedList title={say("sources.alone")} none={say("sources.aloneNone")}>
          {divergence.own.map((own) => (
            <Own key={own.id} storyId={storyId} comparison={comparison} source={source} own={own} />
          ))}
        </CountedList>
        <CountedList title={say("sources.differently")} none={say("sources.differentlyNone")}>
          {differs.map((claim) => (
            <Differing key={claim.id} storyId={storyId} claim={claim} source={source} />
          ))}
        </CountedList>
        <CountedList title={say("sources.leavesOut")} none={say("sources.leavesOutNone")}>
          {silent.map((claim) => (
            <LeftOut key={claim.id} storyId={storyId} comparison={comparison} claim={claim} source={source} />
          ))}
        </CountedList>
      </div>
    </section>
  );
}

function Own({ storyId, comparison, source, own }: SourcesProps & { source: Source; own: OwnClaim }) {
  return (
    <li>
      <QuoteLink href={placeHref(storyId, comparison, source.id, own.start)} className={styles.quote}>
        <q>{readWords(source, own)}</q>
      </QuoteLink>
      <p className={styles.note}>
        <span>
          <VoiceWords {...own} />
        </span>
      </p>
    </li>
  );
}

function Differing({ storyId, claim, source }: { storyId: string; claim: SharedClaim; source: Source }) {
  const mention = claim.mentions.find((one) => one.source === source.id);
  const say = useWords("divergence");
  const terms = useWords("terms");
  const format = useFormat();
  const kinds = format.list(claim.kinds.map((kind) => terms(`divergence.${kind}`)));
  return (
    <li>
      <QuoteLink href={claimHref(storyId, claim.id, source.id)} className={styles.quote}>
        <q>{mention ? readWords(source, mention) : claim.label}</q>
      </QuoteLink>
      <p className={styles.note}>{say("sources.differsIn", { kinds, share: format.percent(claim.divergence) })}</p>
    </li>
  );
}

function LeftOut({ storyId, comparison, claim, source }: SourcesProps & { claim: SharedClaim; source: Source }) {
  const say = useWords("divergence");
  const terms = useWords("terms");
  const reason = claim.silent.find((one) => one.source === source.id)?.reason ?? "silent";
  return (
    <li>
      <QuoteLink href={claimHref(storyId, claim.id)} className={styles.quote}>
        <q>{claim.label}</q>
      </QuoteLink>
      <p className={styles.note}>
        {say("sources.statedBy")}{" "}
        <SourceBadges sources={comparison.sources} of={claim.mentions.map((mention) => mention.source)} />{" "}
        {reason === "silent" ? null : `· ${terms(`silences.${reason}`)}`}
      </p>
    </li>
  );
}
