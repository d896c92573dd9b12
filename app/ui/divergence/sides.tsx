import { Fragment } from "react";
import { claimHref } from "@/app/ui/reader/state/reader-href";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { VoiceWords } from "@/app/ui/story/voice-words";
import type { Comparison, Difference, Mention, SharedClaim, Source } from "@/lib/comparison/comparison";
import { flatRuns } from "@/lib/text/marks";
import { readWords } from "@/lib/text/read-words";
import { contains, type Span } from "@/lib/text/span";
import styles from "./sides.module.css";

interface SidesProps {
  storyId: string;
  comparison: Comparison;
  claim: SharedClaim;
  difference: Difference;
  /** One mention a source, the one that holds what differs; long ones are cut for the eye. */
  brief?: boolean;
}

/** The words of one difference side by side, a line a source; each opens the reader at its place. */
export function Sides({ storyId, comparison, claim, difference, brief = false }: SidesProps) {
  return (
    <ul className={styles.sides}>
      {comparison.sources.map((source, index) => {
        const evidence = difference.evidence.filter((one) => one.source === source.id);
        if (evidence.length === 0) return null;
        const all = claim.mentions.filter((one) => one.source === source.id);
        const mentions = brief ? holding(all, evidence) : all;
        return (
          <li key={source.id} className={styles.side}>
            <SourceBadge small index={index} />
            <span className={styles.words}>
              {difference.kind === "attribution" ? <Voices mentions={mentions} /> : null}
              <QuoteLink href={claimHref(storyId, claim.id, source.id)} className={styles.quote}>
                <Mentions source={source} mentions={mentions} evidence={evidence} brief={brief} />
              </QuoteLink>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** In whose voice a source says it. */
function Voices({ mentions }: { mentions: readonly Mention[] }) {
  const told = new Map(mentions.map((mention) => [`${mention.voice} ${mention.attributedTo}`, mention]));
  return (
    <span className={styles.voice}>
      {[...told].map(([key, mention], n) => (
        <Fragment key={key}>
          {n > 0 ? " · " : null}
          <VoiceWords {...mention} />
        </Fragment>
      ))}
    </span>
  );
}

/** The first mention that holds some of the evidence. */
const holding = (mentions: readonly Mention[], evidence: Difference["evidence"]): readonly Mention[] => {
  const found = mentions.find((mention) => evidence.some((one) => contains(mention, one)));
  return found ? [found] : mentions.slice(0, 1);
};

interface MentionsProps {
  source: Source;
  mentions: readonly Mention[];
  evidence: Difference["evidence"];
  brief: boolean;
}

function Mentions({ source, mentions, evidence, brief }: MentionsProps) {
  // "Denied" stands before what is denied; a brief side leaves out what other mentions hold.
  const outside = evidence.filter((one) => !mentions.some((mention) => contains(mention, one))).slice(0, brief ? 1 : 9);
  const shown = brief && mentions.some((mention) => evidence.some((one) => contains(mention, one))) ? [] : outside;
  return (
    <>
      {shown.map((one) => (
        <q key={one.start} className={styles.mention}>
          <mark className={styles.differing}>{readWords(source, one)}</mark>
        </q>
      ))}
      {mentions.map((mention) => (
        <q key={mention.start} className={brief ? styles.brief : styles.mention}>
          <Marked source={source} span={mention} marks={evidence.filter((one) => isPart(one, mention))} />
        </q>
      ))}
    </>
  );
}

/** Evidence that is the whole mention marks nothing in it. */
const isPart = (span: Span, mention: Span): boolean =>
  contains(mention, span) && span.end - span.start < mention.end - mention.start;

function Marked({ source, span, marks }: { source: Source; span: Span; marks: readonly Span[] }) {
  return flatRuns(source.text, span, marks).map((run) => {
    const words = readWords(source, run);
    return run.marks.length === 0 ? (
      words
    ) : (
      <mark key={run.start} className={styles.differing}>
        {words}
      </mark>
    );
  });
}
