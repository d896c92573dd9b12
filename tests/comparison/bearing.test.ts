import { describe, expect, it } from "vitest";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { findBearing } from "../../lib/comparison/bearing";
import { readSide } from "../../lib/comparison/bearing/side";
import { prepareComparison } from "../../lib/comparison/compare";
import { articleOf } from "./compare-texts";

function bearingOf(a: string, b: string, meaning = 0.6) {
  const articles = [articleOf("s1", a), articleOf("s2", b)];
  const { analyses, passages, entities } = prepareComparison(articles, articles.map(analyzeArticle));
  const [left, right] = articles.map(({ id, text }) => {
    const analysis = analyses.get(id);
    if (!analysis) throw new Error(id);
    return readSide(id, { start: 0, end: text.length }, analysis, passages, entities);
  });
  if (!left || !right) throw new Error("two sides");
  const bearing = findBearing(left, right, meaning);
  const textOf = (source: string) => (source === "s1" ? a : b);
  return { ...bearing, said: bearing.signs.map((s) => `${s.rule} ${textOf(s.source).slice(s.start, s.end)}`) };
}

describe("findBearing", () => {
  it("two speakers, a denial and a refusal weaken", () => {
    const found = bearingOf(
      "Mayor Ann Holt said the bridge over the Orla was safe for heavy trucks.",
      "But engineer Paul Lund denied that he had ever called the bridge over the Orla safe, and rejected her claim.",
    );
    expect(found.label).toBe("weaken");
    expect(found.said).toEqual(
      expect.arrayContaining(["bearing/contrast But", "bearing/refusal denied", "bearing/refusal rejected"]),
    );
    expect(found.said.filter((s) => s.startsWith("bearing/other-speaker"))).toHaveLength(2);
  });

  it("facts in the same words strengthen", () => {
    const found = bearingOf(
      "The bridge over the Orla was closed to heavy trucks on Monday.",
      "On Monday the city closed the Orla bridge to heavy trucks after 12 cracks were found.",
    );
    expect(found.label).toBe("strengthen");
  });

  it("matters that share neither words nor meaning do not bear on each other", () => {
    expect(bearingOf("Bakers in Tallin sold more rye bread.", "The herring swim upstream in spring.", 0.1).label).toBe(
      "neither",
    );
  });

  it("is the same in both directions", () => {
    const a = "Ann Holt said the bridge was not safe.";
    const b = "Paul Lund insisted that the bridge was safe, however old it is.";
    const [there, back] = [bearingOf(a, b), bearingOf(b, a)];
    expect(there.label).toBe(back.label);
    expect(there.odds).toBeCloseTo(back.odds, 10);
    expect(there.related).toBeCloseTo(back.related, 10);
  });

  it("shows the contraction that holds a negation", () => {
    expect(bearingOf("The bridge won't open in May.", "The bridge opens in May.").said).toContain(
      "bearing/negation won't",
    );
  });
});
