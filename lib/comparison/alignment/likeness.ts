import { stemmer } from "stemmer";
import type { Figure } from "../../analysis/figure";
import { areRelated, rarityOf, relatedTo } from "../../analysis/word-model";
import type { Term } from "../passage";
import type { Weigh } from "../weights";

/** What two sentences, or two clauses, have in common, each number from 0 (nothing) to about 1 (all). */
export interface Likeness {
  /** Weighted overlap of all words, weights from this story. */
  readonly words: number;
  /** How much of the shorter one the longer one holds. */
  readonly held: number;
  /** The same with weights from news at large: rare words count, whatever the story is about. */
  readonly rare: number;
  /** How much they share at all, told in weight: two rare terms are more than two common ones, however long the rest. */
  readonly anchors: number;
  /** Overlap of the actors and things. */
  readonly entities: number;
  /** Overlap of all that is no actor, where a synonym counts for half. */
  readonly matter: number;
  /** The rarest verb that both share, or that stands for one another. */
  readonly predicate: number;
  /** Figures of one unit: 1 equal, less for near. */
  readonly figures: number;
  /** Figures of one unit that are not even near. */
  readonly odds: number;
  /** Names on both sides and none in common. */
  readonly strangers: number;
}

export const LIKENESS = [
  "words",
  "held",
  "rare",
  "anchors",
  "entities",
  "matter",
  "predicate",
  "figures",
  "odds",
  "strangers",
] as const satisfies readonly (keyof Likeness)[];

/** A sentence or a clause: anything with terms and figures. */
export interface Worded {
  readonly terms: readonly Term[];
  readonly figures: readonly Figure[];
}

export function compareLikeness(a: Worded, b: Worded, weigh: Weigh): Likeness {
  const isEntity = (t: Term) => t.kind === "entity";
  const [actors, others] = [a.terms.filter(isEntity), b.terms.filter(isEntity)];
  const [left, right] = [a.terms.filter((t) => !isEntity(t)), b.terms.filter((t) => !isEntity(t))];
  const isMatter = (t: Term) => t.kind === "word" || t.kind === "predicate";
  const entities = overlap(actors, others, weigh);
  const anchors = Math.min(1, sharedWeight(a.terms, b.terms, weigh) / FULL);
  const { figures, odds } = compareFigures(a.figures, b.figures);
  return {
    words: overlap(left, right, weigh),
    held: containment(left, right, weigh),
    rare: overlap(left, right, rarityOf),
    anchors,
    entities,
    matter: softOverlap(left.filter(isMatter), right.filter(isMatter), weigh),
    predicate: sharedPredicate(left, right),
    // Sixty percent of the shares and a tariff of sixty percent are two things: a number needs words to meet in.
    figures: figures * Math.min(1, BARE + anchors * 2),
    odds,
    strangers: entities === 0 && actors.length > 0 && others.length > 0 ? 1 : 0,
  };
}

const keysOf = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map((t) => t.key));

const sumOf = (keys: Iterable<string>, weigh: Weigh): number => {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
};

/** Weight that a pair must have before its overlap counts in full: two passages that share only "China" share nothing. */
const DAMPING = 4;

/** Weight in common over the geometric mean of both weights: near 1 for equal sets, less where one contains the other. */
const share = (common: number, left: number, right: number): number => common / (Math.sqrt(left * right) + DAMPING);

function overlap(a: readonly Term[], b: readonly Term[], weigh: Weigh): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  const common = [...left].filter((key) => right.has(key));
  return common.length === 0 ? 0 : share(sumOf(common, weigh), sumOf(left, weigh), sumOf(right, weigh));
}

/** Terms below this weight stand in a quarter of all passages: they anchor nothing. */
const COMMON = 1.4;
/** What an equal number is worth when nothing around it is shared. */
const BARE = 0.35;
/** Shared weight that leaves no doubt. */
const FULL = 14;

function sharedWeight(a: readonly Term[], b: readonly Term[], weigh: Weigh): number {
  const right = keysOf(b);
  return sumOf(
    [...keysOf(a)].filter((key) => right.has(key) && weigh(key) > COMMON),
    weigh,
  );
}

/** Weight in common over the lighter side's. */
function containment(a: readonly Term[], b: readonly Term[], weigh: Weigh): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  const common = sumOf(
    [...left].filter((key) => right.has(key)),
    weigh,
  );
  return common / (Math.min(sumOf(left, weigh), sumOf(right, weigh)) + DAMPING);
}

const SYNONYM = 0.5;

function softOverlap(a: readonly Term[], b: readonly Term[], weigh: Weigh): number {
  const [left, right] = [keysOf(a), keysOf(b)];
  let common = 0;
  for (const key of left) {
    if (right.has(key)) common += weigh(key);
    else {
      const near = relatedTo(key);
      const other = [...right].find((k) => !left.has(k) && near.has(k));
      if (other) common += SYNONYM * Math.min(weigh(key), weigh(other));
    }
  }
  return common === 0 ? 0 : share(common, sumOf(left, weigh), sumOf(right, weigh));
}

function sharedPredicate(a: readonly Term[], b: readonly Term[]): number {
  let best = 0;
  for (const x of a) {
    for (const y of b) {
      if (x.kind !== "predicate" && y.kind !== "predicate") continue;
      if (x.key === y.key) best = Math.max(best, rarityOf(x.key));
      else if (areRelated(x.key, y.key)) best = Math.max(best, SYNONYM * Math.min(rarityOf(x.key), rarityOf(y.key)));
    }
  }
  return Math.min(1, best / 8);
}

function compareFigures(a: readonly Figure[], b: readonly Figure[]): { figures: number; odds: number } {
  let best = 0;
  let comparable = 0;
  for (const x of a) {
    for (const y of b) {
      if (x.unit !== y.unit || x.unit === "" || x.kind !== y.kind) continue;
      comparable += 1;
      best = Math.max(best, nearness(x, y) * (x.kind === "date" && x.value % 10000 === 0 ? 0.4 : 1));
    }
  }
  return { figures: best, odds: comparable > 0 && best === 0 ? 1 : 0 };
}

/** 1 for equal values, 0.6 for near ones, 0 where one is more than half as large again: then they rarely measure the same. */
export function nearness(a: Figure, b: Figure): number {
  const far = a.counts !== "" && b.counts !== "" && !areRelated(stemmer(a.counts), stemmer(b.counts));
  return far ? OTHER_COUNT * valueNearness(a, b) : valueNearness(a, b);
}

/** A tariff of 60 percent and 60 percent of the shares: equal numbers of other things. */
const OTHER_COUNT = 0.25;

function valueNearness(a: Figure, b: Figure): number {
  if (a.kind === "date" || a.kind === "rank") return a.value === b.value ? (a.kind === "date" ? 1 : 0.5) : 0;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  if (larger === 0) return 1;
  const gap = Math.abs(a.value - b.value) / larger;
  return gap < 0.005 ? 1 : gap <= 0.34 ? 0.6 : 0;
}
