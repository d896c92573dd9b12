import { type Asked, asked } from "@/app/ui/story/query";
import type { SharedClaim } from "@/lib/comparison/comparison";

export const PRESENT_SORTS = ["divergence", "text"] as const;
export type PresentSort = (typeof PRESENT_SORTS)[number];

/** What is on the screen; all of it stands in the address. */
export interface PresentState {
  /** 0 is the title, 1 the first claim. */
  readonly at: number;
  readonly names: boolean;
  readonly differences: boolean;
}

export const readSort = (query: Asked): PresentSort =>
  PRESENT_SORTS.find((sort) => sort === asked(query, "sort")) ?? "divergence";

/** Reads an address: a claim by its id or by its place; what does not exist is the title. */
export function readPresentState(query: Asked, claims: readonly SharedClaim[]): PresentState {
  const claim = asked(query, "claim") ?? "";
  const byId = claims.findIndex(({ id }) => id === claim) + 1;
  const byPlace = /^\d+$/.test(claim) && Number(claim) <= claims.length ? Number(claim) : 0;
  return {
    at: byId || byPlace,
    names: asked(query, "names") === "on",
    differences: asked(query, "differences") === "on",
  };
}

/** The inverse of `readPresentState`: "" for the title as at first. */
export function writePresentState(
  { at, names, differences }: PresentState,
  ids: readonly string[],
  sort: PresentSort,
): string {
  const query = new URLSearchParams();
  const claim = at > 0 ? ids[at - 1] : undefined;
  if (claim) query.set("claim", claim);
  if (sort !== "divergence") query.set("sort", sort);
  if (names) query.set("names", "on");
  if (differences) query.set("differences", "on");
  return query.size > 0 ? `?${query}` : "";
}
