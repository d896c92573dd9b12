import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { TargetEdit } from "@/lib/comparison/story";
import type { Article } from "@/lib/ingest/article";
import type { Store } from "@/lib/store/client";
import { addSample } from "@/lib/store/sample";
import {
  addArticles,
  createStory,
  deleteStory,
  getStory,
  keepRemoval,
  listStories,
  removeArticle,
  renameStory,
  reorderArticles,
  setTargets,
  updateArticle,
} from "@/lib/store/stories";
import { DELICATE_TEXTS, draft } from "./library";
import { describeReviews } from "./reviews-contract";

const ids = (story: { articles: readonly { id: string }[] } | null) => story?.articles.map((article) => article.id);

/** What a store promises, whatever database lies under it. `open` gives an empty migrated library. */
export function describeStories(open: () => Promise<{ store: Store; close(): Promise<void> }>): void {
  let store: Store;
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ store, close } = await open());
  });
  afterAll(() => close());

  const create = (title: string, drafts = [draft(), draft(), draft()]) => createStory(store, { title, drafts });

  describe("what is saved comes back", () => {
    const article: Omit<Article, "id"> = {
      file: "naïve file.md",
      kind: "think-tank",
      kindConfidence: 0.8725,
      outlet: "Ośrodek",
      title: "«Title» 🚢",
      byline: "Zoë Ó Dálaigh",
      published: "2025-02-28",
      text: "«Title» 🚢\r\nMenu\r\n\r\nBody \\$5.",
      head: { title: { start: 0, end: 10 }, byline: { start: 1, end: 2 }, date: null },
      removed: [
        { start: 12, end: 16, reason: "menu" },
        { start: 25, end: 26, reason: "escape", kept: true },
      ],
    };

    it("keeps every field of a story and its articles", async () => {
      const now = new Date("2025-03-04T05:06:07.089Z");
      const created = await createStory(
        store,
        { title: " Two  ferries 🚢 ", drafts: [article, draft()], sample: true },
        now,
      );
      expect(created).toEqual({
        id: expect.stringMatching(/^[a-z0-9]{20,}$/),
        title: " Two  ferries 🚢 ",
        sample: true,
        createdAt: now.toISOString(),
        updatedAt: now.toISOString(),
        articles: [
          { ...article, id: "s1" },
          { ...draft(), id: "s2" },
        ],
        targets: [],
      });
      expect(await getStory(store, created.id)).toEqual(created);
    });

    it.each(Object.entries(DELICATE_TEXTS))("keeps %s to the byte", async (_, text) => {
      const { id } = await create("t", [draft({ text, title: text, outlet: text, byline: text, file: text })]);
      const back = (await getStory(store, id))?.articles[0];
      for (const field of [back?.text, back?.title, back?.outlet, back?.byline, back?.file]) {
        expect(Buffer.from(field ?? "", "utf16le").equals(Buffer.from(text, "utf16le"))).toBe(true);
      }
    });

    it("turns what no database can hold, half a surrogate pair and NUL, into U+FFFD and moves nothing", async () => {
      const { id, articles } = await create("t", [draft({ text: "a\ud83dz \udc00 \0 end", title: "\0!" })]);
      expect(articles[0]).toMatchObject({ text: "a\ufffdz \ufffd \ufffd end", title: "\ufffd!" });
      expect((await getStory(store, id))?.articles).toEqual(articles);
    });

    it("keeps a text of two million characters", async () => {
      const text = "Ten ships came. ".repeat(125_000);
      const { id } = await create("t", [draft({ text })]);
      expect((await getStory(store, id))?.articles[0]?.text === text).toBe(true);
    });

    it("keeps what a person changed about the targets", async () => {
      const { id } = await create("t");
      const targets: TargetEdit[] = [
        { do: "rename", target: "China", name: "Beijing" },
        { do: "merge", target: "PRC", into: "Beijing" },
        { do: "add", name: "The port", aliases: ["Chancay", "megaport"] },
        { do: "drop", target: "Monday" },
      ];
      expect((await setTargets(store, id, targets))?.targets).toEqual(targets);
      expect((await getStory(store, id))?.targets).toEqual(targets);
    });
  });

  describe("articles come, go and move", () => {
    it("never gives an article's id to another, even after the last one is removed", async () => {
      const { id } = await create("t");
      await removeArticle(store, id, "s3");
      expect(ids(await addArticles(store, id, [draft(), draft()]))).toEqual(["s1", "s2", "s4", "s5"]);
      for (const gone of ["s1", "s2", "s4", "s5"]) await removeArticle(store, id, gone);
      expect(ids(await addArticles(store, id, [draft()]))).toEqual(["s6"]);
    });

    it("puts them in the order asked for", async () => {
      const { id } = await create("t");
      expect(ids(await reorderArticles(store, id, ["s3", "s1", "s2"]))).toEqual(["s3", "s1", "s2"]);
      expect(ids(await addArticles(store, id, [draft()]))).toEqual(["s3", "s1", "s2", "s4"]);
      expect(ids(await getStory(store, id))).toEqual(["s3", "s1", "s2", "s4"]);
    });

    it("loses none that an order forgets, and invents none that it makes up", async () => {
      const { id } = await create("t");
      expect(ids(await reorderArticles(store, id, ["s2", "s9", "s2"]))).toEqual(["s2", "s1", "s3"]);
    });

    it("changes what is given and leaves the rest", async () => {
      const { id } = await create("t");
      const edited = await updateArticle(store, id, "s2", { outlet: "The Quay", published: "2024-01-02" });
      expect(edited?.articles[1]).toEqual({ ...draft(), id: "s2", outlet: "The Quay", published: "2024-01-02" });
      expect((await updateArticle(store, id, "s2", { outlet: null }))?.articles[1]?.outlet).toBeNull();
    });

    it("holds a kind that a person chose for certain", async () => {
      const { id } = await create("t");
      expect((await updateArticle(store, id, "s1", { kind: "op-ed" }))?.articles[0]).toMatchObject({
        kind: "op-ed",
        kindConfidence: 1,
      });
    });

    it("puts one removed span back and no other", async () => {
      const removed = [
        { start: 0, end: 3, reason: "menu" as const },
        { start: 5, end: 9, reason: "contact" as const },
      ];
      const { id } = await create("t", [draft({ removed })]);
      const kept = await keepRemoval(store, id, "s1", { start: 5, end: 9 }, true);
      expect(kept?.articles[0]?.removed).toEqual([removed[0], { ...removed[1], kept: true }]);
      const back = await keepRemoval(store, id, "s1", { start: 5, end: 9 }, false);
      expect(back?.articles[0]?.removed[1]?.kept).toBe(false);
    });
  });

  describe("stories", () => {
    it("answers null, and changes nothing, where there is no such story, article or removal", async () => {
      const { id } = await create("t");
      expect(await getStory(store, "none")).toBeNull();
      expect(await renameStory(store, "none", "x")).toBeNull();
      expect(await addArticles(store, "none", [draft()])).toBeNull();
      expect(await updateArticle(store, id, "s9", { title: "x" })).toBeNull();
      expect(await removeArticle(store, id, "s9")).toBeNull();
      expect(await keepRemoval(store, id, "s1", { start: 1, end: 2 }, true)).toBeNull();
      expect(await deleteStory(store, "none")).toBe(false);
    });

    it("tells when a story was last changed", async () => {
      const { id, createdAt } = await createStory(store, { title: "t", drafts: [] }, new Date(1000));
      const renamed = await renameStory(store, id, "u", new Date(2000));
      expect(renamed).toMatchObject({ title: "u", createdAt, updatedAt: new Date(2000).toISOString() });
    });

    it("deletes a story with its articles", async () => {
      const { id } = await create("t");
      expect(await deleteStory(store, id)).toBe(true);
      expect(await getStory(store, id)).toBeNull();
      expect(await store.db.article.count({ where: { storyId: id } })).toBe(0);
    });

    it("deletes nothing for what is no id: a condition that holds for every story", async () => {
      const { id } = await create("t");
      for (const none of [undefined, {}, { startsWith: "" }, { not: "x" }])
        await expect(deleteStory(store, none as unknown as string)).rejects.toThrow("deleteStory");
      expect(await getStory(store, id)).not.toBeNull();
    });

    it("lists the last changed first, with the kinds in the order of the columns", async () => {
      const old = await createStory(
        store,
        { title: "listed old", drafts: [draft({ kind: "wsws", outlet: "W" })] },
        new Date(0),
      );
      const young = await createStory(
        store,
        { title: "listed young", drafts: [draft(), draft({ kind: "cgsp" })] },
        new Date(1),
      );
      const listed = (await listStories(store)).filter(({ id }) => id === old.id || id === young.id);
      expect(listed).toMatchObject([
        { id: young.id, articles: [{ kind: "wire" }, { kind: "cgsp" }] },
        { id: old.id, articles: [{ id: "s1", kind: "wsws", outlet: "W" }] },
      ]);
    });
  });

  describe("several at once lose nothing", () => {
    it("adds all articles that ten add together", async () => {
      const { id } = await create("t", []);
      const all = await Promise.all(
        [...Array(10).keys()].map((i) => addArticles(store, id, [draft({ file: `${i}` }), draft()])),
      );
      expect(all).not.toContain(null);
      const story = await getStory(store, id);
      expect(new Set(ids(story)).size).toBe(20);
      expect(new Set(story?.articles.map((article) => article.file)).size).toBe(11);
    });

    it("keeps both of two corrections to one article", async () => {
      const { id } = await create("t");
      await Promise.all([
        updateArticle(store, id, "s1", { outlet: "The Quay" }),
        updateArticle(store, id, "s1", { byline: "Bo" }),
      ]);
      expect((await getStory(store, id))?.articles[0]).toMatchObject({ outlet: "The Quay", byline: "Bo" });
    });

    it("keeps every one of ten removals put back together", async () => {
      const removed = [...Array(10).keys()].map((start) => ({ start, end: start + 1, reason: "menu" as const }));
      const { id } = await create("t", [draft({ removed })]);
      await Promise.all(removed.map((span) => keepRemoval(store, id, "s1", span, true)));
      expect((await getStory(store, id))?.articles[0]?.removed.every((removal) => removal.kept)).toBe(true);
    });

    it("keeps an article that is added while others are put in order", async () => {
      const { id } = await create("t");
      await Promise.all([reorderArticles(store, id, ["s2", "s1", "s3"]), addArticles(store, id, [draft()])]);
      expect(new Set(ids(await getStory(store, id)))).toEqual(new Set(["s1", "s2", "s3", "s4"]));
    });
  });

  describeReviews(() => store);

  describe("the sample story", () => {
    const sample = { title: "Sample", drafts: [draft(), draft()] };

    it("is not pressed on a library that has stories", async () => {
      await create("t");
      expect(await addSample(store, sample)).toBeNull();
    });

    it("comes to an empty library once, also when two add it at once, and does not come back", async () => {
      for (const { id } of await listStories(store)) await deleteStory(store, id);
      const added = (await Promise.all([addSample(store, sample), addSample(store, sample)])).filter(Boolean);
      expect(added).toMatchObject([{ title: "Sample", sample: true }]);
      await deleteStory(store, added[0]?.id ?? "");
      expect(await addSample(store, sample)).toBeNull();
      expect(await listStories(store)).toEqual([]);
    });
  });
}
