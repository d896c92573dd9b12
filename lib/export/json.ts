import type { Comparison } from "../comparison/comparison";

/**
 * The order of fields, by the list or object they stand in; what is not named here follows in alphabetical order. Equal
 * comparisons thus give equal bytes, whatever order they were put together in.
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "": ["schema", "engine", "sources", "claims", "figures", "targets", "stances", "findings", "naming", "divergence"],
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
  ],
  mentions: ["source", "start", "end", "quote", "voice", "attributedTo", "value", "unit", "period", "figures", "forms"],
  figures: ["id", "quantity", "verdict", "explanation", "value", "unit", "text", "start", "end", "mentions"],
  silent: ["source", "reason"],
  stances: ["source", "target", "label", "score", "confidence", "evidence"],
  evidence: ["source", "start", "end", "quote", "polarity", "holder", "rule"],
  findings: ["source", "layer", "start", "end", "quote", "tag", "rule", "confidence", "speaker", "cue"],
  naming: ["id", "referent", "mentions"],
  forms: ["text", "count", "at"],
  divergence: ["source", "score", "alone", "differs", "silent", "summary", "own"],
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
