/** A library of ten thousand made-up stories, and how long it takes to find things in it. */
import fs from "node:fs";
import { KINDS } from "../../lib/ingest/article";
import type { ArticleDraft } from "../../lib/ingest/read-document";
import type { Store } from "../../lib/store/client";
import { type LibraryQuery, PAGE, searchLibrary } from "../../lib/store/search";
import { insertStory, listStories, type StoryDraft } from "../../lib/store/stories";
import { withTx } from "../../lib/store/transaction";
import { openLibrary } from "../store/library";
import { type Fact, makeFact, tellFact } from "./made-facts";
import { openRandom, type Random } from "./random";
import type { Row } from "./row";
import { median, timed } from "./time";

const STORIES = 10_000;
const ARTICLES = 5;
/** Sentences of an article: some 450 words. */
const SENTENCES = 26;
const BATCH = 50;
const OUTLETS = 120;

const NOTHING: LibraryQuery = { words: "", outlet: "", kind: null, from: null, to: null, code: null };

/** What people type, from rare to common, and with each filter. */
const TYPICAL: readonly Partial<LibraryQuery>[] = [
  { words: "kelmarton" },
  { words: "fishing guild lawsuit" },
  { words: '"frozen orchard" council' },
  { words: "smugglers rumour turb" },
  { words: "dam barrage", kind: "wsws" },
  { words: "railway strike", from: "2024-03-01", to: "2024-03-31" },
  { words: "harbour office", outlet: "outlet 17" },
  { words: "hospital virus", code: "frame/economic" },
  { kind: "op-ed", from: "2024-06-01", to: "2024-06-30" },
  { code: "relation/contradict" },
];
/** Words that stand in nearly every article, and beginnings of many words. */
const WORST: readonly Partial<LibraryQuery>[] = [
  { words: "the" },
  { words: "the of" },
  { words: "on the" },
  { words: '"of the"' },
  { words: "con" },
  { words: "the", kind: "wire" },
  { kind: "wire" },
];

/** Fills an empty library with made-up stories, the same each time. */
export async function fillLibrary(store: Store, stories = STORIES): Promise<void> {
  const random = openRandom(11);
  for (let done = 0; done < stories; done += BATCH) {
    const drafts = Array.from({ length: Math.min(BATCH, stories - done) }, (_, i) => makeDraft(random, done + i));
    await withTx(store.db, async (tx) => {
      for (const [i, draft] of drafts.entries()) {
        const { id } = await insertStory(
          tx,
          store.provider,
          draft,
          new Date(Date.UTC(2024, 0, 1) + (done + i) * 60_000),
        );
        const codes = codesFor(random);
        await tx.entry.updateMany({ where: { storyId: id, NOT: { key: "" } }, data: { codes } });
      }
    });
  }
}

/** Tags as the engine gives them, and how often. */
const CODES: readonly (readonly [code: string, share: number])[] = [
  ["differs/figure", 0.6],
  ["frame/economic", 0.7],
  ["frame/political", 0.5],
  ["relation/agree", 0.8],
  ["relation/contradict", 0.1],
  ["wording/loaded", 0.4],
];

const codesFor = ({ next }: Random): string =>
  ` ${CODES.flatMap(([code, share]) => (next() < share ? [code] : [])).join(" ")} `;

function makeDraft(random: Random, number: number): StoryDraft {
  const shared = Array.from({ length: 20 }, () => makeFact(random));
  const title = `${(shared[0] as Fact).who} and the ${(shared[0] as Fact).thing[0]} of ${(shared[0] as Fact).place}`;
  return { title, drafts: Array.from({ length: ARTICLES }, (_, i) => makeArticle(random, shared, number, i)) };
}

