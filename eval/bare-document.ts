import { parseArticle } from "../lib/analysis/document";
import { type Article, bareArticle } from "../lib/ingest/article";

/** A row that is only a text, parsed as the product parses articles. */
export const readBare = (text: string, known: Partial<Article> = {}) => parseArticle(bareArticle(text, known));
