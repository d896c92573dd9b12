import { expect, it } from "vitest";
import { subjectOf } from "@/app/ui/reader/drawer/mark-list";
import { mentionNames, mostDifferent } from "@/app/ui/reader/drawer/wordings";
import { readerModel } from "@/app/ui/reader/state/view-model";
import { wordsOf } from "@/lib/words/messages";
import { comparison } from "@/tests/fixtures/comparison";

const words = { reader: wordsOf("en", "reader"), terms: wordsOf("en", "terms"), told: wordsOf("en", "told") };
const model = readerModel(comparison, words);

it("first compares the two wordings of different sources that have least in common", () => {
  const said = (source: string, quote: string) => ({ source, quote });
  expect(
    mostDifferent([
      said("s1", "the ferry made its last crossing"),
      said("s1", "nothing alike whatever"),
      said("s2", "the ferry made a last crossing"),
      said("s3", "the boat sailed for a final time"),
    ]),
  ).toEqual([1, 2]);
  expect(mostDifferent([said("s1", "one"), said("s2", "one"), said("s1", "two")])).toEqual([1, 2]);
});

it("numbers the wordings of a source that states a claim twice", () => {
  expect(mentionNames(model, [{ source: "s1" }, { source: "s3" }, { source: "s1" }])).toEqual(["A1", "C", "A2"]);
  expect(mentionNames(model, [{ source: "s2" }])).toEqual(["B"]);
});

it("knows what a person decides about who reviews a mark", () => {
  const marks = model.sources.flatMap((source) => source.marks.map((mark) => subjectOf(source.id, mark)));
  const wording = comparison.findings.find((one) => one.layer === "wording");
  expect(marks).toContainEqual({
    what: "finding",
    source: wording?.source,
    layer: "wording",
    start: wording?.start,
    end: wording?.end,
    tag: wording?.tag,
  });
  expect(marks).toContainEqual(expect.objectContaining({ what: "finding", layer: "frame", tag: "economic" }));
  expect(marks).toContainEqual(expect.objectContaining({ what: "finding", layer: "attribution" }));
  expect(marks).toContainEqual({ what: "figure", figure: "f1" });
  expect(marks).toContainEqual({ what: "stance", source: "s3", target: "ferry company" });
});
