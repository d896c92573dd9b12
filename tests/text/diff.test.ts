import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diffParts, diffWords, likeness, splitWords, type TextDiff } from "@/lib/text/diff";
import { cutParts } from "@/lib/text/diff/parts";
import { cutWords } from "@/lib/text/diff/words";

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
    ["US$3.5bn, or 3.5 billion", ["US$3.5bn", "or", "3.5 billion"]],
    ["a 1,800-kilometer road", ["a", "1,800", "kilometer", "road"]],
    ["fell -2.5% (not 2.5%)", ["fell", "-2.5%", "not", "2.5%"]],
    ["80-90 km, 2024-25, 1990–2000", ["80-90", "km", "2024-25", "1990–2000"]],
    ["rose 22.5 percent, 22.5 per cent or 22.5%", ["rose", "22.5 percent", "22.5 per cent", "or", "22.5%"]],
    ["by 2 percentage points", ["by", "2 percentage points"]],
    ["$35 million, USD 35, €1.2 bn, S/ 40", ["$35 million", "USD 35", "€1.2 bn", "S/ 40"]],
    ["3.5 billion U.S. dollars of debt", ["3.5 billion U.S. dollars", "of", "debt"]],
    ["a $3.5-billion port", ["a", "$3.5-billion", "port"]],
    ["on 3 January 2026, Jan. 4 and May 2025", ["on", "3 January 2026", "Jan. 4", "and", "May 2025"]],
    ["March 14th, 2024 at 9:30", ["March 14th, 2024", "at", "9:30"]],
    ["On 2026-01-03 he may march 20 miles", ["On", "2026-01-03", "he", "may", "march", "20", "miles"]],
    ["January 20,000 people came", ["January", "20,000", "people", "came"]],
    ["the U.S. and the U.N.’s envoy, at 5 a.m.", ["the", "U.S.", "and", "the", "U.N.’s", "envoy", "at", "5", "a.m."]],
    ["U.S.-China talks in the Asia-Pacific", ["U.S.-China", "talks", "in", "the", "Asia-Pacific"]],
    [
      "al-Bashir, an F-35 and the state-owned firm",
      ["al-Bashir", "an", "F-35", "and", "the", "state", "owned", "firm"],
    ],
    ["It ended in 2024. In 2025, 35 left.", ["It", "ended", "in", "2024", "In", "2025", "35", "left"]],
    ["12\u00a0500 jobs", ["12\u00a0500", "jobs"]],
    ["Peru’s mayor didn't", ["Peru’s", "mayor", "didn't"]],
    ["Łódź e\u0301te\u0301 是", ["Łódź", "e\u0301te\u0301", "是"]],
    ["yes 👍🏽!", ["yes", "👍", "🏽"]],
    ["... — !", []],
  ])("cuts %j", (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe("keys of words", () => {
  const key = (text: string) => cutWords(text).map((token) => token.key);

  it.each([
    ["US$3.5bn", "$3.5 billion"],
    ["3.5 billion dollars", "USD 3.5 billion"],
    ["22.5 per cent", "22.5%"],
    ["Jan. 3, 2026", "3 January 2026"],
    ["U.S.", "US"],
    ["Mayor’s", "mayor's"],
    ["2024–25", "2024-25"],
  ])("are one for %j and %j", (a, b) => {
    expect(key(a)).toHaveLength(1);
    expect(key(a)).toEqual(key(b));
  });

  it.each([
    ["US", "us"],
    ["$3.5 million", "$3.5 billion"],
    ["3.5 million", "3.5 million dollars"],
    ["A$20", "$20"],
    ["2%", "2 percentage points"],
    ["-2.5%", "2.5%"],
    ["3 January", "3 January 2026"],
    ["March 3", "March 13"],
    ["€20", "$20"],
  ])("are two for %j and %j", (a, b) => {
    expect(key(a)).not.toEqual(key(b));
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

  it("takes one figure, date or state written in two ways for the same", () => {
    expect(compare("On Jan. 3 the U.S. paid $3.5bn.", "On 3 January the US paid 3.5 billion dollars.")).toEqual([
      [],
      [],
    ]);
  });

  it("never gives up a short name or a “not” between two differences", () => {
    expect(compare("yesterday Xi left", "today Xi arrived")[0]).toEqual(["yesterday", "left"]);
    expect(compare("ministers did not agree", "leaders have not met")[0]).toEqual(["ministers did", "agree"]);
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

  it("finds what two long texts share though they differ in thousands of words", () => {
    const noise = (sign: string, from: number) => Array.from({ length: 900 }, (_, n) => `${sign}${from + n}`).join(" ");
    const left = `${noise("a", 0)} harbour ${noise("a", 900)} quay`;
    const right = `${noise("b", 0)} harbour ${noise("b", 900)} quay`;
    const diff = diffWords(left, right);
    expect(diff.left.filter(({ same }) => same).map(({ start, end }) => left.slice(start, end).trim())).toEqual([
      "harbour",
      "quay",
    ]);
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
        expect(
          diffParts(left, right)
            .left.map((s) => left.slice(s.start, s.end))
            .join(""),
        ).toBe(left);
        expect(
          diffParts(left, right)
            .right.map((s) => right.slice(s.start, s.end))
            .join(""),
        ).toBe(right);
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

describe("sentence parts", () => {
  const parts = (text: string) => cutParts(text).map((part) => text.slice(part.start, part.end));

  it.each([
    [
      "The port, which cost $3.5 billion, was opened in November 2024 by the president.",
      ["The port", "which cost $3.5 billion", "was opened", "in November 2024", "by the president"],
    ],
    ["He left because of the price of copper", ["He left", "because of the price of copper"]],
    ["Mr. Dahl said the “so-called” plan failed. He quit.", ["Mr. Dahl said the “so-called” plan failed", "He quit"]],
    ["from 3 January 2026, 9:30 a.m.", ["from 3 January 2026", "9:30 a.m."]],
    ["—", []],
  ])("of %j", (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it("differ as a whole", () => {
    const [left, right] = ["The port opened in November 2024", "The port opened in late November 2024"];
    const diff = diffParts(left, right);
    expect(differing(left, diff.left)).toEqual(["in November 2024"]);
    expect(differing(right, diff.right)).toEqual(["in late November 2024"]);
  });

  it("count as shared where the other text has them in another place", () => {
    const [left, right] = ["On Monday, the ferry closed", "The ferry closed on Monday"];
    const diff = diffParts(left, right);
    expect([...differing(left, diff.left), ...differing(right, diff.right)]).toEqual([]);
    expect(spoken(diff)).toEqual(["both: On Monday,", "both: the ferry closed"]);
  });
});

const spoken = (diff: TextDiff) => diff.woven.map((piece) => `${piece.in}: ${piece.text}`);

describe("the woven reading", () => {
  it("says shared words once, then the left's, then the right's, with their punctuation", () => {
    expect(spoken(diffWords("The old, worn bridge (of 1890) fell.", "The new bridge fell today."))).toEqual([
      "both: The",
      "left: old, worn",
      "right: new",
      "both: bridge",
      "left: (of 1890)",
      "both: fell.",
      "right: today.",
    ]);
  });

  it("puts a space between what was never one text, and none where a word goes on", () => {
    const read = (left: string, right: string) =>
      diffWords(left, right)
        .woven.map(({ text, spaced }) => (spaced ? ` ${text}` : text))
        .join("");
    expect(read("Bridge fell", "The bridge fell")).toBe("The Bridge fell");
    expect(read("a state-owned firm", "a state-run firm")).toBe("a state-owned run firm");
    expect(read("", "Bridge")).toBe("Bridge");
  });
});

describe("likeness", () => {
  it("is the share of words in common, in any order", () => {
    expect(likeness("one two three", "three one two")).toBe(1);
    expect(likeness("one two", "one one three four")).toBeCloseTo(1 / 3);
    expect(likeness("", "")).toBe(1);
    expect(likeness("one", "")).toBe(0);
  });
});
