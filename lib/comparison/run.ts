import { type Analysis, analyzeArticle } from "../analysis/analyze";
import type { Article } from "../ingest/article";
import type { Encode } from "../text/embed";
import { compareArticles, prepareComparison, textOf } from "./compare";
import type { Comparison } from "./comparison";
import { FEWEST_ARTICLES, MOST_ARTICLES, type TargetEdit } from "./story";

/** What a long comparison is at: `done` of `total` articles or sentences. */
export interface Progress {
  readonly step: "read" | "analyze" | "encode" | "compare";
  readonly done: number;
  readonly total: number;
}

export interface RunOptions {
  readonly encode: Encode;
  /** Given where analyses are cached. */
  readonly analyze?: (article: Article) => Analysis | Promise<Analysis>;
  readonly targets?: readonly TargetEdit[];
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * The whole way of the data for a caller that has an encoder: analyses, vectors, comparison.
 *
 * Throws `articles: ...` when there are fewer than 2 or more than 12, or when two share an id; readers of user input
 * check that first (see ingest/read-set).
 */
export async function runComparison(articles: readonly Article[], options: RunOptions): Promise<Comparison> {
  const { encode, analyze = analyzeArticle, targets = [], onProgress = () => {} } = options;
  if (articles.length < FEWEST_ARTICLES || articles.length > MOST_ARTICLES) {
    throw new Error(`articles: ${articles.length}, a comparison takes ${FEWEST_ARTICLES} to ${MOST_ARTICLES}`);
  }
  if (new Set(articles.map((a) => a.id)).size < articles.length) throw new Error("articles: two have one id");
  const analyses: Analysis[] = [];
  for (const article of articles) {
    onProgress({ step: "analyze", done: analyses.length, total: articles.length });
    analyses.push(await analyze(article));
    // Analysis is one long turn of the event loop; between two articles a server must be able to answer.
    await new Promise((resolve) => setImmediate(resolve));
  }
  onProgress({ step: "analyze", done: articles.length, total: articles.length });
  const prepared = prepareComparison(articles, analyses);
  const total = prepared.passages.length;
  const texts = prepared.passages.map((p) => textOf(prepared, p));
  onProgress({ step: "encode", done: 0, total });
  const vectors = await encode(texts, (done) => onProgress({ step: "encode", done, total }));
  onProgress({ step: "compare", done: 0, total: 1 });
  const comparison = compareArticles(prepared, (p) => vectors[p.index] as Float32Array, targets);
  onProgress({ step: "compare", done: 1, total: 1 });
  return comparison;
}
