import { createHash } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as analysis from "@/lib/analysis/analyze";
import type { Comparison } from "@/lib/comparison/comparison";
import { type Progress, runComparison } from "@/lib/comparison/run";
import type { Store } from "@/lib/store/client";
import { getComparison, peekComparison, peekLayers } from "@/lib/store/comparisons";
import {
  addArticles,
  createStory,
  deleteStory,
  getStory,
  renameStory,
  setTargets,
  updateArticle,
} from "@/lib/store/stories";
import type { Encode } from "@/lib/text/embed";
import { draft, openLibrary } from "./library";

vi.mock("@/lib/analysis/analyze", { spy: true });

const TEXTS = [
  "The harbour board closed the north quay on Monday. Its chair Ida Moen said that 40 boats must move.",
  "The north quay was shut on Monday. “Sixty boats have nowhere to go,” fisherman Per Lund said.",
  "Nobody asked the crews. The harbour board shut the north quay and 60 boats with it.",
];

/** Vectors that follow from the text alone, and the texts that were asked for. */
function countingEncoder(): { encode: Encode; asked: string[] } {
  const asked: string[] = [];
  const encode: Encode = async (texts, onProgress) => {
    asked.push(...texts);
    await new Promise((resolve) => setTimeout(resolve, 5));
    onProgress?.(texts.length);
    return texts.map((text) => {
      const bytes = createHash("sha512").update(text).digest();
      const vector = Float32Array.from({ length: 512 }, (_, i) => (bytes[i % 64] as number) - 127.5);
      const norm = Math.hypot(...vector);
      return vector.map((x) => x / norm);
    });
  };
  return { encode, asked };
}

