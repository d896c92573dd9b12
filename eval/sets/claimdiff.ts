import { analyzeArticle } from "../../lib/analysis/analyze";
import { findBearing } from "../../lib/comparison/bearing";
import { readSide, type Side } from "../../lib/comparison/bearing/side";
import { prepareComparison } from "../../lib/comparison/compare";
import { bareArticle } from "../../lib/ingest/article";
import { cosine } from "../../lib/text/embed";
import { groupBy } from "../../lib/text/group";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly topic: string;
  readonly articles: readonly [string, string];
  readonly claims: readonly [string, string];
}

const textOf = (value: unknown): string => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : "");

/** Whether one article's claim strengthens or weakens another's. The claims of one article are read as its text. */
export const claimdiff: EvalSet<Row> = {
  name: "claimdiff",
  job: "strengthen or weaken",
  read: (raw) => ({
    id: raw.id,
    topic: textOf(raw.topic ?? raw.group),
    articles: [textOf(raw.article_a), textOf(raw.article_b)],
    claims: [textOf(raw.claim_a), textOf(raw.claim_b)],
  }),
  predict: async (rows, { encode }) => {
    const claims = [...new Set(rows.flatMap((r) => r.claims))].sort();
    const vectors = await encode(claims);
    const vectorOf = new Map(claims.map((claim, i) => [claim, vectors[i] as Float32Array]));
    const found = new Map<string, { id: string; label: string; related: number }>();
    for (const own of groupBy(rows, (r) => r.topic).values()) {
      const sideOf = readTopic(own);
      for (const { id, articles, claims } of own) {
        const [a, b] = claims.map((claim, i) => sideOf(articles[i] as string, claim)) as [Side, Side];
        const [x, y] = claims.map((claim) => vectorOf.get(claim) as Float32Array) as [Float32Array, Float32Array];
        const { label, related } = findBearing(a, b, cosine(x, y));
        found.set(id, { id, label, related: Math.round(related * 1e4) / 1e4 });
      }
    }
    return rows.map(({ id }) => found.get(id) as { id: string; label: string; related: number });
  },
  measures: [
    {
      name: "macro F1",
      path: ["filtered", "macro_f1"],
      baseline: 0.366,
      published: null,
      must: 0.46,
      aim: 0.55,
    },
  ],
};

/** The claims of one topic as articles of one story: a paragraph a claim. */
function readTopic(rows: readonly Row[]): (article: string, claim: string) => Side {
  const titles = new Map<string, string[]>();
  for (const { articles, claims } of rows) {
    articles.forEach((title, i) => {
      const own = titles.get(title) ?? [];
      if (!own.includes(claims[i] as string)) own.push(claims[i] as string);
      titles.set(title, own);
    });
  }
  const places = new Map<string, { source: string; start: number; end: number }>();
  const texts = [...titles].map(([title, claims], i) => {
    let text = "";
    for (const claim of claims) {
      const start = text.length;
      // A line without a full stop would be read as a heading.
      text += /[.!?…]["'”’)]*$/.test(claim) ? claim : `${claim}.`;
      places.set(JSON.stringify([title, claim]), { source: `s${i + 1}`, start, end: text.length });
      text += "\n\n";
    }
    return bareArticle(text, { id: `s${i + 1}`, file: `s${i + 1}` });
  });
  const { analyses, passages, entities } = prepareComparison(texts, texts.map(analyzeArticle));
  return (title, claim) => {
    const { source, ...span } = places.get(JSON.stringify([title, claim])) as {
      source: string;
      start: number;
      end: number;
    };
    const analysis = analyses.get(source);
    if (!analysis) throw new Error(`claimdiff: ${source}`);
    return readSide(source, span, analysis, passages, entities);
  };
}
