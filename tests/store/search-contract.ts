import { describe, expect, it } from "vitest";
import { type LibraryQuery, PAGE } from "@/lib/store/search";
import { deleteStory, keepRemoval } from "@/lib/store/stories";
import { DELICATE_TEXTS, draft } from "./library";
import { askedLibrary, type Open } from "./search-asked";

/** What the search of a library promises, whatever database lies under it. */
export function describeSearch(open: Open): void {
  const { store, create, ask, ids } = askedLibrary(open);
  const finds = async (query: string, id: string) => (await ids(query)).includes(id);

  describe("words", () => {
    const cases: [text: string, words: string, found: boolean][] = [
      ["El Niño y el Perú", "nino PERU", true],
      ["ÖSTERREICHS Straße", "österreichs STRASSE", true],
      ["Порт Чанкай", "чанкай порт", true],
      ["ΟΔΟΣ ΑΘΗΝΩΝ", "οδος", true],
      ["the ﬁnance of it", "finance", true],
      ["a soft\u00adhyphen inside", "softhyphen", true],
      ["北京港口", "京港", true],
      ["north and south", "south north", true],
      ["north and south", "north east", false],
      ["north and south", '"north and south"', true],
      ["north and south", '"south and north"', false],
      ["north and south", "“and south”", true],
      ["the mining of lithium", "lithium min", true],
      ["the mining of lithium", "min lithium", false],
      ["the mining of lithium", '"lithi"', false],
      ["usual things", "us", false],
      ["in the U.S. of old", "U.S.", true],
      ["us of old", "U.S.", false],
      ["some 3.5 billion", "3.5", true],
      ["some 35 billion", "3.5", false],
      ["some 3.55 billion", "3.5", false],
      ["Peru's harbour", "peru", true],
    ];
    it.each(cases)("of %j by %j", async (text, words, found) => {
      const { id } = await create("Words", [draft({ title: "Untitled", text })]);
      expect(await finds(words, id)).toBe(found);
      await deleteStory(store(), id);
    });

    it("may stand in the story's title, the article's title, its outlet, its byline and its text", async () => {
      const { id } = await create("Quokka", [
        draft({ title: "Wombat", outlet: "The Numbat", byline: "Ada Bilby", text: "A potoroo." }),
        draft({ outlet: "Dunnart" }),
      ]);
      for (const word of ["quokka", "wombat", "numbat", "bilby", "potoroo", "quokka wombat numbat bilby potoroo"])
        expect(await ids(word)).toEqual([id]);
    });

    it("must all stand in one article, and a phrase in one field of it", async () => {
      await create("Apart", [draft({ text: "Galah alone." }), draft({ text: "Corella alone." })]);
      await create("Fields", [draft({ title: "The galah", outlet: "Lorikeet Post" })]);
      expect(await ids("galah corella")).toEqual([]);
      expect(await ids("galah lorikeet")).toHaveLength(1);
      expect(await ids('"galah lorikeet"')).toEqual([]);
    });

    it("are not found in what was left out of an article, until it is put back", async () => {
      const removed = [{ start: 0, end: 9, reason: "menu" as const }];
      const { id } = await create("Left out", [draft({ text: "Platypus! The rest.", removed })]);
      expect(await ids("platypus")).toEqual([]);
      await keepRemoval(store(), id, "s1", { start: 0, end: 9 }, true);
      expect(await ids("platypus")).toEqual([id]);
      await keepRemoval(store(), id, "s1", { start: 0, end: 9 }, false);
      expect(await ids("platypus")).toEqual([]);
    });

    it("are found in every part of an article as long as a book", async () => {
      const text = `Ibis first. ${"The wide river runs. ".repeat(20_000)} Egret last.`;
      const { id } = await create("Long", [draft({ text })]);
      expect(await ids("ibis river")).toEqual([id]);
      expect(await ids('"egret last"')).toEqual([id]);
      const passage = (await ask("egret")).stories[0]?.passages[0];
      expect(passage?.quote).toBe("Egret last.");
    });

    it("are found in a text that no language has", async () => {
      const words = Array.from({ length: 40_000 }, (_, i) => `${i.toString(36)}x${"q".repeat(50)}`);
      const { id } = await create("Noise", [draft({ text: words.join(" ") })]);
      expect(await ids(words[39_999] as string)).toEqual([id]);
      await deleteStory(store(), id);
    });
  });

  describe("odd input", () => {
    const odd = [
      '"',
      '""',
      '"unbalanced',
      'a "b',
      "AND OR NOT NEAR",
      "NEAR(a b, 2)",
      "title : x",
      "-x ^y {z} +w",
      "a* *b * ",
      "(((",
      "x:* & | ! <->",
      '\'; DROP TABLE "Story"; --',
      "%",
      "_",
      "\\",
      "😀 👩🏽‍🚀",
      "\0",
      "\ud800",
      "\u202e\u0301",
      "ﷺ",
      "½",
      "x".repeat(10_000),
      "y ".repeat(5_000),
      '"z" '.repeat(2_500),
      "",
      " ",
      ...Object.values(DELICATE_TEXTS),
    ];
    it.each(odd.map((words) => [JSON.stringify(words).slice(0, 40), words]))("%s is answered", async (_, words) => {
      const result = await ask(words);
      expect(result.total).toBeGreaterThanOrEqual(result.stories.length);
      expect(await ask({ outlet: words, words: "ferry" })).toMatchObject({ stories: expect.any(Array) });
    });

    it("that holds no word finds nothing, and is no search", async () => {
      await create("Something");
      for (const words of ["", "%", "😀", '"."']) expect((await ask(words)).total).toBe(0);
    });

    it("says when more was typed than is sought", async () => {
      expect((await ask("a b c")).sought.cut).toBe(false);
      expect((await ask("one two three four five six seven eight nine ten eleven twelve thirteen")).sought.cut).toBe(
        true,
      );
    });
  });

  describe("passages", () => {
    it("are slices of the text, with the words marked, at the sentence's number", async () => {
      const text = "Kookaburra report\n\nIt rained. “No Kookaburras were <b>seen</b>,” she said. It ended.";
      const { id } = await create("P", [draft({ title: "Kookaburra report", text }), draft()]);
      const [story] = (await ask("seen kookab")).stories;
      expect(story).toMatchObject({ id, matched: ["s1"] });
      const passage = story?.passages[0];
      expect(passage).toMatchObject({ source: "s1", sentence: 2, opens: true, closes: true });
      expect(passage?.quote).toBe("“No Kookaburras were <b>seen</b>,” she said.");
      expect(text.slice(passage?.start, passage?.end)).toBe(passage?.quote);
      expect(passage?.marks.map(({ start, end }) => passage.quote.slice(start, end))).toEqual(["Kookaburras", "seen"]);
    });

    it("hold the words of an endless sentence, cut between words", async () => {
      const text = `${"on and on ".repeat(80)}the echidna slept ${"and so on ".repeat(80)}`;
      await create("E", [draft({ title: "E", text })]);
      const passage = (await ask("echidna")).stories[0]?.passages[0];
      expect(passage?.quote.length).toBeLessThan(300);
      expect(passage?.quote).toMatch(/^(on|and) .*\bechidna\b.* (and|so|on)$/);
      expect(passage).toMatchObject({ opens: false, closes: false });
    });

    it("come from as many articles as have one", async () => {
      await create("M", [
        draft({ text: "A quoll ate. The quoll slept." }),
        draft({ text: "No such thing." }),
        draft({ text: "The quoll again." }),
      ]);
      const [story] = (await ask("quoll")).stories;
      expect(new Set(story?.passages.map((passage) => passage.source))).toEqual(new Set(["s1", "s3"]));
      expect(story?.matched).toEqual(["s1", "s3"]);
    });

    it("mark the title of a story that is found by it alone", async () => {
      const { id } = await create("The Bandicoot affair", []);
      const [story] = (await ask("bandicoot")).stories;
      expect(story).toMatchObject({ id, passages: [], matched: [], titleMarks: [{ start: 4, end: 13 }] });
    });
  });

  describe("filters", () => {
    const day = (published: string | null, more = {}) => draft({ published, text: "Filtered taipan.", ...more });

    it("hold for the article that has the words", async () => {
      const { id } = await create("F", [
        day("2024-05-01", { kind: "wsws", outlet: "Süd Post" }),
        draft({ kind: "wire", outlet: "Nord", published: "2024-06-01" }),
      ]);
      const found: [Partial<LibraryQuery>, boolean][] = [
        [{ kind: "wsws" }, true],
        [{ kind: "wire" }, false],
        [{ outlet: "sud p" }, true],
        [{ outlet: "nord" }, false],
        [{ outlet: "s%d" }, false],
        [{ from: "2024-05-01", to: "2024-05-01" }, true],
        [{ from: "2024-05-02" }, false],
        [{ to: "2024-04-30" }, false],
        [{ kind: "wsws", from: "2024-04-01", outlet: "post" }, true],
      ];
      for (const [filter, is] of found)
        expect([filter, (await ids({ words: "taipan", ...filter })).includes(id)]).toEqual([filter, is]);
    });

    it("leave out articles without a date", async () => {
      const { id } = await create("D", [day(null)]);
      expect(await ids({ words: "taipan", from: "1900-01-01" })).not.toContain(id);
    });

    it("find stories without any words", async () => {
      const { id } = await create("Alone", [draft({ outlet: "Only Once" })]);
      const result = await ask({ outlet: "only once" });
      expect(result).toMatchObject({ total: 1, stories: [{ id, passages: [] }] });
    });
  });

  describe("order and pages", () => {
    it("puts a word in a title before one in a text, and of equals the last changed first", async () => {
      const text = "Some words about other things, and one wallaroo among many others that stand here.";
      const body = await create("Other", [draft({ title: "x", text })], new Date(3000));
      const old = await create("Wallaroo", [draft({ title: "x" })], new Date(1000));
      const young = await create("Wallaroo", [draft({ title: "x" })], new Date(2000));
      expect(await ids("wallaroo")).toEqual([young.id, old.id, body.id]);
    });

    it("gives pages that hold every story once, and the number of all", async () => {
      const made = [];
      for (let i = 0; i < PAGE + 3; i += 1) made.push((await create(`Kowari ${i}`, [draft()], new Date(i))).id);
      const [first, second, third] = [await ask("kowari", 1), await ask("kowari", 2), await ask("kowari", 9)];
      expect([first.total, second.total, third.total]).toEqual([PAGE + 3, PAGE + 3, PAGE + 3]);
      const all = [...first.stories, ...second.stories].map((story) => story.id);
      expect(new Set(all)).toEqual(new Set(made));
      expect(all).toHaveLength(PAGE + 3);
      expect(third.stories).toEqual([]);
    });
  });
}
