import { claimsInOrder } from "@/app/ui/reader/state/view-model";
import { type Asked, asked } from "@/app/ui/story/query";
import {
  type Comparison,
  DIVERGENCE_KINDS,
  type DivergenceKind,
  RELATIONS,
  type Relation,
  type SharedClaim,
} from "@/lib/comparison/comparison";
import { cutTo } from "@/lib/text/cut";

export const SORTS = ["divergence", "certainty", "text", "sources"] as const;
export type Sort = (typeof SORTS)[number];

export const REVIEWS = ["reviewed", "unreviewed"] as const;

/** More words than this nobody looks for, and an address has an end. */
const LONGEST_WORDS = 200;

/** What the claims grid shows and in which order; all of it stands in the address. */
export interface ClaimsQuery {
  readonly sort: Sort;
  readonly kind: DivergenceKind | null;
  readonly relation: Relation | null;
  /** Only claims that this source states, by id. */
  readonly says: string | null;
  /** Only claims that this source is silent on, by id. */
  readonly silent: string | null;
  /** Whether a person has decided anything about the claim. */
  readonly review: (typeof REVIEWS)[number] | null;
  /** Words that the claim's label or mentions hold, all of them; "" for none. */
  readonly q: string;
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
    relation: one(RELATIONS, "relation"),
    says: one(ids, "says"),
    silent: one(ids, "silent"),
    review: one(REVIEWS, "review"),
    q: cutTo((asked(query, "q") ?? "").replace(/\s+/g, " ").trim(), LONGEST_WORDS),
  };
}

/** What stands in the address, by name, without what is as at first: for links and for a form's hidden fields. */
export function givenIn({ sort, kind, relation, says, silent, review, q }: ClaimsQuery): [string, string][] {
  const all = { q, sort: sort === "divergence" ? null : sort, kind, relation, says, silent, review };
  return Object.entries(all).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
}

/** The inverse of `readClaimsQuery`: "" when all is as at first. */
export function writeClaimsQuery(query: ClaimsQuery): string {
  const parts = givenIn(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

const states = (claim: SharedClaim, source: string): boolean => claim.mentions.some((m) => m.source === source);

const sourcesOf = (claim: SharedClaim): number => new Set(claim.mentions.map((mention) => mention.source)).size;

const isReviewed = (claim: SharedClaim): boolean =>
  [claim, ...claim.differences, ...claim.mentions].some(({ review }) => review !== undefined);

/** As it is looked for: without regard to case, accents and the style of quotation marks. */
const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/[“”«»]/g, '"')
    .toLowerCase();

/** The claims that a query asks for, in its order; equals stay in story order. */
export function claimsFor(comparison: Comparison, query: ClaimsQuery): NumberedClaim[] {
  const { sort, kind, relation, says, silent, review, q } = query;
  const weight: Record<Sort, (claim: SharedClaim) => number> = {
    divergence: (claim) => -claim.divergence,
    certainty: (claim) => -claim.score,
    text: () => 0,
    sources: (claim) => -sourcesOf(claim),
  };
  const words = folded(q).split(" ").filter(Boolean);
  const holds = (claim: SharedClaim): boolean => {
    const text = folded([claim.label, ...claim.mentions.map((mention) => mention.quote)].join("\n"));
    return words.every((word) => text.includes(word));
  };
  return claimsInOrder(comparison)
    .filter(({ claim }) => kind === null || claim.kinds.includes(kind))
    .filter(({ claim }) => relation === null || claim.relation === relation)
    .filter(({ claim }) => says === null || states(claim, says))
    .filter(({ claim }) => silent === null || !states(claim, silent))
    .filter(({ claim }) => review === null || isReviewed(claim) === (review === "reviewed"))
    .filter(({ claim }) => words.length === 0 || holds(claim))
    .sort((a, b) => weight[sort](a.claim) - weight[sort](b.claim) || a.number - b.number);
}
