"use client";

import { type ReactNode, useState } from "react";
import { useWords } from "#words";
import { Reviewed } from "@/app/ui/claims/reviewed";
import { SourceName } from "@/app/ui/site/source-name";
import { diffParts, diffWords, likeness, type Stretch } from "@/lib/text/diff";
import type { ClaimView, MentionView, ReaderModel, SourceView } from "../state/view-model";
import styles from "./wordings.module.css";
import { type Comparing, WordingsCompare } from "./wordings-compare";
import { WordingsWoven } from "./wordings-woven";

type Pair = readonly [left: number, right: number];

/** The two mentions, of different sources where there are such, whose words have least in common. */
export function mostDifferent(mentions: readonly Pick<MentionView, "source" | "quote">[]): Pair {
  let best: { pair: Pair; likeness: number } = { pair: [0, mentions.length - 1], likeness: 3 };
  mentions.forEach((a, i) => {
    mentions.slice(i + 1).forEach((b, n) => {
      const alike = likeness(a.quote, b.quote) + (a.source === b.source ? 1 : 0);
      if (alike < best.likeness) best = { pair: [i, i + 1 + n], likeness: alike };
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
  const say = useWords("drawer");
  const terms = useWords("terms");
  const [chosen, setChosen] = useState<{ claim: string; pair: Pair } | null>(null);
  const [how, setHow] = useState<Comparing>({ by: "words", woven: false });

  const { mentions } = claim;
  const kept = chosen?.claim === claim.id && Math.max(...chosen.pair) < mentions.length ? chosen.pair : null;
  const pair = kept ?? mostDifferent(mentions);
  const names = mentionNames(model, mentions);
  const [left, right] = pair.map((at) => mentions[at]);
  const compare = how.by === "words" ? diffWords : diffParts;
  const diff = left && right && left !== right ? compare(left.quote, right.quote) : null;
  const [a, b] = [names[pair[0]] ?? "", names[pair[1]] ?? ""];
  // The two that are compared stand first, in the order in which they were chosen.
  const rows = [...new Set([...pair, ...mentions.keys()])];
  const sourceOf = (id: string): SourceView | undefined => model.sources.find((source) => source.id === id);

  return (
    <section className={styles.wordings}>
      <h3 className={styles.heading}>{say("inTheirWords")}</h3>
      {diff ? (
        <WordingsCompare
          names={names}
          pair={pair}
          how={how}
          diff={diff}
          quotes={[left?.quote ?? "", right?.quote ?? ""]}
          onPair={(next) => setChosen({ claim: claim.id, pair: next })}
          onHow={setHow}
        />
      ) : null}
      {diff && how.woven ? <WordingsWoven woven={diff.woven} a={a} b={b} /> : null}
      <ul className={styles.list}>
        {rows.map((at) => {
          const mention = mentions[at];
          const source = mention && sourceOf(mention.source);
          return source ? (
            <li key={at} className={styles.row} data-compared={pair.includes(at) || undefined}>
              <Said source={source} number={names[at]?.slice(1)} mention={mention}>
                {mention.attributedTo
                  ? say("saidBy", { voice: terms(`voices.${mention.voice}`), speaker: mention.attributedTo })
                  : terms(`voices.${mention.voice}`)}
              </Said>
              <button type="button" className={styles.quote} onClick={() => go(mention.source, mention.sentence)}>
                <q lang="en">
                  {at === pair[0] ? (
                    <Words text={mention.quote} stretches={diff?.left} className={styles.left} />
                  ) : at === pair[1] ? (
                    <Words text={mention.quote} stretches={diff?.right} className={styles.right} />
                  ) : (
                    mention.quote
                  )}
                </q>
              </button>
              <Figures mention={mention} label={say("figures")} />
            </li>
          ) : null;
        })}
        {claim.silent.map(({ source: id, reason }) => {
          const source = sourceOf(id);
          return source ? (
            <li key={id} className={styles.row} data-silent>
              <Said source={source} />
              <p className={styles.silence}>
                <strong>{say("silent")}</strong> {terms(`silences.${reason}`)}
              </p>
            </li>
          ) : null;
        })}
      </ul>
    </section>
  );
}

/** "A" where a source states the claim once; "A1" and "A2" where it does twice. */
export function mentionNames(model: Pick<ReaderModel, "sources">, mentions: readonly { source: string }[]): string[] {
  return mentions.map(({ source }, at) => {
    const letter = model.sources.find((one) => one.id === source)?.letter ?? "";
    const own = mentions.filter((mention) => mention.source === source);
    return own.length > 1 ? `${letter}${mentions.slice(0, at + 1).filter((m) => m.source === source).length}` : letter;
  });
}

interface SaidProps {
  source: SourceView;
  /** Which of the source's mentions, where it has several. */
  number?: string;
  mention?: MentionView;
  children?: ReactNode;
}

/** Who states it and in which voice; or who is silent. */
function Said({ source, number, mention, children }: SaidProps) {
  return (
    <div className={styles.said}>
      <p className={styles.source}>
        <SourceName index={source.index} source={source} small />
        {number ? <span className={styles.nth}>{number}</span> : null}
      </p>
      {children ? <p className={styles.voice}>{children}</p> : null}
      <Reviewed mark={mention?.review} />
    </div>
  );
}

interface WordsProps {
  text: string;
  stretches: readonly Stretch[] | undefined;
  className: string | undefined;
}

function Words({ text, stretches, className }: WordsProps) {
  if (!stretches) return text;
  return stretches.map(({ start, end, same }) =>
    same ? (
      text.slice(start, end)
    ) : (
      <mark key={start} className={className}>
        {text.slice(start, end)}
      </mark>
    ),
  );
}

function Figures({ mention, label }: { mention: MentionView; label: string }) {
  return (
    <ul className={styles.figures} aria-label={label} lang="en">
      {mention.figures.map((figure) => (
        <li key={`${figure.text} ${figure.value}`}>{figure.text}</li>
      ))}
    </ul>
  );
}
