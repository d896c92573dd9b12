import type { Figure } from "../../analysis/figure";
import { cosine } from "../../text/embed";
import type { Ground } from "../comparison";
import type { Passage, Statement, Term } from "../passage";
import type { Weigh } from "../weights";
import type { VectorOf } from "./center";
import { compareLikeness, LIKENESS, type Likeness, nearness } from "./likeness";
import model from "./model.json";
import { haveOtherPartners } from "./partners";

/** Two statements with how likely they state the same, 0..1, and why. */
export interface Link {
  readonly a: Statement;
  readonly b: Statement;
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** How two statements are scored; what their sentences share is computed once a pair of sentences. */
export type Score = (a: Statement, b: Statement) => Link;

/**
 * Logistic regression over what two clauses share and what their sentences share (see model.md beside this file):
 * the clause says whether it is the same claim, the sentence around it whether it is about the same thing.
 * The grounds name what is shared, each with its part of the evidence.
 */
export function openScore(vectorOf: VectorOf, weigh: Weigh): Score {
  const around = new Map<string, Likeness & { readonly meaning: number }>();
  const compareAround = (a: Passage, b: Passage) => {
    const name = a.index < b.index ? `${a.index}-${b.index}` : `${b.index}-${a.index}`;
    const known = around.get(name);
    if (known) return known;
    const meaning = Math.max(0, cosine(vectorOf(a), vectorOf(b)));
    const like = { ...compareLikeness(worded(a), worded(b), weigh), meaning };
    around.set(name, like);
    return like;
  };
  return (a, b) => {
    const clause = compareLikeness(stated(a), stated(b), weigh);
    const sentence = compareAround(a.passage, b.passage);
    const evidence =
      LIKENESS.reduce((sum, n) => sum + model.clause[n] * clause[n] + model.sentence[n] * sentence[n], model.bias) +
      model.meaning * sentence.meaning;
    // A relation with other partners is another relation, and nothing else that is alike outweighs that.
    const score = haveOtherPartners(a, b) ? 0 : 1 / (1 + Math.exp(-evidence));
    return { a, b, score, grounds: groundsOf(a, b, clause, sentence.meaning, weigh) };
  };
}

const worded = (p: Passage) => ({ terms: p.terms, figures: p.propositions.flatMap((x) => x.figures) });
const stated = (s: Statement) => ({ terms: s.terms, figures: s.proposition.figures });

function groundsOf(a: Statement, b: Statement, like: Likeness, meaning: number, weigh: Weigh): readonly Ground[] {
  const other = new Set(b.terms.map((t) => t.key));
  const shared = [...new Map(a.terms.filter((t) => other.has(t.key)).map((t) => [t.key, t])).values()];
  const named = (...kinds: readonly Term["kind"][]) =>
    shared
      .filter((t) => kinds.includes(t.kind))
      .sort((x, y) => weigh(y.key) - weigh(x.key) || x.start - y.start)
      .map((t) => t.text)
      .slice(0, 6)
      .join(", ");
  const near = (x: Figure) =>
    b.proposition.figures.some((y) => x.unit === y.unit && x.unit !== "" && nearness(x, y) > 0);
  const figures = a.proposition.figures.filter(near).map((x) => x.text);
  const part = (...names: readonly (keyof Likeness)[]) =>
    names.reduce((sum, n) => sum + Math.max(0, model.clause[n] * like[n]), 0);
  const all = part(...LIKENESS) + model.meaning * meaning || 1;
  const share = (evidence: number) => Math.round((evidence / all) * 100) / 100;
  const grounds: Ground[] = [
    { rule: "entity", text: named("entity"), weight: share(part("entities")) },
    { rule: "figure", text: [...new Set(figures)].join(", "), weight: share(part("figures")) },
    { rule: "predicate", text: named("predicate"), weight: share(part("predicate")) },
    { rule: "words", text: named("word", "name"), weight: share(part("words", "held", "rare", "anchors", "matter")) },
    { rule: "meaning", text: meaning.toFixed(2), weight: share(model.meaning * meaning) },
  ];
  return grounds.filter((ground) => ground.text !== "" && ground.weight > 0);
}
