import fs from "node:fs";
import path from "node:path";
import type { Encode } from "../lib/text/embed";
import type { EvalSet, Raw } from "./eval-set";
import type { Table } from "./results";
import { findScorer, numberAt, scoreSet } from "./scorer";

export interface Place {
  /** Folder with one folder a set. */
  readonly data: string;
  /** Name of the part: `DATA/<set>/<split>.jsonl`. */
  readonly split: string;
  /** Where the predictions go: `OUT/<set>.jsonl`. */
  readonly out: string;
}

export interface Measured {
  readonly set: EvalSet;
  readonly rows: number;
  readonly ms: number;
  /** Whether the answers asked the encoder for anything. */
  readonly encoded: boolean;
  /** What the scorer says; null where there is no scorer or no gold. */
  readonly scores: unknown;
}

/**
 * Lets the product answer every row of a set's part and writes the answers, then scores them if a scorer and a gold
 * lie there. Null when the set has no file for that part.
 */
export async function measureSet(set: EvalSet, { data, split, out }: Place, encode: Encode): Promise<Measured | null> {
  const gold = path.join(data, set.name, `${split}.jsonl`);
  if (!fs.existsSync(gold)) return null;
  const lines = fs.readFileSync(gold, "utf8").split("\n").filter(Boolean);
  const rows = lines.map((line) => set.read(JSON.parse(line) as Raw));
  const start = performance.now();
  let encoded = false;
  const watched: Encode = (texts, onProgress) => {
    encoded = true;
    return encode(texts, onProgress);
  };
  const predictions = await set.predict(rows, { encode: watched });
  const ms = performance.now() - start;
  fs.mkdirSync(out, { recursive: true });
  const file = path.join(out, `${set.name}.jsonl`);
  fs.writeFileSync(file, predictions.map((p) => `${JSON.stringify(p)}\n`).join(""));
  const scorer = findScorer(data, "metrics.py");
  return { set, rows: rows.length, ms, encoded, scores: scorer ? scoreOrNull(scorer, set.name, gold, file) : null };
}

function scoreOrNull(scorer: string, name: string, gold: string, file: string): unknown {
  try {
    return scoreSet(scorer, name, gold, file);
  } catch {
    // The scorer stops at a row without gold: the answers are written all the same and can be scored elsewhere.
    return null;
  }
}

const show = (x: number | null): string => (x === null ? "–" : x.toFixed(3));

/** One line a measure: what we reach, and what stands beside it. */
export function setTable(all: readonly Measured[]): Table {
  const rows = all.flatMap(({ set, scores }) =>
    set.measures.map((m) => {
      const ours = numberAt(scores, m.path);
      const verdict = ours === null || m.must === null ? "" : ours >= m.must ? "reached" : "missed";
      return [set.name, m.name, show(ours), show(m.baseline), m.published ?? "–", show(m.must), show(m.aim), verdict];
    }),
  );
  return [["set", "measure", "ours", "simple baseline", "best published", "must", "aim", ""], ...rows];
}
