import { describe, expect, it } from "vitest";
import { nearRepeats } from "@/app/ui/claims/near-repeats";

type Place = readonly [source: string, start: number, end: number];
const claim = (id: string, places: readonly Place[], score = 0.5) => ({
  id,
  score,
  mentions: places.map(([source, start, end]) => ({ source, start, end })),
});

describe("claims that nearly repeat another", () => {
  it("stand under the one with more sources", () => {
    const wide = claim("wide", [
      ["a", 0, 100],
      ["b", 0, 100],
      ["c", 0, 100],
    ]);
    const narrow = claim("narrow", [
      ["a", 0, 100],
      ["b", 10, 90],
    ]);
    expect([...nearRepeats([narrow, wide])]).toEqual([["narrow", "wide"]]);
  });

  it("stand alone when their words are others of the same sentences", () => {
    const one = claim("one", [
      ["a", 0, 50],
      ["b", 0, 50],
    ]);
    const other = claim("other", [
      ["a", 40, 100],
      ["b", 45, 100],
    ]);
    expect(nearRepeats([one, other]).size).toBe(0);
  });

  it("stand alone when they share the words of one source only", () => {
    const one = claim("one", [
      ["a", 0, 50],
      ["b", 0, 50],
    ]);
    const other = claim("other", [
      ["a", 0, 50],
      ["a", 60, 90],
      ["c", 0, 50],
    ]);
    expect(nearRepeats([one, other]).size).toBe(0);
  });

  it("may have one mention in four of their own, not one in three", () => {
    const host = claim("host", [
      ["a", 0, 50],
      ["b", 0, 50],
      ["c", 0, 50],
      ["e", 0, 50],
      ["f", 0, 50],
    ]);
    const quarter = claim("quarter", [
      ["a", 0, 50],
      ["b", 0, 50],
      ["c", 0, 50],
      ["d", 0, 50],
    ]);
    const third = claim("third", [
      ["a", 0, 50],
      ["b", 0, 50],
      ["d", 90, 150],
    ]);
    expect([...nearRepeats([host, quarter, third])]).toEqual([["quarter", "host"]]);
  });

  it("stand under one that stands under none, the longer and then the surer first", () => {
    const places: Place[] = [
      ["a", 0, 50],
      ["b", 0, 50],
    ];
    const long = claim("long", [
      ["a", 0, 60],
      ["b", 0, 60],
    ]);
    const all = [claim("unsure", places, 0.2), claim("sure", places, 0.9), long];
    expect(nearRepeats(all)).toEqual(
      new Map([
        ["sure", "long"],
        ["unsure", "long"],
      ]),
    );
    expect(nearRepeats(all.slice(0, 2))).toEqual(new Map([["unsure", "sure"]]));
  });

  it("do not depend on the order of the list, but between equals", () => {
    const a = claim("a", [
      ["x", 0, 9],
      ["y", 0, 9],
    ]);
    const b = claim("b", [
      ["x", 0, 8],
      ["y", 0, 9],
    ]);
    expect(nearRepeats([a, b])).toEqual(nearRepeats([b, a]));
    expect(nearRepeats([]).size).toBe(0);
  });
});
