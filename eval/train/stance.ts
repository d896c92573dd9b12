/**
 * Trains lib/analysis/model/stance.json: how a sentence speaks of one target.
 *
 *   npx tsx eval/train/stance.ts [DATA_DIR]
 *
 * Data: newsmtsc (MIT), training part; no text is kept. Softmax regression over hashed features (Weinberger et al. 2009),
 * AdaGrad with a seeded order, mean of several runs, bytes for weights. Deterministic: same data, same bytes.
 */
import fs from "node:fs";
import path from "node:path";
import { readFeatures } from "../../lib/analysis/stance/feature";
import { slotOf } from "../../lib/analysis/stance/head";
import { readScene } from "../../lib/analysis/stance/scene";
import { parseText } from "../../lib/text/parse";

const DATA = process.argv[2] ?? "../shared/eval";
const OUT = "lib/analysis/model/stance.json";
const SLOTS = 1 << 16;
const CLASSES = ["neutral", "negative", "positive"] as const;
// Chosen by three-fold cross-validation over the training part, articles kept whole.
const EPOCHS = 12;
const RATE = 0.01;
const SHRINK = 1e-5;
const RUNS = 4;

interface Row {
  readonly label: number;
  readonly slots: Int32Array;
  readonly values: Float64Array;
}

const rows: Row[] = fs
  .readFileSync(path.join(DATA, "newsmtsc/train.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .flatMap((line) => {
    const { text, target, also, label } = JSON.parse(line);
    const { sentences } = parseText(text);
    const [first] = sentences;
    if (!first) return [];
    // One row is one sentence, whatever the parser makes of its dots.
    const sentence = { ...first, end: text.length, words: sentences.flatMap((s) => s.words) };
    const focus = { start: target.from, end: target.to };
    const others = also.map(([start, end]: [number, number]) => ({ start, end }));
    const scene = readScene(text, sentence, [focus, ...others], focus);
    if (!scene) return [];
    const features = [...readFeatures(scene)];
    return [
      {
        label: CLASSES.indexOf(label),
        slots: Int32Array.from(features, ([name]) => slotOf(name, SLOTS)),
        values: Float64Array.from(features, ([, value]) => value),
      },
    ];
  });

const mean = new Float64Array(SLOTS * 3);
const bias = [0, 0, 0];
for (let run = 1; run <= RUNS; run += 1) train(run);

function train(seed: number): void {
  const weights = new Float64Array(SLOTS * 3);
  const sums = new Float64Array(SLOTS * 3).fill(1e-6);
  const base = [0, 0, 0];
  const random = mulberry(seed);
  const order = rows.map((_, i) => i);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j] as number, order[i] as number];
    }
    for (const at of order) {
      const { label, slots, values } = rows[at] as Row;
      const score = [...base];
      slots.forEach((slot, k) => {
        for (let c = 0; c < 3; c += 1)
          score[c] = (score[c] as number) + (weights[slot * 3 + c] as number) * (values[k] as number);
      });
      const top = Math.max(...score);
      const exp = score.map((s) => Math.exp(s - top));
      const total = exp.reduce((a, b) => a + b, 0);
      for (let c = 0; c < 3; c += 1) {
        const error = (exp[c] as number) / total - (label === c ? 1 : 0);
        base[c] = (base[c] as number) - 0.002 * error;
        slots.forEach((slot, k) => {
          const i = slot * 3 + c;
          const gradient = error * (values[k] as number) + SHRINK * (weights[i] as number);
          sums[i] = (sums[i] as number) + gradient * gradient;
          weights[i] = (weights[i] as number) - (RATE * gradient) / Math.sqrt(sums[i] as number);
        });
      }
    }
  }
  weights.forEach((w, i) => {
    mean[i] = (mean[i] as number) + w / RUNS;
  });
  base.forEach((b, c) => {
    bias[c] = (bias[c] as number) + b / RUNS;
  });
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

// Two weights a slot, each against neutral: a softmax needs no third.
const pairs = new Float64Array(SLOTS * 2);
for (let slot = 0; slot < SLOTS; slot += 1) {
  for (const c of [1, 2]) pairs[slot * 2 + c - 1] = (mean[slot * 3 + c] as number) - (mean[slot * 3] as number);
}
const scale =
  Math.max(
    ...Array.from(pairs, Math.abs)
      .sort((a, b) => b - a)
      .slice(20, 21),
  ) / 127;
const bytes = Int8Array.from(pairs, (w) => Math.max(-127, Math.min(127, Math.round(w / scale))));
const round = (x: number) => Number(x.toPrecision(6));
fs.mkdirSync(path.dirname(OUT), { recursive: true });
fs.writeFileSync(
  OUT,
  `${JSON.stringify(
    {
      rows: rows.length,
      slots: SLOTS,
      scale: round(scale),
      bias: [round((bias[1] as number) - (bias[0] as number)), round((bias[2] as number) - (bias[0] as number))],
      weights: Buffer.from(bytes.buffer).toString("base64"),
    },
    null,
    2,
  )}\n`,
);
console.log(`${OUT}: ${rows.length} rows, ${fs.statSync(OUT).size} bytes`);
