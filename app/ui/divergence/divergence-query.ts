import type { Route } from "next";
import { type Asked, asked } from "@/app/ui/story/query";
import { type Comparison, type DIVERGENCE_KINDS, VERDICTS, type Verdict } from "@/lib/comparison/comparison";

/** What can set sources apart, silence among it, in the order in which it is told: what is claimed before how it sounds. */
export const TYPES = [
  "figure",
  "time",
  "agency",
  "modality",
  "attribution",
  "wording",
  "silence",
] as const satisfies readonly ((typeof DIVERGENCE_KINDS)[number] | "silence")[];
export type DivergenceType = (typeof TYPES)[number];

/** The parts of the page. At first the summary stands above the differences; every other part is a page of its own. */
export const PARTS = ["sources", "pairs", "times", "naming", "voices", "figures", "frames"] as const;
export type Part = (typeof PARTS)[number];
const VIEWS = [...PARTS, "summary", "all"] as const;

/** What the divergence page shows in full; all of it stands in the address. */
export interface DivergenceQuery {
  /** Null: summary and differences; "summary": that alone; "all": everything on one long page, for paper. */
  readonly view: (typeof VIEWS)[number] | null;
  readonly kind: DivergenceType | null;
  readonly verdict: Verdict | null;
  /** Two source ids, in the order of `comparison.pairs`. */
  readonly pair: string | null;
  readonly names: "all" | null;
  readonly dates: "all" | null;
}

/** Reads an address; what the story does not have is left out, so that a stale link shows more, not nothing. */
export function readDivergenceQuery(comparison: Comparison, query: Asked): DivergenceQuery {
  const one = <T extends string>(all: readonly T[], name: string): T | null =>
    all.find((value) => value === asked(query, name)) ?? null;
  return {
    view: one(VIEWS, "view"),
    kind: one(TYPES, "kind"),
    verdict: one(VERDICTS, "verdict"),
    pair: one(
      comparison.pairs.map(({ a, b }) => `${a}-${b}`),
      "pair",
    ),
    names: one(["all"], "names"),
    dates: one(["all"], "dates"),
  };
}

/** The page with one thing changed; at one of its sections, where the reader is to stay there. */
export function divergenceHref(
  storyId: string,
  query: DivergenceQuery,
  change: Partial<DivergenceQuery>,
  section?: string,
): Route {
  const given = Object.entries({ ...query, ...change }).flatMap(([name, value]) => (value ? [`${name}=${value}`] : []));
  const asked = given.length > 0 ? `?${given.join("&")}` : "";
  return `/stories/${storyId}/divergence${asked}${section ? `#${section}` : ""}` as Route;
}

/** The page as it is at first. */
export const PLAIN: DivergenceQuery = { view: null, kind: null, verdict: null, pair: null, names: null, dates: null };
