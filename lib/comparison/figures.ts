import type { Analysis } from "../analysis/analyze";
import { isMeasure } from "../analysis/figure/unit";
import { groupBy } from "../text/group";
import type { AlignedClaim } from "./alignment";
import { nearness } from "./alignment/likeness";
import type { LedgerEntry } from "./comparison";
import { findDateRivals } from "./figures/dated";
import { findHoldings } from "./figures/holding";
import { type PlacedFigure, placeFigures } from "./figures/place";
import { findRivals } from "./figures/rival";
import { findSums } from "./figures/sum";
import { judgeGroup } from "./figures/verdict";
import { linkEntities, type StoryEntity } from "./naming";
import type { Passage } from "./passage";
import type { Weigh } from "./weights";

/** Two figures measure the same when the words around them are at least this alike; in one aligned claim less is asked. */
const ALIKE = 0.4;
const ALIKE_IN_CLAIM = 0.16;
const ALIKE_FAR = 0.5;
/** Unequal numbers of one claim are rivals only if the words around them are this alike: one clause can hold two sums. */
const RIVAL = 0.15;
/** A claim less sure than this is no ground to ask less. */
const SURE_CLAIM = 0.25;

/**
 * The figures ledger: one entry a quantity that two or more sources put a number to, with a verdict and what it rests
 * on. A unit alone makes no quantity: the words around both numbers must say that the same thing is measured.
 */
export function buildLedger(
  analyses: ReadonlyMap<string, Analysis>,
  passages: readonly Passage[],
  claims: readonly AlignedClaim[],
  weigh: Weigh,
  entities: readonly StoryEntity[] = linkEntities(
    [...analyses].map(([source, a]) => ({ source, entities: a.entities })),
  ),
): readonly LedgerEntry[] {
  const placed = passages.flatMap((passage) => placeFigures(passage, analyses.get(passage.source) as Analysis));
  const sure = claims.filter((claim) => claim.score >= SURE_CLAIM);
  const joined = groupBy(
    sure.flatMap((claim) => claim.members.map((m) => ({ claim, passage: m.passage }))),
    (x) => x.passage,
  );
  const together = (a: Passage, b: Passage) =>
    joined.get(a)?.some((x) => joined.get(b)?.some((y) => x.claim === y.claim)) ?? false;
  const groups = groupFigures(placed, (a, b) => likenessOf(a, b, together, weigh));
  const textOf = (source: string) => (analyses.get(source) as Analysis).document.article.text;
  const holdings = passages.flatMap((passage) => findHoldings(passage, entities));
  return [
    ...groups.map((group) => judgeGroup(group, weigh)),
    ...findSums(placed, weigh),
    ...findRivals(holdings, textOf, weigh),
    ...findDateRivals(claims, textOf),
  ]
    .sort((a, b) => RANK[a.verdict] - RANK[b.verdict] || b.mentions.length - a.mentions.length)
    .map((entry, i) => ({ ...entry, id: `q${i + 1}` }));
}

const RANK = { conflict: 0, "agrees-by-sum": 1, "different-period": 2, "different-definition": 3, agree: 4 } as const;

function likenessOf(
  a: PlacedFigure,
  b: PlacedFigure,
  areJoined: (a: Passage, b: Passage) => boolean,
  weigh: Weigh,
): number {
  const [x, y] = [a.figure, b.figure];
  if (a.source === b.source || x.kind !== y.kind || x.unit !== y.unit || a.change !== b.change) return 0;
  const together = areJoined(a.passage, b.passage);
  if (x.kind === "date" && nearness(x, y) < 1) return 0;
  // A day of a month is seldom a chance; a month, a year and a day of the week are one thing in one claim only.
  if (x.kind === "date" && !together && x.value % 100 === 0) return 0;
  if (x.unit === "weekday" && !together) return 0;
  let common = 0;
  let left = 0;
  let right = 0;
  for (const [key, near] of a.context) {
    left += near * weigh(key);
    common += Math.min(near, b.context.get(key) ?? 0) * weigh(key);
  }
  for (const [key, near] of b.context) right += near * weigh(key);
  const words = common / Math.sqrt(Math.max(1e-9, left * right));
  const alike = words + 0.3 * nearness(x, y) + (isMeasure(x.unit) ? 0 : 0.04);
  // Far numbers are mostly counts of two things: only the same words around both make them rivals.
  const enough = nearness(x, y) === 0 ? ALIKE_FAR : together ? ALIKE_IN_CLAIM : ALIKE;
  if (nearness(x, y) < 1 && words < RIVAL) return 0;
  return alike >= enough ? alike : 0;
}

/** Best pairs first; a group holds one figure a source at the start and takes equal ones of the same source later. */
function groupFigures(
  placed: readonly PlacedFigure[],
  likeness: (a: PlacedFigure, b: PlacedFigure) => number,
): readonly (readonly PlacedFigure[])[] {
  const byUnit = new Map<string, PlacedFigure[]>();
  for (const p of placed) {
    const key = `${p.figure.kind} ${p.figure.unit}`;
    byUnit.set(key, [...(byUnit.get(key) ?? []), p]);
  }
  const pairs = [...byUnit.values()].flatMap((same) =>
    same.flatMap((a, i) => same.slice(i + 1).map((b) => ({ a, b, alike: likeness(a, b) }))),
  );
  const groupOf = new Map<PlacedFigure, PlacedFigure[]>();
  for (const { a, b } of pairs.filter((p) => p.alike > 0).sort((p, q) => q.alike - p.alike)) {
    const left = groupOf.get(a) ?? [a];
    const right = groupOf.get(b) ?? [b];
    if (left === right) continue;
    const both = [...left, ...right];
    const fits = both.every((p, i) =>
      both.slice(i + 1).every((q) => (p.source === q.source ? p.figure.value === q.figure.value : likeness(p, q) > 0)),
    );
    if (!fits) continue;
    for (const p of both) groupOf.set(p, both);
  }
  return [...new Set(groupOf.values())].map((group) =>
    [...group].sort((a, b) => a.passage.index - b.passage.index || a.figure.start - b.figure.start),
  );
}
