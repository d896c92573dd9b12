import { isChosen, SLANTED } from "../../lib/analysis/wording/slant";
import type { EvalSet } from "../eval-set";
import { readSlant } from "../slant";

interface Row {
  readonly id: string;
  readonly text: string;
}

/** Whether a sentence's wording takes sides, and by which words. The data may not train weights that ship, and trains none. */
export const babe: EvalSet<Row> = {
  name: "babe",
  job: "biased wording in a sentence, and which words",
  read: ({ id, text }) => ({ id, text: typeof text === "string" ? text : "" }),
  predict: async (rows) =>
    rows.map(({ id, text }) => {
      const { doc, findings, slant } = readSlant(text);
      const words = findings.filter(isChosen).map(({ start, end }) => doc.text.slice(start, end));
      return { id, label: slant >= SLANTED ? "biased" : "neutral", words };
    }),
  measures: [
    {
      name: "biased sentence macro F1, untrained",
      path: ["macro_f1"],
      baseline: 0.766,
      published: "0.804, BERT with distant supervision, five-fold over all parts (Spinde et al. 2021)",
      must: 0.67,
      aim: 0.75,
    },
    {
      name: "biased words F1",
      path: ["words", "f1"],
      baseline: 0.213,
      published: "0.40, a lexicon of negative words on other rows (Spinde et al. 2021)",
      must: null,
      aim: null,
    },
  ],
};
