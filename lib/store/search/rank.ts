import type { Kind } from "../../ingest/article";
import type { Store } from "../client";
import { fold } from "../fold";
import { Prisma } from "../generated/sqlite/client";
import { storable } from "../story-row";
import type { Code } from "./codes";
import { TITLE_ENTRY } from "./entries";
import type { Term } from "./terms";

/** What must be true of an article beside its words. */
export interface Filters {
  readonly outlet: string;
  readonly kind: Kind | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly code: Code | null;
  /** Ids of stories: none but these, and all but these. */
  readonly only?: readonly string[];
  readonly without?: readonly string[];
}

/** A story found, with the articles that hold what is sought. */
export interface Ranked {
  readonly storyId: string;
  readonly keys: readonly string[];
}

interface Row {
  readonly storyId: string;
  readonly keys: string;
  // PostgreSQL counts in bigint.
  readonly total: number | bigint;
}

/**
 * One stretch of the stories that have an entry with all terms and all filters, and the number of all of them. Their
 * order: the best entry of each (BM25 on SQLite, ts_rank on PostgreSQL; a word in the story's title weighs most, then
 * one in the article's title, outlet or byline), then the last changed.
 */
export async function rankStories(
  store: Store,
  terms: readonly Term[],
  filters: Filters,
  { skip, take }: { skip: number; take: number },
): Promise<{ total: number; ranked: readonly Ranked[] }> {
  const rows =
    store.provider === "sqlite"
      ? await store.db.$queryRaw<Row[]>(sqliteQuery(terms, filters, skip, take))
      : await askPostgres(store, postgresQuery(terms, filters, skip, take));
  const total = rows[0] ? Number(rows[0].total) : skip === 0 ? 0 : await countFound(store, terms, filters);
  const ranked = rows.map(({ storyId, keys }) => ({
    storyId,
    keys: [...new Set(keys.split(","))].filter((key) => key !== TITLE_ENTRY),
  }));
  return { total, ranked };
}

/** How many there are, asked from behind the last page. */
const countFound = async (store: Store, terms: readonly Term[], filters: Filters): Promise<number> =>
  (await rankStories(store, terms, filters, { skip: 0, take: 1 })).total;

/** Words are letters and digits alone, so that quotation marks are all that FTS5's language asks for. */
const writeFts5 = (terms: readonly Term[]): string =>
  terms.map(({ words, open }) => `"${words.join(" ")}"${open ? " *" : ""}`).join(" AND ");

// LIMIT -1: a subquery that was taken apart would leave bm25 outside its table, which is an error.
function sqliteQuery(terms: readonly Term[], filters: Filters, skip: number, take: number): Prisma.Sql {
  const found =
    terms.length > 0
      ? Prisma.sql`SELECT rowid AS "id", bm25("EntryWords", 10.0, 5.0, 1.0) AS "rank" FROM "EntryWords" WHERE "EntryWords" MATCH ${writeFts5(terms)} LIMIT -1`
      : Prisma.sql`SELECT "id", 0 AS "rank" FROM "Entry"`;
  return Prisma.sql`
    SELECT e."storyId" AS "storyId", group_concat(e."key") AS "keys", count(*) OVER () AS "total"
    FROM (${found}) f JOIN "Entry" e ON e."id" = f."id" JOIN "Story" s ON s."id" = e."storyId"
    WHERE ${whereOf(filters)}
    GROUP BY e."storyId"
    ORDER BY min(f."rank"), s."updatedAt" DESC, e."storyId"
    LIMIT ${take} OFFSET ${skip}`;
}

/** A tsquery that the parser of texts does not see: its idea of a word is another. */
const writeTsquery = (terms: readonly Term[]): string =>
  terms.map(({ words, open }) => `(${words.map((word) => `'${word}'`).join(" <-> ")}${open ? ":*" : ""})`).join(" & ");

/** Of more entries than this only those of titles are ranked: the others' words would have to be read one by one. */
const MOST_RANKED = 20_000;

function postgresQuery(terms: readonly Term[], filters: Filters, skip: number, take: number): Prisma.Sql {
  const query = Prisma.sql`${writeTsquery(terms)}::tsquery`;
  const own = Prisma.sql`ts_rank('{0.1, 0.1, 0.5, 1}', w."words", ${query})`;
  // A phrase reads every vector to be found, and would do it once more to be counted.
  const rank = terms.some((term) => term.words.length > 1)
    ? own
    : Prisma.sql`CASE WHEN e."key" <> ${TITLE_ENTRY}
        AND (SELECT count(*) FROM "EntryWords" WHERE "words" @@ ${query}) > ${MOST_RANKED} THEN 0 ELSE ${own} END`;
  const [found, order] =
    terms.length > 0
      ? [Prisma.sql`"EntryWords" w JOIN "Entry" e ON e."id" = w."id" AND w."words" @@ ${query}`, rank]
      : [Prisma.sql`"Entry" e`, Prisma.sql`0`];
  return Prisma.sql`
    SELECT e."storyId" AS "storyId", string_agg(e."key", ',') AS "keys", count(*) OVER () AS "total"
    FROM ${found} JOIN "Story" s ON s."id" = e."storyId"
    WHERE ${whereOf(filters)}
    GROUP BY e."storyId", s."updatedAt"
    ORDER BY max(${order}) DESC, s."updatedAt" DESC, e."storyId"
    LIMIT ${take} OFFSET ${skip}`;
}

/** Without reading whole tables: the planner does not know what it costs to unpack every vector, and the index is there. */
async function askPostgres({ db }: Store, query: Prisma.Sql): Promise<Row[]> {
  const [, rows] = await db.$transaction([db.$executeRaw`SET LOCAL enable_seqscan = off`, db.$queryRaw<Row[]>(query)]);
  return rows;
}

function whereOf({ outlet, kind, from, to, code, only = [], without = [] }: Filters): Prisma.Sql {
  const name = fold(storable(outlet));
  const all = [
    ...(name ? [Prisma.sql`e."outlet" LIKE ${`%${name}%`}`] : []),
    ...(kind ? [Prisma.sql`e."kind" = ${kind}`] : []),
    ...(from ? [Prisma.sql`e."published" >= ${from}`] : []),
    ...(to ? [Prisma.sql`e."published" <= ${to}`] : []),
    ...(only.length > 0 ? [Prisma.sql`e."storyId" IN (${Prisma.join(only)})`] : []),
    ...(without.length > 0 ? [Prisma.sql`e."storyId" NOT IN (${Prisma.join(without)})`] : []),
    // Codes hold no sign that means something to LIKE.
    ...(code ? [Prisma.sql`e."codes" LIKE ${`% ${code} %`}`] : []),
  ];
  return all.length > 0 ? Prisma.join(all, " AND ") : Prisma.sql`1 = 1`;
}
