import type { Passage } from "../passage";

/** The vector of a passage's sentence, unit length; see text/embed. */
export type VectorOf = (passage: Passage) => Float32Array;

/** How much of the common part is taken away; all of it would leave only noise in a short story. */
const SHARE = 0.7;

/**
 * Vectors without what all sentences of the story share (its topic), of unit length again. Every sentence of one story
 * is "near" every other; only what is left after that says anything (Arora, Liang, Ma 2017 remove the first component).
 */
export function centerVectors(passages: readonly Passage[], vectorOf: VectorOf): VectorOf {
  const size = passages[0] ? vectorOf(passages[0]).length : 0;
  const mean = new Float64Array(size);
  for (const passage of passages) {
    const vector = vectorOf(passage);
    for (let i = 0; i < size; i += 1) mean[i] = (mean[i] as number) + (vector[i] as number) / passages.length;
  }
  const centered = new Map(
    passages.map((passage) => {
      const left = vectorOf(passage).map((x, i) => x - SHARE * (mean[i] as number));
      const length = Math.hypot(...left) || 1;
      return [passage, left.map((x) => x / length)] as const;
    }),
  );
  return (passage) => centered.get(passage) ?? vectorOf(passage);
}
