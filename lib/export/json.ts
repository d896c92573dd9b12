import type { Comparison } from "../comparison/comparison";

/**
 * The order of fields, by the list or object they stand in; what is not named here follows in alphabetical order. Equal
 * comparisons thus give equal bytes, whatever order they were put together in.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "": [
    "schema",
    "engine",
    "sources",
    "claims",
    "figures",
    "targets",
    "stances",
    "findings",
    "naming",
    "divergence",
    "voices",
    "pairs",
    "times",
    "reviews",
    "rejected",
    "lost",
    "fingerprint",
  ],
  sources: [
    "id",
    "file",
    "kind",
    "kindConfidence",
    "outlet",
    "title",
    "byline",
    "published",
    "words",
    "text",
    "removed",
  ],
  claims: [
    "id",
    "label",
    "relation",
    "kinds",
    "score",
    "divergence",
    "explanation",
    "mentions",
    "silent",
    "differences",
    "between",
  ],
  mentions: [
    "source",
    "start",
    "end",
    "quote",
    "voice",
    "attributedTo",
    "value",
    "unit",
    "period",
    "bound",
    "figures",
    "forms",
    "roles",
  ],
  figures: ["id", "quantity", "verdict", "explanation", "value", "unit", "text", "start", "end", "mentions"],
  silent: ["source", "reason"],
  stances: ["source", "target", "label", "score", "confidence", "evidence"],
  evidence: ["source", "start", "end", "quote", "polarity", "holder", "rule"],
  findings: ["source", "layer", "start", "end", "quote", "tag", "rule", "confidence", "speaker", "cue"],
  naming: ["id", "referent", "mentions"],
  forms: ["text", "count", "at"],
  roles: ["role", "verb", "start", "end", "quote"],
  divergence: ["source", "score", "alone", "differs", "silent", "summary", "own"],
  voices: ["source", "words", "author", "named", "unnamed", "speakers"],
  speakers: ["name", "words", "passages"],
  pairs: ["a", "b", "score", "both", "differ", "apart"],
  times: ["source", "start", "end", "quote", "date", "claim", "ahead"],
  told: ["key", "values"],
  rejected: ["claims", "differences", "figures", "stances", "findings", "naming"],
  reviews: ["number", "by", "at", "do", "what", "on", "from", "to", "words"],
  lost: ["number", "by", "at", "do", "what", "on", "from", "to", "words"],
  words: ["source", "start", "end", "quote", "prefix", "suffix"],
  review: ["status", "by", "at", "decision"],
  named: ["direct", "indirect"],
  unnamed: ["direct", "indirect"],
  between: ["a", "b", "kinds"],
};
const PLACE = ["start", "end"];

/** The comparison as JSON: two spaces, a line end at the end, equal bytes for equal content. */
export function writeJson(comparison: Comparison): string {
  return `${JSON.stringify(inOrder(comparison, ""), null, 2)}\n`;
}

function inOrder(value: unknown, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, name));
  if (value === null || typeof value !== "object") return value;
  const order = ORDER[name] ?? PLACE;
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner, key)]),
  );
}
