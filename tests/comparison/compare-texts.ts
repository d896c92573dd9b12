import { analyzeArticle } from "../../lib/analysis/analyze";
import { compareArticles, prepareComparison, textOf } from "../../lib/comparison/compare";
import type { Comparison, SharedClaim } from "../../lib/comparison/comparison";
import type { TargetEdit } from "../../lib/comparison/story";
import { type Article, bareArticle } from "../../lib/ingest/article";

/** An article with nothing to it but its text: what is not named is unknown. */
export const articleOf = (id: string, text: string, known: Partial<Article> = {}): Article =>
  bareArticle(text, { id, file: `${id}.txt`, title: id, ...known });

/**
 * A stand-in for the encoder, for tests that must not hang on its weights: hashed words, unit length. Two sentences are
 * near when they share words, which is all these tests need.
 */
export function hashVector(text: string): Float32Array {
  const vector = new Float32Array(64);
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    let hash = 7;
    for (const char of word) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) % 64;
    vector[hash] = (vector[hash] ?? 0) + 1;
  }
  const length = Math.hypot(...vector) || 1;
  return vector.map((x) => x / length);
}

export function compareAll(articles: readonly Article[], edits: readonly TargetEdit[] = []): Comparison {
  const prepared = prepareComparison(articles, articles.map(analyzeArticle));
  return compareArticles(prepared, (passage) => hashVector(textOf(prepared, passage)), edits);
}

/** Compares texts as sources s1, s2, ... */
export const compareTexts = (...texts: readonly string[]): Comparison =>
  compareAll(texts.map((text, i) => articleOf(`s${i + 1}`, text)));

/** The claim with a mention that holds these words; throws where there is none, so that a test says what is missing. */
export function claimWith(comparison: Comparison, words: string): SharedClaim {
  const found = comparison.claims.find((c) => c.mentions.some((m) => m.quote.includes(words)));
  if (!found) throw new Error(`no shared claim has a mention with “${words}”`);
  return found;
}
