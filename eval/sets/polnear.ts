import { findAttributions } from "../../lib/analysis/attribution";
import { findQuotations } from "../../lib/text/quotation";
import type { Span } from "../../lib/text/span";
import { readBare } from "../bare-document";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly text: string;
}

const pieces = (spans: readonly (Span | null)[]): readonly (readonly [from: number, to: number])[] =>
  spans.flatMap((span) => (span ? [[span.start, span.end] as const] : []));

/** Who says it: source, cue and content of every attribution of a news article. */
export const polnear: EvalSet<Row> = {
  name: "polnear",
  job: "who says it",
  read: ({ id, text }) => ({ id, text: typeof text === "string" ? text : "" }),
  predict: async (rows) =>
    rows.map(({ id, text }) => {
      const document = readBare(text);
      const found = findAttributions(document, findQuotations(document.text, document.paragraphs));
      return {
        id,
        attributions: found.map(({ source, cue, content }) => ({
          source: pieces([source]),
          cue: pieces([cue]),
          content: pieces(content),
        })),
      };
    }),
  measures: [
    {
      name: "who F1",
      path: ["who_f1"],
      baseline: 0.431,
      published: "0.793, one annotator against another on 20 articles (measured by the set)",
      must: 0.55,
      aim: 0.7,
    },
    {
      name: "words of content F1",
      path: ["content_token_f1"],
      baseline: 0.694,
      published: "0.913, one annotator against another on 20 articles (measured by the set)",
      must: null,
      aim: null,
    },
    {
      name: "attributions F1",
      path: ["attribution_f1"],
      baseline: 0.539,
      published: "0.818, one annotator against another on 20 articles (measured by the set)",
      must: null,
      aim: null,
    },
  ],
};
