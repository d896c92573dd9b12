import type { Analysis } from "../../lib/analysis/analyze";
import { judgeStance } from "../../lib/analysis/stance";
import { readPhrases } from "../../lib/comparison/naming/phrase";
import { groupReadings } from "../../lib/comparison/naming/phrase-groups";
import type { EvalSet } from "../eval-set";
import { prepare, type Row, read } from "../newswcl50/event";
import { findTarget } from "../newswcl50/target";

function answer(row: Row) {
  const { analyses, asked, entities } = prepare(row);
  const readings = readPhrases(
    asked.map((a) => a.phrase),
    entities,
    analyses,
  );
  const groups = groupReadings(readings);
  const clusters = new Map<number, (readonly [string, number])[]>();
  asked.forEach(({ name }, i) => {
    const key = groups[i] as number;
    clusters.set(key, [...(clusters.get(key) ?? []), name]);
  });
  const phrases = asked.map(({ phrase }, i) => ({
    ...phrase,
    text: analyses.get(phrase.source)?.document.text.slice(phrase.start, phrase.end) ?? "",
    entity: readings[i]?.entity ?? null,
  }));
  const portrayal = row.articles.flatMap(({ id, targets }) => {
    const { document, attributions, wording } = analyses.get(id) as Analysis;
    return targets.map((target) => {
      const mentions = findTarget(target, id, { phrases, groups }, targets);
      return { article: id, target, score: judgeStance(document, mentions, attributions, wording).portrayal };
    });
  });
  return { id: row.id, clusters: [...clusters.values()], portrayal };
}

/** Five articles on one event: which phrases mean the same actor or thing, and how each article portrays it. */
export const newswcl50: EvalSet<Row> = {
  name: "newswcl50",
  job: "naming: phrases for one actor or thing over five articles; how each portrays it",
  read,
  predict: async (rows) => rows.map(answer),
  measures: [
    {
      name: "CoNLL F1",
      path: ["conll_f1"],
      baseline: 0.508,
      published: "0.468, same head lemma, all ten events (A. Zhukova, Diverse_CDCR_datasets)",
      must: 0.55,
      aim: 0.65,
    },
    {
      name: "portrayal Spearman",
      path: ["portrayal_spearman"],
      baseline: 0.558,
      published: null,
      must: 0.56,
      aim: 0.65,
    },
  ],
};
