import { cookies } from "next/headers";
import { cache } from "react";
import { blind, blindStory } from "@/lib/comparison/blind";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Story } from "@/lib/comparison/story";
import { BLIND_COOKIE, readBlind } from "./blind-cookie";
import { loadStory } from "./load-story";

/** The ids of the stories that this reader reads without knowing who wrote what. */
export const blindStories = cache(
  async (): Promise<readonly string[]> => readBlind((await cookies()).get(BLIND_COOKIE)?.value),
);

/** Whether this reader reads the story so. */
export const isBlind = async (storyId: string): Promise<boolean> => (await blindStories()).includes(storyId);

/** The story as this reader may see it: blind, no name stands in its title, its articles or its targets. */
export const loadShownStory = cache(async (storyId: string): Promise<Story | null> => {
  const story = await loadStory(storyId);
  return story && (await isBlind(storyId)) ? blindStory(story) : story;
});

/** A comparison as this reader may see it. Every page and file that shows one to a reader asks here. */
export const shownComparison = cache(
  async (storyId: string, comparison: Comparison): Promise<Comparison> =>
    (await isBlind(storyId)) ? blind(comparison) : comparison,
);
