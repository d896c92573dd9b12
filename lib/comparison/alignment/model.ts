import type { AROUND } from "./around";
import type { CLAUSE } from "./clause";
import type { COMPANY } from "./company";
import shipped from "./model.json";

/** A logistic regression: log-odds = bias + the sum of weight times feature. */
export interface Weights<Name extends string> {
  readonly bias: number;
  readonly weights: Readonly<Record<Name, number>>;
}

/** The three regressions of the alignment, each on top of the one before; made by eval/train/alignment.ts. */
export interface AlignmentModel {
  readonly around: Weights<(typeof AROUND)[number]>;
  readonly clause: Weights<(typeof CLAUSE)[number] | "around">;
  readonly company: Weights<(typeof CLAUSE)[number] | (typeof COMPANY)[number] | "around">;
}

export const MODEL: AlignmentModel = shipped;
