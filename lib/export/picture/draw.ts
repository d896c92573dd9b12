import type { Comparison } from "../../comparison/comparison";
import type { Language } from "../../words/language";
import { drawFrames } from "./frames";
import { drawPairs } from "./pairs";
import type { Picture, PictureName } from "./picture";
import { drawStance } from "./stance";
import { drawTimeline } from "./timeline";
import { drawVoices } from "./voices";

const DRAW: Record<PictureName, (comparison: Comparison, language: Language) => Picture> = {
  stance: drawStance,
  pairs: drawPairs,
  frames: drawFrames,
  voices: drawVoices,
  timeline: drawTimeline,
};

/** Any picture by its name, all its words in one language. Texts with nothing to draw give a picture that says so. */
export const drawPicture = (name: PictureName, comparison: Comparison, language: Language): Picture =>
  DRAW[name](comparison, language);
