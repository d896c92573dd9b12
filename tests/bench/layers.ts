import nlp from "compromise";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { prepareComparison } from "../../lib/comparison/compare";
import { findLayers } from "../../lib/comparison/layers";
import type { Article } from "../../lib/ingest/article";

/** What the others are measured by: each text parsed whole, and its sentences and terms as JSON, as compromise gives them. */
export const parseAlone = (articles: readonly Article[]) => articles.map((article) => nlp(article.text).json());

/** From the texts to all that a reader can be shown before the first vector. */
export const readLayers = (articles: readonly Article[]) =>
  findLayers(prepareComparison(articles, articles.map(analyzeArticle)));