function makeArticle(random: Random, shared: readonly Fact[], story: number, place: number): ArticleDraft {
  const told = [...shared.filter(() => random.next() < 0.4)];
  while (told.length < SENTENCES) told.push(makeFact(random));
  const title = `Report ${story}.${place} from ${(told[0] as Fact).place}`;
  const day = new Date(Date.UTC(2024, 0, 1) + (story % 360) * 86_400_000).toISOString().slice(0, 10);
  const paragraphs = told.map((fact) => tellFact(fact, random));
  return {
    file: "",
    kind: KINDS[place % KINDS.length] as (typeof KINDS)[number],
    kindConfidence: 1,
    outlet: `Outlet ${random.between(1, OUTLETS)}`,
    title,
    byline: (told[1] as Fact).speaker,
    published: day,
    text: `${title}\n\n${paragraphs.join("\n\n")}\n`,
    head: { title: { start: 0, end: title.length }, byline: null, date: null },
    removed: [],
  };
}

/** Processor times of queries in this process, each asked `runs` times after once to warm up. */
async function timeQueries(store: Store, queries: readonly Partial<LibraryQuery>[], runs: number) {
  const times: { readonly asked: string; readonly ms: readonly number[]; readonly found: number }[] = [];
  for (const asked of queries) {
    const query = { ...NOTHING, ...asked };
    const { total } = await searchLibrary(store, query);
    const ms: number[] = [];
    for (let run = 0; run < runs; run += 1) ms.push((await timed("processor", () => searchLibrary(store, query))).ms);
    times.push({ asked: Object.values(asked).join(" "), ms, found: total });
  }
  return times;
}

/** The time below which 95 of 100 lie. */
const percentile95 = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.ceil(all.length * 0.95) - 1] as number;

/** Times of searches and of the list's pages in a library of ten thousand stories, and what its index takes. */
export async function measureSearch(runs: number): Promise<readonly Row[]> {
  const { store, url, close } = await openLibrary();
  try {
    const { ms: filling } = await timed("processor", () => fillLibrary(store));
    const typical = await timeQueries(store, TYPICAL, runs + 2);
    const worst = await timeQueries(store, WORST, runs);
    const pages = [];
    for (const skip of [0, 5000, STORIES - PAGE])
      pages.push((await timed("processor", () => listStories(store, { skip, take: PAGE }))).ms);
    const [{ index }] = await store.db.$queryRaw<[{ index: number | bigint }]>`
      SELECT sum("pgsize") AS "index" FROM dbstat WHERE "name" LIKE 'Entry%'`;
    const file = fs.statSync(url.replace("file:", "")).size;
    const slowest = worst.reduce((a, b) => (median(b.ms) > median(a.ms) ? b : a));
    const all = typical.flatMap(({ ms }) => ms);
    const library = `${STORIES.toLocaleString("en")} stories of ${ARTICLES} articles (SQLite)`;
    return [
      {
        what: `A search in ${library}: 95th percentile of typical ones`,
        measured: percentile95(all),
        unit: "ms",
        limit: 100,
        note: `processor time with the passages shown; median ${median(all).toFixed(0)} ms of ${TYPICAL.length} queries, ${runs + 2} runs each`,
      },
      {
        what: "The slowest search for words that stand nearly everywhere",
        measured: median(slowest.ms),
        unit: "ms",
        limit: 500,
        note: `“${slowest.asked}” finds ${slowest.found} stories; ${worst.map(({ asked, ms }) => `“${asked}” ${median(ms).toFixed(0)}`).join(", ")}`,
      },
      {
        what: "A page of the list of all stories",
        measured: Math.max(...pages),
        unit: "ms",
        limit: 100,
        note: `the slowest of the first, the middle and the last of ${STORIES / PAGE} pages`,
      },
      {
        what: "The index beside the library",
        measured: Number(index) / 1e6,
        unit: "MB",
        limit: 250,
        note: `of a file of ${(file / 1e6).toFixed(0)} MB; a story is written and indexed in ${(filling / STORIES).toFixed(0)} ms`,
      },
    ];
  } finally {
    await close();
  }
}
