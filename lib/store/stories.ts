import type { Story, TargetEdit } from "../comparison/story";
import type { Article, Kind } from "../ingest/article";
import type { ArticleDraft } from "../ingest/read-document";
import type { Span } from "../text/span";
import { forgetAnalyses } from "./analyses";
import type { Store } from "./client";
import { editStory, findArticle, saveArticle } from "./edit-story";
import type { Prisma } from "./generated/sqlite/client";
import { forgetEntries, indexStory } from "./search/entries";
import {
  articleColumns,
  inColumnOrder,
  jsonColumns,
  readKind,
  readStoryRow,
  titleColumns,
  withArticles,
} from "./story-row";
import { type Tx, withTx } from "./transaction";

/** What makes a new story. */
export interface StoryDraft {
  readonly title: string;
  readonly drafts: readonly ArticleDraft[];
  readonly sample?: boolean;
}

/** What can be corrected in an article. Its text and where it came from cannot. */
export type ArticleEdit = Partial<
  Pick<Article, "kind" | "kindConfidence" | "outlet" | "title" | "byline" | "published" | "removed">
>;

/** A story as a list shows it. */
export interface StorySummary extends Omit<Story, "articles" | "targets"> {
  readonly articles: readonly (Pick<Article, "id" | "outlet" | "published"> & { readonly kind: Kind })[];
  /** How many claims its articles share; null while the story as it stands is not compared. */
  readonly sharedClaims: number | null;
}

/** What a list reads of a story: no texts. */
const listed = {
  articles: { select: { key: true, kind: true, outlet: true, published: true }, orderBy: inColumnOrder },
} satisfies Prisma.StoryInclude;

/** A stretch of all stories, the last changed first; all of them unless told. */
export async function listStories(store: Store, { skip = 0, take }: { skip?: number; take?: number } = {}) {
  const rows = await store.db.story.findMany({
    include: listed,
    orderBy: [{ updatedAt: "desc" }, { id: "asc" }],
    skip,
    ...(take === undefined ? {} : { take }),
  });
  return rows.map(readSummary);
}

export const countStories = (store: Store): Promise<number> => store.db.story.count();

