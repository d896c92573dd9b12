/**
 * Trains lib/analysis/model/frames.json: the generic frames of a whole article.
 *
 *   npx tsx eval/train/frames.ts [DATA_DIR]
 *
 * Data: narrframes (MIT), training part; no text is kept. For each frame two logistic regressions, one over counts of the
 * product's own findings and one over the mean sentence vector, added with equal weight; thresholds for F1 from ten-fold
 * cross-validation. No randomness: same data, same bytes.
 */
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { meanVector } from "../../lib/analysis/frame/generic";
import { GENERIC_FEATURES, readGenericFeatures } from "../../lib/analysis/frame/generic-feature";
import { GENERIC_FRAMES } from "../../lib/analysis/lexicon/generic-frame-terms";
import { bareArticle } from "../../lib/ingest/article";
import { openVectors } from "../vectors";
import { fitLogistic } from "./logistic";

const OUT = "lib/analysis/model/frames.json";
// Chosen by cross-validation over train and dev.
const L2 = { words: 100, vector: 0.028 };
const FOLDS = 10;

interface Example {
  readonly words: readonly number[];
  readonly vector: readonly number[];
  readonly frames: readonly string[];
}

export async function trainFrames(data: string, root: string): Promise<void> {
  const examples = await readExamples(data, root);
  const scale = standardise(examples.map((e) => e.words));
  const words = examples.map((e) => scale.apply(e.words));
  const vectors = examples.map((e) => e.vector);
  const report: string[] = [];
  const frames = Object.fromEntries(
    GENERIC_FRAMES.map((frame) => {
      const labels = examples.map((e) => e.frames.includes(frame.replace("-", "_")));
      const outside = [crossValidate(words, labels, L2.words), crossValidate(vectors, labels, L2.vector)] as const;
      const spread = outside.map(deviation) as [number, number];
      const both = outside[0].map((x, i) => x / spread[0] + (outside[1][i] as number) / spread[1]);
      const plain = settle(outside[0], labels);
      const full = settle(both, labels);
      const own = learn(words, labels, L2.words);
      const dense = learn(vectors, labels, L2.vector);
      report.push(`${frame}: F1 ${full.f1.toFixed(3)} (words alone ${plain.f1.toFixed(3)})`);
      // Weights on the counts as they are: the scale is folded in.
      const raw = own.weights.map((w, i) => w / (scale.deviation[i] as number));
      const shift = own.bias - raw.reduce((sum, w, i) => sum + w * (scale.mean[i] as number), 0);
      return [
        frame,
        {
          plain: {
            bias: round(plain.slope * (shift - plain.threshold)),
            words: raw.map((w) => round(plain.slope * w)),
          },
          full: {
            bias: round(full.slope * (shift / spread[0] + dense.bias / spread[1] - full.threshold)),
            words: raw.map((w) => round((full.slope * w) / spread[0])),
            vector: dense.weights.map((w) => round((full.slope * w) / spread[1])),
          },
        },
      ];
    }),
  );
  const out = path.join(root, OUT);
  fs.writeFileSync(out, `${JSON.stringify({ rows: examples.length, features: GENERIC_FEATURES, frames })}\n`);
  console.log(
    `${OUT}: ${examples.length} articles, ${fs.statSync(out).size} bytes; cross-validated ${report.join(", ")}`,
  );
}

async function readExamples(data: string, root: string): Promise<readonly Example[]> {
  const vectors = openVectors(root);
  const out: Example[] = [];
  for (const line of fs.readFileSync(path.join(data, "narrframes/train.jsonl"), "utf8").split("\n").filter(Boolean)) {
    const { text, frames } = JSON.parse(line);
    const article = analyzeArticle(bareArticle(text));
    const { document } = article;
    const texts = document.sentences.map((s) => document.text.slice(s.start, s.end).replace(/\s+/g, " "));
    const mean = meanVector(await vectors.encode(texts));
    if (mean) out.push({ words: readGenericFeatures(article), vector: Array.from(mean), frames });
  }
  await vectors.close();
  return out;
}

function standardise(rows: readonly (readonly number[])[]) {
  const columns = (rows[0] as readonly number[]).map((_, i) => rows.map((r) => r[i] as number));
  const mean = columns.map((c) => c.reduce((a, b) => a + b, 0) / c.length);
  const spread = columns.map((c) => deviation(c) || 1);
  return {
    mean,
    deviation: spread,
    apply: (row: readonly number[]) => row.map((x, i) => (x - (mean[i] as number)) / (spread[i] as number)),
  };
}

