import { isMeasure } from "../../analysis/figure/unit";
import { groupBy } from "../../text/group";
import { areOneCount, nearness } from "../alignment/likeness";
import type { Passage } from "../passage";
import type { Weigh } from "../weights";
import type { PlacedFigure } from "./place";

/** Two figures measure the same when the words around them are at least this alike; in one aligned claim less is asked. */
const ALIKE = 0.4;
const ALIKE_IN_CLAIM = 0.16;
const ALIKE_FAR = 0.5;
/** Unequal numbers of one claim are rivals only if the words around them are this alike: one clause can hold two sums. */
const RIVAL = 0.15;

/** Figures of one unit that are read of one source: whoever has more prints a table, whose pairs would be millions. */
const MOST = 80;
/** Pairs that are compared in one go: some milliseconds. */
const GO = 20_000;

/** A figure as the comparing of many needs it: what hangs on it alone is worked out once. */
interface Weighed extends PlacedFigure {
  /** Key, nearness to the figure, and weight of each word around it. */
  readonly words: readonly (readonly [key: string, near: number, weight: number])[];
  /** What all of them weigh. */
  readonly sum: number;
}

/**
 * The figures of the sources that measure one quantity: best pairs first; a group holds one figure a source at the start
 * and takes equal ones of the same source later. `areJoined` says whether two passages state one claim. Halts in between.
 */
export function* groupFigures(
  placed: readonly PlacedFigure[],
  areJoined: (a: Passage, b: Passage) => boolean,
  weigh: Weigh,
): Generator<undefined, readonly (readonly PlacedFigure[])[]> {
  const likeness = likenessIn(areJoined);
  const groups: Group[] = [];
  for (const same of groupBy(placed, (p) => `${p.figure.kind} ${p.figure.unit}`).values()) {
    const read = [...groupBy(same, (p) => p.source).values()].flatMap((own) => own.slice(0, MOST));
    groups.push(...(yield* groupOneUnit(read.map(weighed(weigh)), likeness)));
  }
  return groups.sort((a, b) => b.alike - a.alike).map((group) => group.figures);
}

interface Group {
  readonly figures: readonly Weighed[];
  /** Of the pair that it began with. */
  readonly alike: number;
}

function* groupOneUnit(
  figures: readonly Weighed[],
  likeness: (a: Weighed, b: Weighed) => number,
): Generator<undefined, readonly Group[]> {
  const alikes = new Map<Weighed, Map<Weighed, number>>(figures.map((figure) => [figure, new Map()]));
  const pairs: { readonly a: Weighed; readonly b: Weighed; readonly alike: number }[] = [];
  let compared = 0;
  for (const [i, a] of figures.entries()) {
    for (let j = i + 1; j < figures.length; j += 1) {
      const b = figures[j] as Weighed;
      const alike = likeness(a, b);
      if (alike > 0) {
        pairs.push({ a, b, alike });
        alikes.get(a)?.set(b, alike);
        alikes.get(b)?.set(a, alike);
      }
      compared += 1;
      if (compared % GO === 0) yield;
    }
  }
  const canMeet = (p: Weighed, q: Weighed) =>
    p.source === q.source ? p.figure.value === q.figure.value : (alikes.get(p)?.has(q) ?? false);
  const groupOf = new Map<Weighed, Group>();
  for (const [n, { a, b, alike }] of pairs.sort((p, q) => q.alike - p.alike).entries()) {
    if (n % GO === GO - 1) yield;
    const [left, right] = [groupOf.get(a), groupOf.get(b)];
    const [one, other] = [left?.figures ?? [a], right?.figures ?? [b]];
    // Those of one group can meet already.
    if ((left && left === right) || !one.every((p) => other.every((q) => canMeet(p, q)))) continue;
    const both = { figures: [...one, ...other], alike: Math.max(alike, left?.alike ?? 0, right?.alike ?? 0) };
    for (const p of both.figures) groupOf.set(p, both);
  }
  return [...new Set(groupOf.values())].map(({ figures, alike }) => ({
    figures: [...figures].sort((a, b) => a.passage.index - b.passage.index || a.figure.start - b.figure.start),
    alike,
  }));
}

const weighed =
  (weigh: Weigh) =>
  (placed: PlacedFigure): Weighed => {
    const words = [...placed.context].map(([key, near]) => [key, near, weigh(key)] as const);
    return { ...placed, words, sum: words.reduce((sum, [, near, weight]) => sum + near * weight, 0) };
  };

/** How much the words around two figures say that both measure one thing; 0 where they do not. */
function likenessIn(areJoined: (a: Passage, b: Passage) => boolean): (a: Weighed, b: Weighed) => number {
  // Few words are counted, and many pairs of figures count them.
  const counts = new Map<string, boolean>();
  const areOne = (a: string, b: string): boolean => {
    const known = counts.get(`${a} ${b}`) ?? areOneCount(a, b);
    counts.set(`${a} ${b}`, known);
    return known;
  };
  return (a, b) => {
    const [x, y] = [a.figure, b.figure];
    if (a.source === b.source || x.kind !== y.kind || x.unit !== y.unit || a.change !== b.change) return 0;
    const near = nearness(x, y, areOne);
    if (x.kind === "date" && near < 1) return 0;
    const together = areJoined(a.passage, b.passage);
    // A day of a month is seldom a chance; a month, a year and a day of the week are one thing in one claim only.
    if (x.kind === "date" && !together && x.value % 100 === 0) return 0;
    if (x.unit === "weekday" && !together) return 0;
    let common = 0;
    for (const [key, at, weight] of a.words) common += Math.min(at, b.context.get(key) ?? 0) * weight;
    const words = common / Math.sqrt(Math.max(1e-9, a.sum * b.sum));
    const alike = words + 0.3 * near + (isMeasure(x.unit) ? 0 : 0.04);
    // Far numbers are mostly counts of two things: only the same words around both make them rivals.
    const enough = near === 0 ? ALIKE_FAR : together ? ALIKE_IN_CLAIM : ALIKE;
    if (near < 1 && words < RIVAL) return 0;
    return alike >= enough ? alike : 0;
  };
}
