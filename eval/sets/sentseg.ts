import { findSentences } from "../../lib/text/sentence";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly text: string;
}

/** Where sentences end: paragraphs of news, interviews and speeches, and the Golden Rules. */
export const sentseg: EvalSet<Row> = {
  name: "sentseg",
  job: "where sentences end",
  read: ({ id, text }) => ({ id, text: typeof text === "string" ? text : "" }),
  predict: async (rows) =>
    rows.map(({ id, text }) => ({ id, sentences: findSentences(text).map(({ start, end }) => [start, end]) })),
  measures: [
    {
      name: "ends F1",
      path: ["all", "boundary_f1"],
      baseline: 0.95,
      published: null,
      must: 0.98,
      aim: 0.99,
    },
    {
      name: "share of the 49 Golden Rules",
      path: ["golden", "exact"],
      baseline: 29 / 49,
      published: "0.981 of 52, pragmatic_segmenter (its own claim)",
      must: 42 / 49,
      aim: 48 / 49,
    },
    {
      name: "ends F1, news",
      path: ["news", "boundary_f1"],
      baseline: 0.987,
      published: null,
      must: null,
      aim: null,
    },
  ],
};
