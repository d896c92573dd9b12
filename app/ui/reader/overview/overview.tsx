"use client";
"use no memo";

import { useWords } from "#words";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import type { Act } from "../moves/use-selection";
import type { Layer } from "../state/layers";
import { inUse, type ReaderState } from "../state/reader-state";
import type { ClaimView, ReaderModel } from "../state/view-model";
import { Band } from "./band";
import styles from "./overview.module.css";

interface OverviewProps {
  model: ReaderModel;
  state: ReaderState;
  layers: readonly Layer[];
  claim: ClaimView | null;
  act: Act;
}

/**
 * All sources in a line, each with its band. A chip brings its source to the fore and says who is silent on the claim; on
 * a phone, and beside one text, the chips are the way from source to source.
 */
export function Overview({ model, state, layers, claim, act }: OverviewProps) {
  const say = useWords("reader");
  const terms = useWords("terms");
  return (
    <fieldset className={styles.overview} aria-label={say("overview.label")}>
      {state.order.map((id) => {
        const source = model.sources.find((one) => one.id === id);
        if (!source) return null;
        const silent = claim !== null && !claim.mentions.some((mention) => mention.source === id);
        const said = { letter: source.letter, silent: silent ? "yes" : "no" } as const;
        const name = [terms(`kinds.${source.kind}`), source.outlet ?? source.title].join(", ");
        return (
          <div key={id} className={styles.source} data-used={inUse(state) === id || undefined}>
            <button
              type="button"
              className={styles.chip}
              aria-pressed={inUse(state) === id}
              aria-label={source.hidden ? say("overview.chipHidden", said) : say("overview.chip", { ...said, name })}
              data-silent={silent || undefined}
              onClick={() => act({ do: "open", source: id })}
            >
              <SourceBadge index={source.index} label="" />
              {source.hidden ? null : (
                <span className={styles.name}>
                  <KindLabel kind={source.kind} />
                </span>
              )}
            </button>
            <Band model={model} source={source} layers={layers} claim={claim} act={act} />
          </div>
        );
      })}
    </fieldset>
  );
}
