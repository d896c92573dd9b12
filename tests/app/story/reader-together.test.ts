import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeOf, type Track } from "@/app/ui/reader/moves/keep-together";

const track = (anchors: Record<string, number>, last = 1000, first = 100): Track => ({
  anchors: Object.entries(anchors)
    .map(([claim, top]) => ({ claim, top }))
    .sort((a, b) => a.top - b.top),
  first,
  last,
});

describe("placeOf", () => {
  const leading = track({ c1: 200, c2: 500, c3: 800 });

  it("stands at the last claim passed, as long as it is near", () => {
    const other = track({ c1: 700, c2: 300 });
    expect(placeOf(200, leading, other, 50)).toEqual({ top: 700, claim: "c1" });
    expect(placeOf(249, leading, other, 50)).toEqual({ top: 700, claim: "c1" });
    expect(placeOf(510, leading, other, 50)).toEqual({ top: 300, claim: "c2" });
  });

  it("passes over claims that the other text is silent on", () => {
    const other = track({ c1: 300, c3: 900 });
    expect(placeOf(510, leading, other, 400)).toEqual({ top: 300, claim: "c1" });
  });

  it("between claims goes on in proportion, and says that it is a guess", () => {
    const other = track({ c1: 300, c2: 700 });
    expect(placeOf(375, leading, other, 50)).toEqual({ top: 500, claim: null });
  });

  it("a claim that stands earlier in the other text is no aim: it goes on toward the next that comes later", () => {
    const other = track({ c1: 400, c2: 100, c3: 900 });
    const place = placeOf(450, leading, other, 50);
    expect(place.claim).toBeNull();
    expect(place.top).toBeGreaterThan(400);
    expect(place.top).toBeLessThan(900);
  });

  it("without a shared claim follows in proportion from first line to last", () => {
    const other = track({ c9: 300 }, 500);
    expect(placeOf(100, leading, other, 50)).toEqual({ top: 100, claim: null });
    expect(placeOf(550, leading, other, 50)).toEqual({ top: 300, claim: null });
    expect(placeOf(1000, leading, other, 50)).toEqual({ top: 500, claim: null });
  });

  const tracks = fc
    .dictionary(fc.constantFrom("c1", "c2", "c3", "c4", "c5"), fc.integer({ min: 0, max: 1200 }))
    .map((anchors) => track(anchors));

  it("names a claim only where both texts stand at it, and a guess never leaves the text", () => {
    fc.assert(
      fc.property(tracks, tracks, fc.integer({ min: 100, max: 1000 }), (lead, other, line) => {
        const { top, claim } = placeOf(line, lead, other, 120);
        const own = lead.anchors.find((one) => one.claim === claim);
        const there = other.anchors.find((one) => one.claim === claim);
        if (claim !== null) {
          expect(top).toBe(there?.top);
          expect(line - (own?.top ?? Number.NaN)).toBeLessThanOrEqual(120);
        } else expect(top).toBeLessThanOrEqual(Math.max(1000, ...other.anchors.map((one) => one.top)));
      }),
    );
  });

  it("two texts that state the same at the same places never part", () => {
    fc.assert(
      fc.property(tracks, fc.integer({ min: 100, max: 1000 }), (lead, line) => {
        expect(Math.abs(placeOf(line, lead, lead, 0).top - line)).toBeLessThan(1e-6 + Math.max(0, line - 1000));
      }),
    );
  });
});
