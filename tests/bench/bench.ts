/**
 * `npm run bench [-- --out FILE] [--check] [--runs N] [--only NAME]`: what a comparison costs, as ratios within one run,
 * so that they mean the same on a slow machine and on a fast one.
 */
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { writeResults } from "../../eval/results";
import { openEncoder } from "../../lib/text/embed";
import { measureCached } from "./cached";
import { measureGrowth } from "./growth";
import { measureMemory } from "./memory";
import { measurePage } from "./page";
import { isOver, type Row, writeMarkdown, writePlain } from "./row";
import { measureSearch } from "./search";
import { measureUncached } from "./uncached";

const { values } = parseArgs({
  options: {
    out: { type: "string" },
    check: { type: "boolean", default: false },
    runs: { type: "string", default: "3" },
    only: { type: "string" },
  },
});
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error(`runs: ${values.runs}`);

const encoder = openEncoder(process.cwd());
const MEASURES: Readonly<Record<string, () => Promise<readonly Row[]>>> = {
  uncached: () => measureUncached(encoder.encode, runs),
  cached: () => measureCached(encoder.encode, runs),
  growth: () => measureGrowth(encoder.encode, runs),
  memory: async () => [await measureMemory()],
  search: () => measureSearch(runs),
  page: () => measurePage(encoder.encode, runs),
};
const names = values.only?.split(",") ?? Object.keys(MEASURES);

const rows: Row[] = [];
for (const name of names) {
  const measure = MEASURES[name];
  if (!measure) throw new Error(`only: ${name}, there are ${Object.keys(MEASURES).join(", ")}`);
  console.error(`measuring: ${name}`);
  rows.push(...(await measure()));
}
await encoder.close();

const cpu = os.cpus()[0]?.model.replace(/\s+/g, " ").trim() ?? "unknown processor";
const about =
  `Written by \`npm run bench\`; Node ${process.versions.node}, ${os.availableParallelism()} cores (${cpu}). ` +
  "Ratios of medians taken in turn within one run, after a round to warm up. Processor time, so that other work on the " +
  "machine changes nothing, but for the first and the third line, where two threads work side by side. compromise's " +
  "parse is `nlp(text).json()` of each whole text. The texts are the sample story's, lengthened with made-up sentences, " +
  "and a made-up story.";
console.log(writePlain(rows));
// A run of some measures alone leaves the page as it is: a part of the table would pass for the whole.
if (!values.only) writeResults(process.cwd(), "speed", writeMarkdown(rows, about));
if (values.out) {
  fs.mkdirSync(path.dirname(path.resolve(values.out)), { recursive: true });
  fs.writeFileSync(values.out, writeMarkdown(rows, about));
}
if (values.check && rows.some(isOver)) process.exitCode = 1;
