import type { Story } from "../comparison/story";
import type { Article } from "../ingest/article";
import type { Store } from "./client";
import { hashComparisonInputs } from "./hash";
import { forgetFindings } from "./search/codes";
import { indexStory } from "./search/entries";
import { articleColumns, readArticleRow, readStoryRow, withArticles } from "./story-row";
import { type Tx, withTx } from "./transaction";

/**
 * Runs one edit of a story and returns the story as it is afterwards; null when there is no such story, or when `work`
 * answers null because what it was to change is gone.
 *
 * Search finds the story as it is afterwards, from the same moment on.
 *
 * The story's row is written before anything is read, which makes a second editor wait for the first: no edit works on
 * what another is about to change.
 */
export async function editStory(
  store: Store,
  id: string,
  now: Date,
  work: (tx: Tx) => Promise<unknown>,
): Promise<Story | null> {
  return withTx(store.db, async (tx) => {
    const { count } = await tx.story.updateMany({ where: { id }, data: { updatedAt: now } });
    if (count === 0 || (await work(tx)) === null) return null;
    const story = readStoryRow(await tx.story.findUniqueOrThrow({ where: { id }, include: withArticles }));
    await indexStory(tx, store.provider, story);
    const compared = { storyId: id, inputsHash: hashComparisonInputs(story) };
    if ((await tx.comparison.count({ where: compared })) === 0) await forgetFindings(tx, id);
    return story;
  });
}

/** One article of a story, within an edit. */
export async function findArticle(tx: Tx, storyId: string, key: string): Promise<Article | null> {
  const row = await tx.article.findUnique({ where: { storyId_key: { storyId, key } } });
  return row && readArticleRow(row);
}

/** Writes an article that `findArticle` gave, within the same edit. */
export const saveArticle = (tx: Tx, storyId: string, article: Article) =>
  tx.article.update({ where: { storyId_key: { storyId, key: article.id } }, data: articleColumns(article) });
