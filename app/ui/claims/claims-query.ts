import { claimsInOrder } from "@/app/ui/reader/view-model";
import { type Asked, asked } from "@/app/ui/story/query";
import { type Comparison, DIVERGENCE_KINDS, type DivergenceKind, type SharedClaim } from "@/lib/comparison/comparison";

export const SORTS = ["divergence", "certainty", "text", "sources"] as const;
export type Sort = (typeof SORTS)[number];

/** What the claims grid shows and in which order; all of it stands in the address. */
export interface ClaimsQuery {
  readonly sort: Sort;
  readonly kind: DivergenceKind | null;
  /** Only claims that this source states, by id. */
  readonly says: string | null;
  /** Only claims that this source is silent on, by id. */
  readonly silent: string | null;
}

export interface NumberedClaim {
  readonly claim: SharedClaim;
  readonly number: number;
}

/** Reads an address; what the story does not have is left out, so that a stale link shows more, not nothing. */
export function readClaimsQuery(comparison: Comparison, query: Asked): ClaimsQuery {
  const one = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((value) => value === asked(query, name)) ?? null;
  const ids = comparison.sources.map((source) => source.id);
  return {
    sort: one(SORTS, "sort") ?? "divergence",
    kind: one(DIVERGENCE_KINDS, "kind"),
    says: one(ids, "says"),
    silent: one(ids, "silent"),
  };
}

/** The inverse of `readClaimsQuery`: "" when all is as at first. */
export function writeClaimsQuery({ sort, kind, says, silent }: ClaimsQuery): string {
  const given = { sort: sort === "divergence" ? null : sort, kind, says, silent };
  const parts = Object.entries(given).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

const states = (claim: SharedClaim, source: string): boolean => claim.mentions.some((m) => m.source === source);

const sourcesOf = (claim: SharedClaim): number => new Set(claim.mentions.map((mention) => mention.source)).size;

/** The claims that a query asks for, in its order; equals stay in story order. */
export function claimsFor(comparison: Comparison, { sort, kind, says, silent }: ClaimsQuery): NumberedClaim[] {
  const weight: Record<Sort, (claim: SharedClaim) => number> = {
    divergence: (claim) => -claim.divergence,
    certainty: (claim) => -claim.score,
    text: () => 0,
    sources: (claim) => -sourcesOf(claim),
  };
  return claimsInOrder(comparison)
    .filter(({ claim }) => kind === null || claim.kinds.includes(kind))
    .filter(({ claim }) => says === null || states(claim, says))
    .filter(({ claim }) => silent === null || !states(claim, silent))
    .sort((a, b) => weight[sort](a.claim) - weight[sort](b.claim) || a.number - b.number);
}
