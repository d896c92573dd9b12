import { analyzeArticle } from "../../lib/analysis/analyze";
import { runComparison } from "../../lib/comparison/run";
import type { Article } from "../../lib/ingest/article";
import type { Store } from "../../lib/store/client";
import { getComparison } from "../../lib/store/comparisons";
import { addArticles, createStory, getStory, removeArticle } from "../../lib/store/stories";
import type { Encode } from "../../lib/text/embed";
import { openLibrary } from "../store/library";
import { parseAlone } from "./layers";
import { makeLongSample, rewriteArticle } from "./made-story";
import type { Row } from "./row";
import { inTurn, median, timed } from "./time";

/** The same five articles with what the library keeps of them, and with one of them replaced. */
export async function measureCached(encode: Encode, runs: number): Promise<readonly Row[]> {
  const articles = makeLongSample(1000);
  const { store, close } = await openLibrary();
  try {
    return [...(await measureKept(store, articles, encode, runs)), await measureChanged(store, articles, encode, runs)];
  } finally {
    await close();
  }
}

const addStory = async (store: Store, articles: readonly Article[]): Promise<string> =>
  (await createStory(store, { title: "Bench", drafts: articles.map(({ id: _, ...draft }) => draft) })).id;

async function measureKept(
  store: Store,
  articles: readonly Article[],
  encode: Encode,
  runs: number,
): Promise<readonly Row[]> {
  const story = await addStory(store, articles);
  await getComparison(store, story, { encode });
  const analyses = new Map(articles.map((article) => [article.id, analyzeArticle(article)]));
  const vectors = new Map<string, Float32Array>();
  const keep: Encode = async (texts) => {
    const missing = texts.filter((text) => !vectors.has(text));
    (await encode(missing)).forEach((vector, i) => {
      vectors.set(missing[i] as string, vector);
    });
    return texts.map((text) => vectors.get(text) as Float32Array);
  };
  const analyze = (article: Article) => analyses.get(article.id) ?? analyzeArticle(article);
  const times = await inTurn("processor", runs + 2, {
    parse: () => parseAlone(articles),
    memory: () => runComparison(articles, { encode: keep, analyze }),
    library: async () => {
      await store.db.comparison.deleteMany();
      await getComparison(store, story, { encode: () => Promise.reject(new Error("bench: a vector was not kept")) });
    },
  });
  const row = (where: "memory" | "library"): Row => ({
    what: `Analyses and vectors cached in ${where === "memory" ? "memory" : "the library (SQLite)"}: comparison / compromise's parse`,
    measured: times[where] / times.parse,
    unit: "times",
    limit: 3,
    note: `${times[where].toFixed(0)} / ${times.parse.toFixed(0)} ms of processor time, ${runs + 2} runs`,
  });
  return [row("memory"), row("library")];
}

async function measureChanged(store: Store, articles: readonly Article[], encode: Encode, runs: number): Promise<Row> {
  const whole: number[] = [];
  const changed: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    // Emptied, so that nothing of the story is known when it is compared as a whole.
    for (const table of [store.db.comparison, store.db.analysis, store.db.vector]) {
      await (table as unknown as { deleteMany(): Promise<unknown> }).deleteMany();
    }
    const story = await addStory(store, articles);
    whole.push((await timed("processor", () => getComparison(store, story, { encode }))).ms);
    const old = (await getStory(store, story))?.articles[2] as Article;
    const { id: _, ...draft } = rewriteArticle(old, 1000, 100 + run);
    await removeArticle(store, story, old.id);
    await addArticles(store, story, [draft]);
    changed.push((await timed("processor", () => getComparison(store, story, { encode }))).ms);
  }
  return {
    what: "One article of five replaced: comparison / comparison of all five",
    measured: median(changed) / median(whole),
    unit: "times",
    limit: 0.35,
    note: `${median(changed).toFixed(0)} / ${median(whole).toFixed(0)} ms of processor time, library and encoder included, ${runs} runs`,
  };
}
