import type { Difference, DivergenceKind, Relation } from "./comparison";
import { findAgencyDifference } from "./divergence/agency";
import { findAttributionDifference } from "./divergence/attribution";
import { findFigureDifference } from "./divergence/figure";
import { findModalityDifference } from "./divergence/modality";
import { findTimeDifference } from "./divergence/time";
import { findWordingDifference } from "./divergence/wording";
import type { ReadMention } from "./mention";
import type { StoryEntity } from "./naming";

/** A rule looks at all mentions of one claim and says how they differ, or null. */
export type DivergenceRule = (mentions: readonly ReadMention[], entities: readonly StoryEntity[]) => Difference | null;

/** In the order in which they are told. */
const RULES: readonly DivergenceRule[] = [
  findFigureDifference,
  findTimeDifference,
  findAgencyDifference,
  findAttributionDifference,
  findModalityDifference,
  findWordingDifference,
];

/** How much each kind sets the sources apart; figures and actors change what is claimed, words how it sounds. */
const WEIGHT: Readonly<Record<DivergenceKind, number>> = {
  figure: 0.45,
  agency: 0.35,
  time: 0.3,
  modality: 0.2,
  attribution: 0.2,
  wording: 0.2,
};

export interface ClaimDivergence {
  readonly differences: readonly Difference[];
  readonly kinds: readonly DivergenceKind[];
  readonly relation: Relation;
  /** 0..1 */
  readonly divergence: number;
}

/** Typed divergence of the mentions of one claim: every kind once, with the words it rests on. */
export function findDivergence(mentions: readonly ReadMention[], entities: readonly StoryEntity[]): ClaimDivergence {
  const differences = RULES.flatMap((rule) => rule(mentions, entities) ?? []);
  const kinds = differences.map((d) => d.kind);
  const apart = 1 - kinds.reduce((rest, kind) => rest * (1 - WEIGHT[kind]), 1);
  const contradicts = isContradiction(mentions);
  return {
    differences,
    kinds,
    relation: relationOf(kinds, contradicts, mentions),
    divergence: Math.round(Math.min(1, apart + (contradicts ? 0.3 : 0)) * 100) / 100,
  };
}

function relationOf(
  kinds: readonly DivergenceKind[],
  contradicts: boolean,
  mentions: readonly ReadMention[],
): Relation {
  if (kinds.includes("figure")) return "figures-differ";
  if (contradicts) return "contradict";
  if (kinds.includes("agency")) return "agency-differs";
  if (isPartial(mentions)) return "partial";
  if (kinds.some((k) => k === "wording" || k === "time" || k === "modality")) return "wording-differs";
  return "agree";
}

const NEGATIONS = new Set(["not", "never", "no", "cannot", "neither", "nor"]);

// Negation of one verb that the other side affirms. Verbs differ too often for "not" alone to mean a contradiction.
function isContradiction(mentions: readonly ReadMention[]): boolean {
  const negatedVerbs = mentions.map((m) =>
    m.words.flatMap((word, i) => {
      if (!word.tags.includes("Verb") || /Auxiliary|Copula|Modal/.test(word.tags.join())) return [];
      const near = m.words.slice(Math.max(0, i - 4), i);
      return [{ lemma: word.lemma, negated: near.some((w) => NEGATIONS.has(w.normal)) }];
    }),
  );
  return negatedVerbs.some((left, i) =>
    negatedVerbs
      .slice(i + 1)
      .some((right) => left.some((l) => right.some((r) => l.lemma === r.lemma && l.negated !== r.negated))),
  );
}

/** One source says much more than another: the shorter mention covers less than 45 % of the longer one's content. */
function isPartial(mentions: readonly ReadMention[]): boolean {
  const sizes = mentions.map(
    (m) =>
      new Set(
        m.member.passage.terms.filter((t) => m.mention.start <= t.start && t.end <= m.mention.end).map((t) => t.key),
      ).size,
  );
  return Math.min(...sizes) < 0.45 * Math.max(...sizes);
}
