/**
 * Trains lib/analysis/model/stance.json: how a sentence speaks of one target.
 *
 *   npx tsx eval/train/stance.ts [DATA_DIR]
 *
 * Data: newsmtsc (MIT), training part; no text is kept. Softmax regression over hashed features (Weinberger et al. 2009)
 * and the sentence's vector. Deterministic: same data, same bytes.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readFeatures } from "../../lib/analysis/stance/feature";
import { meanOf, slotOf } from "../../lib/analysis/stance/linear";
import { readScene } from "../../lib/analysis/stance/scene";
import { newsmtsc, sentenceOf } from "../sets/newsmtsc";
import { openVectors } from "../vectors";
import { fitSoftmax, packSoftmax, type SoftmaxRow } from "./softmax";

const OUT = "lib/analysis/model/stance.json";
const SLOTS = 1 << 16;
const CLASSES = ["neutral", "negative", "positive"];
// Chosen by three-fold cross-validation over the training part, articles kept whole.
const FIT = { classes: 3, slots: SLOTS, epochs: 5, rate: 0.01, shrink: 1e-5, runs: 3 };
const DENSE = { rate: 0.08, shrink: 1e-4 };

export async function trainStance(data: string, root: string): Promise<void> {
  const lines = fs.readFileSync(path.join(data, "newsmtsc/train.jsonl"), "utf8").split("\n").filter(Boolean);
  const raws = lines.map((line) => JSON.parse(line));
  const texts = [...new Set(raws.map((raw) => newsmtsc.read(raw).text))];
  const encoder = openVectors(root);
  const vectors = await encoder.encode(texts);
  await encoder.close();
  // Kept in steps of a hundred-thousandth, so that the file is the same on every machine.
  const mean = [...meanOf(vectors)].map((x) => Math.round(x * 1e5));
  const none = new Float32Array(mean.length);
  const vectorOf = new Map(
    texts.map((text, t) => [text, (vectors[t] as Float32Array).map((x, i) => x - (mean[i] as number) / 1e5)]),
  );
  const rows: SoftmaxRow[] = raws.flatMap((raw) => {
    const { text, target, also } = newsmtsc.read(raw);
    const sentence = sentenceOf(text);
    const scene = sentence && readScene(text, sentence, [target, ...also], target);
    if (!scene) return [];
    const features = [...readFeatures(scene)];
    const row = {
      label: CLASSES.indexOf(raw.label),
      slots: Int32Array.from(features, ([name]) => slotOf(name, SLOTS)),
      values: Float64Array.from(features, ([, value]) => value),
      dense: vectorOf.get(text) as Float32Array,
    };
    // Once with its vector and once without: a part of a sentence, or a text not encoded yet, has none.
    return [row, { ...row, dense: none }];
  });
  const fit = fitSoftmax(rows, { ...FIT, dense: { size: none.length, ...DENSE } });
  const out = path.join(root, OUT);
  fs.writeFileSync(out, `${JSON.stringify({ rows: rows.length / 2, ...packSoftmax(fit, 3, SLOTS), mean })}\n`);
  console.log(`${OUT}: ${rows.length / 2} rows, ${fs.statSync(out).size} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await trainStance(process.argv[2] ?? "../shared/eval", process.cwd());
