import { blindStory } from "../../comparison/blind";
import type { Story } from "../../comparison/story";
import { unread } from "../../ingest/article";
import { mask } from "../../text/span";
import type { Store } from "../client";
import { readStoryRow, withArticles } from "../story-row";
import { findHits } from "./hits";
import { type Filters, rankStories } from "./rank";
import type { Term } from "./terms";
import { wordsIn } from "./words";

/** Stories that a search must not find, since it would tell who wrote what is found. */
export interface Unseen {
  readonly ids: readonly string[];
  /** How many of them are left out whatever they hold. */
  readonly leftOut: number;
}

/**
 * What a reader must not find of the stories that they read blind: any of them by kind or outlet, and by words one that
 * holds them only where names stand.
 */
export async function findUnseen(
  store: Store,
  blind: readonly string[],
  terms: readonly Term[],
  filters: Filters,
): Promise<Unseen> {
  if (blind.length === 0) return { ids: [], leftOut: 0 };
  if (filters.kind !== null || filters.outlet !== "") {
    // All that there are, not those that were found: the number must not tell.
    return { ids: blind, leftOut: await store.db.story.count({ where: { id: { in: [...blind] } } }) };
  }
  if (terms.length === 0) return { ids: [], leftOut: 0 };
  const { ranked } = await rankStories(store, terms, { ...filters, only: blind }, { skip: 0, take: blind.length });
  const rows = await store.db.story.findMany({
    where: { id: { in: ranked.map((one) => one.storyId) } },
    include: withArticles,
  });
  const stories = new Map(rows.map((row) => [row.id, blindStory(readStoryRow(row))]));
  const ids = ranked.flatMap(({ storyId, keys }) => {
    const story = stories.get(storyId);
    return story && holds(story, keys, terms) ? [] : [storyId];
  });
  return { ids, leftOut: 0 };
}

/** Whether all terms stand in one of the articles and the title over it, as the index wants it. */
function holds({ title, articles }: Story, keys: readonly string[], terms: readonly Term[]): boolean {
  const holdAll = (fields: readonly string[]): boolean =>
    new Set(fields.flatMap((field) => findHits(wordsIn(field), terms).map(({ term }) => term))).size === terms.length;
  return (
    holdAll([title]) ||
    articles
      .filter(({ id }) => keys.includes(id))
      .some((article) => holdAll([title, article.title, mask(article.text, unread(article))]))
  );
}
