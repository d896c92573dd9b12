import { describe, expect, it } from "vitest";
import { parseText } from "../../lib/text/parse";
import { openTagged } from "../../lib/text/tagged";

const TEXT =
  "On 3 May 2024 the two old ferries that Ida Moen's firm had bought for $4 million weren't running, she said.";

describe("a question of a word's tags", () => {
  it("is answered as the pattern answers on all tags together", () => {
    const words = parseText(TEXT).sentences.flatMap((s) => s.words);
    for (const pattern of [/Noun|Verb/, /Pronoun|Auxiliary|Copula/, /Value|Date|Unit/, /^Verb$/]) {
      const ask = openTagged(pattern);
      expect(words.map(ask)).toEqual(words.map((word) => word.tags.some((tag) => pattern.test(tag))));
      // Known tags are answered from memory.
      expect(words.map(ask)).toEqual(words.map((word) => word.tags.some((tag) => pattern.test(tag))));
    }
  });

  it("is answered with no for a word without tags", () => {
    expect(openTagged(/Noun/)({ tags: [] })).toBe(false);
  });
});
