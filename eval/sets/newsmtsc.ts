import { center, leanToward } from "../../lib/analysis/stance/head";
import { parseText, type Sentence } from "../../lib/text/parse";
import type { Span } from "../../lib/text/span";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly text: string;
  readonly target: Span;
  readonly also: readonly Span[];
}

const spanOf = (from: unknown, to: unknown): readonly Span[] =>
  Number.isInteger(from) && Number.isInteger(to) ? [{ start: from as number, end: to as number }] : [];

/** A row is one sentence, whatever the parser makes of its dots; null for one without a word. */
export function sentenceOf(text: string): Sentence | null {
  const { sentences } = parseText(text);
  const [first] = sentences;
  return first ? { ...first, start: 0, end: text.length, words: sentences.flatMap((s) => s.words) } : null;
}

/** Which way one sentence speaks of one person or body. */
export const newsmtsc: EvalSet<Row> = {
  name: "newsmtsc",
  job: "stance toward a target in a sentence",
  read: ({ id, text, target, also }) => {
    const own = typeof target === "object" && target !== null ? (target as Record<string, unknown>) : {};
    const [focus = { start: 0, end: 0 }] = spanOf(own.from, own.to);
    const others = Array.isArray(also) ? also.flatMap((a) => (Array.isArray(a) ? spanOf(a[0], a[1]) : [])) : [];
    return { id, text: typeof text === "string" ? text : "", target: focus, also: others };
  },
  predict: async (rows, { encode }) => {
    const texts = [...new Set(rows.map((r) => r.text))];
    const vectors = center(await encode(texts));
    const vectorOf = new Map(texts.map((t, i) => [t, vectors[i]]));
    return rows.map(({ id, text, target, also }) => {
      const sentence = sentenceOf(text);
      const read = sentence && leanToward(text, sentence, [target, ...also], target, vectorOf.get(text));
      const { negative, positive } = read?.leaning ?? { negative: 0, positive: 0 };
      const neutral = 1 - negative - positive;
      if (neutral >= Math.max(negative, positive)) return { id, label: "neutral" };
      return { id, label: negative > positive ? "negative" : "positive" };
    });
  },
  measures: [
    {
      name: "macro F1, rw (natural distribution)",
      path: ["rw", "macro_f1"],
      baseline: 0.677,
      published: "0.831, RoBERTa with lexicons, test part (Hamborg, Donnay 2021)",
      must: 0.72,
      aim: 0.8,
    },
    {
      name: "macro F1, mt (two or more targets)",
      path: ["mt", "macro_f1"],
      baseline: 0.632,
      published: "0.825, RoBERTa with lexicons, test part (Hamborg, Donnay 2021)",
      must: null,
      aim: null,
    },
  ],
};
