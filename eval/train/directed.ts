/**
 * Trains lib/analysis/model/directed.json: who of two actors in a sentence holds which stance toward the other. Runs
 * after eval/train/stance.ts, whose model it reads.
 *
 *   npx tsx eval/train/directed.ts [DATA_DIR]
 *
 * Data: dse (Park, Pan, Joo 2021; free with citation), training part; no text is kept. Deterministic: same data, same bytes.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { center } from "../../lib/analysis/stance/head";
import { slotOf } from "../../lib/analysis/stance/linear";
import { readPair, readPairFeatures } from "../../lib/analysis/stance/pair";
import { dse } from "../sets/dse";
import { sentenceOf } from "../sets/newsmtsc";
import { openVectors } from "../vectors";
import { fitSoftmax, packSoftmax, type SoftmaxRow } from "./softmax";

const OUT = "lib/analysis/model/directed.json";
const SLOTS = 1 << 17;
// Chosen by cross-validation over the training part, sentences kept whole. Two rounds: more learn the rows by heart.
const FIT = { classes: 3, slots: SLOTS, epochs: 2, rate: 0.01, shrink: 1e-4, runs: 3 };
const DENSE = { rate: 0.06, shrink: 1e-4 };

export async function trainDirected(data: string, root: string): Promise<void> {
  const lines = fs.readFileSync(path.join(data, "dse/train.jsonl"), "utf8").split("\n").filter(Boolean);
  const raws = lines.map((line) => JSON.parse(line));
  const texts = [...new Set(raws.map((raw) => dse.read(raw).text))];
  const encoder = openVectors(root);
  const vectors = center(await encoder.encode(texts));
  await encoder.close();
  const none = new Float32Array((vectors[0] as Float32Array).length);
  const vectorOf = new Map(texts.map((text, i) => [text, vectors[i] as Float32Array]));
  const rows: SoftmaxRow[] = raws.flatMap((raw) => {
    const { text, a, b } = dse.read(raw);
    const sentence = sentenceOf(text);
    const vector = vectorOf.get(text) as Float32Array;
    // Once with its vector and once without: a part of a sentence, or a text not encoded yet, has none.
    return [vector, undefined].flatMap((v) => {
      const pair = sentence && readPair(text, sentence, a, b, v);
      if (!pair) return [];
      // Each row is asked twice: what a holds toward b, and what b holds toward a.
      return (["a", "b"] as const).map((holder) => {
        const features = [...readPairFeatures(pair, holder)];
        const held = raw.direction?.startsWith(holder) === true;
        return {
          label: held ? (raw.label === "negative" ? 1 : 2) : 0,
          slots: Int32Array.from(features, ([name]) => slotOf(name, SLOTS)),
          values: Float64Array.from(features, ([, value]) => value),
          dense: v ?? none,
        };
      });
    });
  });
  const fit = fitSoftmax(rows, { ...FIT, dense: { size: none.length, ...DENSE } });
  const out = path.join(root, OUT);
  fs.writeFileSync(out, `${JSON.stringify({ rows: raws.length, ...packSoftmax(fit, 3, SLOTS) })}\n`);
  console.log(`${OUT}: ${raws.length} rows, ${fs.statSync(out).size} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await trainDirected(process.argv[2] ?? "../shared/eval", process.cwd());
