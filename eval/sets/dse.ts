import { readDirections, strongestOf } from "../../lib/analysis/stance/directed";
import { center } from "../../lib/analysis/stance/head";
import type { Span } from "../../lib/text/span";
import type { EvalSet } from "../eval-set";
import { sentenceOf } from "./newsmtsc";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly a: Span;
  readonly b: Span;
}

function spanOf(value: unknown): Span {
  const { from, to } = (typeof value === "object" && value !== null ? value : {}) as Record<string, unknown>;
  return { start: typeof from === "number" ? from : 0, end: typeof to === "number" ? to : 0 };
}

/** Which of two actors of one sentence holds which stance toward the other. */
export const dse: EvalSet<Row> = {
  name: "dse",
  job: "who holds which stance toward whom",
  read: ({ id, text, a, b }) => ({ id, text: typeof text === "string" ? text : "", a: spanOf(a), b: spanOf(b) }),
  predict: async (rows, { encode }) => {
    const texts = [...new Set(rows.map((r) => r.text))];
    const vectors = center(await encode(texts));
    const vectorOf = new Map(texts.map((t, i) => [t, vectors[i]]));
    return rows.map(({ id, text, a, b }) => {
      const sentence = sentenceOf(text);
      const read = sentence && readDirections(text, sentence, a, b, vectorOf.get(text));
      const held = read && strongestOf(read);
      if (!held) return { id, label: "neutral", direction: null };
      return {
        id,
        label: held.polarity < 0 ? "negative" : "positive",
        direction: held.holder === "a" ? "a>b" : "b>a",
      };
    });
  },
  measures: [
    {
      name: "macro F1 of label and direction",
      path: ["macro_f1"],
      baseline: 0.354,
      published: "DSE2QA, RoBERTa asked five questions; no figure at hand (Park, Pan, Joo 2021)",
      must: 0.42,
      aim: 0.55,
    },
  ],
};
