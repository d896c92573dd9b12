import { MEANING_SIZE, meaningOf } from "../../analysis/meaning";
import type { Statement } from "../passage";
import type { Weigh } from "../weights";

/** How near two statements are in the mean of their words' meanings, -1..1; 0 where one has no known word. */
export type Sense = (a: Statement, b: Statement) => number;

/** Two statements alone have nothing in common with a story: this many are counted in that share nothing. */
const PRIOR = 12;

/**
 * Mean of the meanings of a statement's words, rare words counting more, without what all statements of the story have
 * in common (Arora, Liang, Ma 2017). It finds "put off" near "postpone" where no word is shared. Actors are left out:
 * they are compared as actors.
 */
export function openSense(statements: readonly Statement[], weigh: Weigh): Sense {
  const means = statements.map((statement) => unit(meanOf(statement, weigh)));
  const common = new Float64Array(MEANING_SIZE);
  for (const mean of means) {
    for (let i = 0; i < MEANING_SIZE; i += 1)
      common[i] = (common[i] as number) + (mean[i] as number) / (means.length + PRIOR);
  }
  const own = means.map((mean) => (isEmpty(mean) ? mean : unit(mean.map((x, i) => x - (common[i] as number)))));
  return (a, b) => {
    const [left, right] = [own[a.index] as Float64Array, own[b.index] as Float64Array];
    let sum = 0;
    for (let i = 0; i < MEANING_SIZE; i += 1) sum += (left[i] as number) * (right[i] as number);
    return sum;
  };
}

function meanOf({ terms }: Statement, weigh: Weigh): Float64Array {
  const sum = new Float64Array(MEANING_SIZE);
  for (const key of new Set(terms.filter((t) => t.kind !== "entity").map((t) => t.key))) {
    const meaning = meaningOf(key);
    const weight = weigh(key);
    if (meaning)
      for (let i = 0; i < MEANING_SIZE; i += 1) sum[i] = (sum[i] as number) + weight * (meaning[i] as number);
  }
  return sum;
}

const isEmpty = (vector: Float64Array): boolean => vector.every((x) => x === 0);

function unit(vector: Float64Array): Float64Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((x) => x / length);
}
