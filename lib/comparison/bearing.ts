import { rarityOf } from "../analysis/word-model";
import type { Word } from "../text/parse";
import type { Span } from "../text/span";
import { compareLikeness } from "./alignment/likeness";
import type { Side } from "./bearing/side";

/** A word or name that speaks for two statements being at odds, and where it stands. */
export interface Sign extends Span {
  /** "bearing/<rule>" */
  readonly rule: string;
  readonly source: string;
}

/** How a second statement bears on a first. It is symmetric: people label both directions alike in nine of ten pairs. */
export interface Bearing {
  readonly label: "strengthen" | "weaken" | "neither";
  /** How much the two are about the same thing, 0 to about 1.4. */
  readonly related: number;
  /** Points for their being at odds, about -2 to 9. */
  readonly odds: number;
  /** What the points rest on. */
  readonly signs: readonly Sign[];
}

/** Statements less related than this do not bear on each other. */
const RELATED = 0.2;
/** Points from which a statement is held to weaken the other. */
const WEAKENS = 3;

/**
 * Whether one statement strengthens or weakens another, or neither. `meaning` is the cosine of the encoder's vectors
 * of the two, or 1 where they are known to state the same claim.
 *
 * A score of points and no trained head: there is no data of this kind that shipped weights may be trained on. The
 * weights are round numbers that held in cross-validation over topics (ClaimDiff, Ko et al. 2022; tuning only).
 * Tried without gain: antonyms of WordNet (they stand in pairs that strengthen as often), how the two lean toward
 * shared actors, numbers of one unit, the encoder's products and differences.
 */
export function findBearing(a: Side, b: Side, meaning: number): Bearing {
  const { rare } = compareLikeness(a, b, rarityOf);
  const negated = signs(a, b, "negation", (w) => NEGATIONS.has(w.normal));
  const contrast = signs(a, b, "contrast", (w) => CONTRAST.has(w.normal));
  const refusal = signs(a, b, "refusal", (w) => REFUSAL.has(w.lemma));
  const speakers = otherSpeakers(a, b);
  const doubts = [a, b].flatMap(({ source, doubts }) =>
    doubts.map(({ start, end }) => ({ rule: "bearing/doubted-report", source, start, end })),
  );
  const persons = samePerson(a, b);
  const people = [a, b].some(({ words }) => words.some((w) => SOMEBODY.has(w.normal)));
  const counted = [a, b].filter((side) => side.figures.length > 0).length;
  const has = (list: readonly Sign[]) => Number(list.length > 0);
  // Two people at odds are told as speech of two speakers; facts with numbers and words in common stand by each other.
  const odds =
    2 * has(speakers) +
    has(negated) +
    has(contrast) +
    has(refusal) +
    has(doubts) +
    has(persons) +
    Number(people) -
    0.5 * Math.min(a.polarity, b.polarity) -
    0.5 * Number(counted > 0) -
    3 * rare;
  const related = rare + 0.5 * meaning - 0.1 * Number(counted === 1) - 0.05 * Number(people) - 0.05 * has(negated);
  return {
    label: related < RELATED ? "neither" : odds >= WEAKENS ? "weaken" : "strengthen",
    related,
    odds,
    signs: [...speakers, ...negated, ...contrast, ...refusal, ...doubts, ...persons],
  };
}

const listOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

// "Any" lives under a negation or a doubt ("without any", "denied any").
const NEGATIONS = listOf("not never no cannot neither nor without nobody none nothing any");
const CONTRAST = listOf("but however although though despite instead yet nevertheless still rather unlike contrary");
const REFUSAL = listOf(
  "deny refute reject dispute dismiss rebut contradict disagree oppose criticize defend argue insist claim accuse blame " +
    "slam condemn refuse challenge object counter warn deride denounce disavow question doubt false wrong lie mislead " +
    "baseless untrue inaccurate unfounded incorrect",
);
const SOMEBODY = listOf("he him his she her hers himself herself");

function signs(a: Side, b: Side, rule: string, isSign: (word: Word) => boolean): readonly Sign[] {
  return [a, b].flatMap(({ source, words }) =>
    words.flatMap((word, i) => {
      if (!isSign(word)) return [];
      // The "not" of "won't" has no place of its own: the contraction shows it.
      const shown = word.end > word.start ? word : words[i - 1];
      return shown ? [{ rule: `bearing/${rule}`, source, start: shown.start, end: shown.end }] : [];
    }),
  );
}

/** Both are reported speech, and of no speaker in common. */
function otherSpeakers(a: Side, b: Side): readonly Sign[] {
  if (a.speakers.size === 0 || b.speakers.size === 0) return [];
  if ([...a.speakers.keys()].some((name) => b.speakers.has(name))) return [];
  return [a, b].flatMap(({ source, speakers }) =>
    [...speakers.values()].map(({ start, end }) => ({ rule: "bearing/other-speaker", source, start, end })),
  );
}

function samePerson(a: Side, b: Side): readonly Sign[] {
  return [...a.persons].flatMap(([key, left]) => {
    const right = b.persons.get(key);
    if (!right) return [];
    return [
      { rule: "bearing/same-person", source: a.source, start: left.start, end: left.end },
      { rule: "bearing/same-person", source: b.source, start: right.start, end: right.end },
    ];
  });
}
