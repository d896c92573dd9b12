import { describe, expect, it } from "vitest";
import { hasEmptyFields, readLibraryQuery, writeLibraryQuery } from "@/app/ui/search/library-query";
import { readStoryQuery, writeStoryQuery } from "@/app/ui/search/story-query";
import { blind } from "@/lib/comparison/blind";
import { comparison } from "../fixtures/comparison";

const params = (text: string) => Object.fromEntries(new URLSearchParams(text));

describe("the address of a search in the library", () => {
  it("comes back as it went, whatever the words are", () => {
    for (const words of ['"a b" c', "50 % & more", "¿qué?", "a+b=c#d", "😀"]) {
      const query = {
        ...readLibraryQuery({}),
        ...({ words, outlet: "Süd & Co", kind: "op-ed", code: "frame/economic" } as const),
        ...{ from: "2024-02-29", to: "2024-03-01", page: 7 },
      };
      expect(readLibraryQuery(params(writeLibraryQuery(query)))).toEqual(query);
    }
  });

  it("is empty where nothing is asked for", () => {
    expect(writeLibraryQuery(readLibraryQuery({ q: "  ", kind: "", page: "1" }))).toBe("");
  });

  it("leaves out what makes no sense", () => {
    const odd = {
      kind: "king",
      from: "2023-02-29",
      to: "yesterday",
      code: "frame/none",
      page: "1e99",
      outlet: ["a", "b"],
    };
    expect(readLibraryQuery(odd)).toEqual({ ...readLibraryQuery({}), outlet: "a" });
    for (const page of ["0", "-1", "1.5", "x", ""]) expect(readLibraryQuery({ page }).page).toBe(1);
  });

  it("can be written whatever it was cut from", () => {
    const long = `${"a".repeat(499)}😀`;
    for (const words of [long, "\ud83d", "b\ude00 c"]) {
      const query = readLibraryQuery({ q: words, outlet: words, kind: "wsws" });
      expect(readLibraryQuery(params(writeLibraryQuery(query)))).toEqual(query);
    }
    expect(readLibraryQuery({ q: long }).words).toBe("a".repeat(499));
    const inStory = readStoryQuery(comparison, { q: long });
    expect(readStoryQuery(comparison, params(writeStoryQuery(inStory)))).toEqual(inStory);
  });

  it("is told from one with fields left empty", () => {
    expect(hasEmptyFields({ q: "a", kind: "" })).toBe(true);
    expect(hasEmptyFields({ q: "a" })).toBe(false);
  });
});

describe("the address of a search in a story", () => {
  it("comes back as it went", () => {
    const query = { words: "a & b", source: "s2", kind: "wire", within: { layer: "claims", tag: "agree" } } as const;
    expect(readStoryQuery(comparison, params(writeStoryQuery(query)))).toEqual(query);
    expect(writeStoryQuery({ ...query, words: "" })).toBe("?source=s2&kind=wire&in=claims/agree");
  });

  it("leaves out what the story does not have, and in blind mode what it hides", () => {
    const given = { q: "a", source: "s99", kind: "wire", in: "claims/none" };
    expect(readStoryQuery(comparison, given)).toEqual({ words: "a", source: null, kind: "wire", within: null });
    expect(readStoryQuery(blind(comparison), given).kind).toBeNull();
  });
});
