import { ECONOMY_TERMS } from "./frame-terms/economy";
import type { FrameGroup } from "./frame-terms/group";
import { LAW_TERMS } from "./frame-terms/law";
import { POLITICS_TERMS } from "./frame-terms/politics";
import { SOCIETY_TERMS } from "./frame-terms/society";

export type { FrameGroup };

/**
 * Terms of the dimensions of the Policy Frames Codebook (Boydstun, Card, Gross, Resnik and Smith 2014), written from the
 * codebook's definitions and general knowledge of news on any subject.
 */
export const FRAME_TERMS: readonly FrameGroup[] = [...ECONOMY_TERMS, ...SOCIETY_TERMS, ...LAW_TERMS, ...POLITICS_TERMS];

/** Blocs that deal with states as one of them. */
export const BLOCS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EU: "EU",
    "E.U.": "EU",
    "E.U": "EU",
    European: "EU",
    Europe: "EU",
    Brussels: "EU",
    ASEAN: "ASEAN",
    Mercosur: "Mercosur",
    "African Union": "AU",
  }),
);
