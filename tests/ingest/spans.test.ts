import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "@/lib/ingest/decode";
import { readDocument } from "@/lib/ingest/read-document";

// Pieces that wake rules, between any signs: furniture that no rule touches would prove nothing.
const PIECES = [
  "\n",
  "\r\n",
  "\n\n",
  "# ",
  "**",
  "\\$",
  "[a](b.c)",
  "- ",
  "• Get a daily email",
  "Subscribe today",
  "By Ana Ruiz",
  "23 June 2025",
  "(Word count: 9)",
  "LIMA, Peru (AP) — ",
  "What is The Harbour Project?",
  "Did you know? ",
  "Photo: Ana Ruiz",
  "a sentence of some length that ends in and",
  "goes on here.",
  "שלום עולם",
  "e\u0301",
  "👩‍👩‍👧 ",
  "\u202eabc\u202c",
  "\ud800",
  "\u2028",
  "\ufeff",
];
const text = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.string({ maxLength: 60 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("removed and head spans lie inside the text, in order, without overlaps, and the text is unchanged", () => {
  fc.assert(
    fc.property(text, (input) => {
      const reading = readDocument({ name: "a.txt", text: input });
      if (!reading.ok) return;
      const { draft } = reading;
      expect(draft.text).toBe(input);
      let at = 0;
      for (const { start, end } of draft.removed) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(input.length);
      const head = Object.values(draft.head).filter((span) => span !== null);
      for (const span of head) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(input.length);
        expect(head.some((o) => o !== span && o.start < span.end && span.start < o.end)).toBe(false);
        expect(draft.removed.some((r) => r.start <= span.start && span.end <= r.end)).toBe(false);
      }
    }),
    { numRuns: 600 },
  );
});

test("what was written as UTF-8 or UTF-16 is read back to the sign", () => {
  const whole = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 200 })
    .filter((s) => !s.startsWith("\ufeff") && !/[\p{Cc}]/u.test(s));
  fc.assert(
    fc.property(whole, (input) => {
      const marked = new Uint8Array([0xff, 0xfe, ...Buffer.from(input, "utf16le")]);
      expect(decode(marked)).toMatchObject({ ok: true, text: input });
    }),
  );
});

test("the same text is read the same way twice", () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(readDocument({ name: "a.txt", text: input })).toEqual(readDocument({ name: "a.txt", text: input }));
    }),
    { numRuns: 100 },
  );
});
