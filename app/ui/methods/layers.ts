import { methods } from "@/lib/words/en/methods";
import type { Measure } from "./read-results";

/** The sections of the methods page, which are its anchors. */
export const SECTIONS = [
  "claims",
  "divergence",
  "silence",
  "figures",
  "voices",
  "stance",
  "wording",
  "frames",
  "naming",
  "kind",
  "furniture",
] as const;
export type Section = (typeof SECTIONS)[number];

/** The first part of a rule's id, by section. */
const PREFIX: Partial<Record<Section, keyof typeof methods.rules>> = {
  claims: "claims",
  divergence: "divergence",
  silence: "silence",
  figures: "figure",
  voices: "attribution",
  stance: "stance",
  wording: "wording",
  frames: "frame",
};

export interface Rule {
  /** "stance/deed" */
  readonly id: string;
  /** Key of its sentence in the part "methods". */
  readonly key: `rules.${string}`;
}

/** The rules that a section explains; the messages are the list. */
export function rulesOf(section: Section): readonly Rule[] {
  const prefix = PREFIX[section];
  if (!prefix) return [];
  return Object.keys(methods.rules[prefix]).map((name) => ({
    id: `${prefix}/${name}`,
    key: `rules.${prefix}.${name}`,
  }));
}

/** Which labelled set measures which layer; of a set with several layers, by its measure. */
const SETS: Readonly<Record<string, Section | ((measure: Measure) => Section)>> = {
  ecbalign: "claims",
  claimdiff: "claims",
  nanco: "claims",
  polnear: "voices",
  newsmtsc: "stance",
  dse: "stance",
  persent: "stance",
  basil: ({ id }) => (id.startsWith("author") ? "stance" : "wording"),
  babe: "wording",
  subjnews: "wording",
  newswcl50: ({ id }) => (id.startsWith("portrayal") ? "stance" : "naming"),
  narrframes: "frames",
  gvfcframes: "frames",
  sentseg: "furniture",
};

/** Which layer a line of the whole story measures, by how it begins. */
const STORY: readonly (readonly [begins: RegExp, section: Section])[] = [
  [/^(?:claim-links|precision|recall|near-misses|quotes)/, "claims"],
  [/^claim-(?:kinds|relation)/, "divergence"],
  [/^(?:figure|false-figure)/, "figures"],
  [/^attribution/, "voices"],
  [/^stance/, "stance"],
  [/^wording/, "wording"],
  [/^frames/, "frames"],
  [/^naming/, "naming"],
  [/^page-furniture/, "furniture"],
];

/** The section that a measure belongs to; null for one that this page does not know yet. */
export function sectionOf(measure: Measure): Section | null {
  if (measure.set === null) return STORY.find(([begins]) => begins.test(measure.id))?.[1] ?? null;
  const section = SETS[measure.set];
  return (typeof section === "function" ? section(measure) : section) ?? null;
}
