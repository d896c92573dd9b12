import type { ReviewMark } from "@/lib/comparison/comparison";
import { ReviewControls } from "./review-controls";

interface ReviewProps {
  storyId: string;
  claim: { readonly id: string; readonly differences: readonly { readonly review?: ReviewMark }[] };
  /** Place of the difference among the claim's. */
  index: number;
}

/** Confirm, reject or change one difference of a claim. */
export function DifferenceReview({ storyId, claim, index }: ReviewProps) {
  const mark = claim.differences[index]?.review;
  return <ReviewControls storyId={storyId} subject={{ what: "difference", claim: claim.id, index }} mark={mark} />;
}
