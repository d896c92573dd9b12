"use client";
"use no memo";

import { useWords } from "#words";
import { Glyph } from "@/app/ui/story/glyph";
import type { Act } from "../moves/use-selection";
import { LAYERS } from "../state/layers";
import { MODES } from "../state/mode";
import { writeAddress } from "../state/reader-address";
import type { ReaderState } from "../state/reader-state";
import type { ReaderModel } from "../state/view-model";
import styles from "./legend.module.css";

interface LegendProps {
  model: ReaderModel;
  state: ReaderState;
  act: Act;
  /** Digits of a claim's number, while they are typed. */
  typed: string;
  /** Phones fold the layers away. */
  layersShown: boolean;
  onKeys: () => void;
}

/** The line above the texts: the way of reading, which layers show, the way from claim to claim, the keys. */
export function Legend({ model, state, act, typed, layersShown, onKeys }: LegendProps) {
  const say = useWords("reader");
  return (
    <div className={styles.legend} data-print="no">
      <ModeSwitch model={model} state={state} act={act} />
      <Layers model={model} state={state} act={act} shown={layersShown} />
      <Steps model={model} state={state} act={act} typed={typed} />
      <button type="button" className={styles.keys} onClick={onKeys} aria-keyshortcuts="?">
        {say("keys.button")}
        <span className={styles.keyList} aria-hidden="true">
          <kbd>[</kbd>
          <kbd>]</kbd> {say("keys.source")} <kbd>j</kbd>
          <kbd>k</kbd> {say("keys.sentence")}
        </span>
        <span aria-hidden="true">
          <kbd>?</kbd>
        </span>
      </button>
    </div>
  );
}

type PartProps = Pick<LegendProps, "model" | "state" | "act">;

/** Links, so that they work without JavaScript and open in a new tab. */
function ModeSwitch({ model, state, act }: PartProps) {
  const say = useWords("reader");
  return (
    <fieldset className={styles.modes} aria-label={say("mode.label")}>
      {MODES.map((mode) => (
        <a
          key={mode}
          href={writeAddress(model, { ...state, mode }) || `?mode=${mode}`}
          className={styles.mode}
          aria-current={state.mode === mode || undefined}
          aria-keyshortcuts="m"
          title={say(`mode.${mode}What`)}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
            event.preventDefault();
            act({ do: "mode", mode }, { bring: true });
          }}
        >
          {say(`mode.${mode}`)}
        </a>
      ))}
    </fieldset>
  );
}

function Layers({ model, state, act, shown }: PartProps & { shown: boolean }) {
  const say = useWords("reader");
  const terms = useWords("terms");
  return (
    <fieldset className={styles.layers} aria-label={say("layers.label")} data-shown={shown || undefined}>
      {LAYERS.map((layer) => {
        const awaited = model.awaited.includes(layer);
        const total =
          layer === "claims" ? model.claims.length : model.sources.reduce((sum, one) => sum + one.counts[layer], 0);
        const each = model.sources.map((one) => `${one.letter} ${one.counts[layer]}`).join(", ");
        return (
          <button
            key={layer}
            type="button"
            className={styles.layer}
            aria-pressed={state.layers.includes(layer)}
            title={say("layers.what", {
              what: terms(`layersWhat.${layer}`),
              counts: awaited ? say("layers.compared") : each,
            })}
            onClick={() => act({ do: "layer", layer })}
          >
            <span className={styles.swatch} data-layer={layer} aria-hidden="true">
              ab
            </span>
            {terms(`layers.${layer}`)}{" "}
            <span className={styles.count}>
              {awaited ? (
                <>
                  <span aria-hidden="true">…</span>
                  <span className="visually-hidden">{say("layers.toCome")}</span>
                </>
              ) : (
                total
              )}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}

function Steps({ model, state, act, typed }: PartProps & Pick<LegendProps, "typed">) {
  const say = useWords("reader");
  const claim = model.claims.find((one) => one.id === state.claim);
  const awaited = model.awaited.includes("claims");
  const count = model.claims.length;
  if (count === 0 && !awaited) return null;
  return (
    <fieldset className={styles.steps} aria-label={say("steps.label")}>
      <button
        type="button"
        className={styles.icon}
        aria-label={say("steps.previous")}
        disabled={awaited}
        onClick={() => act({ do: "step-claim", by: -1 })}
      >
        <Glyph name="previous" />
      </button>
      <span className={styles.position} data-typed={typed || undefined}>
        {awaited
          ? say("steps.toCome")
          : typed
            ? say("steps.typed", { typed })
            : claim
              ? say("steps.position", { number: claim.number, count })
              : say("steps.count", { count })}
      </span>
      <button
        type="button"
        className={styles.icon}
        aria-label={say("steps.next")}
        disabled={awaited}
        aria-keyshortcuts="c"
        onClick={() => act({ do: "step-claim", by: 1 })}
      >
        <Glyph name="next" />
        <span aria-hidden="true">
          <kbd>c</kbd>
        </span>
      </button>
    </fieldset>
  );
}
