import { type Analysis, analyzeSteps } from "../analysis/analyze";
import type { Article } from "../ingest/article";
import type { Encode } from "../text/embed";
import { compareSteps, prepareComparison } from "./compare";
import type { Comparison } from "./comparison";
import { findLayers } from "./layers";
import { statedSentences, wordsOf } from "./passage";
import { FEWEST_ARTICLES, MOST_ARTICLES, type TargetEdit } from "./story";
import { nextTurn, takeTurns } from "./turns";

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
  /** Given where a reader is to see what needs no vectors (see layers) while those are still to come. */
  readonly onLayers?: (layers: Comparison) => void;
}

/**
 * The whole way of the data for a caller that has an encoder: analyses, vectors, comparison.
 *
 * The encoder works in a thread of its own: it is given the sentences of an article as soon as that is analysed, so that
 * the analysis of the next one costs no time beside it.
 *
 * Throws `articles: ...` when there are fewer than 2 or more than 12, or when two share an id; readers of user input
 * check that first (see ingest/read-set).
 */
export async function runComparison(articles: readonly Article[], options: RunOptions): Promise<Comparison> {
  const { encode, analyze = analyzeInTurns, targets = [], onProgress = () => {}, onLayers } = options;
  if (articles.length < FEWEST_ARTICLES || articles.length > MOST_ARTICLES) {
    throw new Error(`articles: ${articles.length}, a comparison takes ${FEWEST_ARTICLES} to ${MOST_ARTICLES}`);
  }
  if (new Set(articles.map((a) => a.id)).size < articles.length) throw new Error("articles: two have one id");
  const vectors = openVectors(encode);
  const analyses: Analysis[] = [];
  for (const article of articles) {
    onProgress({ step: "analyze", done: analyses.length, total: articles.length });
    const analysis = await analyze(article);
    analyses.push(analysis);
    vectors.ask(statedSentences(analysis).map((sentence) => wordsOf(analysis, sentence)));
    // Analysis takes long turns of the event loop; between two articles a server must be able to answer.
    await nextTurn();
  }
  onProgress({ step: "analyze", done: articles.length, total: articles.length });
  const prepared = prepareComparison(articles, analyses);
  await nextTurn();
  if (onLayers && vectors.waiting()) onLayers(findLayers(prepared, targets));
  const vectorOf = await vectors.wait((done, total) => onProgress({ step: "encode", done, total }));
  onProgress({ step: "compare", done: 0, total: 1 });
  const found = prepared.passages.map(({ source, sentence }) =>
    vectorOf(wordsOf(prepared.analyses.get(source) as Analysis, sentence)),
  );
  await nextTurn();
  const comparison = await takeTurns(compareSteps(prepared, (p) => found[p.index] as Float32Array, targets));
  onProgress({ step: "compare", done: 1, total: 1 });
  return comparison;
}

const analyzeInTurns = (article: Article): Promise<Analysis> => takeTurns(analyzeSteps(article));

/** Asks the encoder for texts a few at a time, each text once however many articles hold it. */
function openVectors(encode: Encode) {
  const vectors = new Map<string, Float32Array | null>();
  const answers: Promise<void>[] = [];
  let answered = 0;
  const done: number[] = [];
  let hear = () => {};
  return {
    ask(texts: readonly string[]): void {
      const fresh = [...new Set(texts)].filter((text) => !vectors.has(text));
      if (fresh.length === 0) return;
      for (const text of fresh) vectors.set(text, null);
      const own = done.push(0) - 1;
      const answer = encode(fresh, (n) => {
        done[own] = n;
        hear();
      }).then((found) => {
        fresh.forEach((text, i) => {
          vectors.set(text, found[i] as Float32Array);
        });
        answered += 1;
      });
      // It is waited for below; an analysis that fails before that must not leave its failure unheard.
      answer.catch(() => {});
      answers.push(answer);
    },
    waiting: (): boolean => answered < answers.length,
    /** `onProgress` hears from now on how many of all texts asked for are done. */
    async wait(onProgress: (done: number, total: number) => void): Promise<(text: string) => Float32Array> {
      hear = () =>
        onProgress(
          done.reduce((sum, n) => sum + n, 0),
          vectors.size,
        );
      hear();
      await Promise.all(answers);
      onProgress(vectors.size, vectors.size);
      return (text) => vectors.get(text) as Float32Array;
    },
  };
}
