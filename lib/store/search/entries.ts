import type { Story } from "../../comparison/story";
import { type Article, unread } from "../../ingest/article";
import { mask } from "../../text/span";
import type { Store } from "../client";
import { fold } from "../fold";
import { hash, hashAnalysisInput } from "../hash";
import type { Tx } from "../transaction";
import { wordsIn } from "./words";

type Provider = Store["provider"];

/** The words of one entry by where they stand: one list a field, so that no phrase runs from one into the next. */
interface EntryWords {
  readonly title: readonly string[];
  readonly head: readonly (readonly string[])[];
  readonly body: readonly string[];
}

/** The key of the entry that holds a story's title alone. */
export const TITLE_ENTRY = "";

// PostgreSQL counts the places of words to 16,383 and gives a text no more than 1 MB of words: a longer text has
// several entries, and all that is sought must occur in one of them.
const MOST_WORDS = 12_000;
const MOST_CHARACTERS = 150_000;
const MOST_TITLE_WORDS = 500;

/**
 * Brings the index to what the story is now, within the transaction that changed it: entries that still fit are left,
 * the others are replaced. What the engine found stays with an article whose words were indexed anew.
 */
export async function indexStory(tx: Tx, provider: Provider, story: Story): Promise<void> {
  const there = await tx.entry.findMany({ where: { storyId: story.id } });
  const wanted = new Map<string, Article | null>([
    [TITLE_ENTRY, null],
    ...story.articles.map((a) => [a.id, a] as const),
  ]);
  const stamps = new Map([...wanted].map(([key, article]) => [key, stampOf(story.title, article)]));
  const stale = there.filter((entry) => stamps.get(entry.key) !== entry.stamp);
  await dropEntries(
    tx,
    provider,
    stale.map((entry) => entry.id),
  );
  const codes = new Map(there.map((entry) => [entry.key, entry.codes]));
  const fit = new Set(there.filter((entry) => !stale.includes(entry)).map((entry) => entry.key));
  const fresh = [...wanted]
    .filter(([key]) => !fit.has(key))
    .flatMap(([key, article]) => partsOf(story.title, article).map((words, part) => ({ key, part, article, words })));
  if (fresh.length === 0) return;
  const rows = await tx.entry.createManyAndReturn({
    data: fresh.map(({ key, part, article }) => ({
      storyId: story.id,
      key,
      part,
      stamp: stamps.get(key) as string,
      codes: codes.get(key) ?? " ",
      ...(article && { kind: article.kind, outlet: fold(article.outlet ?? ""), published: article.published }),
    })),
    select: { id: true, key: true, part: true },
  });
  for (const { id, key, part } of rows) {
    const entry = fresh.find((one) => one.key === key && one.part === part);
    if (entry) await insertWords(tx, provider, id, entry.words);
  }
}

/** Takes a story out of the index, within the transaction that deletes it and before it is gone. */
export async function forgetEntries(tx: Tx, provider: Provider, storyId: string): Promise<void> {
  const there = await tx.entry.findMany({ where: { storyId }, select: { id: true } });
  await dropEntries(
    tx,
    provider,
    there.map((entry) => entry.id),
  );
}

async function dropEntries(tx: Tx, provider: Provider, ids: readonly number[]): Promise<void> {
  if (ids.length === 0) return;
  // PostgreSQL drops the words with their entry; a table of FTS5 has no foreign keys.
  if (provider === "sqlite") for (const id of ids) await tx.$executeRaw`DELETE FROM "EntryWords" WHERE rowid = ${id}`;
  await tx.entry.deleteMany({ where: { id: { in: [...ids] } } });
}

/** Of all that an entry is made from. */
const stampOf = (title: string, article: Article | null): string =>
  hash([
    title,
    article && [
      ...[article.kind, article.outlet, article.title, article.byline, article.published],
      hashAnalysisInput(article),
    ],
  ]).slice(0, 24);

function partsOf(storyTitle: string, article: Article | null): EntryWords[] {
  const title = foldedWords(storyTitle).slice(0, MOST_TITLE_WORDS);
  if (!article) return [{ title, head: [], body: [] }];
  const head = [article.title, article.outlet ?? "", article.byline ?? ""].map((text) =>
    foldedWords(text).slice(0, MOST_TITLE_WORDS),
  );
  // What was left out of the article (menus, calls to subscribe) is not read, and not found either.
  return cutWords(foldedWords(mask(article.text, unread(article)))).map((body) => ({ title, head, body }));
}

const foldedWords = (text: string): string[] => wordsIn(text).map(({ word }) => word);

function cutWords(words: readonly string[]): (readonly string[])[] {
  const parts: (readonly string[])[] = [];
  let start = 0;
  let characters = 0;
  words.forEach((word, i) => {
    if (i - start === MOST_WORDS || characters > MOST_CHARACTERS) {
      parts.push(words.slice(start, i));
      start = i;
      characters = 0;
    }
    characters += word.length;
  });
  return [...parts, words.slice(start)];
}

function insertWords(tx: Tx, provider: Provider, id: number, words: EntryWords): Promise<number> {
  if (provider === "postgresql")
    return tx.$executeRaw`INSERT INTO "EntryWords" ("id", "words") VALUES (${id}, ${writeVector(words)}::tsvector)`;
  const [title, head, body] = [words.title.join(" "), words.head.map((field) => field.join(" ")), words.body.join(" ")];
  // The sign between fields is no word that can be typed.
  const heads = head.join(" ¶ ");
  return tx.$executeRaw`INSERT INTO "EntryWords" (rowid, "title", "head", "body") VALUES (${id}, ${title}, ${heads}, ${body})`;
}

/** A tsvector with places and weights of our own: PostgreSQL's parser has another idea of what a word is. */
function writeVector({ title, head, body }: EntryWords): string {
  const fields = [
    { words: title, weight: "A" },
    ...head.map((words) => ({ words, weight: "B" })),
    { words: body, weight: "D" },
  ];
  let place = 0;
  return fields
    .flatMap(({ words, weight }) => {
      place += 1;
      return words.map((word) => {
        place += 1;
        return `'${word}':${place}${weight}`;
      });
    })
    .join(" ");
}
