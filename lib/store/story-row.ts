import { z } from "zod";
import type { Story, TargetEdit } from "../comparison/story";
import { type Article, KINDS, type Removal } from "../ingest/article";
import type { Prisma } from "./generated/sqlite/client";
import { hashAnalysisInput } from "./hash";

/** The order of the columns. */
export const inColumnOrder = { position: "asc" } satisfies Prisma.ArticleOrderByWithRelationInput;

/** What a whole story is read with. */
export const withArticles = { articles: { orderBy: inColumnOrder } } satisfies Prisma.StoryInclude;

type StoryRow = Prisma.StoryGetPayload<{ include: typeof withArticles }>;
type ArticleRow = StoryRow["articles"][number];

const kind = z.enum(KINDS);
const span = z.object({ start: z.int().min(0), end: z.int().min(0) });
const head = z.object({ title: span.nullable(), byline: span.nullable(), date: span.nullable() });
// The reason is a word to show: one that another version knows must not make a story unreadable.
const removal = span.extend({
  reason: z.custom<Removal["reason"]>((v) => typeof v === "string"),
  kept: z.boolean().optional(),
});
const targetEdit: z.ZodType<TargetEdit> = z.discriminatedUnion("do", [
  z.object({ do: z.literal("rename"), target: z.string(), name: z.string() }),
  z.object({ do: z.literal("merge"), target: z.string(), into: z.string() }),
  z.object({ do: z.literal("add"), name: z.string(), aliases: z.array(z.string()) }),
  z.object({ do: z.literal("drop"), target: z.string() }),
]);

/** A row as the rest of Parallax knows it. Throws on a column that no version of Parallax wrote. */
export const readStoryRow = (row: StoryRow): Story => ({
  id: row.id,
  title: row.title,
  sample: row.sample,
  createdAt: row.createdAt.toISOString(),
  updatedAt: row.updatedAt.toISOString(),
  articles: row.articles.map(readArticleRow),
  targets: z.array(targetEdit).parse(row.targets),
});

export const readArticleRow = (row: ArticleRow): Article => ({
  id: row.key,
  file: row.file,
  kind: readKind(row.kind),
  kindConfidence: row.kindConfidence,
  outlet: row.outlet,
  title: row.title,
  byline: row.byline,
  published: row.published,
  text: row.text,
  head: head.parse(row.head),
  removed: z.array(removal).parse(row.removed),
});

export const readKind = (value: string) => kind.parse(value);

/**
 * A text as both databases hold it. They have no form for half of a surrogate pair, and end a text at its first NUL (or
 * refuse it): each such unit becomes U+FFFD, which keeps every offset.
 */
export const storable = (text: string): string => text.replace(/[\0\p{Surrogate}]/gu, "\uFFFD");

export const titleColumns = (title: string) => ({ title: storable(title) });

/** An article's columns. */
export function articleColumns(given: Article) {
  const article = mapStrings(given, storable) as Article;
  const { id: key, file, kind, kindConfidence, outlet, title, byline, published, text, head, removed } = article;
  const inputHash = hashAnalysisInput(article);
  const columns = { key, file, kind, kindConfidence, outlet, title, byline, published, text, inputHash };
  return { ...columns, ...jsonColumns({ head, removed }) };
}

/** Values for JSON columns. Prisma's type of them allows neither for read-only lists nor for optional fields. */
export const jsonColumns = <T extends object>(values: T) =>
  mapStrings(values, storable) as { [Column in keyof T]: Prisma.InputJsonValue };

const mapStrings = (value: unknown, map: (text: string) => string): unknown =>
  JSON.parse(JSON.stringify(value), (_, inner) => (typeof inner === "string" ? map(inner) : inner));
