import type { Weights } from "../../lib/comparison/alignment/model";
import { fitLogistic } from "./logistic";

/** Features by name, in the order of the names. */
export interface Example {
  readonly values: readonly number[];
  readonly label: boolean;
  readonly weight?: number;
}

/**
 * Logistic regression over features of any scale: they are brought to mean 0 and deviation 1, so that the shrinkage
 * (`l2`) bears on all alike, and the weights are given back for the features as they are. Four digits are kept.
 */
export function fitScaled<Name extends string>(
  names: readonly Name[],
  examples: readonly Example[],
  l2: number,
): Weights<Name> {
  const mean = names.map((_, i) => average(examples.map((e) => e.values[i] as number)));
  const deviation = names.map(
    (_, i) => Math.sqrt(average(examples.map((e) => ((e.values[i] as number) - (mean[i] as number)) ** 2))) || 1,
  );
  const rows = examples.map((e) => e.values.map((v, i) => (v - (mean[i] as number)) / (deviation[i] as number)));
  const fit = fitLogistic(
    rows,
    examples.map((e) => e.label),
    examples.map((e) => e.weight ?? 1),
    l2,
  );
  const weights = fit.weights.map((w, i) => w / (deviation[i] as number));
  const bias = fit.bias - weights.reduce((sum, w, i) => sum + w * (mean[i] as number), 0);
  const named = Object.fromEntries(names.map((name, i) => [name, round(weights[i] as number)]));
  return { bias: round(bias), weights: named as Record<Name, number> };
}

const average = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => a + b, 0) / Math.max(1, numbers.length);
const round = (x: number): number => Math.round(x * 1e4) / 1e4;
