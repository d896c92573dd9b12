import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flatRuns, groupRuns } from "@/lib/text/marks";

const text = "The port opened in May.";
const named = (name: string, start: number, end: number) => ({ name, start, end });
const shown = (runs: ReturnType<typeof flatRuns<ReturnType<typeof named>>>) =>
  runs.map((run) => [text.slice(run.start, run.end), run.marks.map((mark) => mark.name).join("+")]);

describe("flatRuns", () => {
  it("cuts where a mark begins or ends", () => {
    expect(shown(flatRuns(text, { start: 0, end: 23 }, [named("a", 4, 8)]))).toEqual([
      ["The ", ""],
      ["port", "a"],
      [" opened in May.", ""],
    ]);
  });

  it("shows crossing marks as three runs", () => {
    expect(shown(flatRuns(text, { start: 4, end: 15 }, [named("a", 4, 10), named("b", 9, 15)]))).toEqual([
      ["port ", "a"],
      ["o", "a+b"],
      ["pened", "b"],
    ]);
  });

  it("puts the longer mark first", () => {
    const runs = flatRuns(text, { start: 4, end: 15 }, [named("short", 4, 8), named("long", 4, 15)]);
    expect(runs[0]?.marks.map((mark) => mark.name)).toEqual(["long", "short"]);
  });

  it("drops empty marks and those outside, and clips the others", () => {
    const marks = [named("empty", 5, 5), named("before", 0, 4), named("over", 0, 6), named("after", 8, 23)];
    expect(shown(flatRuns(text, { start: 4, end: 8 }, marks))).toEqual([
      ["po", "over"],
      ["rt", ""],
    ]);
  });

  it("gives nothing for an empty stretch", () => {
    expect(flatRuns(text, { start: 3, end: 3 }, [named("a", 0, 9)])).toEqual([]);
  });

  it("never cuts a sign in half", () => {
    const face = "a😀b";
    expect(flatRuns(face, { start: 0, end: 4 }, [named("a", 2, 4)]).map((r) => face.slice(r.start, r.end))).toEqual([
      "a",
      "😀b",
    ]);
  });

  const anyText = fc.string({ unit: fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary" })) });
  const marksOf = fc.array(
    fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  );

  it("joins to the text again, whatever the marks", () => {
    fc.assert(
      fc.property(anyText, marksOf, (any, marks) => {
        const runs = flatRuns(any, { start: 0, end: any.length }, marks);
        expect(runs.map((run) => any.slice(run.start, run.end)).join("")).toBe(any);
        expect(runs.every((run) => run.end > run.start)).toBe(true);
      }),
    );
  });

  it("lays every mark over exactly its own units", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: "grapheme-ascii" }), marksOf, (any, marks) => {
        const runs = flatRuns(any, { start: 0, end: any.length }, marks);
        for (const mark of marks) {
          const covered = runs.filter((run) => run.marks.includes(mark)).map((run) => any.slice(run.start, run.end));
          expect(covered.join("")).toBe(any.slice(mark.start, mark.end));
        }
      }),
    );
  });
});

describe("groupRuns", () => {
  it("keeps neighbours with one key together and loses no run", () => {
    const runs = flatRuns(text, { start: 0, end: 23 }, [named("claim", 0, 15), named("word", 4, 8)]);
    const groups = groupRuns(runs, (marks) =>
      marks
        .filter((mark) => mark.name === "claim")
        .map((m) => m.name)
        .join(),
    );
    expect(groups.map((group) => [group.key, group.runs.length])).toEqual([
      ["claim", 3],
      ["", 1],
    ]);
  });
});
