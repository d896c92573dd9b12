import type { Sentence } from "../../text/parse";
import { buildMatcher, type Group, type Matcher, tokensOf } from "../lexicon/matcher";

/** One frame of a codebook that a person brings: what it is called, words that call it up, examples of its coding rule. */
export interface CodebookFrame {
  readonly name: string;
  /** Lists with the weight of their terms: 2 names the frame, below 1 is met in others too. */
  readonly terms: readonly Omit<Group, "name">[];
  /** Short sentences that a coder would give this frame, written for the codebook. */
  readonly examples: readonly string[];
  /** Who acts stands first: a term of this frame among the first words counts this much more. */
  readonly opening?: number;
}

export type Codebook = readonly CodebookFrame[];

/** Longer terms are surer: "assault weapons ban" against "ban". */
const PER_WORD = 0.15;
/** How many words are the opening of a sentence. */
const OPENING = 3;
/** A text is held against the examples of a frame that are nearest to it: a frame has several faces. */
const NEAREST = 3;
/** What the terms weigh beside the likeness to the examples, whose spread is about 0.1 (tuned on labelled headlines). */
const TERMS = 0.2;

/** A codebook made ready: its terms compiled, the vectors of its examples about their common mean. */
export interface ReadyCodebook {
  readonly frames: readonly string[];
  readonly match: Matcher<Group>;
  readonly opening: ReadonlyMap<string, number>;
  readonly mean: Float32Array | null;
  readonly examples: ReadonlyMap<string, readonly Float32Array[]>;
}

/**
 * `vectors` are those of all examples, frame after frame in the codebook's order; without them only the terms count.
 * Throws `codebook: ...` where their number is not that of the examples.
 */
export function prepareCodebook(codebook: Codebook, vectors?: readonly Float32Array[]): ReadyCodebook {
  const count = codebook.reduce((n, f) => n + f.examples.length, 0);
  if (vectors && vectors.length !== count) throw new Error(`codebook: ${vectors.length} vectors, ${count} examples`);
  // What all examples share is the subject, not a frame.
  const mean = vectors && vectors.length > 0 ? meanOf(vectors) : null;
  let at = 0;
  const examples = new Map<string, readonly Float32Array[]>();
  for (const { name, examples: own } of codebook) {
    if (mean && vectors)
      examples.set(
        name,
        vectors.slice(at, at + own.length).map((v) => away(v, mean)),
      );
    at += own.length;
  }
  return {
    frames: codebook.map((f) => f.name),
    match: buildMatcher(codebook.flatMap((f) => f.terms.map((terms) => ({ ...terms, name: f.name })))),
    opening: new Map(codebook.flatMap((f) => (f.opening ? [[f.name, f.opening] as const] : []))),
    mean,
    examples,
  };
}

/**
 * How well each frame of a codebook fits a text of one or few sentences, best first. The numbers order the frames of one
 * text; they are no probabilities. `vector` is the text's, from the encoder that made those of the examples.
 */
export function rankFrames(
  codebook: ReadyCodebook,
  sentences: readonly Sentence[],
  vector?: Float32Array,
): readonly { readonly frame: string; readonly score: number }[] {
  const terms = new Map<string, number>();
  for (const { words } of sentences) {
    for (const { from, entry } of codebook.match(tokensOf(words))) {
      const { name, weight } = entry.group;
      const opening = from < OPENING ? (codebook.opening.get(name) ?? 1) : 1;
      const own = weight * (1 + PER_WORD * (entry.key.length - 1)) * opening;
      terms.set(name, (terms.get(name) ?? 0) + own);
    }
  }
  const centred = vector && codebook.mean ? away(vector, codebook.mean) : null;
  return codebook.frames
    .map((frame) => ({
      frame,
      score:
        TERMS * Math.log1p(terms.get(frame) ?? 0) +
        (centred ? likeness(centred, codebook.examples.get(frame) ?? []) : 0),
    }))
    .sort((a, b) => b.score - a.score || (a.frame < b.frame ? -1 : 1));
}

function likeness(vector: Float32Array, examples: readonly Float32Array[]): number {
  const nearest = examples
    .map((e) => dot(vector, e))
    .sort((a, b) => b - a)
    .slice(0, NEAREST);
  return nearest.reduce((a, b) => a + b, 0) / Math.max(1, nearest.length);
}

function meanOf(vectors: readonly Float32Array[]): Float32Array {
  const mean = new Float32Array((vectors[0] as Float32Array).length);
  for (const v of vectors) for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] as number) + (v[i] as number);
  return mean.map((x) => x / vectors.length);
}

/** The vector seen from `mean`, of length one. */
function away(vector: Float32Array, mean: Float32Array): Float32Array {
  const moved = vector.map((x, i) => x - (mean[i] as number));
  const length = Math.sqrt(dot(moved, moved)) || 1;
  return moved.map((x) => x / length);
}

function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}
