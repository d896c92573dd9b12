"use client";

import { useState } from "react";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { Glyph } from "@/app/ui/story/glyph";
import { count } from "@/app/ui/story/labels";
import { LAYER_NAMES, LAYERS } from "./layers";
import styles from "./legend.module.css";
import { inUse, type ReaderState } from "./reader-state";
import type { Act } from "./use-selection";
import type { ReaderModel } from "./view-model";

interface LegendProps {
  model: ReaderModel;
  state: ReaderState;
  act: Act;
  onKeys: () => void;
}

/** The line above the columns: which layers show, the way from claim to claim, the order of the columns, the keys. */
export function Legend({ model, state, act, onKeys }: LegendProps) {
  const claim = model.claims.find((one) => one.id === state.claim);
  const awaitsClaims = model.awaited.includes("claims");
  const [layersShown, setLayersShown] = useState(false);
  const turned = [...state.order.slice(1), ...state.order.slice(0, 1)];
  return (
    <div className={styles.legend} data-print="no">
      <fieldset className={styles.layers} aria-label="Layers of marks" data-shown={layersShown || undefined}>
        {LAYERS.map((layer) => {
          const total =
            layer === "claims" ? model.claims.length : model.sources.reduce((sum, one) => sum + one.counts[layer], 0);
          const awaited = model.awaited.includes(layer);
          const each = model.sources.map((one) => `${one.letter} ${one.counts[layer]}`).join(", ");
          return (
            <button
              key={layer}
              type="button"
              className={styles.layer}
              aria-pressed={state.layers.includes(layer)}
              title={`${LAYER_NAMES[layer].what} (${awaited ? "being compared" : each})`}
              onClick={() => act({ do: "layer", layer })}
            >
              <span className={styles.swatch} data-layer={layer} aria-hidden="true">
                ab
              </span>
              {LAYER_NAMES[layer].name}{" "}
              <span className={styles.count}>
                {awaited ? (
                  <>
                    <span aria-hidden="true">…</span>
                    <span className="visually-hidden">to come</span>
                  </>
                ) : (
                  total
                )}
              </span>
            </button>
          );
        })}
      </fieldset>

      {model.claims.length > 0 || awaitsClaims ? (
        <fieldset className={styles.steps} aria-label="Shared claims">
          <button
            type="button"
            className={styles.icon}
            aria-label="Previous shared claim"
            disabled={awaitsClaims}
            onClick={() => act({ do: "step-claim", by: -1 })}
          >
            <Glyph name="previous" />
          </button>
          <span className={styles.position}>
            {awaitsClaims
              ? "claims to come"
              : claim
                ? `Claim ${claim.number} of ${model.claims.length}`
                : count(model.claims.length, "shared claim")}
          </span>
          <button
            type="button"
            className={styles.icon}
            aria-label="Next shared claim"
            disabled={awaitsClaims}
            aria-keyshortcuts="c"
            onClick={() => act({ do: "step-claim", by: 1 })}
          >
            <Glyph name="next" />
            <span aria-hidden="true">
              <kbd>c</kbd>
            </span>
          </button>
        </fieldset>
      ) : null}

      <fieldset className={styles.arrange} aria-label="Columns">
        <button
          type="button"
          className={styles.toggle}
          aria-pressed={state.together}
          title="Selecting a claim brings it into view in every column"
          onClick={() => act({ do: "together" })}
        >
          <span className={styles.box} aria-hidden="true" />
          Keep together
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label="Rotate the columns by one"
          title="No source is always first"
          onClick={() => act({ do: "order", order: turned })}
        >
          <Glyph name="turn" />
          <span className={styles.word}>Rotate</span>
        </button>
        <button type="button" className={styles.keys} onClick={onKeys} aria-keyshortcuts="?">
          Keys
          <span className={styles.keyList} aria-hidden="true">
            <kbd>[</kbd>
            <kbd>]</kbd> source <kbd>j</kbd>
            <kbd>k</kbd> sentence
          </span>
          <span aria-hidden="true">
            <kbd>?</kbd>
          </span>
        </button>
      </fieldset>
      <div className={styles.phone}>
        <SourceChips model={model} state={state} act={act} />
        <button
          type="button"
          className={styles.icon}
          aria-expanded={layersShown}
          onClick={() => setLayersShown(!layersShown)}
        >
          Layers
          <Glyph name={layersShown ? "up" : "down"} />
        </button>
      </div>
    </div>
  );
}

/** On a phone there are no columns: the chips say which source is on the page, and who is silent on the claim. */
function SourceChips({ model, state, act }: Omit<LegendProps, "onKeys">) {
  const claim = model.claims.find((one) => one.id === state.claim);
  return (
    <fieldset className={styles.chips} aria-label="Sources">
      {state.order.map((id) => {
        const source = model.sources.find((one) => one.id === id);
        if (!source) return null;
        const silent = claim !== undefined && !claim.mentions.some((mention) => mention.source === id);
        return (
          <button
            key={id}
            type="button"
            className={styles.chip}
            aria-pressed={inUse(state) === id}
            data-silent={silent || undefined}
            onClick={() => act({ do: "open", source: id })}
          >
            <SourceBadge
              index={source.index}
              label={`Source ${source.letter}, ${source.outlet ?? source.title}${silent ? ", silent on this claim" : ""}`}
            />
          </button>
        );
      })}
    </fieldset>
  );
}
