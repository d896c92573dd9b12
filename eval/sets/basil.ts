import { type Analysis, analyzeArticle } from "../../lib/analysis/analyze";
import { fold } from "../../lib/analysis/entity/fold";
import { findPolarity } from "../../lib/analysis/polarity";
import { judgeStance } from "../../lib/analysis/stance";
import { CHARGED, chargeOf } from "../../lib/analysis/wording/slant";
import { bareArticle } from "../../lib/ingest/article";
import { overlaps, type Span } from "../../lib/text/span";
import type { EvalSet } from "../eval-set";

interface Told {
  readonly id: string;
  readonly sentences: readonly string[];
  /** Number of the paragraph that each sentence stands in. */
  readonly paragraph: readonly number[];
  readonly title: string;
  readonly entities: readonly string[];
}

interface Row {
  readonly id: string;
  readonly articles: readonly Told[];
}

/** What is told ill of the main people: this much blame in a sentence, or less where one of them is named in it. */
const BLAMED = 0.7;
const NAMED = 0.5;

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v): v is string => typeof v === "string") : [];

/**
 * Three articles on one event: sentences with biased wording, sentences that are slanted by what they tell, and how the
 * author shows the main people. Left or right is not answered: the product does not claim to know.
 */
export const basil: EvalSet<Row> = {
  name: "basil",
  job: "biased wording, biased choice of facts, author's feeling toward people",
  read: ({ id, articles }) => ({
    id,
    articles: (Array.isArray(articles) ? articles : []).map((a) => ({
      id: String(a.id),
      sentences: texts(a.sentences),
      paragraph: Array.isArray(a.paragraph) ? a.paragraph.map(Number) : [],
      title: typeof a.title === "string" ? a.title : "",
      entities: texts(a.entities),
    })),
  }),
  predict: async (rows) =>
    rows.map(({ id, articles }) => {
      const read = articles.map(readTold);
      return {
        id,
        sentences: read.flatMap((r) => r.spans.map((span, sent) => ({ article: r.told.id, sent, ...rate(r, span) }))),
        author_sentiment: Object.fromEntries(read.map((r) => [r.told.id, feelings(r)])),
      };
    }),
  measures: [
    {
      name: "biased wording F1, untrained",
      path: ["lexical_f1"],
      baseline: 0.345,
      published: "0.315, BERT by ten-fold cross-validation over all parts (Fan et al. 2019)",
      must: null,
      aim: null,
    },
    { name: "biased wording AP", path: ["lexical_ap"], baseline: null, published: null, must: null, aim: null },
    {
      name: "slant by choice of facts F1, untrained",
      path: ["informational_f1"],
      baseline: 0.394,
      published: "0.441, RoBERTa with the other articles, cross-validated (van den Berg and Markert 2020)",
      must: null,
      aim: null,
    },
    { name: "slant by choice AP", path: ["informational_ap"], baseline: null, published: null, must: null, aim: null },
    {
      name: "author's feeling macro F1",
      path: ["author_sentiment_macro_f1"],
      baseline: null,
      published: "0.369, a lexicon over the sentences that name the person, held-out part",
      must: null,
      aim: null,
    },
  ],
};

interface Read {
  readonly told: Told;
  /** Where each sentence of the set stands in the text. */
  readonly spans: readonly Span[];
  readonly analysis: Analysis;
}

function readTold(told: Told): Read {
  let text = "";
  const spans: Span[] = [];
  told.sentences.forEach((sentence, i) => {
    if (i > 0) text += told.paragraph[i] === told.paragraph[i - 1] ? " " : "\n\n";
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += sentence;
  });
  const titled = told.title !== "" && fold(told.sentences[0] ?? "") === fold(told.title);
  const head = { title: titled ? (spans[0] ?? null) : null, byline: null, date: null };
  return { told, spans, analysis: analyzeArticle(bareArticle(text, { title: titled ? told.title : "", head })) };
}

/** Scores that pass 0.5 where the product's own measure passes its threshold. */
const passing = (value: number, threshold: number): number => value / (value + threshold);

function rate({ told, analysis: { document, wording } }: Read, span: Span) {
  const own = document.sentences.filter((s) => overlaps(s, span));
  const text = fold(document.text.slice(span.start, span.end)).split(" ");
  const named = told.entities.some((name) => text.includes(fold(name).split(" ").at(-1) ?? ""));
  const blame = own.flatMap(findPolarity).reduce((n, { polarity }) => n + Math.max(0, -polarity), named ? NAMED : 0);
  const charge = own.reduce((n, s) => n + chargeOf(s, wording), 0);
  return { lexical: passing(charge, CHARGED), informational: passing(blame, BLAMED) };
}

function feelings({ told, analysis }: Read): Readonly<Record<string, string>> {
  const { document, entities, attributions, wording } = analysis;
  return Object.fromEntries(
    told.entities.map((name) => {
      const key = fold(name);
      const last = key.split(" ").at(-1) ?? key;
      const found =
        entities.find((e) => fold(e.name) === key || e.keys.includes(key)) ??
        entities.find((e) => e.keys.includes(last) || fold(e.name).split(" ").includes(last));
      const { label } = judgeStance(document, found?.mentions ?? [], attributions, wording);
      return [name, label === "supportive" ? "positive" : label === "critical" ? "negative" : "neutral"];
    }),
  );
}
