import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";
import { cut } from "../quote";

/** The other claims, those that a person left to one source too, in the order of the page. */
export function otherClaims({ claims, rejected }: Comparison, claim: SharedClaim): readonly SharedClaim[] {
  const alone = rejected?.claims.filter((one) => one.review?.status !== "rejected") ?? [];
  return [...claims, ...alone].filter((one) => one.id !== claim.id);
}

/** The other claims as options of a select. */
export function ClaimOptions({ comparison, claim }: { comparison: Comparison; claim: SharedClaim }) {
  return otherClaims(comparison, claim).map((one) => {
    const number = comparison.claims.indexOf(one) + 1;
    return (
      <option key={one.id} value={one.id} lang="en">
        {number > 0 ? `${number}. ` : ""}
        {cut(one.label, 70)}
      </option>
    );
  });
}
