import { analyzeArticle } from "../../lib/analysis/analyze";
import { linkEntities } from "../../lib/comparison/naming";
import { judgeStances } from "../../lib/comparison/stances";
import { chooseTargets } from "../../lib/comparison/targets";
import { bareArticle } from "../../lib/ingest/article";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly title: string;
  readonly entity: string;
  readonly paragraphs: readonly string[];
}

const stringOf = (value: unknown): string => (typeof value === "string" ? value : "");
const LABELS: Readonly<Record<string, string>> = { supportive: "positive", critical: "negative" };

/** How the author of a whole article stands to its main person: the target is added as a reader would add it. */
export const persent: EvalSet<Row> = {
  name: "persent",
  job: "the author's stance toward the main person of an article",
  read: ({ id, title, entity, paragraphs }) => ({
    id,
    title: stringOf(title),
    entity: stringOf(entity),
    paragraphs: Array.isArray(paragraphs) ? paragraphs.map(stringOf) : [],
  }),
  // Without the encoder: 13,000 sentences would take it minutes, and the articles are a guard only.
  predict: async (rows) =>
    rows.map(({ id, title, entity, paragraphs }) => {
      const text = [title, ...paragraphs].join("\n\n");
      const head = { title: title ? { start: 0, end: title.length } : null, byline: null, date: null };
      const analysis = analyzeArticle(bareArticle(text, { title, head }));
      const analyses = new Map([["s1", analysis]]);
      const entities = linkEntities([{ source: "s1", entities: analysis.entities }]);
      const targets = chooseTargets(entities, analyses, [{ do: "add", name: entity, aliases: [] }]);
      const [stance] = judgeStances(targets.slice(-1), analyses);
      return { id, label: LABELS[stance?.label ?? "neutral"] ?? "neutral" };
    }),
  measures: [
    { name: "macro F1, guard", path: ["dev", "macro_f1"], baseline: null, published: null, must: null, aim: null },
    {
      name: "macro F1 of many people, guard",
      path: ["random", "macro_f1"],
      baseline: 0.445,
      published: null,
      must: null,
      aim: null,
    },
    {
      name: "macro F1 of four much-covered people, guard",
      path: ["frequent", "macro_f1"],
      baseline: 0.411,
      published: null,
      must: null,
      aim: null,
    },
  ],
};