describe("a story's comparison", () => {
  let store: Store;
  let close: () => Promise<void>;
  let id: string;
  const analyses = vi.mocked(analysis.analyzeSteps);

  beforeEach(async () => {
    ({ store, close } = await openLibrary());
    id = (await createStory(store, { title: "The quay", drafts: TEXTS.map((text) => plain(text)) })).id;
    analyses.mockClear();
  });
  afterEach(() => close());

  const plain = (text: string) => draft({ text, head: { title: null, byline: null, date: null } });
  const bytes = (comparison: Comparison | null) => JSON.stringify(comparison);

  it("is what runComparison says of its articles, saved or not", async () => {
    const { encode } = countingEncoder();
    const story = await getStory(store, id);
    const direct = await runComparison(story?.articles ?? [], { encode });
    expect(bytes(await getComparison(store, id, { encode }))).toBe(bytes(direct));
    expect(bytes(await getComparison(store, id, { encode }))).toBe(bytes(direct));
    expect(bytes(await peekComparison(store, id))).toBe(bytes(direct));
  });

  it("is computed once", async () => {
    const { encode, asked } = countingEncoder();
    await getComparison(store, id, { encode });
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeGreaterThan(TEXTS.length - 1);
    const before = asked.length;
    await getComparison(store, id, { encode });
    expect(asked.length).toBe(before);
    expect(analyses).toHaveBeenCalledTimes(3);
  });

  it("is computed once for two who ask at the same time, and both hear how far it is", async () => {
    const { encode, asked } = countingEncoder();
    const heard: Progress[][] = [[], []];
    const both = await Promise.all(
      heard.map((list) => getComparison(store, id, { encode, onProgress: (p) => list.push(p) })),
    );
    expect(bytes(both[0] ?? null)).toBe(bytes(both[1] ?? null));
    expect(new Set(asked).size).toBe(asked.length);
    for (const list of heard) expect(list.at(-1)).toEqual({ step: "compare", done: 1, total: 1 });
    expect(store.running.size).toBe(0);
  });

  it("shows what needs no vectors while the encoder still works, and only then", async () => {
    const { encode } = countingEncoder();
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    expect(await peekLayers(store, id)).toBeNull();
    let encoding = () => {};
    const reached = new Promise<void>((resolve) => {
      encoding = resolve;
    });
    const whole = getComparison(store, id, {
      encode: (texts, onProgress) => held.then(() => encode(texts, onProgress)),
      onProgress: ({ step }) => step === "encode" && encoding(),
    });
    await reached;
    const layers = await peekLayers(store, id);
    go();
    const comparison = await whole;
    expect(layers?.claims).toEqual([]);
    for (const layer of ["sources", "findings", "naming", "targets"] as const)
      expect(layers?.[layer]).toEqual(comparison?.[layer]);
    expect(layers?.findings.length).toBeGreaterThan(0);
    expect(await peekLayers(store, id)).toBeNull();
  });

  it("analyses and encodes only the article that was added", async () => {
    const { encode, asked } = countingEncoder();
    await getComparison(store, id, { encode });
    const before = asked.length;
    await addArticles(store, id, [plain("A new quay is planned. It will hold 200 boats.")]);
    expect(await peekComparison(store, id)).toBeNull();
    expect((await getComparison(store, id, { encode }))?.sources).toHaveLength(4);
    expect(analyses).toHaveBeenCalledTimes(4);
    expect(asked.slice(before).every((text) => /new quay|200 boats/.test(text))).toBe(true);
  });

  it("is the same from saved analyses and vectors as from none", async () => {
    const { encode } = countingEncoder();
    const first = bytes(await getComparison(store, id, { encode }));
    await store.db.comparison.deleteMany();
    const second = await getComparison(store, id, { encode: () => Promise.reject(new Error("must not be asked")) });
    expect(bytes(second)).toBe(first);
    expect(analyses).toHaveBeenCalledTimes(3);
  });

  it("shares what is found in an article between stories that hold it", async () => {
    const { encode, asked } = countingEncoder();
    await getComparison(store, id, { encode });
    const before = asked.length;
    const drafts = [plain(TEXTS[1] as string), plain(TEXTS[0] as string)].map((d) => ({
      ...d,
      title: "Another title",
    }));
    const other = await createStory(store, { title: "Other", drafts });
    const comparison = await getComparison(store, other.id, { encode });
    expect(comparison?.sources.map((source) => source.title)).toEqual(["Another title", "Another title"]);
    expect([asked.length, analyses.mock.calls.length]).toEqual([before, 3]);
  });

  it("follows a correction of an article and a change of the targets, but not the story's title", async () => {
    const { encode } = countingEncoder();
    await getComparison(store, id, { encode });
    await renameStory(store, id, "The north quay");
    expect(await peekComparison(store, id)).not.toBeNull();
    await updateArticle(store, id, "s1", { outlet: "Quay Post" });
    expect(await peekComparison(store, id)).toBeNull();
    expect((await getComparison(store, id, { encode }))?.sources[0]?.outlet).toBe("Quay Post");
    await setTargets(store, id, [{ do: "add", name: "Harbour board", aliases: [] }]);
    expect(await peekComparison(store, id)).toBeNull();
    expect((await getComparison(store, id, { encode }))?.targets.map((target) => target.name)).toContain(
      "Harbour board",
    );
    expect(await store.db.comparison.count()).toBe(1);
  });

  it("is null for a story that is not there, and leaves nothing of one that is deleted meanwhile", async () => {
    const { encode } = countingEncoder();
    expect(await getComparison(store, "none", { encode })).toBeNull();
    expect(await peekComparison(store, "none")).toBeNull();
    const slow: Encode = async (texts, onProgress) => {
      await deleteStory(store, id);
      return encode(texts, onProgress);
    };
    expect((await getComparison(store, id, { encode: slow }))?.sources).toHaveLength(3);
    expect(await store.db.comparison.count()).toBe(0);
    expect(await store.db.analysis.count()).toBe(0);
  });

  it("takes along, when its story is deleted, what was found in articles that no other story has", async () => {
    const { encode } = countingEncoder();
    await createStory(store, { title: "Keeps the first", drafts: [plain(TEXTS[0] as string)] });
    await getComparison(store, id, { encode });
    expect(await store.db.analysis.count()).toBe(3);
    await deleteStory(store, id);
    expect(await store.db.analysis.count()).toBe(1);
  });

  it("can be asked for again after it failed", async () => {
    const broken: Encode = () => Promise.reject(new Error("encoder: stopped"));
    await expect(getComparison(store, id, { encode: broken })).rejects.toThrow();
    expect(store.running.size).toBe(0);
    expect(await getComparison(store, id, countingEncoder())).not.toBeNull();
  });
});
