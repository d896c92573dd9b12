/**
 * What a person decides about, in the words of a page: ids and spans as they stand in the comparison that it shows.
 * They are good for one request only; what is kept names its words (see decision.ts).
 */
export type ReviewSubject =
  | { readonly what: "claim"; readonly claim: string }
  /** `index`: its place in the claim's list of differences. */
  | { readonly what: "difference"; readonly claim: string; readonly index: number }
  | { readonly what: "figure"; readonly figure: string }
  /** `target`: the target's name. */
  | { readonly what: "stance"; readonly source: string; readonly target: string }
  | {
      readonly what: "finding";
      readonly source: string;
      readonly layer: "attribution" | "wording" | "frame";
      readonly start: number;
      readonly end: number;
      readonly tag: string;
    }
  | { readonly what: "name"; readonly referent: string };

/** A span of one source, without its words: they stand in the text. */
export interface Place {
  readonly source: string;
  readonly start: number;
  readonly end: number;
}

/** What a page asks for. `seen` is the fingerprint of the comparison that it shows; "" where it knows none. */
export type DecisionRequest = { readonly seen: string } & (
  | { readonly do: "confirm" | "reject"; readonly subject: ReviewSubject }
  /** `tag`: one that fits the subject (see tagsOf); of a naming row its new name. */
  | { readonly do: "relabel"; readonly subject: ReviewSubject; readonly tag: string }
  | { readonly do: "rename"; readonly claim: string; readonly label: string }
  | { readonly do: "join"; readonly claim: string; readonly with: string }
  /** `mentions`: those that make a claim of their own from now on. */
  | { readonly do: "split"; readonly claim: string; readonly mentions: readonly Place[] }
  /** `from` null: words that are in no claim yet; `to` null: out of the claim. */
  | { readonly do: "move"; readonly mention: Place; readonly from: string | null; readonly to: string | null }
  | { readonly do: "alias"; readonly referent: string; readonly form: string }
);

/** A longer label of a claim, name or form of a name is a text. */
export const LONGEST_LABEL = 300;
/** More than this nobody is called. */
export const LONGEST_NAME = 80;
