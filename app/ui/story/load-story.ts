import { cache } from "react";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Story } from "@/lib/comparison/story";
import { getStore } from "@/lib/store/client";
import { peekLayers } from "@/lib/store/comparisons";
import { peekReviewed, type Reviewed } from "@/lib/store/reviewed";
import { getStory } from "@/lib/store/stories";

/** The story, read once a request however many parts of the page ask; null when there is none. */
export const loadStory = cache(async (id: string): Promise<Story | null> => getStory(await getStore(), id));

/** The story's comparison and the log of its review, if it is ready; null while it is still to be computed. */
export const loadReviewed = cache(async (id: string): Promise<Reviewed | null> => peekReviewed(await getStore(), id));

/** The story's comparison as a person left it. */
export const loadComparison = async (id: string): Promise<Comparison | null> =>
  (await loadReviewed(id))?.comparison ?? null;

/**
 * What can be read before the comparison is ready: texts, voices, wording and frames. Null before they are found.
 *
 * Stances are left out: without the vectors they are a guess, and a mark must not turn under a reader's eyes.
 */
export async function loadLayers(id: string): Promise<Comparison | null> {
  const layers = await peekLayers(await getStore(), id);
  return layers && { ...layers, stances: [] };
}
