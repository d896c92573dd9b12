import type { LinearModel } from "../../lib/analysis/stance/linear";

/** One training row: hashed features, and where a model has a dense part, a vector beside them. */
export interface SoftmaxRow {
  readonly label: number;
  readonly slots: Int32Array;
  readonly values: Float64Array;
  readonly dense?: Float32Array;
}

export interface SoftmaxOptions {
  readonly classes: number;
  readonly slots: number;
  readonly epochs: number;
  readonly rate: number;
  readonly shrink: number;
  /** Seeded runs whose mean is taken: the order of the rows weighs less. */
  readonly runs: number;
  readonly dense?: { readonly size: number; readonly rate: number; readonly shrink: number };
}

export interface Softmax {
  /** `classes` numbers a slot. */
  readonly weights: Float64Array;
  /** `classes` numbers a dimension of the vector. */
  readonly dense: Float64Array;
  readonly bias: readonly number[];
}

/** Softmax regression, AdaGrad (Duchi, Hazan, Singer 2011) with a seeded order. The same rows give the same weights. */
export function fitSoftmax(rows: readonly SoftmaxRow[], options: SoftmaxOptions): Softmax {
  const { classes, slots, runs } = options;
  const mean = new Float64Array(slots * classes);
  const dense = new Float64Array((options.dense?.size ?? 0) * classes);
  const bias = new Array<number>(classes).fill(0);
  for (let seed = 1; seed <= runs; seed += 1) {
    const one = fitOnce(rows, options, seed);
    for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] as number) + (one.weights[i] as number) / runs;
    for (let i = 0; i < dense.length; i += 1) dense[i] = (dense[i] as number) + (one.dense[i] as number) / runs;
    one.bias.forEach((b, c) => {
      bias[c] = (bias[c] as number) + b / runs;
    });
  }
  return { weights: mean, dense, bias };
}

function fitOnce(rows: readonly SoftmaxRow[], options: SoftmaxOptions, seed: number): Softmax {
  const { classes, slots, epochs, rate, shrink } = options;
  const weights = new Float64Array(slots * classes);
  const sums = new Float64Array(slots * classes).fill(1e-6);
  const size = options.dense?.size ?? 0;
  const dense = new Float64Array(size * classes);
  const denseSums = new Float64Array(size * classes).fill(1e-6);
  const bias = new Array<number>(classes).fill(0);
  const random = mulberry(seed);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const row = rows[at] as SoftmaxRow;
      const p = softmax(scoreOf(row, { weights, dense, bias }, classes));
      for (let c = 0; c < classes; c += 1) {
        const error = (p[c] as number) - (row.label === c ? 1 : 0);
        bias[c] = (bias[c] as number) - 0.002 * error;
        for (let k = 0; k < row.slots.length; k += 1) {
          const i = (row.slots[k] as number) * classes + c;
          const gradient = error * (row.values[k] as number) + shrink * (weights[i] as number);
          sums[i] = (sums[i] as number) + gradient * gradient;
          weights[i] = (weights[i] as number) - (rate * gradient) / Math.sqrt(sums[i] as number);
        }
        if (!row.dense || !options.dense) continue;
        for (let k = 0; k < size; k += 1) {
          const i = k * classes + c;
          const gradient = error * (row.dense[k] as number) + options.dense.shrink * (dense[i] as number);
          denseSums[i] = (denseSums[i] as number) + gradient * gradient;
          dense[i] = (dense[i] as number) - (options.dense.rate * gradient) / Math.sqrt(denseSums[i] as number);
        }
      }
    }
  }
  return { weights, dense, bias };
}

/** The score of each class before they are made to sum to 1. */
export function scoreOf(row: SoftmaxRow, { weights, dense, bias }: Softmax, classes: number): number[] {
  const score = [...bias];
  for (let k = 0; k < row.slots.length; k += 1) {
    const at = (row.slots[k] as number) * classes;
    const value = row.values[k] as number;
    for (let c = 0; c < classes; c += 1) score[c] = (score[c] as number) + (weights[at + c] as number) * value;
  }
  if (row.dense && dense.length > 0) {
    for (let k = 0; k < row.dense.length; k += 1) {
      const value = row.dense[k] as number;
      for (let c = 0; c < classes; c += 1) score[c] = (score[c] as number) + (dense[k * classes + c] as number) * value;
    }
  }
  return score;
}

export function softmax(score: readonly number[]): number[] {
  const top = Math.max(...score);
  const exp = score.map((s) => Math.exp(s - top));
  const total = exp.reduce((a, b) => a + b, 0);
  return exp.map((e) => e / total);
}

function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A fitted model as it is shipped (lib/analysis/stance/linear.ts): against its first class, in few bits. */
export function packSoftmax(fit: Softmax, classes: number, slots: number): LinearModel {
  const against = (from: Float64Array) => {
    const rest = classes - 1;
    const out = new Float64Array((from.length / classes) * rest);
    for (let i = 0; i < out.length; i += 1) {
      const at = Math.floor(i / rest) * classes;
      out[i] = (from[at + (i % rest) + 1] as number) - (from[at] as number);
    }
    return out;
  };
  const weights = against(fit.weights);
  const dense = against(fit.dense);
  // The few largest weights are cut, so that one outlier does not cost all others their precision.
  const scale = ((Float64Array.from(weights, Math.abs).sort().at(-21) as number) || 1) / 127;
  const denseScale = dense.reduce((most, w) => Math.max(most, Math.abs(w)), 1e-9) / 32767;
  const bytes = Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
  const words = Buffer.alloc(dense.length * 2);
  dense.forEach((w, i) => {
    words.writeInt16LE(Math.round(w / denseScale), 2 * i);
  });
  const round = (x: number) => Number(x.toPrecision(6));
  const [first = 0, ...others] = fit.bias;
  return {
    slots,
    classes: classes - 1,
    bias: others.map((b) => round(b - first)),
    scale: round(scale),
    denseScale: round(denseScale),
    dense: words.toString("base64"),
    weights: Buffer.from(bytes.buffer).toString("base64"),
  };
}
