import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linesOf } from "@/app/ui/form/passages";
import type { Removal } from "@/lib/ingest/article";

const shown = (text: string, removed: readonly Removal[]) =>
  linesOf(text, removed).map((line) =>
    line.runs.map((run) => `${run.removal ? "-" : "+"}${text.slice(run.start, run.end)}`),
  );

describe("the lines of a text as they are shown", () => {
  test("join to the original whatever is left out, overlaps included", () => {
    const removals = (length: number) =>
      fc.array(
        fc
          .tuple(fc.nat(length), fc.nat(length))
          .map(([a, b]): Removal => ({ start: Math.min(a, b), end: Math.max(a, b), reason: "menu" })),
      );
    const cases = fc
      .string({ unit: fc.constantFrom("a", " ", "\n", "\r\n", "🜚", "é") })
      .chain((text) => fc.tuple(fc.constant(text), removals(text.length)));
    fc.assert(
      fc.property(cases, ([text, removed]) => {
        const runs = linesOf(text, removed).flatMap((line) => line.runs);
        expect(runs.map((run) => text.slice(run.start, run.end)).join("")).toBe(text);
      }),
    );
  });

  test("a passage of several lines stays one run", () => {
    expect(shown("Home\nNews\nA bridge.", [{ start: 0, end: 9, reason: "menu" }])).toEqual([
      ["-Home\nNews", "+\n"],
      ["+A bridge."],
    ]);
  });

  test("a sign within a passage is shown as part of it", () => {
    const removed: Removal[] = [
      { start: 0, end: 8, reason: "person" },
      { start: 2, end: 3, reason: "escape" },
    ];
    expect(shown("a \\$5 b.\nc", removed)).toEqual([["-a \\$5 b.", "+\n"], ["+c"]]);
  });

  test("a line is offered without the white space at its ends, an empty one not at all", () => {
    expect(linesOf("  one \n\ntwo", []).map((line) => line.span)).toEqual([
      { start: 2, end: 5 },
      null,
      { start: 8, end: 11 },
    ]);
  });
});
