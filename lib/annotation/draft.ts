import type {
  Comparison,
  Ground,
  LedgerEntry,
  Referent,
  Relation,
  ReportedFinding,
  ReviewMark,
  SharedClaim,
  Stance,
} from "../comparison/comparison";
import type { DifferencePlace, Review } from "./decision";
import type { Place } from "./subject";

/** A mention of a claim while decisions are applied. */
export interface DraftMention extends Place {
  readonly review?: ReviewMark;
}

/** What a person decided about a difference; which one that is shows when the claim is described. */
export interface DifferenceVerdict {
  readonly review: Review;
  readonly on: DifferencePlace;
  readonly does: "confirm" | "reject" | { readonly kind: string };
}

/** A claim while decisions are applied. It is described once, at the end. */
export interface DraftClaim {
  readonly id: string;
  /** As the engine has it; null for one that a person split off. */
  readonly base: SharedClaim | null;
  mentions: readonly DraftMention[];
  score: number;
  grounds: readonly Ground[];
  /** The mentions are no longer those of the base. */
  regrouped: boolean;
  rejected: boolean;
  label: string;
  /** Given by a person: the engine finds another for other mentions. */
  named: boolean;
  /** Given by a person to these mentions. */
  relation: Relation | null;
  mark: ReviewMark | null;
  verdicts: readonly DifferenceVerdict[];
}

/** Something that is decided about by itself. */
export interface DraftItem<T> {
  /** As the engine has it. */
  readonly base: T;
  item: T;
  rejected: boolean;
  mark: ReviewMark | null;
}

export interface Draft {
  readonly comparison: Comparison;
  claims: DraftClaim[];
  readonly figures: readonly DraftItem<LedgerEntry>[];
  readonly stances: readonly DraftItem<Stance>[];
  readonly findings: readonly DraftItem<ReportedFinding>[];
  naming: readonly DraftItem<Referent>[];
}

/** A comparison as the engine made it, opened for decisions. */
export function openDraft(comparison: Comparison): Draft {
  const itemsOf = <T>(items: readonly T[]): readonly DraftItem<T>[] =>
    items.map((item) => ({ base: item, item, rejected: false, mark: null }));
  return {
    comparison,
    claims: comparison.claims.map((base) => ({
      id: base.id,
      base,
      mentions: base.mentions.map(({ source, start, end }) => ({ source, start, end })),
      score: base.score,
      grounds: base.grounds,
      regrouped: false,
      rejected: false,
      label: base.label,
      named: false,
      relation: null,
      mark: null,
      verdicts: [],
    })),
    figures: itemsOf(comparison.figures),
    stances: itemsOf(comparison.stances),
    findings: itemsOf(comparison.findings),
    naming: itemsOf(comparison.naming),
  };
}
