import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stackCards } from "@/app/ui/reader/focus/stack-cards";

describe("stackCards", () => {
  it("leaves each card beside its words where there is room", () => {
    const cards = [10, 100, 300].map((wanted) => ({ wanted, height: 40 }));
    expect(stackCards(cards, null, 8)).toEqual([10, 100, 300]);
  });

  it("moves the lower one down where two want the same place", () => {
    const cards = [10, 20].map((wanted) => ({ wanted, height: 40 }));
    expect(stackCards(cards, null, 8)).toEqual([10, 58]);
  });

  it("the pinned one stands at its words, and those above give way upward", () => {
    const cards = [200, 210, 220].map((wanted) => ({ wanted, height: 40 }));
    expect(stackCards(cards, 2, 8)).toEqual([124, 172, 220]);
  });

  it("is nothing for no card", () => {
    expect(stackCards([], null, 8)).toEqual([]);
  });

  const cards = fc.array(
    fc.record({ wanted: fc.integer({ min: -20, max: 900 }), height: fc.integer({ min: 1, max: 300 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );

  it("never lets two cards overlap, nor one leave the page above", () => {
    fc.assert(
      fc.property(cards, fc.option(fc.nat(11)), (list, pin) => {
        const inOrder = [...list].sort((a, b) => a.wanted - b.wanted);
        const tops = stackCards(inOrder, pin, 8);
        expect(tops[0]).toBeGreaterThanOrEqual(0);
        tops.slice(1).forEach((top, i) => {
          expect(top).toBeGreaterThanOrEqual((tops[i] as number) + (inOrder[i]?.height ?? 0) + 8);
        });
      }),
    );
  });
});
