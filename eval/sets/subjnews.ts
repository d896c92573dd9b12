import { SLANTED } from "../../lib/analysis/wording/slant";
import type { EvalSet } from "../eval-set";
import { readSlant } from "../slant";

interface Row {
  readonly id: string;
  readonly text: string;
}

/** Fact or opinion, by the wording alone: a guard, since the product marks wording and not opinions. */
export const subjnews: EvalSet<Row> = {
  name: "subjnews",
  job: "fact or opinion",
  read: ({ id, text }) => ({ id, text: typeof text === "string" ? text : "" }),
  predict: async (rows) =>
    rows.map(({ id, text }) => {
      const { slant } = readSlant(text);
      return { id, label: slant >= SLANTED ? "subjective" : "objective" };
    }),
  measures: [
    {
      name: "macro F1, untrained",
      path: ["macro_f1"],
      baseline: 0.723,
      published: "0.81 on the held-out part, the best of CheckThat! 2025",
      must: null,
      aim: null,
    },
  ],
};
