import { describe, expect, it } from "vitest";
import { blind } from "@/lib/comparison/blind";
import { type StoryQuery, searchStory } from "@/lib/store/search/in-story";
import { LAYER_TAGS, readLayerTag, SEARCHED_LAYERS, writeLayerTag } from "@/lib/store/search/layer-spans";
import { comparison } from "../fixtures/comparison";

const NOTHING: StoryQuery = { words: "", source: null, kind: null, within: null };
const ask = (query: Partial<StoryQuery>, of = comparison) => searchStory(of, { ...NOTHING, ...query });
const counts = (query: Partial<StoryQuery>, of = comparison) => ask(query, of).sources.map((one) => one.total);
const quotes = (query: Partial<StoryQuery>) =>
  ask(query).sources.flatMap((one) => one.passages.map((passage) => passage.quote));

describe("the search within a story", () => {
  it("counts the sentences of each source, those without one too", () => {
    expect(counts({ words: "4.2 million" })).toEqual([1, 0, 1, 0, 0]);
    expect(ask({ words: "4.2 million" }).total).toBe(2);
  });

  it("gives exact slices with the words marked, and the number of the sentence", () => {
    for (const { source, passages } of ask({ words: "ferry lind" }).sources) {
      for (const { start, end, quote, marks, sentence } of passages) {
        expect(source.text.slice(start, end)).toBe(quote);
        expect(source.sentences[sentence ?? -1]).toEqual({ start, end });
        for (const mark of marks) expect(quote.slice(mark.start, mark.end)).toMatch(/^(ferry|lindø)$/i);
      }
    }
    expect(ask({ words: "ferry lind" }).total).toBeGreaterThan(2);
  });

  it("wants all words in one sentence, and tells where they stand apart", () => {
    const [, , third, fourth] = ask({ words: "brutally protest" }).sources;
    expect(third).toMatchObject({ total: 0, apart: true });
    expect(fourth).toMatchObject({ total: 0, apart: false });
  });

  it("does not see what was left out of the article", () => {
    expect(comparison.sources[0]?.text).toContain("SUBSCRIBE");
    expect(ask({ words: "subscribe" }).total).toBe(0);
  });

  it("is narrowed to a source and to a kind", () => {
    expect(ask({ words: "ferry", source: "s2" }).sources.map((one) => one.source.id)).toEqual(["s2"]);
    expect(ask({ words: "ferry", kind: "wsws" }).sources.map((one) => one.source.id)).toEqual(["s3"]);
    expect(ask({ words: "ferry", kind: "wsws", source: "s2" }).sources).toEqual([]);
  });

  it("is narrowed to where something was found, and lists all of that without words", () => {
    const loaded = comparison.findings.filter(({ layer, tag }) => layer === "wording" && tag === "loaded");
    const all = quotes({ within: { layer: "wording", tag: "loaded" } });
    expect(all.length).toBeGreaterThan(0);
    for (const { quote } of loaded) expect(all.some((sentence) => sentence.includes(quote))).toBe(true);
    expect(quotes({ words: "brutally", within: { layer: "wording", tag: "loaded" } })).toHaveLength(1);
    expect(quotes({ words: "dismissed", within: { layer: "wording", tag: "loaded" } })).toEqual([]);
    expect(quotes({ words: "%", within: { layer: "wording", tag: "loaded" } })).toEqual([]);
  });

  it.each(SEARCHED_LAYERS)("finds in %s what the comparison holds there, and no more with a tag", (layer) => {
    const whole = ask({ within: { layer, tag: null } }).total;
    const parts = LAYER_TAGS[layer].map((tag) => ask({ within: { layer, tag } }).total);
    expect(whole).toBeGreaterThan(0);
    for (const part of parts) expect(part).toBeLessThanOrEqual(whole);
    expect(parts.some((part) => part > 0)).toBe(true);
  });

  it("asks nothing without words and layers", () => {
    expect(ask({}).total).toBe(0);
    expect(ask({ words: "… — !" }).total).toBe(0);
  });

  it("finds no name that blind mode covers", () => {
    expect(ask({ words: "sample wire" }).total).toBeGreaterThan(0);
    expect(ask({ words: "sample wire" }, blind(comparison)).total).toBe(0);
    expect(counts({ words: "4.2 million" }, blind(comparison))).toEqual([1, 0, 1, 0, 0]);
  });
});

describe("a layer in an address", () => {
  it("comes back as it went", () => {
    for (const layer of SEARCHED_LAYERS)
      for (const tag of [null, ...LAYER_TAGS[layer]]) {
        expect(readLayerTag(writeLayerTag({ layer, tag }))).toEqual({ layer, tag });
      }
  });

  it.each([null, "", "none", "claims/none", "claims/agree/x", "constructor", "/"])("is not %j", (text) => {
    expect(readLayerTag(text)).toBeNull();
  });
});
