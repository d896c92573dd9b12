import { describe, expect, it } from "vitest";
import { bareArticle } from "@/lib/ingest/article";
import { analyzeArticle } from "../../lib/analysis/analyze";
import { compareArticles, prepareComparison, textOf } from "../../lib/comparison/compare";
import { type Progress, runComparison } from "../../lib/comparison/run";
import type { Encode } from "../../lib/text/embed";

const TEXTS = [
  "The harbour board closed the north quay on Monday. Its chair Ida Moen said that 40 boats must move.",
  "The north quay was shut on Monday. Its chair Ida Moen said that 40 boats must move.",
  "Nobody asked the crews. The harbour board shut the north quay and 60 boats with it.",
];
const articles = TEXTS.map((text, i) => bareArticle(text, { id: `s${i + 1}` }));

/** A vector that follows from the text alone. */
const vectorOf = (text: string): Float32Array => {
  const vector = Float32Array.from({ length: 512 }, (_, i) =>
    Math.sin((i + 1) * (text.charCodeAt(i % text.length) + 1)),
  );
  const length = Math.hypot(...vector);
  return vector.map((x) => x / length);
};
const encode: Encode = async (texts, onProgress) => {
  onProgress?.(texts.length);
  return texts.map(vectorOf);
};

describe("a comparison with an encoder", () => {
  it("is what its steps come to one by one", async () => {
    const prepared = prepareComparison(articles, articles.map(analyzeArticle));
    const alone = compareArticles(prepared, (p) => vectorOf(textOf(prepared, p)));
    expect(JSON.stringify(await runComparison(articles, { encode }))).toBe(JSON.stringify(alone));
  });

  it("gives the encoder the first article's sentences while the others are still to be analysed", async () => {
    const log: string[] = [];
    await runComparison(articles, {
      encode: (texts) => {
        log.push("encode");
        return encode(texts);
      },
      analyze: (article) => {
        log.push(article.id);
        return analyzeArticle(article);
      },
    });
    expect(log.slice(0, 3)).toEqual(["s1", "encode", "s2"]);
  });

  it("asks for a sentence once though two articles hold it", async () => {
    const asked: string[] = [];
    await runComparison(articles, {
      encode: (texts) => {
        asked.push(...texts);
        return encode(texts);
      },
    });
    expect(asked.filter((text) => text.startsWith("Its chair"))).toHaveLength(1);
    expect(new Set(asked).size).toBe(asked.length);
  });

  it("tells its steps in order, and never that less is done than before", async () => {
    const heard: Progress[] = [];
    await runComparison(articles, { encode, onProgress: (p) => heard.push(p) });
    const steps = heard.map((p) => ["read", "analyze", "encode", "compare"].indexOf(p.step));
    expect(steps).toEqual([...steps].sort());
    const encoded = heard.filter((p) => p.step === "encode");
    expect(encoded.map((p) => p.done)).toEqual(encoded.map((p) => p.done).sort((a, b) => a - b));
    expect(encoded.at(-1)?.done).toBe(encoded.at(-1)?.total);
    expect(heard.at(-1)).toEqual({ step: "compare", done: 1, total: 1 });
  });

  it("fails with what the encoder says, and with what analysis says where both fail", async () => {
    const broken: Encode = () => Promise.reject(new Error("encoder: stopped"));
    await expect(runComparison(articles, { encode: broken })).rejects.toThrow("encoder: stopped");
    const analyze = (article: (typeof articles)[number]) => {
      if (article.id === "s2") throw new Error("analysis: lost");
      return analyzeArticle(article);
    };
    await expect(runComparison(articles, { encode: broken, analyze })).rejects.toThrow("analysis: lost");
  });

  it("lets others have a turn within the analysis of one article", async () => {
    let turns = 0;
    const timer = setInterval(() => {}, 1000);
    const count = () => {
      turns += 1;
      immediate = setImmediate(count);
    };
    let immediate = setImmediate(count);
    let atFirst = 0;
    await runComparison(articles, {
      encode: (texts) => {
        atFirst ||= turns;
        return encode(texts);
      },
    });
    clearImmediate(immediate);
    clearInterval(timer);
    expect(atFirst).toBeGreaterThanOrEqual(4);
  });
});
