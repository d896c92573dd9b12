import type { Comparison, ReportedFinding } from "@/lib/comparison/comparison";

interface Reviewable {
  readonly review?: unknown;
}

const counted = (items: readonly Reviewable[]) => ({
  found: items.length,
  reviewed: items.filter((item) => item.review !== undefined).length,
});

/** How much of each layer is in a comparison, and how much of that a person has decided on. */
export function countReviews(comparison: Comparison) {
  const of = (layer: ReportedFinding["layer"]) => counted(comparison.findings.filter((one) => one.layer === layer));
  const { reviews = [], rejected, lost = [] } = comparison;
  return {
    layers: [
      { layer: "claims" as const, ...counted(comparison.claims) },
      { layer: "differences" as const, ...counted(comparison.claims.flatMap((claim) => claim.differences)) },
      { layer: "figures" as const, ...counted(comparison.figures) },
      { layer: "voices" as const, ...of("attribution") },
      { layer: "stance" as const, ...counted(comparison.stances) },
      { layer: "wording" as const, ...of("wording") },
      { layer: "frames" as const, ...of("frame") },
      { layer: "naming" as const, ...counted(comparison.naming) },
    ],
    decisions: reviews.length,
    rejected: Object.values(rejected ?? {}).reduce((sum, list) => sum + list.length, 0),
    lost: lost.length,
  };
}
