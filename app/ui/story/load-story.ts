import { cache } from "react";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Story } from "@/lib/comparison/story";
import { getStore } from "@/lib/store/client";
import { peekComparison } from "@/lib/store/comparisons";
import { getStory } from "@/lib/store/stories";

/** The story, read once a request however many parts of the page ask; null when there is none. */
export const loadStory = cache(async (id: string): Promise<Story | null> => getStory(await getStore(), id));

/** The story's comparison if it is ready; null while it is still to be computed. */
export const loadComparison = cache(
  async (id: string): Promise<Comparison | null> => peekComparison(await getStore(), id),
);
