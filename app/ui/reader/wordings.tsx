"use client";

import { type ReactNode, useState } from "react";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { nameOf, SILENCE_NAMES, VOICE_NAMES } from "@/app/ui/story/labels";
import { diffWords, type Stretch } from "@/lib/text/diff";
import type { ClaimView, MentionView, ReaderModel, SourceView } from "./view-model";
import styles from "./wordings.module.css";

type Pair = readonly [number, number];

/** The two mentions, of different sources where there are such, whose words have least in common. */
export function mostDifferent(mentions: readonly MentionView[]): Pair {
  let best: { pair: Pair; likeness: number } = { pair: [0, mentions.length - 1], likeness: 3 };
  mentions.forEach((a, i) => {
    mentions.slice(i + 1).forEach((b, n) => {
      const likeness = diffWords(a.quote, b.quote).likeness + (a.source === b.source ? 1 : 0);
      if (likeness < best.likeness) best = { pair: [i, i + 1 + n], likeness };
    });
  });
  return best.pair;
}

interface WordingsProps {
  model: ReaderModel;
  claim: ClaimView;
  go: (source: string, sentence: number) => void;
}

/** All wordings of a claim one under the other; in the two that are compared, the words that the other lacks stand out. */
export function Wordings({ model, claim, go }: WordingsProps) {
  const [pair, setPair] = useState<Pair>(() => mostDifferent(claim.mentions));
  const sourceOf = (id: string): SourceView | undefined => model.sources.find((source) => source.id === id);
  const [left, right] = pair.map((at) => claim.mentions[at]);
  const diff = left && right && left !== right ? diffWords(left.quote, right.quote) : null;
  const stretchesOf = (at: number): readonly Stretch[] | undefined =>
    at === pair[0] ? diff?.left : at === pair[1] ? diff?.right : undefined;
  const rows = claim.mentions
    .map((mention, at) => ({ mention, at }))
    .sort((a, b) => Number(pair.includes(b.at)) - Number(pair.includes(a.at)));
  const letters = [left, right].map((mention) => sourceOf(mention?.source ?? "")?.letter ?? "");

  return (
    <section className={styles.wordings}>
      <h3 className={styles.heading}>
        In their words
        {diff ? (
          <span className={styles.compared}>
            Underlined: what only one of {letters[0]} and {letters[1]} says
          </span>
        ) : null}
      </h3>
      <ul className={styles.list}>
        {rows.map(({ mention, at }) => {
          const source = sourceOf(mention.source);
          return source ? (
            <li key={at} className={styles.row} data-compared={pair.includes(at) || undefined}>
              <Said source={source}>
                {nameOf(VOICE_NAMES, mention.voice)}
                {mention.attributedTo ? `: ${mention.attributedTo}` : null}
              </Said>
              <button type="button" className={styles.quote} onClick={() => go(mention.source, mention.sentence)}>
                <q>
                  <Words text={mention.quote} stretches={stretchesOf(at)} />
                </q>
              </button>
              <Figures mention={mention} />
              {claim.mentions.length > 2 ? (
                <button
                  type="button"
                  className={styles.compare}
                  aria-pressed={pair.includes(at)}
                  aria-label={`Compare the words of ${source.letter}`}
                  disabled={pair.includes(at)}
                  onClick={() => setPair([pair[1], at])}
                >
                  {pair.includes(at) ? "compared" : "compare"}
                </button>
              ) : null}
            </li>
          ) : null;
        })}
        {claim.silent.map(({ source: id, reason }) => {
          const source = sourceOf(id);
          return source ? (
            <li key={id} className={styles.row} data-silent>
              <Said source={source} />
              <p className={styles.silence}>
                <strong>Silent:</strong> {SILENCE_NAMES[reason]}
              </p>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

/** Who states it and in which voice; or who is silent. */
function Said({ source, children }: { source: SourceView; children?: ReactNode }) {
  return (
    <div className={styles.said}>
      <p className={styles.source}>
        <SourceBadge small index={source.index} />
        <KindLabel kind={source.kind} />
      </p>
      {children ? <p className={styles.voice}>{children}</p> : null}
    </div>
  );
}

function Words({ text, stretches }: { text: string; stretches: readonly Stretch[] | undefined }) {
  if (!stretches) return text;
  return stretches.map(({ start, end, same }) =>
    same ? (
      text.slice(start, end)
    ) : (
      <mark key={start} className={styles.only}>
        {text.slice(start, end)}
      </mark>
    ),
  );
}

function Figures({ mention }: { mention: MentionView }) {
  return (
    <ul className={styles.figures} aria-label="Figures">
      {mention.figures.map((figure) => (
        <li key={`${figure.text} ${figure.value}`}>{figure.text}</li>
      ))}
    </ul>
  );
}
