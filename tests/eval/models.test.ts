import fs from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const FOLDERS = ["lib/analysis/model", "lib/comparison/alignment"];
const MEGABYTE = 2 ** 20;

const weights = FOLDERS.flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .map((name) => path.join(folder, name)),
);

test("every file of weights has a card that names its data, its licence and its faults", () => {
  expect(weights.length).toBeGreaterThan(4);
  for (const file of weights) {
    const card = file.replace(/\.json$/, ".md");
    expect(fs.existsSync(card), card).toBe(true);
    const text = fs.readFileSync(card, "utf8");
    for (const part of [/data/i, /licen[cs]e/i, /fault/i, /npm run train/]) {
      expect(part.test(text), `${card}: ${part}`).toBe(true);
    }
  }
});

test("all weights together stay under five megabytes", () => {
  const bytes = weights.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  expect(bytes).toBeLessThan(5 * MEGABYTE);
});
