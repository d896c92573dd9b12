"use client";

import type { KeyboardEvent, MouseEvent } from "react";
import { useFormat, useWords } from "#words";
import type { Act } from "../moves/use-selection";
import type { Layer } from "../state/layers";
import type { ClaimView, ReaderModel, SourceView } from "../state/view-model";
import styles from "./overview.module.css";
import { HEIGHT, lanesOf, nearestTick, pathOf, SHADES, shadeOf, ticksOf, WIDTH } from "./ticks";

interface BandProps {
  model: ReaderModel;
  source: SourceView;
  layers: readonly Layer[];
  claim: ClaimView | null;
  act: Act;
}

const STEPS: Record<string, (at: number, count: number) => number> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at <= 0 ? count : at) - 1,
  ArrowUp: (at, count) => (at <= 0 ? count : at) - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * One text from its first words to its last: a tick where a mark lies, in a lane for each layer shown; for claims the
 * higher and darker, the further they diverge. A touch goes to the nearest; the arrow keys step from claim to claim.
 */
export function Band({ model, source, layers, claim, act }: BandProps) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const { list, percent } = useFormat();
  const lanes = lanesOf(layers);
  const claims = [...new Set(ticksOf(model, source, "claims").map((tick) => tick.claim))].flatMap(
    (id) => model.claims.find((one) => one.id === id) ?? [],
  );
  const at = claims.findIndex((one) => one.id === claim?.id);
  const select = (id: string | undefined) => {
    if (id) act({ do: "claim", claim: id, source: source.id });
  };

  function onClick(event: MouseEvent<HTMLElement>) {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    const y = ((event.clientY - top) / Math.max(1, height)) * HEIGHT;
    const lane = lanes.find(({ bottom }) => y < bottom) ?? lanes.at(-1);
    if (!lane) return;
    const tick = nearestTick(ticksOf(model, source, lane.layer), (event.clientX - left) / Math.max(1, width));
    if (tick?.claim) select(tick.claim);
    else if (tick?.sentence !== undefined)
      act({ do: "sentence", source: source.id, sentence: tick.sentence }, { bring: true });
  }
  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    select(claims[step(at, claims.length)]?.id);
  }
  function said(): string {
    const one = claims[at];
    if (!one) return say("overview.nowhere");
    const kinds = list(one.kinds.map((kind) => terms(`divergence.${kind}`)));
    const state =
      one.kinds.length === 0 ? say("overview.alike") : say("overview.apart", { kinds, share: percent(one.divergence) });
    return say("overview.at", { number: one.number, label: one.label, state });
  }

  const drawing = (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" className={styles.drawing}>
      {lanes.map((lane) => {
        const ticks = ticksOf(model, source, lane.layer);
        return lane.layer === "claims" ? (
          SHADES.map((shade) => {
            const path = pathOf(
              ticks.filter((tick) => shadeOf(tick.weight) === shade),
              lane,
            );
            return path ? <path key={shade} data-shade={shade} d={path} /> : null;
          })
        ) : ticks.length > 0 ? (
          <path key={lane.layer} data-layer={lane.layer} d={pathOf(ticks, lane)} />
        ) : null;
      })}
      {claim ? <Selected model={model} source={source} claim={claim} /> : null}
    </svg>
  );
  if (claims.length === 0) return <div className={styles.band}>{drawing}</div>;
  return (
    <div
      className={styles.band}
      data-band={source.id}
      role="slider"
      tabIndex={0}
      aria-label={say("overview.band", {
        letter: source.letter,
        count: claims.length,
        apart: claims.filter((one) => one.kinds.length > 0).length,
      })}
      aria-valuemin={0}
      aria-valuemax={claims.length}
      aria-valuenow={at + 1}
      aria-valuetext={said()}
      onClick={onClick}
      onKeyDown={onKeyDown}
    >
      {drawing}
    </div>
  );
}

/** The selected claim over all lanes. */
function Selected({ model, source, claim }: Pick<BandProps, "model" | "source"> & { claim: ClaimView }) {
  const own = ticksOf(model, source, "claims").filter((tick) => tick.claim === claim.id);
  const whole = own.map((tick) => ({ ...tick, weight: 1 }));
  return <path data-selected d={pathOf(whole, { layer: "claims", top: 0, bottom: HEIGHT })} />;
}
