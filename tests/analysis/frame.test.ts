import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseArticle } from "@/lib/analysis/document";
import { FRAMES } from "@/lib/analysis/finding";
import { findFrames } from "@/lib/analysis/frame";
import { articleOf } from "@/tests/article-of";

const framesOf = (text: string) => findFrames(parseArticle(articleOf(text)));
const tags = (text: string): string[] => framesOf(text).map((f) => f.tag);

describe("frames of a paragraph", () => {
  it.each([
    ["Wages fell and prices rose while exports to the coast stagnated, economists said.", "economic"],
    ["The hospital has a shortage of beds and the power grid is at capacity.", "capacity-resources"],
    ["The bishop called the law immoral and asked the faithful to follow their conscience.", "morality"],
    ["The union asked for equal treatment and an end to discrimination at the docks.", "fairness-equality"],
    [
      "The court ruled that the decree was unconstitutional and the judge annulled it.",
      "legality-constitution-jurisdiction",
    ],
    ["The proposed legislation would require new rules, and the panel recommends a reform.", "policy-prescription"],
    ["Police arrested two suspects and prosecutors charged them with fraud.", "crime-punishment"],
    ["The navy sent warships to the strait and troops were put on alert.", "security-defense"],
    ["Doctors warned of an epidemic, and the vaccine is short in rural clinics.", "health-safety"],
    ["Residents of the neighborhood fear eviction and say their livelihood is gone.", "quality-of-life"],
    ["The festival keeps the language and the traditions of the islands alive.", "cultural-identity"],
    ["A poll showed that most respondents back the protest, and thousands joined the march.", "public-opinion"],
    ["The senator faces an election in November and her party is split over the vote.", "political"],
    [
      "The ambassador spoke of bilateral ties, and both foreign ministers will hold a summit.",
      "external-regulation-reputation",
    ],
  ])("%s -> %s", (text, frame) => {
    expect(tags(text)[0] === frame || tags(text).includes(frame)).toBe(true);
    expect(framesOf(text)[0]).toMatchObject({ layer: "frame", start: 0, end: text.length });
  });

  it("are at most three, however long the paragraph", () => {
    const long =
      "Wages, prices and exports fell. The court ruled on the constitution. Police arrested a suspect. The navy sent troops. Doctors fought a disease. A poll showed anger. The senator faces an election. The ambassador met the foreign minister. The bishop spoke of sin. Residents lost their homes.";
    expect(tags(long).length).toBeLessThanOrEqual(3);
    expect(tags(long).length).toBeGreaterThan(0);
  });

  it("see dealings between states where only the states are named", () => {
    expect(tags("Norway, Sweden and Japan met on Monday to speak about the whales.")).toContain(
      "external-regulation-reputation",
    );
  });

  it("are those of the article where a paragraph says nothing of its own, and less sure", () => {
    const text =
      "Wages fell, prices rose and exports stagnated, and investors sold their shares.\n\nNobody knew why it took so long to tell them.";
    const last = framesOf(text).at(-1);
    expect(last).toMatchObject({ tag: "economic", rule: "frame/context" });
    expect(last?.confidence ?? 1).toBeLessThan(0.5);
  });

  it("are 'other' only where the whole article speaks of none", () => {
    expect(tags("Nobody knew why it took them so long to tell her that.")).toEqual(["other"]);
  });

  it("are given to body paragraphs only", () => {
    expect(
      framesOf("Exports and wages fall\n\nThe cat sat on the mat, and nobody knew the reason why.").every(
        (f) => f.start > 10,
      ),
    ).toBe(true);
  });

  it("span a paragraph of the text, in order, on any text", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom("tariffs ", "court ", "😀", ". ", "\n\n", "navy ", "China ", "“", "Peru", "\u0000"))
          .map((p) => p.join("")),
        (text) => {
          let last = 0;
          for (const f of framesOf(text)) {
            expect(f.start).toBeGreaterThanOrEqual(last);
            expect(f.end).toBeLessThanOrEqual(text.length);
            expect(f.end).toBeGreaterThan(f.start);
            expect(FRAMES as readonly string[]).toContain(f.tag);
            expect(f.confidence).toBeGreaterThan(0);
            expect(f.confidence).toBeLessThan(1);
            last = f.start;
          }
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });
});
