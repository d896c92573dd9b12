import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPolarity } from "@/lib/analysis/polarity";
import { parseText } from "@/lib/text/parse";

const cues = (text: string) =>
  parseText(text).sentences.flatMap((s) =>
    findPolarity(s).map((c) => ({ words: text.slice(c.start, c.end), polarity: c.polarity, rule: c.rule })),
  );
const polarity = (text: string, words: string): number => cues(text).find((c) => c.words === words)?.polarity ?? 0;

describe("polarity cues", () => {
  it("give praise and blame their sign", () => {
    expect(polarity("The jury praised the brave diver.", "praised")).toBeGreaterThan(0.5);
    expect(polarity("The jury praised the brave diver.", "brave")).toBeGreaterThan(0.5);
    expect(polarity("The jury denounced the corrupt clerk.", "denounced")).toBeLessThan(-0.5);
  });

  it("are turned and weakened by a negation", () => {
    const { polarity: turned = 0, rule } = cues("She is not an honest broker.")[0] ?? { rule: "" };
    expect(turned).toBeLessThan(0);
    expect(Math.abs(turned)).toBeLessThan(polarity("She is an honest broker.", "honest"));
    expect(rule).toMatch(/-negated$/);
  });

  it("are not turned by a negation in another clause, of another phrase, or in 'not only'", () => {
    expect(polarity("They did not vote, but praised the plan.", "praised")).toBeGreaterThan(0);
    expect(polarity("He did not answer the reckless driver.", "reckless")).toBeLessThan(0);
    expect(polarity("It is not only brave.", "brave")).toBeGreaterThan(0);
  });

  it("weigh more with an intensifier and less with a downtoner", () => {
    expect(polarity("It was a very bad idea.", "bad")).toBeLessThan(polarity("It was a bad idea.", "bad"));
    expect(polarity("It was a slightly bad idea.", "bad")).toBeGreaterThan(polarity("It was a bad idea.", "bad"));
  });

  it("are not found in names", () => {
    expect(cues("He runs the Justice League of Freedom County.")).toEqual([]);
  });

  it("lie inside their sentence, in order, and stay within -1 and 1 on any text", () => {
    const piece = fc.constantFrom(
      "not ",
      "very ",
      "corrupt",
      " brave",
      ". ",
      "“",
      "’s",
      "\n",
      "😀",
      "utterly ",
      "hero",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((p) => p.join("")),
        ),
        (text) => {
          for (const sentence of parseText(text).sentences) {
            let last = sentence.start;
            for (const cue of findPolarity(sentence)) {
              expect(cue.start).toBeGreaterThanOrEqual(last);
              expect(cue.end).toBeGreaterThan(cue.start);
              expect(cue.end).toBeLessThanOrEqual(sentence.end);
              expect(Math.abs(cue.polarity)).toBeLessThanOrEqual(1);
              last = cue.end;
            }
          }
        },
      ),
      { numRuns: 150, seed: 3 },
    );
  });
});
