import { describe, expect, test } from "vitest";
import { scoreLinks } from "@/eval/claim-links";
import type { ClaimGold, Place } from "@/eval/stories";

const gold: ClaimGold = {
  story: "made up",
  claims: [
    {
      tier: "core",
      members: [
        ["a", 0, 20],
        ["b", 0, 20],
        ["c", 0, 20],
      ],
    },
    {
      tier: "secondary",
      members: [
        ["a", 100, 120],
        ["b", 100, 120],
      ],
    },
  ],
  nearMisses: [
    [
      ["a", 0, 20],
      ["b", 100, 120],
    ],
  ],
};

describe("links of claims against a gold", () => {
  test("the gold itself is perfect", () => {
    const claims = gold.claims.map((c) => c.members);
    expect(scoreLinks(claims, gold)).toMatchObject({ links: 4, precision: 1, recall: 1, f1: 1, nearMisses: 0 });
  });

  test("a place that shares half of the shorter is the same", () => {
    const claims: Place[][] = [
      [
        ["a", 10, 40],
        ["b", 0, 20],
      ],
    ];
    expect(scoreLinks(claims, gold)).toMatchObject({ links: 1, precision: 1, recall: 0.25, coreRecall: 1 / 3 });
  });

  test("two look-alikes that are joined count as wrong and as a near miss", () => {
    const claims: Place[][] = [
      [
        ["a", 0, 20],
        ["b", 100, 120],
      ],
    ];
    expect(scoreLinks(claims, gold)).toMatchObject({ links: 1, precision: 0, nearMisses: 1 });
  });

  test("mentions of one document make no link, and nothing found scores nothing", () => {
    expect(
      scoreLinks(
        [
          [
            ["a", 0, 20],
            ["a", 100, 120],
          ],
        ],
        gold,
      ),
    ).toMatchObject({ links: 0, f1: 0 });
    expect(scoreLinks([], gold)).toMatchObject({ links: 0, recall: 0, f1: 0 });
  });
});
