import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Raw } from "@/eval/eval-set";
import { SETS } from "@/eval/sets";

const DATA = path.join("..", "shared", "eval");

/** The fields that hold answers, by set; what a system is asked about stays. */
const GOLD: Readonly<Record<string, readonly string[]>> = {
  ecbalign: ["pairs", "annotated_cross_pairs"],
  claimdiff: ["label", "rationale", "score"],
  polnear: ["attributions", "other_annotators"],
  newsmtsc: ["label"],
  dse: ["label", "direction"],
  babe: ["label", "opinion", "words", "spans", "lean"],
  narrframes: ["frames", "roles", "lean"],
  gvfcframes: ["frame", "second", "relevant"],
  sentseg: ["sentences", "note"],
  persent: ["label", "paragraph_labels"],
  subjnews: ["label"],
};

describe("labelled sets", () => {
  test("each has a name of its own and measures something", () => {
    expect(new Set(SETS.map((s) => s.name)).size).toBe(SETS.length);
    for (const set of SETS) expect(set.measures.length, set.name).toBeGreaterThan(0);
  });

  for (const set of SETS) {
    const file = path.join(DATA, set.name, "dev.jsonl");
    const gold = GOLD[set.name];
    if (!gold) continue;
    test.skipIf(!fs.existsSync(file))(`${set.name}: what is read of a row does not depend on its gold`, () => {
      const lines = fs.readFileSync(file, "utf8").split("\n").filter(Boolean).slice(0, 5);
      for (const line of lines) {
        const row = JSON.parse(line) as Raw;
        const bare = Object.fromEntries(Object.entries(row).filter(([key]) => !gold.includes(key))) as Raw;
        expect(set.read(bare)).toEqual(set.read(row));
      }
    });
  }

  if (!fs.existsSync(DATA)) console.warn("labelled sets: no ../shared/eval here, their rows are not read");
});
