import type { Sentence } from "../../text/parse";
import type { Span } from "../../text/span";
import model from "../model/stance.json";
import { type Features, readFeatures } from "./feature";
import { meanOf, openLinear } from "./linear";
import { readScene, type Scene } from "./scene";

/** How likely a sentence is to speak ill or well of its target; the rest of 1 is neutral. */
export interface Leaning {
  readonly negative: number;
  readonly positive: number;
}

// Opened on first use: the model is trained by a script that reads its rows through this very file.
let predict: ReturnType<typeof openLinear> | null = null;

/** The features of one sentence and, where it is known, the sentence's vector -> how it leans. */
function leanOf(features: Features, vector?: Float32Array): Leaning {
  predict ??= openLinear(model);
  const [, negative = 0, positive = 0] = predict(features, vector);
  return { negative, positive };
}

/** How a sentence speaks of one mention of a target, `focus` among `mentions`; null where no word of it stands there. */
export function leanToward(
  text: string,
  sentence: Sentence,
  mentions: readonly Span[],
  focus: Span,
  vector?: Float32Array,
): { readonly scene: Scene; readonly leaning: Leaning } | null {
  const scene = readScene(text, sentence, mentions, focus);
  return scene && { scene, leaning: leanOf(readFeatures(scene), vector) };
}

/** How much of what the texts at hand share is taken away; the rest of the middle is that of the news the model learned on. */
const SHARED = 0.5;
/** Steps of the shipped mean. */
const STEP = 1e-5;

/**
 * Vectors around their middle, as the models read them. What all sentences of a story share is its topic, which is no
 * stance: sentences on trade lean to praise beside those on campaigns. But it is its tone too: with the mean of an article
 * alone, stances of whole articles correlate less with those of readers (0.16) than with that of news at large (0.19).
 */
export function center(vectors: readonly Float32Array[]): readonly Float32Array[] {
  const own = meanOf(vectors);
  const middle = own.map((x, i) => SHARED * x + (1 - SHARED) * (model.mean[i] ?? 0) * STEP);
  return vectors.map((vector) => vector.map((x, i) => x - (middle[i] as number)));
}
