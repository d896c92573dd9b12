import type { CSSProperties } from "react";
import { useWords } from "#words";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { Told } from "@/app/ui/story/told";
import { VoiceWords } from "@/app/ui/story/voice-words";
import type { Mention, SharedClaim, Source } from "@/lib/comparison/comparison";
import { flatRuns } from "@/lib/text/marks";
import type { Span } from "@/lib/text/span";
import styles from "./present.module.css";

/** Letters of wordings that fill a screen at the size of 1; a cell's own edges and letter take room as well. */
const ONE_SCREEN = 400;
const CELL = 45;
const SMALLEST = 0.45;
const LARGEST = 1.3;
/** Columns by the number of wordings, where the screen is wide enough. */
const COLUMNS = [1, 1, 2, 3, 2, 3, 3] as const;

/** One claim: every wording in a cell, then who is silent and why. Names and differences are there and hidden by the screen. */
export function Slide({ claim, sources }: { claim: SharedClaim; sources: readonly Source[] }) {
  const say = useWords("project");
  const term = useWords("terms");
  const stating = sources.filter((source) => claim.mentions.some((mention) => mention.source === source.id));
  const letters = claim.mentions.reduce((sum, mention) => sum + mention.quote.length, CELL * sources.length);
  const fit = Math.min(LARGEST, Math.max(SMALLEST, Math.sqrt(ONE_SCREEN / Math.max(1, letters))));
  const evidence = claim.differences.flatMap((difference) => difference.evidence);
  return (
    <div
      className={styles.slide}
      style={{ "--fit": fit.toFixed(2), "--columns": COLUMNS[stating.length] ?? 4 } as CSSProperties}
    >
      <ul className={styles.grid}>
        {stating.map((source) => (
          <li key={source.id} className={styles.cell}>
            <Whose source={source} index={sources.indexOf(source)} />
            {claim.mentions
              .filter((mention) => mention.source === source.id)
              .map((mention) => (
                <Wording
                  key={mention.start}
                  mention={mention}
                  marks={[...mention.figures, ...evidence.filter((one) => one.source === source.id)]}
                />
              ))}
          </li>
        ))}
      </ul>
      <ul className={styles.silent}>
        {sources.map((source, index) => {
          const silence = claim.silent.find((one) => one.source === source.id);
          return silence ? (
            <li key={source.id} className={styles.silence}>
              <Whose source={source} index={index} />
              <span>{term(`silences.${silence.reason}`)}</span>
            </li>
          ) : null;
        })}
      </ul>
      <section className={styles.differences} aria-label={say("differences")}>
        {claim.differences.length === 0 ? (
          <p>{say("noDifferences")}</p>
        ) : (
          <dl>
            {claim.differences.map((difference) => (
              <div key={`${difference.rule} ${difference.text}`}>
                <dt>{term(`divergence.${difference.kind}`)}</dt>
                <dd>
                  <Told told={difference.told} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </section>
    </div>
  );
}

/** The letter always; kind and outlet only when they are asked for, and in blind mode never. */
export function Whose({ source, index }: { source: Source; index: number }) {
  return (
    <span className={styles.whose}>
      <SourceBadge index={index} />
      {source.hidden ? null : (
        <span className={styles.who}>
          <KindLabel kind={source.kind} />
          {source.outlet ? <span> {source.outlet}</span> : null}
        </span>
      )}
    </span>
  );
}

function Wording({ mention, marks }: { mention: Mention; marks: readonly Span[] }) {
  const { quote, start } = mention;
  const own = marks
    .map((mark) => ({ start: Math.max(0, mark.start - start), end: Math.min(quote.length, mark.end - start) }))
    // A difference that rests on the whole wording points at nothing in it.
    .filter((mark) => mark.start < mark.end && mark.end - mark.start < quote.length);
  return (
    <div>
      <blockquote className={styles.wording} lang="en">
        {flatRuns(quote, { start: 0, end: quote.length }, own).map((run) => {
          const words = quote.slice(run.start, run.end);
          return run.marks.length === 0 ? (
            words
          ) : (
            <span key={run.start} className={styles.mark}>
              {words}
            </span>
          );
        })}
      </blockquote>
      {mention.attributedTo ? (
        <p className={styles.speaker}>
          <VoiceWords {...mention} />
        </p>
      ) : null}
    </div>
  );
}
