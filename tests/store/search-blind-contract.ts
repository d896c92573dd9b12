import { describe, expect, it } from "vitest";
import { type LibraryQuery, PAGE, searchLibrary } from "@/lib/store/search";
import { createStory, deleteStory } from "@/lib/store/stories";
import { draft } from "./library";
import { askedLibrary, NOTHING, type Open } from "./search-asked";

/** What a search promises a reader who must not know who wrote what. */
export function describeBlindSearch(open: Open): void {
  const { store, create } = askedLibrary(open);

  describe("stories that a reader reads blind", () => {
    const seek = (query: Partial<LibraryQuery>, blind: readonly string[]) =>
      searchLibrary(store(), { ...NOTHING, ...query }, 1, blind);
    const told = (title: string) =>
      createStory(store(), {
        title,
        drafts: [
          draft({
            ...{ kind: "wire", outlet: "Zebu Courier", byline: "Ada Gnu", title: "The gaur by Zebu Courier" },
            text: "The gaur is late, Ada Gnu wrote.\n\nHAVN, Norland (XPQ) — The saola of the Zebu Courier, zebucourier.com, came.",
          }),
          draft({ kind: "wsws", title: "Takin", text: "A takin came. Ada Gnu saw it for the Zebu Courier." }),
        ],
      });

    it("are found by no kind and no outlet, and are counted whatever they hold", async () => {
      const [one, other] = [await told("A herd"), await told("A herd too")];
      const blind = [one.id, "nowhere"];
      for (const filter of [{ kind: "wsws" }, { kind: "op-ed" }, { outlet: "zebu" }, { outlet: "okapi" }] as const) {
        const open = await seek({ ...filter, words: "takin" }, []);
        const result = await seek({ ...filter, words: "takin" }, blind);
        expect(result.stories.map(({ id }) => id)).not.toContain(one.id);
        expect([open.leftOut, result.leftOut]).toEqual([0, 1]);
        expect(result.total).toBe(open.stories.filter(({ id }) => id !== one.id).length);
      }
      expect((await seek({ kind: "wsws", words: "takin" }, blind)).stories.map(({ id }) => id)).toEqual([other.id]);
      for (const { id } of [one, other]) await deleteStory(store(), id);
    });

    it.each(["zebu", "zebu courier", '"ada gnu"', "gnu", "zebucourier", "xpq", "gaur zebu", "saola cour"])(
      "are not found by %j, which stands where names are hidden",
      async (words) => {
        const { id } = await told("A herd");
        expect((await seek({ words }, [])).stories.map((story) => story.id)).toEqual([id]);
        expect(await seek({ words }, [id])).toMatchObject({ total: 0, stories: [], leftOut: 0 });
        await deleteStory(store(), id);
      },
    );

    it("are found by the words that they show, and it is not said where these stand", async () => {
      const { id } = await told("A herd of the Zebu Courier");
      for (const words of ["takin", "gaur late", "saola norland", "herd", "herd takin", '"a herd"']) {
        const [story] = (await seek({ words }, [id])).stories;
        expect(story).toMatchObject({ id, passages: [], titleMarks: [], matched: [] });
      }
      // Of one article each.
      expect((await seek({ words: "takin saola" }, [id])).total).toBe(0);
      await deleteStory(store(), id);
    });

    it("leave no gap in the pages of others", async () => {
      const blind: string[] = [];
      for (let n = 0; n < PAGE; n += 1) {
        const drafts = [draft({ title: "Untitled", text: "A beast came.", outlet: "Kudu Post" })];
        blind.push((await create("Hidden", drafts)).id);
      }
      const { id } = await create("Shown", [draft({ title: "Untitled", text: "A kudu came late." })]);
      const result = await seek({ words: "kudu" }, blind);
      expect([result.total, ...result.stories.map((story) => story.id)]).toEqual([1, id]);
      for (const one of [...blind, id]) await deleteStory(store(), one);
    });
  });
}
