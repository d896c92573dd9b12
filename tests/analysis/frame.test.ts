import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyzeArticle } from "@/lib/analysis/analyze";
import { parseArticle } from "@/lib/analysis/document";
import { FRAMES } from "@/lib/analysis/finding";
import { findFrames } from "@/lib/analysis/frame";
import { type Codebook, prepareCodebook, rankFrames } from "@/lib/analysis/frame/codebook";
import { readGenericFrames } from "@/lib/analysis/frame/generic";
import { GENERIC_FEATURES, readGenericFeatures } from "@/lib/analysis/frame/generic-feature";
import { GENERIC_FRAMES } from "@/lib/analysis/lexicon/generic-frame-terms";
import model from "@/lib/analysis/model/frames.json";
import { bareArticle } from "@/lib/ingest/article";

const framesOf = (text: string) => findFrames(parseArticle(bareArticle(text)));
const tags = (text: string): string[] => framesOf(text).map((f) => f.tag);

describe("frames of a paragraph", () => {
  it.each([
    ["Wages fell and prices rose while exports to the coast stagnated, economists said.", "economic"],
    ["The hospital has a shortage of beds and the power grid is at capacity.", "capacity-resources"],
    ["The bishop called the law immoral and asked the faithful to follow their conscience.", "morality"],
    ["The union asked for equal treatment and an end to discrimination at the docks.", "fairness-equality"],
    [
      "The court ruled that the decree was unconstitutional and the judge annulled it.",
      "legality-constitution-jurisdiction",
    ],
    ["The proposed legislation would require new rules, and the panel recommends a reform.", "policy-prescription"],
    ["Police arrested two suspects and prosecutors charged them with fraud.", "crime-punishment"],
    ["The navy sent warships to the strait and troops were put on alert.", "security-defense"],
    ["Doctors warned of an epidemic, and the vaccine is short in rural clinics.", "health-safety"],
    ["Residents of the neighborhood fear eviction and say their livelihood is gone.", "quality-of-life"],
    ["The festival keeps the language and the traditions of the islands alive.", "cultural-identity"],
    ["A poll showed that most respondents back the protest, and thousands joined the march.", "public-opinion"],
    ["The senator faces an election in November and her party is split over the vote.", "political"],
    [
      "The ambassador spoke of bilateral ties, and both foreign ministers will hold a summit.",
      "external-regulation-reputation",
    ],
  ])("%s -> %s", (text, frame) => {
    expect(tags(text)[0] === frame || tags(text).includes(frame)).toBe(true);
    expect(framesOf(text)[0]).toMatchObject({ layer: "frame", start: 0, end: text.length });
  });

  it("are at most three, however long the paragraph", () => {
    const long =
      "Wages, prices and exports fell. The court ruled on the constitution. Police arrested a suspect. The navy sent troops. Doctors fought a disease. A poll showed anger. The senator faces an election. The ambassador met the foreign minister. The bishop spoke of sin. Residents lost their homes.";
    expect(tags(long).length).toBeLessThanOrEqual(3);
    expect(tags(long).length).toBeGreaterThan(0);
  });

  it("see dealings between states where only the states are named", () => {
    expect(tags("Norway, Sweden and Japan met on Monday to speak about the whales.")).toContain(
      "external-regulation-reputation",
    );
  });

  it("are those of the article where a paragraph says nothing of its own, and less sure", () => {
    const text =
      "Wages fell, prices rose and exports stagnated, and investors sold their shares.\n\nNobody knew why it took so long to tell them.";
    const last = framesOf(text).at(-1);
    expect(last).toMatchObject({ tag: "economic", rule: "frame/context" });
    expect(last?.confidence ?? 1).toBeLessThan(0.5);
  });

  it("are 'other' only where the whole article speaks of none", () => {
    expect(tags("Nobody knew why it took them so long to tell her that.")).toEqual(["other"]);
  });

  it("are given to body paragraphs only", () => {
    expect(
      framesOf("Exports and wages fall\n\nThe cat sat on the mat, and nobody knew the reason why.").every(
        (f) => f.start > 10,
      ),
    ).toBe(true);
  });

  it("span a paragraph of the text, in order, on any text", () => {
    fc.assert(
      fc.property(
        fc
          .array(fc.constantFrom("tariffs ", "court ", "😀", ". ", "\n\n", "navy ", "China ", "“", "Peru", "\u0000"))
          .map((p) => p.join("")),
        (text) => {
          let last = 0;
          for (const f of framesOf(text)) {
            expect(f.start).toBeGreaterThanOrEqual(last);
            expect(f.end).toBeLessThanOrEqual(text.length);
            expect(f.end).toBeGreaterThan(f.start);
            expect(FRAMES as readonly string[]).toContain(f.tag);
            expect(f.confidence).toBeGreaterThan(0);
            expect(f.confidence).toBeLessThan(1);
            last = f.start;
          }
        },
      ),
      { numRuns: 100, seed: 5 },
    );
  });
});

