import { describe, expect, it } from "vitest";
import { HEIGHT, lanesOf, nearestTick, pathOf, ticksOf } from "@/app/ui/reader/overview/ticks";
import { LAYERS } from "@/app/ui/reader/state/layers";
import { shuffled } from "@/app/ui/reader/state/shuffled";
import { readerModel } from "@/app/ui/reader/state/view-model";
import { comparison } from "@/tests/fixtures/comparison";
import { markWords } from "@/tests/fixtures/mark-words";

const model = readerModel(comparison, markWords());
const first = model.sources[0] as (typeof model.sources)[number];

describe("overview", () => {
  it("fills a band with the lanes of the layers shown, in the legend’s order, claims twice as high", () => {
    const lanes = lanesOf(["frames", "claims"]);
    expect(lanes).toEqual([
      { layer: "claims", top: 0, bottom: 16 },
      { layer: "frames", top: 16, bottom: HEIGHT },
    ]);
    expect(lanesOf([])).toEqual([]);
    expect(lanesOf(LAYERS).at(-1)?.bottom).toBeCloseTo(HEIGHT);
  });

  it("has a tick for each mention of a claim and each mark of a layer, within the text", () => {
    for (const source of model.sources) {
      for (const layer of LAYERS) {
        const ticks = ticksOf(model, source, layer);
        if (layer !== "claims") expect(ticks).toHaveLength(source.counts[layer]);
        else expect(new Set(ticks.map((tick) => tick.claim)).size).toBe(source.counts.claims);
        for (const { at } of ticks) expect(at).toBeGreaterThanOrEqual(0);
        for (const { at } of ticks) expect(at).toBeLessThan(1);
      }
    }
  });

  it("draws what diverges further higher, and nothing over its lane", () => {
    const lane = { layer: "claims", top: 4, bottom: 20 } as const;
    const high = (weight: number) => Number(pathOf([{ at: 0.5, weight }], lane).split("v-")[1]);
    expect(pathOf([{ at: 0.5, weight: 0 }], lane)).toMatch(/^M500 20\.0v-/);
    expect(high(1)).toBeGreaterThan(high(0.5));
    expect(high(0)).toBeGreaterThan(0);
    expect(high(1)).toBeLessThanOrEqual(16);
  });

  it("a touch means the nearest tick", () => {
    const ticks = ticksOf(model, first, "claims");
    for (const tick of ticks) expect(nearestTick(ticks, tick.at)?.at).toBe(tick.at);
    expect(nearestTick([], 0.5)).toBeNull();
  });
});

describe("shuffled", () => {
  const ids = ["s1", "s2", "s3", "s4", "s5"];

  it("keeps every source and never the order", () => {
    for (const draw of [0, 0.1, 0.35, 0.5, 0.77, 0.999]) {
      const order = shuffled(ids, () => draw);
      expect([...order].sort()).toEqual(ids);
      expect(order).not.toEqual(ids);
    }
  });

  it("puts each source first as often as any other", () => {
    // Every outcome of four draws, each once: 5 x 4 x 3 x 2 orders.
    const firsts = new Map<string | undefined, number>();
    for (let n = 0; n < 120; n += 1) {
      let rest = n;
      let size = ids.length;
      const order = shuffled(ids, () => {
        const draw = (rest % size) / size;
        rest = Math.floor(rest / size);
        size -= 1;
        return draw;
      });
      firsts.set(order[0], (firsts.get(order[0]) ?? 0) + 1);
    }
    // The one draw that changes nothing goes to the source behind the first.
    expect(firsts).toEqual(
      new Map([
        ["s2", 25],
        ["s3", 24],
        ["s4", 24],
        ["s5", 24],
        ["s1", 23],
      ]),
    );
  });
});
