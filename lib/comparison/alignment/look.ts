import type { Passage, Statement } from "../passage";
import type { Weigh } from "../weights";
import { AROUND, type Around, openAround } from "./around";
import type { VectorOf } from "./center";
import { CLAUSE, type ClauseLikeness, openClauses } from "./clause";
import type { AlignmentModel } from "./model";
import { openSense } from "./sense";

/** What a pair of statements has in common. */
export interface Sight {
  readonly clause: ClauseLikeness;
  readonly around: Around;
}

/** Compares pairs of statements and the sentences around them. `vectorOf` gives centered vectors. */
export function openLook(
  passages: readonly Passage[],
  statements: readonly Statement[],
  vectorOf: VectorOf,
  weigh: Weigh,
): (a: Statement, b: Statement) => Sight {
  const compareClauses = openClauses(passages, openSense(statements, weigh), weigh);
  const compareAround = openAround(vectorOf, weigh);
  return (a, b) => ({ clause: compareClauses(a, b), around: compareAround(a.passage, b.passage) });
}

/** Log-odds that two sentences tell of the same. */
export function weighAround(around: Around, { bias, weights }: AlignmentModel["around"]): number {
  let sum = bias;
  for (const name of AROUND) sum += weights[name] * around[name];
  return sum;
}

/**
 * Log-odds that two clauses state the same, by this pair alone: the clause says whether it is the same claim, the
 * sentence around it whether it is about the same thing.
 */
export function weighSight({ clause, around }: Sight, model: AlignmentModel): number {
  const { bias, weights } = model.clause;
  let own = bias;
  for (const name of CLAUSE) own += weights[name] * clause[name];
  return own + weights.around * weighAround(around, model.around);
}

export const chanceOf = (evidence: number): number => 1 / (1 + Math.exp(-evidence));
