import { describe, expect, it } from "vitest";
import { analyzeArticle } from "@/lib/analysis/analyze";
import { judgeStance } from "@/lib/analysis/stance";
import { readDirections, strongestOf } from "@/lib/analysis/stance/directed";
import { findBurden, findGrounds } from "@/lib/analysis/stance/ground";
import { center, leanToward } from "@/lib/analysis/stance/head";
import { readScene } from "@/lib/analysis/stance/scene";
import { bareArticle } from "@/lib/ingest/article";
import { parseText } from "@/lib/text/parse";

const spansOf = (text: string, word: string) =>
  [...text.matchAll(new RegExp(word, "g"))].map((m) => ({ start: m.index, end: m.index + word.length }));

function held(text: string, a: string, b: string) {
  const [sentence] = parseText(text).sentences;
  const [first] = spansOf(text, a);
  const [second] = spansOf(text, b);
  const read = sentence && first && second && readDirections(text, sentence, first, second);
  return read ? strongestOf(read) : null;
}

describe("readDirections", () => {
  it("gives an accusation to who makes it, against whom it is made", () => {
    expect(held("Morton accused Helen Ward of lying to voters.", "Morton", "Ward")).toEqual({
      holder: "a",
      polarity: -1,
    });
    expect(held("Morton praised Helen Ward for her courage.", "Morton", "Ward")).toEqual({ holder: "a", polarity: 1 });
  });

  it("turns with the passive", () => {
    expect(held("Morton was accused by Helen Ward of lying.", "Morton", "Ward")).toEqual({ holder: "b", polarity: -1 });
  });

  it("finds none where two only meet, and nothing where one has no word", () => {
    expect(held("Morton met Helen Ward in Lima on Monday.", "Morton", "Ward")).toBeNull();
    const text = "Morton met Ward.";
    const [sentence] = parseText(text).sentences;
    expect(sentence && readDirections(text, sentence, { start: 0, end: 6 }, { start: 90, end: 94 })).toBeNull();
  });
});

describe("the holder of a stance", () => {
  const judge = (text: string, target: string, actor: string) => {
    const { document, attributions, wording } = analyzeArticle(bareArticle(text));
    return judgeStance(document, spansOf(text, target), attributions, wording, {
      actors: [{ name: actor, mentions: spansOf(text, actor) }],
    });
  };

  it("is the actor who attacks, not the author", () => {
    const { evidence, label } = judge(
      "At the rally on Monday Ward attacked Morton and mocked his plans.",
      "Morton",
      "Ward",
    );
    expect(evidence).toMatchObject([{ holder: "Ward", rule: "stance/directed" }]);
    expect(evidence[0]?.polarity).toBeLessThan(0);
    expect(label).toBe("neutral");
  });

  it("stays the author where the other actor only stands by", () => {
    const { evidence } = judge("Morton is a corrupt liar and a disgrace, and Ward lives in Lima.", "Morton", "Ward");
    expect(evidence).toMatchObject([{ holder: "author" }]);
  });
});

describe("findGrounds", () => {
  const tied = (text: string, word: string) => {
    const [sentence] = parseText(text).sentences;
    const [focus] = spansOf(text, word);
    const scene = sentence && focus ? readScene(text, sentence, [focus], focus) : null;
    const name = (at: number) => scene?.items[at]?.word.normal;
    return scene ? findGrounds(scene).map(({ tie, polarity, at }) => [tie, name(at), Math.sign(polarity)]) : [];
  };

  it("ties to a measure what it brings, and turns it where it takes something away", () => {
    expect(tied("The tariffs have caused chaos.", "tariffs")).toContainEqual(["outcome", "chaos", -1]);
    expect(tied("The tariffs have reduced unrest.", "tariffs")).toContainEqual(["outcome", "unrest", 1]);
  });

  it("tells who is judged from who is harmed", () => {
    expect(tied("Critics condemned Morton.", "Morton")).toContainEqual(["judged", "condemned", -1]);
    expect(tied("Floods devastated Morton.", "Morton")).toContainEqual(["suffered", "devastated", -1]);
    expect(tied("Morton faces a crisis.", "Morton")).toContainEqual(["suffered", "crisis", -1]);
  });

  it("leaves a deed to its subject where the target hangs on a preposition", () => {
    expect(tied("The dispute with Chile hurts farmers.", "Chile")).not.toContainEqual(["deed", "hurts", -1]);
  });

  it("lets what a government is called fall on who leads it", () => {
    expect(tied("The corrupt government of President Ruiz met on Monday.", "Ruiz")).toContainEqual([
      "said",
      "corrupt",
      -1,
    ]);
  });
});

describe("findBurden", () => {
  const burden = (text: string) => {
    const [sentence] = parseText(text).sentences;
    const [focus] = spansOf(text, "levies");
    const scene = sentence && focus ? readScene(text, sentence, [focus], focus) : null;
    return scene ? (findBurden(scene)?.polarity ?? 0) : Number.NaN;
  };

  it("sees that one is spared or hit by a measure, or gains from it", () => {
    expect(burden("Farmers are exempt from the new levies.")).toBeLessThan(0);
    expect(burden("Farmers benefit from the new levies.")).toBeGreaterThan(0);
    expect(burden("The board discussed the new levies.")).toBe(0);
  });
});

describe("a sentence's vector", () => {
  it("of nothing changes nothing, and vectors without a middle of their own add up to none", () => {
    const text = "Morton lied to voters.";
    const [sentence] = parseText(text).sentences;
    const [focus] = spansOf(text, "Morton");
    if (!sentence || !focus) throw new Error("text: no sentence");
    const without = leanToward(text, sentence, [focus], focus)?.leaning;
    expect(leanToward(text, sentence, [focus], focus, new Float32Array(512))?.leaning).toEqual(without);
    const [a, b] = center([new Float32Array(512).fill(0.1), new Float32Array(512).fill(0.3)]);
    expect((b?.[0] ?? 0) - (a?.[0] ?? 0)).toBeCloseTo(0.2, 5);
    expect(center([])).toEqual([]);
  });
});
