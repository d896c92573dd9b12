import { describe, expect, it } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { getComparison } from "@/lib/store/comparisons";
import type { LibraryQuery } from "@/lib/store/search";
import { catchUp } from "@/lib/store/search/catch-up";
import { codesOf, keepFindings } from "@/lib/store/search/codes";
import {
  addArticles,
  deleteStory,
  getStory,
  listStories,
  removeArticle,
  renameStory,
  setTargets,
  updateArticle,
} from "@/lib/store/stories";
import type { Encode } from "@/lib/text/embed";
import { draft } from "./library";
import { askedLibrary, type Open } from "./search-asked";

/** What the index of a library promises: it is what the library is, at every moment. */
export function describeIndex(open: Open): void {
  const { store, create, ask, ids } = askedLibrary(open);

  describe("follows every change, in the transaction that makes it", () => {
    it("a story's title", async () => {
      const { id } = await create("Before", [draft({ text: "Numbers." })]);
      await renameStory(store(), id, "Afterwards");
      expect(await ids("before numbers")).toEqual([]);
      expect(await ids("afterwards numbers")).toEqual([id]);
    });

    it("articles that come, are corrected and go", async () => {
      const { id } = await create("Change", [draft({ text: "The first kea." })]);
      await addArticles(store(), id, [draft({ text: "The second kea.", outlet: "Morepork" })]);
      expect((await ask("kea")).stories[0]?.matched).toEqual(["s1", "s2"]);
      expect(await ids("morepork")).toEqual([id]);
      await updateArticle(store(), id, "s2", { outlet: "Takahe", kind: "cgsp" });
      expect(await ids("morepork")).toEqual([]);
      expect(await ids({ words: "kea", outlet: "takahe", kind: "cgsp" })).toEqual([id]);
      await removeArticle(store(), id, "s2");
      expect((await ask("kea")).stories[0]?.matched).toEqual(["s1"]);
    });

    it("a story that is deleted, and leaves nothing behind", async () => {
      const { id } = await create("Gone", [draft({ text: "A thylacine." })]);
      const words = async () =>
        Number((await store().db.$queryRaw<[{ n: unknown }]>`SELECT count(*) AS "n" FROM "EntryWords"`)[0].n);
      const before = await words();
      await deleteStory(store(), id);
      expect(await ids("thylacine")).toEqual([]);
      expect(await words()).toBe(before - 2);
      expect(await store().db.entry.count({ where: { storyId: id } })).toBe(0);
    });

    it("but not one that fails", async () => {
      const { id } = await create("Kept whole", [draft({ text: "A weka." })]);
      const broken = { ...draft({ text: "A takin." }), kind: undefined as never };
      await expect(addArticles(store(), id, [broken])).rejects.toThrow();
      expect(await ids("takin")).toEqual([]);
      expect(await ids("weka")).toEqual([id]);
    });

    it("of several that write at once", async () => {
      const { id } = await create("Together", []);
      await Promise.all([...Array(6).keys()].map((i) => addArticles(store(), id, [draft({ text: `Emu ${i}.` })])));
      const articles = (await getStory(store(), id))?.articles.map((article) => article.id);
      expect((await ask("emu")).stories[0]?.matched).toEqual(articles);
    });
  });

  describe("stories of an older library", () => {
    it("are indexed when something is sought, once, also when two seek at the same time", async () => {
      const { id } = await create("Old", [draft({ text: "A very old tuatara." })]);
      const unindex = async () => {
        await store().db.$executeRaw`DELETE FROM "EntryWords"`;
        await store().db.entry.deleteMany();
        await store().db.story.updateMany({ data: { indexed: false } });
      };
      await unindex();
      expect(await Promise.all([ids("tuatara"), ids("tuatara")])).toEqual([[id], [id]]);
      expect(await store().db.entry.count({ where: { storyId: id } })).toBe(2);
      expect(await catchUp(store())).toBe(0);
    });
  });

  describe("what was found", () => {
    const vectors: Encode = async (texts) =>
      texts.map((text) => Float32Array.from({ length: 512 }, (_, i) => Math.sin(text.length * (i + 1))));
    const quay = [
      draft({ text: "The board closed the north quay on Monday. 40 boats must move, Ida Moen said." }),
      draft({ text: "The board closed the north quay on Monday. It was a shameful and brutal act." }),
    ];

    const compared = async (): Promise<{ id: string; comparison: Comparison }> => {
      const { id } = await create("Quay", quay);
      return { id, comparison: (await getComparison(store(), id, { encode: vectors })) as Comparison };
    };

    it("stands in the list and in the filters once a story is compared", async () => {
      const { id, comparison } = await compared();
      const row = (await listStories(store())).find((story) => story.id === id);
      expect(row?.sharedClaims).toBe(comparison.claims.length);
      const [source, codes] = [...codesOf(comparison)].find(([, own]) => own.size > 0) ?? ["", new Set()];
      expect(codes.size).toBeGreaterThan(0);
      for (const code of codes) {
        const [story] = (await ask({ words: "quay", code: code as LibraryQuery["code"] })).stories.filter(
          (s) => s.id === id,
        );
        expect(story?.matched).toContain(source);
      }
    });

    it("is what the comparison says of each article", async () => {
      const { id, comparison } = await compared();
      const relation = {
        ...comparison,
        claims: [{ relation: "contradict", kinds: ["figure"], mentions: [{ source: "s2" }] }],
        figures: [],
        findings: [],
      } as unknown as Comparison;
      await store().db.$transaction((tx) => keepFindings(tx, id, relation));
      const matched = async (code: LibraryQuery["code"]) =>
        (await ask({ code })).stories.find((story) => story.id === id)?.matched;
      expect(await matched("relation/contradict")).toEqual(["s2"]);
      expect(await matched("differs/figure")).toEqual(["s2"]);
      expect(await matched("relation/agree")).toBeUndefined();
    });

    it("stays when a story is renamed, and goes when it is no longer what was compared", async () => {
      const { id } = await compared();
      const state = async () => {
        const entries = await store().db.entry.findMany({ where: { storyId: id, NOT: { codes: " " } } });
        const row = (await listStories(store())).find((story) => story.id === id);
        return [entries.length > 0, row?.sharedClaims !== null];
      };
      expect(await state()).toEqual([true, true]);
      await renameStory(store(), id, "The quay again");
      expect(await state()).toEqual([true, true]);
      await setTargets(store(), id, [{ do: "add", name: "Board", aliases: [] }]);
      expect(await state()).toEqual([false, false]);
      await getComparison(store(), id, { encode: vectors });
      expect(await state()).toEqual([true, true]);
      await updateArticle(store(), id, "s1", { outlet: "Quay Post" });
      expect(await state()).toEqual([false, false]);
    });
  });
}
