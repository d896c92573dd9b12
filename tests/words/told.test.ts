import { describe, expect, it } from "vitest";
import type { Comparison, SharedClaim } from "@/lib/comparison/comparison";
import { inEnglish } from "@/lib/comparison/in-english";
import { runComparison } from "@/lib/comparison/run";
import { tellClaim, tellSource } from "@/lib/comparison/summary";
import { wordsOf } from "@/lib/words/messages";
import { type Told, tell } from "@/lib/words/told";
import { readStory, STORIES } from "../stories/story-files";

const spanish = wordsOf("es", "told");

// Without the encoder: which claims are found is no matter here.
const encode = async (texts: readonly string[]) => texts.map(() => new Float32Array(512).fill(1));
const comparisons: readonly Comparison[] = await Promise.all(
  Object.values(STORIES).map((folder) => runComparison(readStory(folder), { encode })),
);

/** The sentences of the engine, each with its English text. */
const sentences: readonly (readonly [Told, string])[] = comparisons.flatMap((c) => [
  ...c.claims.flatMap((claim) => claim.differences.map((d) => [d.told, d.text] as const)),
  ...c.figures.map((entry) => [entry.told, entry.explanation] as const),
  ...c.claims.map((claim) => [tellClaim(claim, c.sources.length), claim.explanation] as const),
  ...c.divergence.map((one) => [tellSource(one, c.claims), one.summary] as const),
]);

describe("a sentence of the engine", () => {
  it("is in English what the comparison holds as its text", () => {
    expect(sentences.length).toBeGreaterThan(50);
    expect(sentences.map(([told]) => inEnglish(told))).toEqual(sentences.map(([, text]) => text));
  });

  it("survives the way through JSON", () => {
    const [told, text] = sentences[0] as (typeof sentences)[number];
    expect(inEnglish(JSON.parse(JSON.stringify(told)))).toBe(text);
  });

  it("keeps the articles' words in Spanish, and no English between them", () => {
    const said = sentences.map(([told]) => tell(spanish, told));
    expect(said.every((text) => text.length > 0)).toBe(true);
    const between = said.map((text) => text.replace(/“[^”]*”/g, ""));
    expect(between.filter((text) => /\b(?:against|stated by|sources|silent|the same in|place)\b/.test(text))).toEqual(
      [],
    );
  });

  it("is told in Spanish", () => {
    const left = { key: "against", values: { left: "“80 km”", right: "“73 km”" } };
    expect(tell(spanish, { key: "against", values: { left, right: "“75 km”" } })).toBe(
      "“80 km” frente a “73 km” frente a “75 km”",
    );
    const sum = { a: 1.2, b: 2.3, sum: 3.5, unit: "USD", total: "$3.5 billion" };
    expect(tell(spanish, { key: "figures.sumInBillions", values: sum })).toBe(
      "1,2 + 2,3 = 3,5 mil millones USD, frente a $3.5 billion",
    );
  });
});

it("a source is said to be silent for its early date only where that is its own reason", () => {
  const claim = (id: string, silent: SharedClaim["silent"]) =>
    ({ id, kinds: [], mentions: [], silent }) as unknown as SharedClaim;
  const claims = [
    claim("c1", [
      { source: "s1", reason: "silent" },
      { source: "s2", reason: "before" },
    ]),
  ];
  const summary = (source: string) => inEnglish(tellSource({ source, differs: [], silent: ["c1"] }, claims));
  expect(summary("s1")).toBe("makes 0 of 1 shared claims; says none differently; is silent on 1");
  expect(summary("s2")).toBe(
    "makes 0 of 1 shared claims; says none differently; is silent on 1 (1 dated after it was written)",
  );
});
