import type { Article, Kind } from "../ingest/article";
import { groupBy } from "../text/group";
import type { Span } from "../text/span";
import type { Store } from "./client";
import { catchUp } from "./search/catch-up";
import type { Code } from "./search/codes";
import { findHits, marksOf } from "./search/hits";
import { findPassages, type Passage } from "./search/passages";
import { type Ranked, rankStories } from "./search/rank";
import { readTerms, type Sought, type Term } from "./search/terms";
import { findUnseen } from "./search/unseen";
import { wordsIn } from "./search/words";
import { listStoriesOf, type StorySummary } from "./stories";
import { inColumnOrder, readArticleRow } from "./story-row";

/** What a library is searched for. All of it must be true of one article; without filters, a story's title counts too. */
export interface LibraryQuery {
  /** As typed. */
  readonly words: string;
  /** Part of an outlet's name; "" for any. */
  readonly outlet: string;
  readonly kind: Kind | null;
  /** YYYY-MM-DD, both days included; an article without a date is in no span of days. */
  readonly from: string | null;
  readonly to: string | null;
  readonly code: Code | null;
}

/** Part of a found story: the words sought as they stand in one of its articles. */
export interface FoundPassage extends Passage {
  /** The article's id. */
  readonly source: string;
}

export interface FoundStory extends StorySummary {
  /** Where the words stand in the title. */
  readonly titleMarks: readonly Span[];
  /** The best passages, of different articles first; empty where the words stand in titles, outlets or bylines alone. */
  readonly passages: readonly FoundPassage[];
  /** Articles that were found. */
  readonly matched: readonly string[];
}

export interface LibraryResult {
  readonly sought: Sought;
  /** Number of stories found, of which `stories` are one page. */
  readonly total: number;
  readonly stories: readonly FoundStory[];
  /** Stories that the reader reads blind and that are left out, since a filter would tell who wrote what is found. */
  readonly leftOut: number;
}

/** A page has so many stories. */
export const PAGE = 20;
const MOST_PASSAGES = 3;

/** Whether anything is asked for at all. */
export const asksSomething = ({ words, outlet, kind, from, to, code }: LibraryQuery): boolean =>
  Boolean(readTerms(words).terms.length > 0 || outlet || kind || from || to || code);

/**
 * One page (from 1) of the stories that hold what is asked for, the best first and of equals the last changed. Finds
 * nothing where nothing is asked for. Whatever is typed is searched for literally: there is nothing to get wrong.
 *
 * Of the stories in `blind`, by their ids, nothing is found that tells who wrote what: none of them by kind or outlet, and
 * by words what they hold with the names covered. Where the words stand in them is not said.
 */
export async function searchLibrary(
  store: Store,
  query: LibraryQuery,
  page = 1,
  blind: readonly string[] = [],
): Promise<LibraryResult> {
  const sought = readTerms(query.words);
  if (!asksSomething(query)) return { sought, total: 0, stories: [], leftOut: 0 };
  await catchUp(store);
  const { outlet, kind, from, to, code } = query;
  const filters = { outlet, kind, from, to, code };
  const unseen = await findUnseen(store, blind, sought.terms, filters);
  const seen = { ...filters, without: unseen.ids };
  const { total, ranked } = await rankStories(store, sought.terms, seen, { skip: (page - 1) * PAGE, take: PAGE });
  const stories = await listStoriesOf(
    store,
    ranked.map((one) => one.storyId),
  );
  const open = ranked.filter((one) => !blind.includes(one.storyId));
  const texts = sought.terms.length > 0 ? await readTexts(store, open) : new Map<string, readonly Article[]>();
  const matched = new Map(open.map((one) => [one.storyId, one.keys]));
  return {
    sought,
    total,
    leftOut: unseen.leftOut,
    stories: stories.map((story) => ({
      ...story,
      titleMarks: matched.has(story.id) ? marksOf(findHits(wordsIn(story.title), sought.terms)) : [],
      passages: bestPassages(texts.get(story.id) ?? [], sought.terms),
      matched: story.articles.map((article) => article.id).filter((id) => matched.get(story.id)?.includes(id)),
    })),
  };
}

/** The articles found, by story. */
async function readTexts(store: Store, ranked: readonly Ranked[]): Promise<ReadonlyMap<string, readonly Article[]>> {
  const wanted = ranked.flatMap(({ storyId, keys }) => (keys.length > 0 ? [{ storyId, key: { in: [...keys] } }] : []));
  if (wanted.length === 0) return new Map();
  const rows = await store.db.article.findMany({ where: { OR: wanted }, orderBy: inColumnOrder });
  const byStory = groupBy(rows, (row) => row.storyId);
  return new Map([...byStory].map(([id, own]) => [id, own.map(readArticleRow)]));
}

/** The passage that holds most of what is sought first, and of each article one before any gives a second. */
function bestPassages(articles: readonly Article[], terms: readonly Term[]): FoundPassage[] {
  const found = articles
    .map((article) => ({ source: article.id, ...findPassages(article, terms) }))
    .sort((a, b) => b.terms - a.terms || b.hits - a.hits);
  const nth = (n: number) =>
    found.flatMap(({ source, passages }) => {
      const passage = passages[n];
      return passage ? [{ ...passage, source }] : [];
    });
  return [...nth(0), ...nth(1)].slice(0, MOST_PASSAGES);
}
