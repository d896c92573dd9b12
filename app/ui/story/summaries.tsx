import type { SharedClaim, Source, SourceDivergence } from "@/lib/comparison/comparison";
import { tellClaim, tellSource } from "@/lib/comparison/summary";
import { Told } from "./told";

/** What `claim.explanation` says, in the reader's language. `sources` are all sources of the comparison. */
export function ClaimSummary({
  claim,
  sources,
}: {
  claim: Pick<SharedClaim, "mentions" | "differences" | "relation" | "silent">;
  sources: readonly Pick<Source, "id">[];
}) {
  return <Told told={tellClaim(claim, sources.length)} />;
}

/** What `divergence.summary` says, in the reader's language. `claims` and `sources` are those of the comparison. */
export function SourceSummary({
  divergence,
  claims,
}: {
  divergence: Pick<SourceDivergence, "source" | "differs" | "silent">;
  claims: readonly SharedClaim[];
  sources: readonly Pick<Source, "id">[];
}) {
  return <Told told={tellSource(divergence, claims)} />;
}
