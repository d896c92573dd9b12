import type { Passage } from "../passage";
import type { Weigh } from "../weights";

/** Terms in more passages than this are no way to find a partner: they would bring every pair. */
const COMMON = 0.25;
/** What two passages must share, in weight, to be looked at: two middling terms or one rare one with a common one. */
const ENOUGH = 3.2;

/**
 * Pairs of passages of different sources that may state the same, found through an index from term to passages, so
 * that the work grows with what is shared and not with the square of the passages.
 */
export function findCandidates(passages: readonly Passage[], weigh: Weigh): readonly (readonly [Passage, Passage])[] {
  const postings = new Map<string, Passage[]>();
  for (const passage of passages) {
    for (const key of new Set(passage.terms.map((t) => t.key))) {
      const list = postings.get(key);
      if (list) list.push(passage);
      else postings.set(key, [passage]);
    }
  }
  const found: (readonly [Passage, Passage])[] = [];
  for (const passage of passages) {
    const sum = new Map<Passage, number>();
    for (const key of new Set(passage.terms.map((t) => t.key))) {
      const list = postings.get(key) ?? [];
      if (list.length > passages.length * COMMON) continue;
      const weight = weigh(key);
      for (const other of list) {
        if (other.index > passage.index && other.source !== passage.source) {
          sum.set(other, (sum.get(other) ?? 0) + weight);
        }
      }
    }
    for (const [other, weight] of sum) if (weight >= ENOUGH) found.push([passage, other]);
  }
  return found;
}
