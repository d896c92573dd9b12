import type { Term } from "../passage";
import type { Weigh } from "../weights";

/** The keys of some terms, each once, with what they weigh: read once, compared with dozens of others. */
export interface Keys {
  readonly list: readonly string[];
  readonly set: ReadonlySet<string>;
  /** Of each key of the list. */
  readonly weights: readonly number[];
  /** Of all of them. */
  readonly weight: number;
}

export function weighKeys(terms: readonly Term[], weigh: Weigh): Keys {
  const set = new Set<string>();
  for (const { key } of terms) set.add(key);
  const list = [...set];
  const weights = list.map(weigh);
  return { list, set, weights, weight: weights.reduce((sum, weight) => sum + weight, 0) };
}

/** What the keys in common weigh. */
export function sharedWeight(a: Keys, b: Keys): number {
  let sum = 0;
  for (let i = 0; i < a.list.length; i += 1) if (b.set.has(a.list[i] as string)) sum += a.weights[i] as number;
  return sum;
}

/** Weight that a pair must have before its overlap counts in full: two passages that share only "China" share nothing. */
const DAMPING = 4;

/** Weight in common over the geometric mean of both weights: near 1 for equal sets, less where one contains the other. */
export const shareOf = (common: number, a: Keys, b: Keys): number =>
  common === 0 ? 0 : common / (Math.sqrt(a.weight * b.weight) + DAMPING);

export const overlap = (a: Keys, b: Keys): number => shareOf(sharedWeight(a, b), a, b);

/** Weight in common over the lighter side's. */
export const heldOf = (common: number, a: Keys, b: Keys): number => common / (Math.min(a.weight, b.weight) + DAMPING);

export const containment = (a: Keys, b: Keys): number => heldOf(sharedWeight(a, b), a, b);