/** Logistic regression with L2; rows of many columns by accelerated descent, since Newton would invert a matrix of them. */
function learn(rows: readonly (readonly number[])[], labels: readonly boolean[], l2: number) {
  const wide = (rows[0]?.length ?? 0) > 200;
  return wide
    ? descend(rows, labels, l2)
    : fitLogistic(
        rows,
        labels,
        rows.map(() => 1),
        l2,
      );
}

const STEPS = 600;

/** Nesterov's method with the step that the rows' lengths allow; the columns are centred, so that the bias settles fast. */
function descend(rows: readonly (readonly number[])[], labels: readonly boolean[], l2: number) {
  const size = (rows[0] as readonly number[]).length;
  const mean = Float64Array.from(
    { length: size },
    (_, i) => rows.reduce((n, r) => n + (r[i] as number), 0) / rows.length,
  );
  const centred = rows.map((r) => Float64Array.from(r, (x, i) => x - (mean[i] as number)));
  const step = 1 / (0.25 * centred.reduce((n, r) => n + 1 + dot(r, r), 0) + l2);
  let [at, before] = [new Float64Array(size + 1), new Float64Array(size + 1)];
  for (let n = 0; n < STEPS; n += 1) {
    const push = n / (n + 3);
    const ahead = at.map((x, i) => x + push * (x - (before[i] as number)));
    const gradient = new Float64Array(size + 1);
    centred.forEach((row, r) => {
      const error = 1 / (1 + Math.exp(-(ahead[size] as number) - dot(row, ahead))) - (labels[r] ? 1 : 0);
      for (let i = 0; i < size; i += 1) gradient[i] = (gradient[i] as number) + error * (row[i] as number);
      gradient[size] = (gradient[size] as number) + error;
    });
    before = at;
    at = ahead.map((x, i) => x - step * ((gradient[i] as number) + (i < size ? l2 * x : 0)));
  }
  const weights = Array.from(at.subarray(0, size));
  return { bias: (at[size] as number) - dot(weights, mean), weights };
}

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += (a[i] as number) * (b[i] as number);
  return sum;
}

/** The score of every row by a model that has not seen it. */
function crossValidate(
  rows: readonly (readonly number[])[],
  labels: readonly boolean[],
  l2: number,
): readonly number[] {
  const scores = new Array<number>(rows.length).fill(0);
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const kept = rows.flatMap((_, i) => (i % FOLDS === fold ? [] : [i]));
    const { bias, weights } = learn(
      kept.map((i) => rows[i] as readonly number[]),
      kept.map((i) => labels[i] as boolean),
      l2,
    );
    for (let i = fold; i < rows.length; i += FOLDS) scores[i] = bias + dot(weights, rows[i] as readonly number[]);
  }
  return scores;
}

/**
 * The slope that makes a probability of a score, and the threshold where F1 is to be expected highest by these
 * probabilities. The best threshold of the labels themselves hangs on a few articles (cross-validated 0.65 against 0.66).
 */
function settle(scores: readonly number[], labels: readonly boolean[]) {
  const { bias, weights } = learn(
    scores.map((s) => [s]),
    labels,
    1e-6,
  );
  const slope = weights[0] as number;
  const falling = [...scores].sort((a, b) => b - a);
  const chances = falling.map((s) => 1 / (1 + Math.exp(-bias - slope * s)));
  const total = chances.reduce((a, b) => a + b, 0);
  let right = 0;
  const expected = chances.map((p, i) => {
    right += p;
    return (2 * right) / (i + 1 + total);
  });
  const last = expected.indexOf(Math.max(...expected));
  const threshold = ((falling[last] as number) + (falling[last + 1] ?? (falling[last] as number) - 1)) / 2;
  return { threshold, f1: f1Of(scores, labels, threshold), slope };
}

function f1Of(scores: readonly number[], labels: readonly boolean[], cut: number): number {
  let right = 0;
  let said = 0;
  scores.forEach((s, i) => {
    if (s < cut) return;
    said += 1;
    if (labels[i]) right += 1;
  });
  return (2 * right) / Math.max(1, said + labels.filter(Boolean).length);
}

function deviation(values: readonly number[]): number {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length);
}

const round = (x: number): number => Number(x.toPrecision(4));

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  await trainFrames(process.argv[2] ?? "../shared/eval", process.cwd());
