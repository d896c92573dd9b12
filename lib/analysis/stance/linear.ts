import type { Features } from "./feature";

/** A softmax regression as it is shipped: what each class has against the first, which is the one that says nothing. */
export interface LinearModel {
  readonly slots: number;
  /** Without the first class. */
  readonly classes: number;
  readonly bias: readonly number[];
  /** Hashed features: a byte a slot and class, in base64, `scale` apart. */
  readonly weights: string;
  readonly scale: number;
  /** A sentence's vector: 16 bits a dimension and class, in base64, `denseScale` apart. */
  readonly dense: string;
  readonly denseScale: number;
}

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
 * Opens a shipped model: named features and, where there is one, the sentence's vector -> how likely each class is, the
 * first included. The vector is a centered one (stance/head); without one it answers from the features alone.
 */
export function openLinear(model: LinearModel): (features: Features, vector?: Float32Array) => readonly number[] {
  const weights = Int8Array.from(bytesOf(model.weights), (b) => (b << 24) >> 24);
  const raw = bytesOf(model.dense);
  const { slots, classes, scale, denseScale, bias } = model;
  const dense = Float64Array.from(
    { length: raw.length / 2 },
    (_, i) => (((((raw[2 * i + 1] as number) << 8) | (raw[2 * i] as number)) << 16) >> 16) * denseScale,
  );
  return (features, vector) => {
    const score = [...bias];
    for (const [name, value] of features) {
      const at = slotOf(name, slots) * classes;
      for (let c = 0; c < classes; c += 1)
        score[c] = (score[c] as number) + (weights[at + c] as number) * scale * value;
    }
    if (vector && vector.length * classes === dense.length) {
      for (let c = 0; c < classes; c += 1) {
        let sum = 0;
        for (let i = 0; i < vector.length; i += 1) sum += (dense[i * classes + c] as number) * (vector[i] as number);
        score[c] = (score[c] as number) + sum;
      }
    }
    const exp = [1, ...score.map(Math.exp)];
    const total = exp.reduce((a, b) => a + b, 0);
    return exp.map((e) => e / total);
  };
}

/** The mean of some vectors. */
export function meanOf(vectors: readonly Float32Array[]): Float64Array {
  const mean = new Float64Array(vectors[0]?.length ?? 0);
  for (const vector of vectors)
    for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] as number) + (vector[i] as number) / vectors.length;
  return mean;
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
