/** Compares fifty articles in a process of its own and prints the most memory that it held, in megabytes. */
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { compareArticles, prepareComparison, textOf } from "../../lib/comparison/compare";
import { openEncoder } from "../../lib/text/embed";
import { makeStory } from "./made-story";
import type { Row } from "./row";

const ARTICLES = 50;
const FILE = fileURLToPath(import.meta.url);

/** A new process: what this one held before would be counted too. */
export async function measureMemory(): Promise<Row> {
  const { stdout } = await promisify(execFile)(process.execPath, [...process.execArgv, FILE]);
  const { megabytes, claims } = JSON.parse(stdout) as { megabytes: number; claims: number };
  return {
    what: `${ARTICLES} articles of 400 words: most memory of the process, encoder included`,
    measured: megabytes,
    unit: "MB",
    limit: 700,
    note: `resident set; ${claims} claims found`,
  };
}

if (process.argv[1] === FILE) {
  const encoder = openEncoder(process.cwd());
  const articles = makeStory(ARTICLES, 400);
  const prepared = prepareComparison(articles, articles.map(analyzeArticle));
  const vectors = await encoder.encode(prepared.passages.map((p) => textOf(prepared, p)));
  const { claims } = compareArticles(prepared, (p) => vectors[p.index] as Float32Array);
  await encoder.close();
  console.log(JSON.stringify({ megabytes: process.resourceUsage().maxRSS / 1024, claims: claims.length }));
}
