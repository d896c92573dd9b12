import { groupBy } from "../text/group";
import type { Difference, DivergenceKind, Relation } from "./comparison";
import { findAgencyDifference } from "./divergence/agency";
import { findAttributionDifference } from "./divergence/attribution";
import { findContradiction } from "./divergence/contradiction";
import { termsOf } from "./divergence/evidence";
import { findFigureDifference } from "./divergence/figure";
import { findModalityDifference } from "./divergence/modality";
import { findTimeDifference } from "./divergence/time";
import { weighKinds } from "./divergence/weight";
import { findWordingDifference } from "./divergence/wording";
import type { ReadMention } from "./mention";
import type { StoryEntity } from "./naming";

/** A rule looks at all mentions of one claim and says how they differ, or null. */
export type DivergenceRule = (mentions: readonly ReadMention[], entities: readonly StoryEntity[]) => Difference | null;

/** In the order in which they are told. */
export const RULES: Readonly<Record<DivergenceKind, DivergenceRule>> = {
  figure: findFigureDifference,
  time: findTimeDifference,
  agency: findAgencyDifference,
  attribution: findAttributionDifference,
  modality: findModalityDifference,
  wording: findWordingDifference,
};

export interface ClaimDivergence {
  readonly differences: readonly Difference[];
  readonly kinds: readonly DivergenceKind[];
  readonly relation: Relation;
  /** The difference for which the relation is "contradict", one of `differences`; null for every other relation. */
  readonly contradiction: Difference | null;
  /** 0..1 */
  readonly divergence: number;
}

/** What a person makes of a difference: the same, another kind of it, or none. */
export type Revise = (difference: Difference) => Difference | null;

/** Typed divergence of the mentions of one claim: every kind once, with the words it rests on. */
export function findDivergence(
  mentions: readonly ReadMention[],
  entities: readonly StoryEntity[],
  revise: Revise = (difference) => difference,
): ClaimDivergence {
  const denied = findContradiction(mentions, entities);
  const contradiction = denied && revise(denied);
  const told = contradiction && denied?.kind;
  const found = Object.values(RULES)
    .flatMap((rule) => rule(mentions, entities) ?? [])
    .filter((d) => d.kind !== told);
  const revised = found.flatMap((d) => revise(d) ?? []);
  const differences = contradiction ? [contradiction, ...revised] : revised;
  const kinds = [...new Set(differences.map((d) => d.kind))];
  return {
    differences,
    kinds,
    relation: contradiction ? "contradict" : relationOf(kinds, mentions),
    contradiction,
    divergence: Math.round(weighKinds(kinds, contradiction !== null) * 100) / 100,
  };
}

function relationOf(kinds: readonly DivergenceKind[], mentions: readonly ReadMention[]): Relation {
  if (kinds.includes("figure")) return "figures-differ";
  if (kinds.includes("agency")) return "agency-differs";
  if (isPartial(mentions)) return "partial";
  return kinds.some((k) => k === "wording" || k === "time" || k === "modality") ? "wording-differs" : "agree";
}

/** A source that says less than this share of what another says, and says nothing else, tells a part of it. */
const PART = 0.45;
/** How much of what the shorter one says must be said by the longer one too. */
const WITHIN = 0.7;

/** One source says a part of what another says: few of its terms, and most of those shared. */
function isPartial(mentions: readonly ReadMention[]): boolean {
  const said = [...groupBy(mentions, (m) => m.mention.source).values()].map(
    (own) => new Set(own.flatMap(termsOf).map((t) => t.key)),
  );
  return said.some((short) =>
    said.some(
      (long) =>
        short.size < PART * long.size && [...short].filter((key) => long.has(key)).length >= WITHIN * short.size,
    ),
  );
}
