import type { Figure } from "../../analysis/figure";
import type { Ground } from "../comparison";
import type { Passage, Statement, Term } from "../passage";
import type { Weigh } from "../weights";
import type { VectorOf } from "./center";
import { CLAUSE, type ClauseLikeness } from "./clause";
import { COMPANY, openCompany } from "./company";
import { nearness } from "./likeness";
import { chanceOf, openLook, type Sight, weighAround, weighSight } from "./look";
import { type AlignmentModel, MODEL } from "./model";
import { openPartners } from "./partners";

/** Two statements with how likely they state the same, 0..1, and why. */
export interface Link {
  readonly a: Statement;
  readonly b: Statement;
  readonly score: number;
  /** Worked out when asked for: of most pairs nobody asks. */
  readonly grounds: readonly Ground[];
}

export type Score = (a: Statement, b: Statement) => Link;

/**
 * Scores pairs of statements in two steps: each pair by itself, then in the company of all other `pairs` (see model.md
 * beside this file). The grounds name what is shared, each with its part of the evidence.
 */
export function openScore(
  passages: readonly Passage[],
  statements: readonly Statement[],
  pairs: readonly (readonly [Statement, Statement])[],
  vectorOf: VectorOf,
  weigh: Weigh,
  model: AlignmentModel = MODEL,
): Score {
  const look = openLook(passages, statements, vectorOf, weigh);
  const haveOtherPartners = openPartners();
  const known = new Map(pairs.map(([a, b]) => [nameOf(a, b), look(a, b)] as const));
  const sightOf = (a: Statement, b: Statement) => known.get(nameOf(a, b)) ?? look(a, b);
  const companyOf = openCompany(pairs.map(([a, b]) => ({ a, b, chance: chanceOf(weighSight(sightOf(a, b), model)) })));
  const explain = (a: Statement, b: Statement) => groundsOf(a, b, sightOf(a, b), weigh, model);
  return (a, b) => {
    const sight = sightOf(a, b);
    const company = companyOf({ a, b, chance: chanceOf(weighSight(sight, model)) });
    const { bias, weights } = model.company;
    let all = bias;
    for (const name of CLAUSE) all += weights[name] * sight.clause[name];
    all += weights.around * weighAround(sight.around, model.around);
    for (const name of COMPANY) all += weights[name] * company[name];
    // A relation with other partners is another relation, and nothing else that is alike outweighs that.
    return new ScoredLink(a, b, haveOtherPartners(a, b) ? 0 : chanceOf(all), explain);
  };
}

class ScoredLink implements Link {
  private known: readonly Ground[] | null = null;

  constructor(
    readonly a: Statement,
    readonly b: Statement,
    readonly score: number,
    private readonly explain: (a: Statement, b: Statement) => readonly Ground[],
  ) {}

  get grounds(): readonly Ground[] {
    this.known ??= this.explain(this.a, this.b);
    return this.known;
  }
}

/** One number for an unordered pair of statements. */
const nameOf = (a: Statement, b: Statement): number =>
  a.index < b.index ? a.index * 2 ** 20 + b.index : b.index * 2 ** 20 + a.index;

function groundsOf(
  a: Statement,
  b: Statement,
  { clause, around }: Sight,
  weigh: Weigh,
  model: AlignmentModel,
): readonly Ground[] {
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
  const weights: Readonly<Record<keyof ClauseLikeness, number>> = model.clause.weights;
  const part = (...names: readonly (keyof ClauseLikeness)[]) =>
    names.reduce((sum, n) => sum + Math.max(0, weights[n] * clause[n]), 0);
  const meaning =
    part("sense") + Math.max(0, model.clause.weights.around * model.around.weights.meaning * around.meaning);
  const all = part(...CLAUSE) + meaning || 1;
  const share = (evidence: number) => Math.round((evidence / all) * 100) / 100;
  const grounds: Ground[] = [
    { rule: "entity", text: named("entity"), weight: share(part("entities")) },
    { rule: "figure", text: [...new Set(figures)].join(", "), weight: share(part("figures")) },
    { rule: "predicate", text: named("predicate"), weight: share(part("predicate")) },
    {
      rule: "words",
      text: named("word", "name"),
      weight: share(part("words", "held", "rare", "anchors", "matter", "object", "run")),
    },
    { rule: "meaning", text: around.meaning.toFixed(2), weight: share(meaning) },
  ];
  return grounds.filter((ground) => ground.text !== "" && ground.weight > 0);
}
