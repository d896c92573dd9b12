import model from "../model/stance.json";
import type { Features } from "./feature";

/** How likely a sentence is to speak ill or well of its target; the rest of 1 is neutral. */
export interface Leaning {
  readonly negative: number;
  readonly positive: number;
}

const weights = decode(model.weights);

/** The slot of a named feature (FNV-1a). Two names can share one: with this many slots it costs less than a name list. */
export function slotOf(name: string, slots: number): number {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i += 1) {
    hash ^= name.charCodeAt(i);
    hash = Math.imul(hash, 16777619);
  }
  return (hash >>> 0) % slots;
}

/**
 * Logistic regression over the features of one sentence, weights against neutral in bytes (`scale` apart).
 * `vector` is the place for a sentence encoder's values; without weights for them they are not read.
 */
export function leanOf(features: Features, vector?: Float32Array): Leaning {
  let negative = model.bias[0] as number;
  let positive = model.bias[1] as number;
  for (const [name, value] of features) {
    const at = slotOf(name, model.slots) * 2;
    negative += (weights[at] as number) * model.scale * value;
    positive += (weights[at + 1] as number) * model.scale * value;
  }
  const dense = (model as { dense?: readonly (readonly [number, number])[] }).dense;
  if (vector && dense && dense.length === vector.length) {
    dense.forEach(([n, p], i) => {
      negative += n * (vector[i] as number);
      positive += p * (vector[i] as number);
    });
  }
  const a = Math.exp(negative);
  const b = Math.exp(positive);
  return { negative: a / (1 + a + b), positive: b / (1 + a + b) };
}

function decode(base64: string): Int8Array {
  return Int8Array.from(atob(base64), (c) => (c.charCodeAt(0) << 24) >> 24);
}
