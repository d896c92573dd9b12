import { createHash } from "node:crypto";
import { ENGINE } from "../analysis/engine";
import { SCHEMA } from "../comparison/comparison";
import type { Story } from "../comparison/story";
import { type Article, unread } from "../ingest/article";
import { ENCODER } from "../text/embed";

/** SHA-256 of a value's JSON, in hexadecimal. */
export const hash = (value: unknown): string => createHash("sha256").update(JSON.stringify(value)).digest("hex");

/** Of all that analysis reads of an article: two articles with the same hash have the same analysis. */
export const hashAnalysisInput = (article: Article): string =>
  hash([
    article.text,
    [article.head.title, article.head.byline, article.head.date].map((span) => span && [span.start, span.end]),
    unread(article).map(({ start, end }) => [start, end]),
  ]);

/** Of all that a story's comparison depends on, versions of the programs included. Its title is not among it. */
export const hashComparisonInputs = ({ articles, targets }: Story): string =>
  hash([SCHEMA, ENGINE, ENCODER, articles.map(inKeyOrder), targets.map(inKeyOrder)]);

// A database may give an object's keys back in another order.
function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inKeyOrder(inner)]));
}
