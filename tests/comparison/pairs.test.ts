import { describe, expect, it } from "vitest";
import type { Difference, Mention, SharedClaim } from "../../lib/comparison/comparison";
import { findPairs } from "../../lib/comparison/pairs";
import { compareTexts } from "./compare-texts";

const mentionOf = (source: string): Mention => ({
  source,
  start: 0,
  end: 4,
  quote: "said",
  voice: "asserted",
  attributedTo: null,
  figures: [],
  sentence: { start: 0, end: 4 },
});

const differenceOf = (kind: Difference["kind"], ...sources: string[]): Difference => ({
  kind,
  rule: `divergence/${kind}`,
  text: "",
  told: { key: "words", values: { words: "" } },
  evidence: sources.map((source) => ({ source, start: 0, end: 4, quote: "said" })),
});

const claimOf = (id: string, sources: string[], known: Partial<SharedClaim> = {}): SharedClaim => ({
  id,
  label: id,
  relation: "agree",
  kinds: (known.differences ?? []).map((d) => d.kind),
  score: 1,
  divergence: 0,
  explanation: "",
  differences: [],
  grounds: [],
  mentions: sources.map(mentionOf),
  silent: [],
  ...known,
});

const three = [{ id: "a" }, { id: "b" }, { id: "c" }];
const pairOf = (claims: SharedClaim[], a: string, b: string) =>
  findPairs(claims, three).find((pair) => pair.a === a && pair.b === b);

describe("pairs", () => {
  it("each two sources stand once, in the order of the sources", () => {
    expect(findPairs([], three).map(({ a, b }) => a + b)).toEqual(["ab", "ac", "bc"]);
  });

  it("two that state the same alike are not apart at all", () => {
    expect(pairOf([claimOf("c1", ["a", "b"])], "a", "b")).toMatchObject({ score: 0, both: ["c1"], differ: [] });
  });

  it("a claim of one alone counts in full, and one of neither not at all", () => {
    const claims = [claimOf("c1", ["a", "c"]), claimOf("c2", ["a", "b"])];
    expect(pairOf(claims, "a", "b")).toMatchObject({ score: 0.5, both: ["c2"], apart: ["c1"] });
    expect(pairOf([claimOf("c1", ["a", "c"])], "b", "c")).toMatchObject({ score: 1, both: [], apart: ["c1"] });
  });

  it("figures set two sources further apart than words", () => {
    const with_ = (kind: Difference["kind"]) =>
      pairOf([claimOf("c1", ["a", "b"], { differences: [differenceOf(kind, "a", "b")] })], "a", "b")?.score ?? 0;
    expect(with_("figure")).toBeGreaterThan(with_("wording"));
    expect(with_("wording")).toBeGreaterThan(0);
  });

  it("a third source that agrees with one of two is apart from the other alone", () => {
    const claim = claimOf("c1", ["a", "b", "c"], {
      differences: [differenceOf("figure", "a", "b")],
      between: [
        { a: "a", b: "b", kinds: ["figure"] },
        { a: "b", b: "c", kinds: ["figure"] },
      ],
    });
    expect(pairOf([claim], "a", "b")?.differ).toEqual(["c1"]);
    expect(pairOf([claim], "b", "c")?.differ).toEqual(["c1"]);
    expect(pairOf([claim], "a", "c")?.differ).toEqual([]);
  });

  it("whom a source quotes sets it apart only where it contradicts", () => {
    const differences = [differenceOf("attribution", "a", "b")];
    expect(pairOf([claimOf("c1", ["a", "b"], { differences })], "a", "b")?.differ).toEqual([]);
    const against = claimOf("c1", ["a", "b"], { differences, relation: "contradict" });
    expect(pairOf([against], "a", "b")?.differ).toEqual(["c1"]);
  });

  it("a difference that was rejected sets nobody apart", () => {
    const claim = claimOf("c1", ["a", "b"], { differences: [], between: [{ a: "a", b: "b", kinds: ["figure"] }] });
    expect(pairOf([claim], "a", "b")).toMatchObject({ score: 0, differ: [] });
  });
});

describe("of compared texts", () => {
  const texts = [
    "The bridge over the Orla is 410 meters long.",
    "The bridge over the Orla is 380 meters long.",
    "The bridge over the Orla is 410 meters long.",
  ];

  it("who gives the same number is near, whichever stands first", () => {
    const nearest = (order: number[]) => {
      const comparison = compareTexts(...order.map((i) => texts[i] as string));
      return [...comparison.pairs]
        .sort((x, y) => x.score - y.score)
        .map(({ a, b }) => {
          const at = (id: string) => order[Number(id.slice(1)) - 1];
          return [at(a), at(b)].sort().join("");
        })[0];
    };
    expect(nearest([0, 1, 2])).toBe("02");
    expect(nearest([1, 0, 2])).toBe("02");
    expect(nearest([2, 0, 1])).toBe("02");
  });
});
