import type { Analysis } from "../analysis/analyze";
import { groupBy } from "../text/group";
import type { AlignedClaim } from "./alignment";
import type { LedgerEntry } from "./comparison";
import { findDateRivals } from "./figures/dated";
import { groupFigures } from "./figures/grouping";
import { findHoldings } from "./figures/holding";
import { placeFigures } from "./figures/place";
import { findRivals } from "./figures/rival";
import { findSums } from "./figures/sum";
import { judgeGroup } from "./figures/verdict";
import { linkEntities, type StoryEntity } from "./naming";
import type { Passage } from "./passage";
import type { Weigh } from "./weights";

/** A claim less sure than this is no ground to ask less. */
const SURE_CLAIM = 0.25;

/**
 * The figures ledger: one entry a quantity that two or more sources put a number to, with a verdict and what it rests
 * on. A unit alone makes no quantity: the words around both numbers must say that the same thing is measured. Halts in between
 * (see turns).
 */
export function* ledgerSteps(
  analyses: ReadonlyMap<string, Analysis>,
  passages: readonly Passage[],
  claims: readonly AlignedClaim[],
  weigh: Weigh,
  entities: readonly StoryEntity[] = linkEntities(
    [...analyses].map(([source, a]) => ({ source, entities: a.entities })),
  ),
): Generator<undefined, readonly LedgerEntry[]> {
  const placed = passages.flatMap((passage) => placeFigures(passage, analyses.get(passage.source) as Analysis));
  const sure = claims.filter((claim) => claim.score >= SURE_CLAIM);
  const joined = groupBy(
    sure.flatMap((claim) => claim.members.map((m) => ({ claim, passage: m.passage }))),
    (x) => x.passage,
  );
  const together = (a: Passage, b: Passage) =>
    joined.get(a)?.some((x) => joined.get(b)?.some((y) => x.claim === y.claim)) ?? false;
  const groups = yield* groupFigures(placed, together, weigh);
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
