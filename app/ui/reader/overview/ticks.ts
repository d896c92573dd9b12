import { LAYERS, type Layer } from "../state/layers";
import { placeIn } from "../state/place";
import type { ReaderModel, SourceView } from "../state/view-model";

/** A band is a thousand wide and `HEIGHT` high, whatever its size on the page. */
export const WIDTH = 1000;
export const HEIGHT = 24;

/** One layer's part of a band. */
export interface Lane {
  readonly layer: Layer;
  readonly top: number;
  readonly bottom: number;
}

/** The lanes of the layers shown, from above in the legend's order; claims take two parts, every other layer one. */
export function lanesOf(layers: readonly Layer[]): Lane[] {
  const shown = LAYERS.filter((layer) => layers.includes(layer));
  const parts = shown.map((layer) => (layer === "claims" ? 2 : 1));
  const part =
    HEIGHT /
    Math.max(
      1,
      parts.reduce((sum, one) => sum + one, 0),
    );
  let top = 0;
  return shown.map((layer, at) => {
    const lane = { layer, top, bottom: top + part * (parts[at] ?? 1) };
    top = lane.bottom;
    return lane;
  });
}

export interface Tick {
  /** 0..1 along the text. */
  readonly at: number;
  /** Claims: the claim. */
  readonly claim?: string;
  /** Other layers: the sentence it stands in. */
  readonly sentence?: number;
  /** 0..1: how far the claim diverges. Other marks are all alike. */
  readonly weight: number;
}

/** The ticks of one layer of a source, in the order of its text. */
export function ticksOf(model: ReaderModel, source: SourceView, layer: Layer): Tick[] {
  const ticks =
    layer === "claims"
      ? model.claims.flatMap(({ id, divergence, mentions }) =>
          mentions
            .filter((mention) => mention.source === source.id)
            .map(({ at }) => ({ at, claim: id, weight: divergence })),
        )
      : source.marks
          .filter((mark) => mark.layer === layer)
          .map(({ start, sentence }) => ({ at: placeIn(source.reach, start), sentence, weight: 1 }));
  return ticks.sort((a, b) => a.at - b.at);
}

/** Divergence in three shades, so that a band is three paths however many ticks it has. */
export const SHADES = ["low", "middle", "high"] as const;
export const shadeOf = (weight: number): (typeof SHADES)[number] =>
  weight < 1 / 3 ? "low" : weight < 2 / 3 ? "middle" : "high";

/** The least part of its lane that a tick fills; the rest is for how far the claim diverges. */
const LEAST = 0.4;

/** The ticks as one path of upright lines that stand on the floor of their lane. */
export const pathOf = (ticks: readonly Tick[], { top, bottom }: Lane): string =>
  ticks
    .map(({ at, weight }) => {
      const high = (bottom - top - 1) * (LEAST + (1 - LEAST) * weight);
      return `M${(at * WIDTH).toFixed(0)} ${bottom.toFixed(1)}v${(-high).toFixed(1)}`;
    })
    .join("");

/** The tick nearest to a place along the text; null in an empty lane. */
export const nearestTick = (ticks: readonly Tick[], at: number): Tick | null =>
  ticks.reduce<Tick | null>(
    (best, tick) => (best === null || Math.abs(tick.at - at) < Math.abs(best.at - at) ? tick : best),
    null,
  );
