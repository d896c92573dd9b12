/** What can be marked in the texts, in the order of the legend. */
export const LAYERS = ["claims", "figures", "voices", "stance", "wording", "frames"] as const;
export type Layer = (typeof LAYERS)[number];

export const LAYER_NAMES: Record<Layer, { name: string; one: string; many: string; what: string }> = {
  claims: { name: "Claims", one: "claim", many: "claims", what: "what two or more sources state" },
  figures: { name: "Figures", one: "figure", many: "figures", what: "numbers with what they count" },
  voices: { name: "Voices", one: "voice", many: "voices", what: "words of someone other than the author" },
  stance: { name: "Stance", one: "stance", many: "stances", what: "attitude toward a target" },
  wording: { name: "Wording", one: "wording", many: "wordings", what: "loaded words, hedges, scare quotes" },
  frames: { name: "Frames", one: "frame", many: "frames", what: "the angle a paragraph takes" },
};

/** What is found only when the sentences are compared, and is still to come while the texts can already be read. */
export const NEED_VECTORS: readonly Layer[] = ["claims", "figures", "stance"];

/** A reader begins with one calm layer; the legend's counts invite to the others. */
export const FIRST_LAYERS: readonly Layer[] = ["claims"];
