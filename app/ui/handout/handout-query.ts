import { claimsInOrder } from "@/app/ui/reader/state/view-model";
import { type Asked, asked } from "@/app/ui/story/query";
import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";

/** As many as fit three or four pages, which is a lesson. */
const USUAL = 4;

export interface NumberedClaim {
  readonly claim: SharedClaim;
  /** As the reader numbers it. */
  readonly number: number;
}

export interface HandoutQuery {
  readonly claims: readonly NumberedClaim[];
  /** All claims in the order of the texts, to choose from. */
  readonly all: readonly NumberedClaim[];
  readonly names: boolean;
  readonly questions: boolean;
}

/**
 * Reads an address: `claims=3,5,8` (numbers as the reader gives them, or ids; also as `claims=3&claims=5`), or `most=6`
 * for the six most divergent. `names=on` prints who says it; `questions=off` leaves out what is asked and the lines.
 */
export function readHandoutQuery(comparison: Comparison, query: Asked): HandoutQuery {
  const all = claimsInOrder(comparison);
  const named = [query.claims ?? []].flat().flatMap((value) => value.split(","));
  const chosen = named
    .map((name) => all.find(({ claim, number }) => claim.id === name.trim() || String(number) === name.trim()))
    .filter((found, i, list): found is NumberedClaim => found !== undefined && list.indexOf(found) === i);
  const most = Number(asked(query, "most"));
  const wanted = Number.isInteger(most) && most > 0 ? most : USUAL;
  const divergent = [...all].sort((a, b) => b.claim.divergence - a.claim.divergence).slice(0, wanted);
  return {
    claims: chosen.length > 0 ? chosen : divergent,
    all,
    names: asked(query, "names") === "on",
    questions: asked(query, "questions") !== "off",
  };
}
