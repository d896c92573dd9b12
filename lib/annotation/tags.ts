import { FRAMES, WORDING_TAGS } from "../analysis/finding";
import { DIVERGENCE_KINDS, RELATIONS, type Reviewed, STANCES, VERDICTS } from "../comparison/comparison";
import type { DecidedOn } from "./decision";
import { LONGEST_LABEL, type ReviewSubject } from "./subject";

/** Whose words reported speech is: somebody with a name, "officials", nobody. */
const SPEAKERS = ["named", "unnamed", "none"] as const;

const BY_LAYER = { attribution: SPEAKERS, wording: WORDING_TAGS, frame: FRAMES } as const;
const BY_SUBJECT = {
  claim: RELATIONS,
  difference: DIVERGENCE_KINDS,
  figure: VERDICTS,
  stance: STANCES,
  name: [],
} as const;

const listOf = (what: Reviewed, layer: keyof typeof BY_LAYER | null): readonly string[] =>
  what === "finding" ? BY_LAYER[layer ?? "wording"] : BY_SUBJECT[what];

/** The tags that a person can give to a subject; none where a naming row takes any name. */
export const tagsOf = (subject: ReviewSubject): readonly string[] =>
  listOf(subject.what, subject.what === "finding" ? subject.layer : null);

/** Whether a tag is one that can be given to what a decision speaks of. */
export function tagFits(on: DecidedOn, tag: string): boolean {
  if (on.what === "name") return tag.trim() !== "" && tag.length <= LONGEST_LABEL;
  return listOf(on.what, on.what === "finding" ? on.layer : null).includes(tag);
}
