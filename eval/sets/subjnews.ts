import { findAttributions } from "../../lib/analysis/attribution";
import { findWording } from "../../lib/analysis/wording";
import { SLANTED, slantOf } from "../../lib/analysis/wording/slant";
import { findQuotations } from "../../lib/text/quotation";
import { readBare } from "../bare-document";
import type { EvalSet } from "../eval-set";

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
      const doc = readBare(text);
      const quotations = findQuotations(doc.text, doc.paragraphs);
      const findings = findWording(doc, quotations, findAttributions(doc, quotations));
      const slant = Math.max(...doc.sentences.map((s) => slantOf(doc.text, s, findings)));
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
