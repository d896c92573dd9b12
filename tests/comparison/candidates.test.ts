import { describe, expect, it } from "vitest";
import { findCandidates } from "../../lib/comparison/alignment/candidates";
import type { Statement } from "../../lib/comparison/passage";

/** Statements of which only the source and the terms are asked. */
const statements = (own: readonly (readonly [string, ...string[]])[]): readonly Statement[] =>
  own.map(
    ([source, ...keys], index) => ({ source, index, terms: keys.map((key) => ({ key })) }) as unknown as Statement,
  );

const pairsOf = (own: readonly Statement[], weigh: (key: string) => number) =>
  findCandidates(own, weigh).map(([a, b]) => `${a.index}-${b.index}`);

describe("candidates", () => {
  it("share a telling term and stand in two sources, in order of their places", () => {
    const own = statements([
      ["a", "quay", "crane"],
      ["b", "crane"],
      ["a", "crane"],
      ["c", "quay"],
      ["c", "gull"],
    ]);
    expect(pairsOf(own, () => 2)).toEqual(["0-1", "0-3", "1-2"]);
    expect(pairsOf(own, (key) => (key === "quay" ? 2 : 0.5))).toEqual(["0-3"]);
  });

  it("do not meet through a term that every third statement holds", () => {
    const own = statements(Array.from({ length: 60 }, (_, i) => [i % 2 ? "a" : "b", i % 3 ? `t${i}` : "quay"]));
    expect(pairsOf(own, () => 3)).toEqual([]);
  });

  it("grow in step with the statements, and the best of a crowd is never lost", () => {
    const made = (articles: number) =>
      statements(
        Array.from({ length: articles * 20 }, (_, i) => [
          `a${Math.floor(i / 20)}`,
          `x${(i * 7) % 40}`,
          `y${(i * 11) % 60}`,
          `z${(i * 13) % 50}`,
          ...(i === 3 || i === articles * 20 - 5 ? ["siphon"] : []),
        ]),
      );
    const weigh = (key: string) => (key === "siphon" ? 3.5 : 2);
    for (const articles of [10, 20, 50]) {
      const own = made(articles);
      const pairs = pairsOf(own, weigh);
      expect(pairs.length).toBeLessThanOrEqual(80 * Math.min(own.length, 800));
      expect(pairs).toContain(`3-${own.length - 5}`);
    }
  });

  it("do not depend on the order in which terms stand", () => {
    const own = statements([
      ["a", "quay", "crane", "boat"],
      ["b", "boat", "quay"],
      ["c", "crane", "quay"],
    ]);
    const turned = own.map((s) => ({ ...s, terms: [...s.terms].reverse() }));
    expect(pairsOf(turned, () => 2)).toEqual(pairsOf(own, () => 2));
  });
});
