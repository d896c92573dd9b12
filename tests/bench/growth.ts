import { type Analysis, analyzeArticle } from "../../lib/analysis/analyze";
import { compareArticles, prepareComparison, textOf } from "../../lib/comparison/compare";
import type { Article } from "../../lib/ingest/article";
import type { Encode } from "../../lib/text/embed";
import { makeStory } from "./made-story";
import type { Row } from "./row";
import { median, timed } from "./time";

const SIZES = [5, 10, 20, 50] as const;
const WORDS = 400;

/** How time grows with the articles of one story. The limit of a story is the library's; the engine takes fifty. */
export async function measureGrowth(encode: Encode, runs: number): Promise<readonly Row[]> {
  const articles = makeStory(Math.max(...SIZES), WORDS);
  const { vectors, encoded } = await encodeEach(articles, encode);
  const times: { readonly n: number; readonly compare: number; readonly engine: number; readonly all: number }[] = [];
  for (const n of SIZES) {
    const own = articles.slice(0, n);
    const rounds: { analyze: number; compare: number }[] = [];
    for (let round = 0; round <= runs; round += 1) {
      const analyze = await timed("processor", () => own.map(analyzeArticle));
      const compare = await timed("processor", () => compareAll(own, analyze.result, vectors));
      if (round > 0) rounds.push({ analyze: analyze.ms, compare: compare.ms });
    }
    const compare = median(rounds.map((r) => r.compare));
    const engine = median(rounds.map((r) => r.analyze)) + compare;
    times.push({ n, compare, engine, all: engine + encoded.slice(0, n).reduce((sum, ms) => sum + ms, 0) });
  }
  const row = (what: string, of: "engine" | "all" | "compare"): Row => ({
    what: `5 to 50 articles of ${WORDS} words on one story: ${what}`,
    measured: growthOf(times.map((t) => ({ n: t.n, ms: t[of] }))),
    unit: "power of n",
    limit: 1.3,
    note: `${times.map((t) => `${t.n}: ${t[of].toFixed(0)}`).join(", ")} ms of processor time, ${runs} runs`,
  });
  return [row("analysis and comparison, vectors not counted", "engine"), row("vectors counted", "all")];
}

function compareAll(
  articles: readonly Article[],
  analyses: readonly Analysis[],
  vectors: ReadonlyMap<string, Float32Array>,
) {
  const prepared = prepareComparison(articles, analyses);
  return compareArticles(prepared, (p) => vectors.get(textOf(prepared, p)) as Float32Array);
}

/** Vectors of all sentences, and how long each article's took. */
async function encodeEach(articles: readonly Article[], encode: Encode) {
  const vectors = new Map<string, Float32Array>();
  const encoded: number[] = [];
  await encode(["The first text waits until the weights are loaded."]);
  for (const article of articles) {
    const prepared = prepareComparison([article], [analyzeArticle(article)]);
    const texts = prepared.passages.map((p) => textOf(prepared, p)).filter((text) => !vectors.has(text));
    const { ms, result } = await timed("processor", () => encode(texts));
    encoded.push(ms);
    texts.forEach((text, i) => {
      vectors.set(text, result[i] as Float32Array);
    });
  }
  return { vectors, encoded };
}

/** The power p of the curve n^p that fits best (least squares over the logarithms). */
export function growthOf(points: readonly { readonly n: number; readonly ms: number }[]): number {
  const xs = points.map((p) => Math.log(p.n));
  const ys = points.map((p) => Math.log(p.ms));
  const mean = (of: readonly number[]) => of.reduce((sum, v) => sum + v, 0) / of.length;
  const [mx, my] = [mean(xs), mean(ys)];
  const above = xs.reduce((sum, x, i) => sum + (x - mx) * ((ys[i] as number) - my), 0);
  return above / xs.reduce((sum, x) => sum + (x - mx) ** 2, 0);
}
