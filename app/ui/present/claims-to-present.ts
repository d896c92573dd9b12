import { claimsInOrder } from "@/app/ui/reader/state/view-model";
import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";
import type { PresentSort } from "./present-query";

/** The claims in the order of the screens; equals stay in the order of the texts. */
export function claimsToPresent(comparison: Comparison, sort: PresentSort): readonly SharedClaim[] {
  const claims = claimsInOrder(comparison).map(({ claim }) => claim);
  return sort === "text" ? claims : [...claims].sort((a, b) => b.divergence - a.divergence);
}
