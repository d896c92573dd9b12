import { isBlind, loadShownStory } from "@/app/ui/story/blindness";
import type { StorySummary } from "@/lib/store/stories";

/** A story of a list as this reader may see it. */
export type Shown<T extends StorySummary> = T & {
  /** The reader reads it blind: kinds and outlets are withheld, and the names in its title covered. */
  readonly blind: boolean;
};

/** What a list may show of a story to this reader. */
export async function shownStory<T extends StorySummary>(story: T): Promise<Shown<T>> {
  const covered = (await isBlind(story.id)) ? await loadShownStory(story.id) : null;
  if (!covered) return { ...story, blind: false };
  const articles = story.articles.map((article) => ({ ...article, outlet: null, kind: "other" as const }));
  return { ...story, title: covered.title, articles, blind: true };
}
