import { isContent } from "../../lib/analysis/clause";
import { findFigures } from "../../lib/analysis/figure";
import { rarityOf, stemOf } from "../../lib/analysis/word-model";
import { centerVectors } from "../../lib/comparison/alignment/center";
import { clusterLinks } from "../../lib/comparison/alignment/cluster";
import { compareLikeness } from "../../lib/comparison/alignment/likeness";
import type { Score } from "../../lib/comparison/alignment/score";
import type { Statement } from "../../lib/comparison/passage";
import { cosine } from "../../lib/text/embed";
import { parseText } from "../../lib/text/parse";
import type { EvalSet } from "../eval-set";

interface Row {
  readonly id: string;
  readonly answers: readonly string[];
}

/** Which answers to one question, from different articles, say the same. */
export const nanco: EvalSet<Row> = {
  name: "nanco",
  job: "answers that agree",
  read: ({ id, answers }) => ({
    id,
    answers: (Array.isArray(answers) ? answers : []).map((a) => (typeof a?.answer === "string" ? a.answer : "")),
  }),
  predict: async (rows, { encode }) => {
    const out: { id: string; clusters: number[] }[] = [];
    for (const { id, answers } of rows) {
      const vectors = await encode(answers);
      const statements = answers.map(readAnswer);
      const passages = statements.map((s) => s.passage);
      const centered = centerVectors(passages, (p) => vectors[p.index] as Float32Array);
      const score: Score = (a, b) => {
        // Answers are too short for the head that scores clauses: its two best parts alone, words and meaning.
        const { rare } = compareLikeness(
          { terms: a.terms, figures: a.proposition.figures },
          { terms: b.terms, figures: b.proposition.figures },
          rarityOf,
        );
        const alike = rare + cosine(centered(a.passage), centered(b.passage));
        return { a, b, score: Math.min(1, Math.max(0, SLOPE * (alike - ALIKE) + JOINED)), grounds: [] };
      };
      const links = statements.flatMap((a, i) => statements.slice(i + 1).map((b) => score(a, b)));
      const clusters = answers.map((_, i) => answers.length + i);
      // An answer can stand in two groups; here it goes with the surer one.
      const groups = [...clusterLinks(links)].sort((x, y) => x.score - y.score);
      groups.forEach((cluster, k) => {
        for (const s of cluster.statements) clusters[s.index] = k;
      });
      out.push({ id, clusters });
    }
    return out;
  },
  measures: [
    {
      name: "balanced accuracy",
      path: ["pairwise_balanced_accuracy"],
      baseline: 0.845,
      published: "0.947, STS-BERT with its own thresholds (Laban et al. 2022)",
      must: null,
      aim: null,
    },
  ],
};

/** What clusterLinks asks of a link, and which likeness of two answers that stands for. */
const JOINED = 0.15;
const ALIKE = 0.12;
const SLOPE = 0.6;

/** An answer as a statement of an article of its own. */
function readAnswer(text: string, index: number): Statement {
  const { sentences } = parseText(text);
  const words = sentences.flatMap((s) => s.words);
  const sentence = { index: 0, paragraph: 0, start: 0, end: text.length, words };
  const figures = sentences.flatMap((s) => findFigures(text, s));
  const terms = words
    .filter((w) => isContent(w) && /[\p{L}\p{N}]/u.test(w.normal))
    .map((w) => ({
      start: w.start,
      end: w.end,
      key: stemOf(w),
      kind: w.tags.includes("Verb") ? ("predicate" as const) : ("word" as const),
      text: w.text,
    }));
  const span = { start: 0, end: text.length };
  const source = `s${index + 1}`;
  const proposition = {
    ...span,
    sentence: 0,
    words: [0, words.length] as const,
    figures,
    voice: "asserted" as const,
    attributedTo: null,
  };
  const passage = { source, index, sentence, propositions: [proposition], terms, parties: [] };
  return { ...span, source, index, passage, proposition, terms };
}
