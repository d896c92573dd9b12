import type { Reviewed } from "@/lib/comparison/comparison";
import type { Say } from "@/lib/words/translator";

type Layer = "attribution" | "wording" | "frame";

/** A tag in the reader's language; one that this version does not know stands as it is. */
export function tagName(
  what: Reviewed,
  layer: Layer | null,
  tag: string,
  terms: Say<"terms">,
  say: Say<"review">,
): string {
  if (what === "finding" && layer === "attribution")
    return say.has(`speakers.${tag}`) ? say(`speakers.${tag}` as "speakers.named") : tag;
  const key = `${what === "finding" ? LISTS[layer ?? "wording"] : LISTS[what]}.${tag}`;
  return terms.has(key) ? terms(key as "verdicts.agree") : tag;
}

const LISTS = {
  claim: "relations",
  difference: "divergence",
  figure: "verdicts",
  stance: "stances",
  name: "",
  attribution: "",
  wording: "wording",
  frame: "frames",
} as const;
