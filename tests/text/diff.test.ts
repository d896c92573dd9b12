import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffWords, splitWords } from "@/lib/text/diff";

const words = (text: string) => splitWords(text).map((span) => text.slice(span.start, span.end));
const differing = (text: string, stretches: readonly { start: number; end: number; same: boolean }[]) =>
  stretches.filter((stretch) => !stretch.same).map((stretch) => text.slice(stretch.start, stretch.end));
const compare = (left: string, right: string) => {
  const diff = diffWords(left, right);
  return [differing(left, diff.left), differing(right, diff.right)];
};

describe("splitWords", () => {
  it.each([
    ["$35,000,000 in aid", ["$35,000,000", "in", "aid"]],
    ["US$3.5bn, or 3.5 billion", ["US$3.5bn", "or", "3.5", "billion"]],
    ["a 1,800-kilometer road", ["a", "1,800", "kilometer", "road"]],
    ["fell -2.5% (not 2.5%)", ["fell", "-2.5%", "not", "2.5%"]],
    ["80-90 km", ["80", "90", "km"]],
    ["12\u00a0500 jobs", ["12\u00a0500", "jobs"]],
    ["Peru’s mayor didn't", ["Peru’s", "mayor", "didn't"]],
    ["Łódź e\u0301te\u0301 是", ["Łódź", "e\u0301te\u0301", "是"]],
    ["yes 👍🏽!", ["yes", "👍", "🏽"]],
    ["... — !", []],
  ])("cuts %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("diffWords", () => {
  it("marks a figure that differs, whole", () => {
    expect(compare("It cost $35,000,000 to build.", "It cost $36,000,000 to build.")).toEqual([
      ["$35,000,000"],
      ["$36,000,000"],
    ]);
  });

  it("marks nothing for case, quotation style, punctuation or line breaks", () => {
    expect(compare("The mayor’s “plan” failed.", "the mayor's\nplan, failed")).toEqual([[], []]);
  });

  it("joins differing words in a row, with what lies between them", () => {
    expect(compare("The old, worn bridge fell", "The bridge fell")).toEqual([["old, worn"], []]);
  });

  it("gives up a lone small word between two differences", () => {
    expect(compare("workers closed the harbour today", "owners shut the quay today")).toEqual([
      ["workers closed the harbour"],
      ["owners shut the quay"],
    ]);
  });

  it("keeps a lone shared figure between two differences", () => {
    expect(compare("workers left 80 harbours", "owners shut 80 quays")).toEqual([
      ["workers left", "harbours"],
      ["owners shut", "quays"],
    ]);
  });

  it("says how alike two wordings are", () => {
    expect(diffWords("one two three", "one two three").likeness).toBe(1);
    expect(diffWords("one two", "three four").likeness).toBe(0);
    expect(diffWords("", "").likeness).toBe(1);
    expect(diffWords("?", "!").likeness).toBe(0);
    expect(diffWords("one two", "one three").likeness).toBe(0.5);
  });

  it("marks all as different where nothing is alike for thousands of words", () => {
    const left = Array.from({ length: 3000 }, (_, n) => `a${n}`).join(" ");
    const right = Array.from({ length: 3000 }, (_, n) => `b${n}`).join(" ");
    expect(diffWords(left, right).left).toEqual([{ start: 0, end: left.length, same: false }]);
  });

  const anyText = fc.string({
    unit: fc.oneof(
      fc.constantFrom(" ", "the", "3.5", "$35,000,000", "e\u0301", "👩‍👩‍👧", "\ud83d", "\udc00", "\r\n", "שלום", ","),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
  });

  it("covers both texts without gap on any Unicode, the same way each time", () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const diff = diffWords(left, right);
        expect(diff.left.map((s) => left.slice(s.start, s.end)).join("")).toBe(left);
        expect(diff.right.map((s) => right.slice(s.start, s.end)).join("")).toBe(right);
        expect(diffWords(left, right)).toEqual(diff);
        expect(diff.likeness).toBeGreaterThanOrEqual(0);
        expect(diff.likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it("finds a text the same as itself", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(diffWords(text, text)).toMatchObject({ likeness: 1 });
        expect(differing(text, diffWords(text, text).left)).toEqual([]);
      }),
    );
  });

  it("never cuts a word or a figure", () => {
    fc.assert(
      fc.property(anyText, anyText, (left, right) => {
        const cuts = new Set(diffWords(left, right).left.map((stretch) => stretch.start));
        for (const word of splitWords(left)) {
          for (let at = word.start + 1; at < word.end; at += 1) expect(cuts.has(at)).toBe(false);
        }
      }),
    );
  });
});
