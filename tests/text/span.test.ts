import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contains, hull, inOrder, mask, overlapping, overlaps, shared, trim } from "../../lib/text/span";

describe("spans", () => {
  it("touching spans do not overlap", () => {
    expect(overlaps({ start: 0, end: 3 }, { start: 3, end: 5 })).toBe(false);
    expect(shared({ start: 0, end: 4 }, { start: 3, end: 5 })).toBe(1);
  });

  it("the longer of two spans that start together comes first", () => {
    const spans = [
      { start: 2, end: 4 },
      { start: 2, end: 9 },
      { start: 0, end: 1 },
    ];
    expect([...spans].sort(inOrder)).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 9 },
      { start: 2, end: 4 },
    ]);
  });

  it("a hull holds all its spans, and there is none of nothing", () => {
    expect(
      hull([
        { start: 5, end: 6 },
        { start: 1, end: 2 },
      ]),
    ).toEqual({ start: 1, end: 6 });
    expect(() => hull([])).toThrow("hull: no spans");
  });

  it("trimming takes white space of every kind, and only that", () => {
    const text = "\u00a0\r\n a b\t ";
    const span = trim(text, { start: 0, end: text.length });
    expect(text.slice(span.start, span.end)).toBe("a b");
  });

  it("those that overlap a range are found by halving as by asking each", () => {
    const gaps = fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 })), { maxLength: 12 });
    fc.assert(
      fc.property(gaps, fc.nat(40), fc.integer({ min: 1, max: 20 }), (steps, start, size) => {
        let at = 0;
        const spans = steps.map(([gap, length]) => {
          const from = at + gap;
          at = from + length;
          return { start: from, end: at };
        });
        const range = { start, end: start + size };
        expect(overlapping(spans, range)).toEqual(spans.filter((s) => overlaps(s, range)));
      }),
    );
  });

  it("masking keeps the length and every character outside the spans", () => {
    const span = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", minLength: 45, maxLength: 60 }),
        fc.array(span, { maxLength: 5 }),
        (text, spans) => {
          const masked = mask(text, spans);
          expect(masked.length).toBe(text.length);
          for (let i = 0; i < text.length; i += 1) {
            const inside = spans.some((s) => contains(s, { start: i, end: i + 1 }));
            expect(masked[i]).toBe(inside ? " " : text[i]);
          }
        },
      ),
    );
  });
});
