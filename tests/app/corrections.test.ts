import { describe, expect, test } from "vitest";
import { type Correctable, correct, readCorrections as read } from "@/app/ui/form/corrections";
import { wordsOf } from "@/lib/words/messages";

const readCorrections = (data: FormData, prefix: string) => read(data, prefix, wordsOf("en", "problems"));

const article: Correctable = {
  file: "a.txt",
  kind: "wire",
  kindConfidence: 0.7,
  outlet: "Sample wire",
  title: "A bridge",
  byline: null,
  published: null,
  text: "Menu\nA \\$5 bridge.\nSubscribe now!",
  head: { title: null, byline: null, date: null },
  removed: [
    { start: 0, end: 4, reason: "menu" },
    { start: 7, end: 8, reason: "escape" },
    { start: 19, end: 33, reason: "subscribe" },
  ],
};

test("a title that shows no sign is none", () => {
  const { problems } = readCorrections(form({ title: "\u200b", outlet: "\u2060", byline: "Ada\0Ruiz" }), "a");
  expect(Object.keys(problems)).toEqual(["title"]);
  const { corrections } = readCorrections(form({ outlet: "\u2060", byline: "Ada\0Ruiz" }), "a");
  expect(corrections).toMatchObject({ outlet: null, byline: "Ada Ruiz" });
});

function form(values: Record<string, string | string[]>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries({ kind: "wire", title: "A bridge", ...values })) {
    for (const each of [value].flat()) data.append(`a.${name}`, each);
  }
  return data;
}

const corrected = (values: Record<string, string | string[]>, of = article) =>
  correct(of, readCorrections(form(values), "a").corrections);

describe("corrections of an article", () => {
  test("never touch the text", () => {
    expect(corrected({ title: "Another", left: "5-18", kept: "0" }).text).toBe(article.text);
  });

  test("a kind that is left alone stays as sure as it was; a changed one is certain", () => {
    expect(corrected({}).kindConfidence).toBe(0.7);
    expect(corrected({ kind: "op-ed" })).toMatchObject({ kind: "op-ed", kindConfidence: 1 });
  });

  test("an empty field is null, and white space is no content", () => {
    expect(corrected({ outlet: "  ", byline: "" })).toMatchObject({ outlet: null, byline: null });
  });

  test("a passage is kept by its place, signs by their sort", () => {
    const { removed } = corrected({ kept: "2", keptSigns: "escape" });
    expect(removed.map((r) => r.kept ?? false)).toEqual([false, true, true]);
  });

  test("a kept passage is left out again when its box is no longer ticked", () => {
    const kept = corrected({ kept: "2" });
    expect(corrected({}, kept).removed).toEqual(article.removed);
  });

  test("a passage that a person left out joins the others in reading order", () => {
    expect(corrected({ left: "5-18" }).removed.map((r) => [r.start, r.reason])).toEqual([
      [0, "menu"],
      [5, "person"],
      [7, "escape"],
      [19, "subscribe"],
    ]);
  });

  test("a person's own passage is gone when it is put back", () => {
    const left = corrected({ left: "5-18" });
    expect(corrected({ kept: "1" }, left).removed).toEqual(article.removed);
  });

  test("a passage beyond the text is not one", () => {
    expect(corrected({ left: ["5-99", "9-9"] }).removed).toEqual(article.removed);
  });

  test("a missing title is a problem of the title, and what else was typed is still read", () => {
    const { problems, corrections } = readCorrections(form({ title: " ", outlet: "Velm Herald" }), "a");
    expect(Object.keys(problems)).toEqual(["title"]);
    expect(corrections.outlet).toBe("Velm Herald");
  });

  test("a byline of a thousand characters is a problem that names the limit", () => {
    expect(readCorrections(form({ byline: "x".repeat(1000) }), "a").problems.byline).toContain("300");
  });

  test("what no date field sends is no date", () => {
    expect(corrected({ published: "2026-02-31" }).published).toBeNull();
    expect(corrected({ published: "2026-02-28" }).published).toBe("2026-02-28");
  });
});