const QUARREL = `Union and mayor clash over the ferry

The union accused the mayor of lying and its lawyers will sue the city. "He is a hypocrite," the union's leader said.

The mayor dismissed the accusation as nonsense and attacked his critics, who oppose every plan. Protesters blocked the pier.`;

const STORY = `Her last summer by the sea

She grew up in the village with her two brothers, and she remembers her father's boat. Her mother cried when the house was sold.

"I was afraid for my daughter," she told me. Her neighbors hugged the girl, who is 12 years old.`;

const scoresOf = (text: string, vectors?: readonly Float32Array[]) =>
  new Map(readGenericFrames(analyzeArticle(bareArticle(text)), vectors).map((f) => [f.frame, f]));

describe("generic frames of an article", () => {
  it("are all five, in one order, with a score between 0 and 1", () => {
    const frames = readGenericFrames(analyzeArticle(bareArticle(QUARREL)));
    expect(frames.map((f) => f.frame)).toEqual(GENERIC_FRAMES);
    for (const { score } of frames) {
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it("tell a quarrel from the story of a person", () => {
    const [quarrel, story] = [scoresOf(QUARREL), scoresOf(STORY)];
    expect(quarrel.get("conflict")?.score ?? 0).toBeGreaterThan(story.get("conflict")?.score ?? 1);
    expect(story.get("human-interest")?.score ?? 0).toBeGreaterThan(quarrel.get("human-interest")?.score ?? 1);
  });

  it("show the sentences that carry them, with their words", () => {
    const [first] = scoresOf(QUARREL).get("conflict")?.evidence ?? [];
    expect(first).toBeDefined();
    const words = (first?.words ?? []).map((w) => QUARREL.slice(w.start, w.end));
    expect(words.length).toBeGreaterThan(1);
    for (const { start, end } of first?.words ?? []) {
      expect(start).toBeGreaterThanOrEqual(first?.start ?? 0);
      expect(end).toBeLessThanOrEqual(first?.end ?? 0);
    }
  });

  it("go by meaning too where vectors are given", () => {
    const vector = Float32Array.from(model.frames.conflict.full.vector);
    const against = vector.map((x) => -x);
    expect(scoresOf(STORY, [vector]).get("conflict")?.score ?? 0).toBeGreaterThan(
      scoresOf(STORY, [against]).get("conflict")?.score ?? 1,
    );
  });

  it("stand on the features that the weights were trained on", () => {
    expect(model.features).toEqual(GENERIC_FEATURES);
    const features = readGenericFeatures(analyzeArticle(bareArticle(QUARREL)));
    expect(features).toHaveLength(GENERIC_FEATURES.length);
    for (const frame of GENERIC_FRAMES) {
      expect(model.frames[frame].plain.words).toHaveLength(GENERIC_FEATURES.length);
      expect(model.frames[frame].full.vector).toHaveLength(512);
    }
  });

  it("have no evidence in an empty text, and do not fail on it", () => {
    for (const { evidence } of readGenericFrames(analyzeArticle(bareArticle("")))) expect(evidence).toEqual([]);
  });
});

describe("a codebook of one's own", () => {
  const harbour: Codebook = [
    {
      name: "work",
      opening: 1.5,
      terms: [{ weight: 2, nouns: "docker, shift", phrases: "night shift" }],
      examples: ["Dockers ask for a shorter week.", "The port hires forty workers."],
    },
    {
      name: "nature",
      terms: [{ weight: 2, nouns: "seal, heron" }],
      examples: ["Seals return to the sandbank."],
    },
  ];
  const sentencesOf = (text: string) => parseArticle(bareArticle(text)).sentences;

  it("ranks its frames by their terms alone where no vectors are given", () => {
    const ready = prepareCodebook(harbour);
    expect(rankFrames(ready, sentencesOf("A heron stood on the quay."))[0]?.frame).toBe("nature");
    expect(rankFrames(ready, sentencesOf("The night shift ended early."))[0]?.frame).toBe("work");
  });

  it("counts a frame's opening words more", () => {
    const score = (text: string) =>
      rankFrames(prepareCodebook(harbour), sentencesOf(text)).find((f) => f.frame === "work")?.score ?? 0;
    expect(score("Dockers met in the old hall.")).toBeGreaterThan(score("In the old hall met dockers."));
  });

  it("follows the nearest examples where no term is met", () => {
    const vectors = [
      [1, 0, 0],
      [0.9, 0.1, 0],
      [0, 1, 0],
    ].map((v) => Float32Array.from(v));
    const ready = prepareCodebook(harbour, vectors);
    const frame = (v: readonly number[]) =>
      rankFrames(ready, sentencesOf("Nobody knows."), Float32Array.from(v))[0]?.frame;
    expect(frame([1, 0, 0.1])).toBe("work");
    expect(frame([0, 1, 0.1])).toBe("nature");
  });

  it("refuses vectors that are not those of its examples", () => {
    expect(() => prepareCodebook(harbour, [Float32Array.from([1, 0])])).toThrow("codebook: 1 vectors, 3 examples");
  });
});
