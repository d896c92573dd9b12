import { stemmer } from "stemmer";
import type { Figure } from "../../analysis/figure";
import { areRelated, rarityOf, relatedTo } from "../../analysis/word-model";
import type { Term } from "../passage";
import type { Weigh } from "../weights";
import { heldOf, type Keys, overlap, sharedWeight, shareOf, weighKeys } from "./keys";

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

/** A sentence or a clause: anything with terms and figures. */
export interface Worded {
  readonly terms: readonly Term[];
  readonly figures: readonly Figure[];
}

/** A sentence or a clause as its likeness to others needs it. */
export interface Profile {
  readonly actors: Keys;
  /** All that is no actor. */
  readonly others: Keys;
  /** The same, weighed by the rarity in news at large. */
  readonly rare: Keys;
  /** The others without the words of names. */
  readonly matter: Keys;
  /** What is done, weighed by rarity. */
  readonly predicates: Keys;
  /** What is rare enough in the story to anchor a pair. */
  readonly anchors: Keys;
  /** What can stand for one of the others. */
  readonly kin: ReadonlySet<string>;
  readonly figures: readonly Figure[];
}

export function readProfile({ terms, figures }: Worded, weigh: Weigh): Profile {
  const others = terms.filter((t) => t.kind !== "entity");
  return {
    actors: weighKeys(
      terms.filter((t) => t.kind === "entity"),
      weigh,
    ),
    others: weighKeys(others, weigh),
    rare: weighKeys(others, rarityOf),
    matter: weighKeys(
      others.filter((t) => t.kind !== "name"),
      weigh,
    ),
    predicates: weighKeys(
      others.filter((t) => t.kind === "predicate"),
      rarityOf,
    ),
    anchors: weighKeys(
      terms.filter((t) => weigh(t.key) > COMMON),
      weigh,
    ),
    kin: new Set(others.flatMap((t) => [...relatedTo(t.key)])),
    figures,
  };
}

export const compareLikeness = (a: Worded, b: Worded, weigh: Weigh): Likeness =>
  compareProfiles(readProfile(a, weigh), readProfile(b, weigh));

/** The same for what is compared more than once; the profiles must be of one weighing. */
export function compareProfiles(a: Profile, b: Profile): Likeness {
  const common = sharedWeight(a.others, b.others);
  const entities = overlap(a.actors, b.actors);
  const anchors = Math.min(1, sharedWeight(a.anchors, b.anchors) / FULL);
  const akin = areAkin(a, b);
  const { figures, odds } = compareFigures(a.figures, b.figures);
  return {
    words: shareOf(common, a.others, b.others),
    held: heldOf(common, a.others, b.others),
    rare: overlap(a.rare, b.rare),
    anchors,
    entities,
    matter: akin ? softOverlap(a.matter, b.matter) : overlap(a.matter, b.matter),
    predicate: Math.min(1, Math.max(bestPredicate(a, b, akin), bestPredicate(b, a, akin)) / 8),
    // Sixty percent of the shares and a tariff of sixty percent are two things: a number needs words to meet in.
    figures: figures * Math.min(1, BARE + anchors * 2),
    odds,
    strangers: entities === 0 && a.actors.list.length > 0 && b.actors.list.length > 0 ? 1 : 0,
  };
}

/** Terms below this weight stand in a quarter of all passages: they anchor nothing. */
const COMMON = 1.4;
/** What an equal number is worth when nothing around it is shared. */
const BARE = 0.35;
/** Shared weight that leaves no doubt. */
const FULL = 14;

// Most pairs have no synonyms: known beforehand, the search for them can be left out.
function areAkin(a: Profile, b: Profile): boolean {
  for (const key of a.others.list) if (b.kin.has(key)) return true;
  for (const key of b.others.list) if (a.kin.has(key)) return true;
  return false;
}

const SYNONYM = 0.5;

function softOverlap(a: Keys, b: Keys): number {
  let common = 0;
  a.list.forEach((key, i) => {
    const weight = a.weights[i] as number;
    if (b.set.has(key)) common += weight;
    else {
      const near = relatedTo(key);
      const other = near.size > 0 ? b.list.findIndex((k) => !a.set.has(k) && near.has(k)) : -1;
      if (other >= 0) common += SYNONYM * Math.min(weight, b.weights[other] as number);
    }
  });
  return shareOf(common, a, b);
}

/** The rarest predicate of one side that the other has too, as a predicate or not; a synonym counts for half. */
function bestPredicate({ predicates }: Profile, { rare }: Profile, akin: boolean): number {
  let best = 0;
  for (let i = 0; i < predicates.list.length; i += 1) {
    const key = predicates.list[i] as string;
    const weight = predicates.weights[i] as number;
    if (rare.set.has(key)) best = Math.max(best, weight);
    if (!akin || SYNONYM * weight <= best) continue;
    rare.list.forEach((other, j) => {
      if (other !== key && areRelated(key, other)) {
        best = Math.max(best, SYNONYM * Math.min(weight, rare.weights[j] as number));
      }
    });
  }
  return best;
}

export function compareFigures(a: readonly Figure[], b: readonly Figure[]): { figures: number; odds: number } {
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

/**
 * 1 for equal values, 0.6 for near ones, 0 where one is more than half as large again: then they rarely measure the same.
 * `areOne` says whether two words count one thing, for who asks often.
 */
export function nearness(a: Figure, b: Figure, areOne = areOneCount): number {
  const near = valueNearness(a, b);
  const far = near > 0 && a.counts !== "" && b.counts !== "" && !areOne(a.counts, b.counts);
  return far ? OTHER_COUNT * near : near;
}

/** Whether what two figures count is one thing: "workers" and "employees". */
export const areOneCount = (a: string, b: string): boolean => areRelated(stemmer(a), stemmer(b));

/** A tariff of 60 percent and 60 percent of the shares: equal numbers of other things. */
const OTHER_COUNT = 0.25;

function valueNearness(a: Figure, b: Figure): number {
  if (a.kind === "date" || a.kind === "rank") return a.value === b.value ? (a.kind === "date" ? 1 : 0.5) : 0;
  const larger = Math.max(Math.abs(a.value), Math.abs(b.value));
  if (larger === 0) return 1;
  const gap = Math.abs(a.value - b.value) / larger;
  return gap < 0.005 ? 1 : gap <= 0.34 ? 0.6 : 0;
}
