import type { DivergenceKind, Relation, StanceLabel, Verdict } from "../comparison/comparison";
import type { Selector } from "../text/selector";

/**
 * What is kept of a person's decisions. A decision speaks of words and not of ids: every span it means stands in it with
 * its quote and its place, so that it finds them again after the texts are analysed anew, by whatever engine.
 */
export interface Anchor extends Selector {
  readonly source: string;
}

export interface ClaimPlace {
  readonly what: "claim";
  readonly label: string;
  readonly relation: Relation;
  readonly mentions: readonly Anchor[];
}

export interface DifferencePlace {
  readonly what: "difference";
  readonly claim: ClaimPlace;
  readonly kind: DivergenceKind;
  readonly rule: string;
  readonly text: string;
  readonly evidence: readonly Anchor[];
}

export interface FigurePlace {
  readonly what: "figure";
  readonly quantity: string;
  readonly verdict: Verdict;
  readonly mentions: readonly Anchor[];
}

export interface StancePlace {
  readonly what: "stance";
  readonly source: string;
  readonly target: string;
  readonly label: StanceLabel;
  readonly evidence: readonly Anchor[];
}

export interface FindingPlace {
  readonly what: "finding";
  readonly layer: "attribution" | "wording" | "frame";
  readonly tag: string;
  readonly at: Anchor;
}

export interface NamePlace {
  readonly what: "name";
  readonly referent: string;
  /** Some places of each form in each source. */
  readonly at: readonly Anchor[];
}

export type DecidedOn = ClaimPlace | DifferencePlace | FigurePlace | StancePlace | FindingPlace | NamePlace;

export type Decision =
  | { readonly do: "confirm" | "reject"; readonly on: DecidedOn }
  | { readonly do: "relabel"; readonly on: DecidedOn; readonly tag: string }
  | { readonly do: "rename"; readonly on: ClaimPlace; readonly label: string }
  | { readonly do: "join"; readonly on: ClaimPlace; readonly with: ClaimPlace }
  | { readonly do: "split"; readonly on: ClaimPlace; readonly mentions: readonly Anchor[] }
  | {
      readonly do: "move";
      readonly mention: Anchor;
      readonly from: ClaimPlace | null;
      readonly to: ClaimPlace | null;
    }
  | { readonly do: "alias"; readonly on: NamePlace; readonly form: string };

/** A row of a story's log. Later decisions are applied on top of earlier ones; one that is taken back, not at all. */
export interface Review {
  readonly number: number;
  /** As the person calls themselves; "" when they did not say. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly undoneAt: string | null;
  readonly decision: Decision;
}

/**
 * Whether a decision changes what ids and places in a page mean: after it, what the page calls the second difference of a
 * claim may be the first.
 */
export function reshapes(decision: Decision): boolean {
  switch (decision.do) {
    case "join":
    case "split":
    case "move":
      return true;
    case "reject":
    case "relabel":
      return decision.on.what === "difference";
    default:
      return false;
  }
}
