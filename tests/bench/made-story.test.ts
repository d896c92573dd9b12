import { describe, expect, it } from "vitest";
import { growthOf } from "./growth";
import { makeLongSample, makeStory, rewriteArticle } from "./made-story";

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean).length;

describe("the texts that the bench compares", () => {
  it("are the same at every run, and a longer story begins with the shorter one", () => {
    const story = makeStory(5, 400);
    expect(makeStory(8, 400).slice(0, 5)).toEqual(story);
    expect(new Set(story.map((a) => a.text)).size).toBe(5);
    for (const { text } of story) expect(Math.abs(wordsOf(text) - 420)).toBeLessThan(40);
  });

  it("share what is told and not how: no two articles of a made-up story hold twenty same sentences", () => {
    const [a, b] = makeStory(2, 400).map((x) => x.text.split(/(?<=\.)\s+/));
    const common = a?.filter((sentence) => b?.includes(sentence)) ?? [];
    expect(common.length).toBeLessThan(4);
  });

  it("have the sample story's words and a thousand of them", () => {
    for (const { text } of makeLongSample(1000)) expect(Math.abs(wordsOf(text) - 1000)).toBeLessThan(60);
  });

  it("keep an article's head where its body is replaced", () => {
    const [article] = makeLongSample(1000);
    if (!article) throw new Error("no article");
    const other = rewriteArticle(article, 1000, 1);
    expect(other.title).toBe(article.title);
    expect(other.text.slice(0, article.head.title?.end)).toBe(article.text.slice(0, article.head.title?.end));
    expect(other.text).not.toContain(article.text.slice(-300));
    expect(Math.abs(wordsOf(other.text) - 1000)).toBeLessThan(60);
  });
});

describe("growth", () => {
  it("is the power of n that the times follow", () => {
    const points = (power: number) => [5, 10, 20, 50].map((n) => ({ n, ms: 3 * n ** power }));
    expect(growthOf(points(1))).toBeCloseTo(1);
    expect(growthOf(points(2))).toBeCloseTo(2);
  });
});
