import { alignClaims } from "../lib/comparison/alignment";
import type { ClaimGold, Place, PreparedStory } from "./stories";

/** How well the links of aligned claims meet a gold. */
export interface LinkScore {
  readonly links: number;
  readonly precision: number;
  readonly recall: number;
  readonly coreRecall: number;
  readonly f1: number;
  readonly nearMisses: number;
}

/** Two places are the same when they share at least half of the shorter. */
export function isSamePlace([doc, start, end]: Place, [other, from, to]: Place): boolean {
  const shared = doc === other ? Math.min(end, to) - Math.max(start, from) : 0;
  return shared > 0 && 2 * shared >= Math.min(end - start, to - from);
}

/** The claims as the product aligns them, as places. */
export const alignStory = ({ prepared, vectors }: PreparedStory): readonly (readonly Place[])[] =>
  alignClaims(prepared.passages, (p) => vectors[p.index] as Float32Array).map((claim) =>
    claim.members.map((m) => [m.source, m.start, m.end] as const),
  );

/** Longer than any sentence of news: such a mention hits nothing, so that nobody gains by marking too much. */
const LONGEST = 500;

const crossing = (places: readonly Place[]): readonly (readonly [Place, Place])[] =>
  places.flatMap((a, i) => places.slice(i + 1).flatMap((b) => (a[0] === b[0] ? [] : [[a, b] as const])));

/** Pairs of mentions of two documents in one claim, against the pairs of the gold; strict, in the way of score-gold. */
export function scoreLinks(claims: readonly (readonly Place[])[], gold: ClaimGold): LinkScore {
  const hits = (mention: Place, member: Place) => mention[2] - mention[1] <= LONGEST && isSamePlace(mention, member);
  const claimsAt = (place: Place) => gold.claims.filter((c) => c.members.some((m) => hits(place, m)));
  const links = [...new Map(claims.flatMap(crossing).map((pair) => [pair.map(String).sort().join(), pair])).values()];
  const isRight = ([a, b]: readonly [Place, Place]) => {
    const others = claimsAt(b);
    return claimsAt(a).some((c) => others.includes(c));
  };
  const right = links.filter(isRight);
  const wrong = links.filter((pair) => !right.includes(pair));
  const found = gold.claims.map((claim) => {
    const touched = claims.map((c) => new Set(claim.members.filter((m) => c.some((x) => hits(x, m)))));
    const pairs = crossing(claim.members);
    const met = pairs.filter(([a, b]) => touched.some((set) => set.has(a) && set.has(b))).length;
    return { tier: claim.tier, met, of: pairs.length };
  });
  const recallOf = (rows: typeof found) =>
    rows.reduce((n, r) => n + r.met, 0) /
    Math.max(
      1,
      rows.reduce((n, r) => n + r.of, 0),
    );
  const precision = right.length / Math.max(1, links.length);
  const recall = recallOf(found);
  return {
    links: links.length,
    precision,
    recall,
    coreRecall: recallOf(found.filter((r) => r.tier === "core")),
    f1: precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0,
    nearMisses: gold.nearMisses.filter(([p, q]) =>
      wrong.some(([a, b]) => (hits(a, p) && hits(b, q)) || (hits(a, q) && hits(b, p))),
    ).length,
  };
}
