import { cookies } from "next/headers";
import { cache } from "react";
import { blind, blindStory } from "@/lib/comparison/blind";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Story } from "@/lib/comparison/story";
import { BLIND_COOKIE, readBlind } from "./blind-cookie";
import { loadStory } from "./load-story";

/** Whether this reader reads the story without knowing who wrote what. */
export const isBlind = cache(
  async (storyId: string): Promise<boolean> => readBlind((await cookies()).get(BLIND_COOKIE)?.value).includes(storyId),
);

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
