import type { Figure } from "../../analysis/figure";
import { cosine } from "../../text/embed";
import type { VectorOf } from "../alignment";
import type { Ground } from "../comparison";
import type { Passage, Term } from "../passage";
import type { Weigh } from "../weights";

/** Two passages with how likely they state the same, 0..1, and why. */
export interface Link {
  readonly a: Passage;
  readonly b: Passage;
  readonly score: number;
  readonly grounds: readonly Ground[];
}

/** What two passages have in common, each from 0 (nothing) to 1 (all). */
export interface Likeness {
  /** Weighted overlap of all terms (cosine). */
  readonly words: number;
  /** Of the actors and things. */
  readonly entities: number;
  /** Of everything that is no actor: what is said about them. */
  readonly matter: number;
  /** Shares a verb or a word that is a verb in the other. */
  readonly predicate: number;
  /** The encoder's cosine. */
  readonly meaning: number;
  /** Figures of one unit: 1 equal, 0.5 near, 0 none. */
  readonly figures: number;
  /** Figures of one kind that cannot be the same and are not near. */
  readonly odds: number;
}

// The weights of the sum, set by hand on the training part of the ECB+ alignment set. See decisions/002.
const WEIGHTS: Readonly<Record<keyof Likeness, number>> = {
  words: 0.34,
  entities: 0.08,
  matter: 0.2,
  predicate: 0.08,
  meaning: 0.24,
  figures: 0.12,
  odds: -0.06,
};

export function scoreLink(a: Passage, b: Passage, vectorOf: VectorOf, weigh: Weigh): Link {
  const like = compareLikeness(a, b, vectorOf, weigh);
  const score = (Object.keys(WEIGHTS) as (keyof Likeness)[]).reduce((sum, key) => sum + WEIGHTS[key] * like[key], 0);
  return { a, b, score: Math.max(0, Math.min(1, score)), grounds: groundsOf(a, b, like, weigh) };
}

export function compareLikeness(a: Passage, b: Passage, vectorOf: VectorOf, weigh: Weigh): Likeness {
  const isEntity = (t: Term) => t.kind === "entity";
  const isMatter = (t: Term) => t.kind !== "entity";
  const figures = compareFigures(figuresOf(a), figuresOf(b));
  return {
    words: overlap(a.terms, b.terms, weigh),
    entities: overlap(a.terms.filter(isEntity), b.terms.filter(isEntity), weigh),
    matter: overlap(a.terms.filter(isMatter), b.terms.filter(isMatter), weigh),
    predicate: sharesPredicate(a, b, weigh),
    meaning: Math.max(0, cosine(vectorOf(a), vectorOf(b))),
    ...figures,
  };
}

/** Cosine of two sets of terms under the weights' square roots: a rare shared term counts, but does not decide alone. */
function overlap(a: readonly Term[], b: readonly Term[], weigh: Weigh): number {
  const left = new Set(a.map((t) => t.key));
  const right = new Set(b.map((t) => t.key));
  const total = (keys: Iterable<string>) => [...keys].reduce((sum, key) => sum + weigh(key), 0);
  const common = [...left].filter((key) => right.has(key));
  return common.length === 0 ? 0 : total(common) / Math.sqrt(total(left) * total(right));
}

function sharesPredicate(a: Passage, b: Passage, weigh: Weigh): number {
  const verbs = (p: Passage) => new Set(p.terms.filter((t) => t.kind === "predicate").map((t) => t.key));
  const all = (p: Passage) => new Set(p.terms.filter((t) => t.kind !== "entity").map((t) => t.key));
  const shared = [...verbs(a)].filter((k) => all(b).has(k)).concat([...verbs(b)].filter((k) => all(a).has(k)));
  return Math.min(1, Math.max(0, ...shared.map(weigh)) / 3);
}

const figuresOf = (p: Passage): readonly Figure[] => p.propositions.flatMap((x) => x.figures);

function compareFigures(a: readonly Figure[], b: readonly Figure[]): { figures: number; odds: number } {
  let best = 0;
  let comparable = 0;
  for (const x of a) {
    for (const y of b) {
      if (x.unit !== y.unit || x.unit === "" || x.kind !== y.kind) continue;
      comparable += 1;
      best = Math.max(best, nearness(x, y));
    }
  }
  return { figures: best, odds: comparable > 0 && best === 0 ? 1 : 0 };
}

/** 1 for equal values, falling to 0 where one is more than a third larger: then they rarely measure the same. */
export function nearness(a: Figure, b: Figure): number {
  if (a.kind === "date" || a.kind === "rank") return a.value === b.value ? (a.kind === "date" ? 1 : 0.5) : 0;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  if (larger === 0) return 1;
  const gap = Math.abs(a.value - b.value) / larger;
  return gap < 0.005 ? 1 : gap <= 0.34 ? 0.6 : 0;
}

function groundsOf(a: Passage, b: Passage, like: Likeness, weigh: Weigh): readonly Ground[] {
  const other = new Set(b.terms.map((t) => t.key));
  const shared = [...new Map(a.terms.filter((t) => other.has(t.key)).map((t) => [t.key, t])).values()];
  const named = (kind: Term["kind"]) =>
    shared
      .filter((t) => t.kind === kind)
      .sort((x, y) => weigh(y.key) - weigh(x.key) || x.start - y.start)
      .map((t) => t.text)
      .slice(0, 6)
      .join(", ");
  const figures = figuresOf(a)
    .filter((x) => figuresOf(b).some((y) => x.unit === y.unit && x.unit !== "" && nearness(x, y) > 0))
    .map((x) => x.text);
  const round = (n: number) => Math.round(n * 100) / 100;
  const all: Ground[] = [
    { rule: "entity", text: named("entity"), weight: round(WEIGHTS.entities * like.entities) },
    { rule: "figure", text: [...new Set(figures)].join(", "), weight: round(WEIGHTS.figures * like.figures) },
    { rule: "predicate", text: named("predicate"), weight: round(WEIGHTS.predicate * like.predicate) },
    { rule: "words", text: named("word"), weight: round(WEIGHTS.words * like.words + WEIGHTS.matter * like.matter) },
    { rule: "meaning", text: like.meaning.toFixed(2), weight: round(WEIGHTS.meaning * like.meaning) },
  ];
  return all.filter((ground) => ground.text !== "");
}
