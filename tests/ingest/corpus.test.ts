import fs from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { findRemovals } from "@/lib/ingest/clean";
import { findKind } from "@/lib/ingest/kind";
import { readDocument } from "@/lib/ingest/read-document";

// Real articles that are not part of the project; they lie beside it where it is developed.
const SHARED = path.resolve("../shared");
const there = (name: string): boolean => {
  const found = fs.existsSync(path.join(SHARED, name));
  if (!found) console.warn(`SKIPPED: ${path.join("..", "shared", name)} is not there, so nothing was measured on it.`);
  return found;
};
const rows = (name: string) =>
  fs
    .readFileSync(path.join(SHARED, name), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const removedShare = (texts: readonly string[]): number => {
  const all = texts.reduce((sum, t) => sum + t.length, 0);
  return texts.flatMap(findRemovals).reduce((sum, r) => sum + r.end - r.start, 0) / all;
};

type BasilArticle = { title: string; sentences: string[]; paragraph: number[] };
const basilText = ({ title, sentences, paragraph }: BasilArticle): string =>
  sentences.reduce((text, s, i) => text + (paragraph[i] === paragraph[i - 1] ? " " : "\n") + s, title);

// Read inside the tests: the body of a skipped `describe` runs all the same.
const basil = () =>
  ["train", "dev"].flatMap((s) => rows(`eval/basil/${s}.jsonl`).flatMap((r) => r.articles.map(basilText) as string[]));

describe.skipIf(!there("eval/basil"))("clean articles (basil)", () => {
  test("less than 0.1 % of them is taken for furniture", () => {
    expect(removedShare(basil())).toBeLessThan(0.001);
  });
  test("news comes out as wire or other", () => {
    const kinds = basil().map((text) => findKind(text, findRemovals(text)).kind);
    expect(kinds.filter((k) => k === "wire" || k === "other").length / kinds.length).toBeGreaterThan(0.97);
  });
});

describe.skipIf(!there("eval/polnear"))("news of seven publishers, opinion among it (polnear)", () => {
  test("agency reports come out as wire or other, and hardly anything as one of the three rarer kinds", () => {
    const found = ["train", "dev"]
      .flatMap((s) => rows(`eval/polnear/${s}.jsonl`) as { text: string; wire: string | null }[])
      .map(({ text, wire }) => ({ wire: wire !== null, kind: findKind(text, findRemovals(text)).kind }));
    const share = (kinds: readonly string[], of = found) => of.filter((f) => kinds.includes(f.kind)).length / of.length;
    expect(
      share(
        ["wire", "other"],
        found.filter((f) => f.wire),
      ),
    ).toBeGreaterThan(0.95);
    expect(share(["think-tank", "wsws", "cgsp"])).toBeLessThan(0.02);
  });
});

describe.skipIf(!there("eval/extraction"))("articles cut out of web pages by hand (extraction)", () => {
  test("less than 0.5 % of them is taken for furniture", () => {
    const texts = ["train", "dev"].flatMap((s) => rows(`eval/extraction/${s}.jsonl`).map((r) => r.article as string));
    expect(removedShare(texts)).toBeLessThan(0.005);
  });
});

type Marked = { doc: string; start: number; end: number; required: boolean };

describe.skipIf(!there("eval/story-dev"))("a whole story with its captions marked (story-dev)", () => {
  test("all captions go, and nothing goes that is not marked", () => {
    const folder = path.join(SHARED, "eval/story-dev");
    const gold = JSON.parse(fs.readFileSync(path.join(folder, "gold.json"), "utf8")) as { boilerplate: Marked[] };
    for (const file of fs.readdirSync(folder).filter((f) => /^\d.*\.txt$/.test(f))) {
      const marked = gold.boilerplate.filter((b) => file.startsWith(b.doc));
      const removed = findRemovals(fs.readFileSync(path.join(folder, file), "utf8"));
      for (const b of marked.filter((m) => m.required)) {
        expect(removed.some((r) => r.start <= b.start && r.end >= b.end)).toBe(true);
      }
      for (const r of removed) expect(marked.some((b) => r.start < b.end && b.start < r.end)).toBe(true);
    }
  });
});

describe.skipIf(!there("seeds"))("five real articles on one story (seeds)", () => {
  const drafts = () =>
    fs
      .readdirSync(path.join(SHARED, "seeds"))
      .sort()
      .map((file) => {
        const reading = readDocument({ name: file, bytes: fs.readFileSync(path.join(SHARED, "seeds", file)) });
        if (!reading.ok) throw new Error(reading.problem.message);
        return reading.draft;
      });

  test("each has its kind", () => {
    expect(drafts().map((d) => d.kind)).toEqual(["wire", "think-tank", "wsws", "op-ed", "cgsp"]);
  });
  test("the newsletter's furniture, a third of its text, goes and its news stays", () => {
    const draft = drafts()[4];
    const share = (draft?.removed ?? []).reduce((sum, r) => sum + r.end - r.start, 0) / (draft?.text.length ?? 1);
    expect(share).toBeGreaterThan(0.3);
    expect(share).toBeLessThan(0.37);
  });
  test("names and dates are found only where they are stated", () => {
    expect(drafts().map((d) => d.published)).toEqual([null, null, "2025-06-23", null, null]);
    expect(drafts().map((d) => d.byline !== null)).toEqual([false, false, true, false, false]);
  });
});
