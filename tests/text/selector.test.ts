import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeSpan, matchSelector } from "@/lib/text/selector";

const TEXT =
  "The quay closed on Monday. Forty boats must leave the quay by Friday, the board said. The quay closed on Monday, the crews said.";
const spanOf = (text: string, words: string, from = 0) => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};

/** A text and a span of it. */
const spans = fc
  .string({ unit: fc.constantFrom("a", "b", " ", ".", "é", "👩", "\n", "7"), maxLength: 120 })
  .chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)))
  .map(([text, a, b]) => ({ text, span: { start: Math.min(a, b), end: Math.max(a, b) } }));

describe("a described span", () => {
  it("is found again at its place, in every text", () => {
    fc.assert(
      fc.property(spans, ({ text, span }) => {
        expect(matchSelector(text, describeSpan(text, span))).toEqual({ ...span, score: 1, how: "position" });
      }),
    );
  });

  it("is found when text is put before it, with the same words and the same words around them", () => {
    fc.assert(
      fc.property(spans, fc.string({ maxLength: 30 }), ({ text, span }, before) => {
        fc.pre(span.end > span.start);
        const found = matchSelector(before + text, describeSpan(text, span));
        expect((before + text).slice(found?.start, found?.end)).toBe(text.slice(span.start, span.end));
      }),
    );
  });

  it("is told from the same words elsewhere by the words around it, however far it moved", () => {
    const second = spanOf(TEXT, "The quay closed on Monday", 10);
    const changed = TEXT.replace("Forty boats must leave the quay by Friday, the board said. ", "");
    const found = matchSelector(changed, describeSpan(TEXT, second));
    expect(found?.start).toBe(changed.lastIndexOf("The quay closed"));
    expect(found?.how).toBe("quote");
  });

  it("goes to the nearest of equal places", () => {
    const text = "x port y | x port y | x port y";
    const selector = { start: 13, end: 17, exact: "port", prefix: "", suffix: "" };
    expect(matchSelector(`.${text}`, selector)?.start).toBe(14);
  });

  it("is not taken to be at its old place when other words stand around that, and its own elsewhere", () => {
    const selector = describeSpan("aa the bb", { start: 3, end: 6 });
    expect(matchSelector("xx the yy aa the bb", selector)).toMatchObject({ start: 13, end: 16 });
  });

  it("is found in words that were changed a little, with a score that says so", () => {
    const text = TEXT.replace("Forty boats must leave", "Forty small boats have to leave");
    const found = matchSelector(text, describeSpan(TEXT, spanOf(TEXT, "Forty boats must leave the quay by Friday")));
    expect(text.slice(found?.start, found?.end)).toBe("Forty small boats have to leave the quay by Friday");
    expect(found?.how).toBe("fuzzy");
    expect(found?.score).toBeLessThan(0.8);
    expect(found?.score).toBeGreaterThan(0.4);
  });

  it("is lost where the words are gone, and a word or two are never guessed", () => {
    expect(matchSelector(TEXT, describeSpan("A bridge opened in spring.", { start: 0, end: 25 }))).toBeNull();
    expect(matchSelector("They left by Friday.", describeSpan("by Sunday", { start: 0, end: 9 }))).toBeNull();
    expect(matchSelector("", describeSpan(TEXT, spanOf(TEXT, "Forty boats")))).toBeNull();
  });
});
