import type { Encode } from "../lib/text/embed";

/** One line of a set's file, as it lies there. */
export type Raw = Readonly<Record<string, unknown>> & { readonly id: string };

/** What a set may use beside the product's code: the encoder, its answers kept on disk. */
export interface Tools {
  readonly encode: Encode;
}

/** A number that the scorer prints, and what it is measured against. */
export interface Measure {
  readonly name: string;
  /** Where the number stands in the scorer's answer. */
  readonly path: readonly string[];
  /** The best simple baseline of the set's README on this part, and the best published figure with its system. */
  readonly baseline: number | null;
  readonly published: string | null;
  readonly must: number | null;
  readonly aim: number | null;
}

/**
 * One labelled set: how the product's own code answers its rows. `read` takes from a raw row what a system may see and
 * leaves the gold behind; it must work on a row that has no gold.
 */
export interface EvalSet<Row extends { readonly id: string } = { readonly id: string }> {
  readonly name: string;
  /** What it measures, in a few words. */
  readonly job: string;
  readonly read: (raw: Raw) => Row;
  /** One answer a row, in the format of the scorer. */
  readonly predict: (rows: readonly Row[], tools: Tools) => Promise<readonly ({ readonly id: string } & object)[]>;
  readonly measures: readonly Measure[];
}
