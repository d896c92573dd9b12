import type { Sentence } from "../../text/parse";
import type { Span } from "../../text/span";
import model from "../model/directed.json";
import type { Leaning } from "./head";
import { openLinear } from "./linear";
import { type Pair, readPair, readPairFeatures } from "./pair";

/**
 * Who holds which stance toward whom, between two actors of one sentence (the task of Park, Pan, Joo 2021): what the
 * first holds toward the second, and the second toward the first.
 */
export interface Directions {
  readonly aToB: Leaning;
  readonly bToA: Leaning;
}

let predict: ReturnType<typeof openLinear> | null = null;

function leanBetween(pair: Pair, holder: "a" | "b", vector: Float32Array | undefined): Leaning {
  predict ??= openLinear(model);
  const [, negative = 0, positive = 0] = predict(readPairFeatures(pair, holder), vector);
  return { negative, positive };
}

/** `a` stands before `b`. Null where one of them has no word of its own in the sentence. */
export function readDirections(
  text: string,
  sentence: Sentence,
  a: Span,
  b: Span,
  vector?: Float32Array,
): Directions | null {
  const pair = readPair(text, sentence, a, b, vector);
  return pair && { aToB: leanBetween(pair, "a", vector), bToA: leanBetween(pair, "b", vector) };
}

/** What one actor of a sentence holds toward another, whichever stands first; half the work of both directions. */
export function readHeld(
  text: string,
  sentence: Sentence,
  holder: Span,
  target: Span,
  vector?: Float32Array,
): Leaning | null {
  const first = holder.start < target.start;
  const pair = readPair(text, sentence, first ? holder : target, first ? target : holder, vector);
  return pair && leanBetween(pair, first ? "a" : "b", vector);
}

export interface Held {
  readonly holder: "a" | "b";
  readonly polarity: -1 | 1;
}

// What each answer must make up for being rarer than none: the best of a search for macro F1 in cross-validation.
const HEAD_START = { a: { negative: 0.8, positive: 1.1 }, b: { negative: 2.4, positive: 2.6 } };

/** The one stance a pair is best described by, or null for none: every kind counts alike, however rare it is. */
export function strongestOf({ aToB, bToA }: Directions): Held | null {
  const log = (x: number) => Math.log(Math.max(x, 1e-9));
  const noneA = log(1 - aToB.negative - aToB.positive);
  const noneB = log(1 - bToA.negative - bToA.positive);
  const answers = [
    { held: null, score: noneA + noneB },
    { held: { holder: "a", polarity: -1 }, score: log(aToB.negative) + noneB + HEAD_START.a.negative },
    { held: { holder: "b", polarity: -1 }, score: log(bToA.negative) + noneA + HEAD_START.b.negative },
    { held: { holder: "a", polarity: 1 }, score: log(aToB.positive) + noneB + HEAD_START.a.positive },
    { held: { holder: "b", polarity: 1 }, score: log(bToA.positive) + noneA + HEAD_START.b.positive },
  ] as const;
  return answers.reduce<(typeof answers)[number]>((best, x) => (x.score > best.score ? x : best), answers[0]).held;
}