/** The stories of these ids that are there, in the order of the ids. */
export async function listStoriesOf(store: Store, ids: readonly string[]): Promise<StorySummary[]> {
  const rows = await store.db.story.findMany({ where: { id: { in: [...ids] } }, include: listed });
  const found = new Map(rows.map((row) => [row.id, readSummary(row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}

const readSummary = (row: Prisma.StoryGetPayload<{ include: typeof listed }>): StorySummary => ({
  id: row.id,
  title: row.title,
  sample: row.sample,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  sharedClaims: row.sharedClaims,
  articles: row.articles.map(({ key, kind, ...said }) => ({ id: key, kind: readKind(kind), ...said })),
});

/** The story, or null when there is none of that id. */
export async function getStory(store: Store, id: string): Promise<Story | null> {
  const row = await store.db.story.findUnique({ where: { id }, include: withArticles });
  return row && readStoryRow(row);
}

/** Saves a new story; its articles get the ids "s1", "s2", ... in the order given. */
export const createStory = (store: Store, draft: StoryDraft, now = new Date()): Promise<Story> =>
  withTx(store.db, (tx) => insertStory(tx, store.provider, draft, now));

/** `createStory` for a caller that is in a transaction already. */
export async function insertStory(
  tx: Tx,
  provider: Store["provider"],
  { title, drafts, sample = false }: StoryDraft,
  now: Date,
): Promise<Story> {
  const articles = drafts.map((draft, i) => ({ ...articleColumns({ ...draft, id: `s${i + 1}` }), position: i }));
  const row = await tx.story.create({
    data: {
      ...titleColumns(title),
      sample,
      createdAt: now,
      updatedAt: now,
      nextArticleNumber: drafts.length + 1,
      targets: [],
      indexed: true,
      articles: { create: articles },
    },
    include: withArticles,
  });
  const story = readStoryRow(row);
  await indexStory(tx, provider, story);
  return story;
}

/** Deletes a story with its articles and with what was found in them, unless another story holds the same words. */
export const deleteStory = (store: Store, id: string): Promise<boolean> =>
  withTx(store.db, async (tx) => {
    // Without an id the conditions below would hold for every story there is.
    if (typeof id !== "string") throw new Error(`deleteStory: ${typeof id}`);
    const articles = await tx.article.findMany({ where: { storyId: id }, select: { inputHash: true } });
    await forgetEntries(tx, store.provider, id);
    const { count } = await tx.story.deleteMany({ where: { id } });
    await forgetAnalyses(tx, articles);
    return count > 0;
  });

// All below return the story as it is after the edit, or null when what they were to change is gone.

export const renameStory = (store: Store, id: string, title: string, now = new Date()) =>
  editStory(store, id, now, (tx) => tx.story.update({ where: { id }, data: titleColumns(title) }));

export const setTargets = (store: Store, id: string, targets: readonly TargetEdit[], now = new Date()) =>
  editStory(store, id, now, (tx) => tx.story.update({ where: { id }, data: jsonColumns({ targets }) }));

/** Adds articles behind those there, under numbers that were never used in this story. */
export const addArticles = (store: Store, id: string, drafts: readonly ArticleDraft[], now = new Date()) =>
  editStory(store, id, now, async (tx) => {
    const { nextArticleNumber } = await tx.story.update({
      where: { id },
      data: { nextArticleNumber: { increment: drafts.length } },
    });
    const { _max: last } = await tx.article.aggregate({ where: { storyId: id }, _max: { position: true } });
    const number = nextArticleNumber - drafts.length;
    const position = (last.position ?? -1) + 1;
    await tx.article.createMany({
      data: drafts.map((draft, i) => ({
        ...articleColumns({ ...draft, id: `s${number + i}` }),
        storyId: id,
        position: position + i,
      })),
    });
  });

/** Corrects the fields given and leaves the others. A kind that a person chose is certain unless said otherwise. */
export const updateArticle = (store: Store, id: string, articleId: string, edit: ArticleEdit, now = new Date()) =>
  editStory(store, id, now, async (tx) => {
    const article = await findArticle(tx, id, articleId);
    if (!article) return null;
    const kindConfidence = edit.kindConfidence ?? (edit.kind ? 1 : article.kindConfidence);
    return saveArticle(tx, id, { ...article, ...edit, kindConfidence });
  });

/** Puts a removed span back into what is read, or takes it out again. */
export const keepRemoval = (store: Store, id: string, articleId: string, at: Span, kept: boolean, now = new Date()) =>
  editStory(store, id, now, async (tx) => {
    const article = await findArticle(tx, id, articleId);
    const isHere = (span: Span) => span.start === at.start && span.end === at.end;
    if (!article?.removed.some(isHere)) return null;
    const removed = article.removed.map((removal) => (isHere(removal) ? { ...removal, kept } : removal));
    return saveArticle(tx, id, { ...article, removed });
  });

export const removeArticle = (store: Store, id: string, articleId: string, now = new Date()) =>
  editStory(store, id, now, async (tx) => {
    const gone = await tx.article.findUnique({ where: { storyId_key: { storyId: id, key: articleId } } });
    if (!gone) return null;
    await tx.article.delete({ where: { storyId_key: { storyId: id, key: articleId } } });
    return forgetAnalyses(tx, [gone]);
  });

/** Puts the articles in the order given. Those not named, which another person may just have added, stay behind them. */
export const reorderArticles = (store: Store, id: string, articleIds: readonly string[], now = new Date()) =>
  editStory(store, id, now, async (tx) => {
    const rows = await tx.article.findMany({ where: { storyId: id }, select: { key: true }, orderBy: inColumnOrder });
    const there = rows.map((row) => row.key);
    const order = new Set([...articleIds.filter((key) => there.includes(key)), ...there]);
    for (const [position, key] of [...order].entries()) {
      await tx.article.update({ where: { storyId_key: { storyId: id, key } }, data: { position } });
    }
  });
