/** What can be marked in the texts, in the order of the legend. */
export const LAYERS = ["claims", "figures", "voices", "stance", "wording", "frames"] as const;
export type Layer = (typeof LAYERS)[number];

/** What is found only when the sentences are compared, and is still to come while the texts can already be read. */
export const NEED_VECTORS: readonly Layer[] = ["claims", "figures", "stance"];

/** A reader begins with one calm layer; the legend's counts invite to the others. */
export const FIRST_LAYERS: readonly Layer[] = ["claims"];
