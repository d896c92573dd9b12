import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";

/** A claim, and where it stands: what each of the forms changes. */
export interface ClaimProps {
  storyId: string;
  comparison: Comparison;
  claim: SharedClaim;
}

/** Words that a sentence must have, and the source whose sentences are asked for. */
export interface Searched {
  find: string | null;
  from: string | null;
}
