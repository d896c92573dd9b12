"use client";

import { useState } from "react";
import { Glyph } from "@/app/ui/story/glyph";
import { nameOf, RELATION_NAMES } from "@/app/ui/story/labels";
import { ClaimPanel } from "./claim-panel";
import styles from "./drawer.module.css";
import { MarkList } from "./mark-list";
import { inUse, isOpen, type ReaderState } from "./reader-state";
import type { Act } from "./use-selection";
import type { ClaimView, ReaderModel } from "./view-model";

interface DrawerProps {
  model: ReaderModel;
  state: ReaderState;
  claim: ClaimView | null;
  act: Act;
}

/** Below the columns, or a sheet on a phone: the touched claim in all its wordings, or what else is marked there. */
export function Drawer({ model, state, claim, act }: DrawerProps) {
  const [folded, setFolded] = useState(false);
  if (!isOpen(state)) return null;
  const source = model.sources.find((one) => one.id === inUse(state));
  const marks = state.marks.flatMap((id) => source?.marks[id] ?? []);

  return (
    <section className={styles.drawer} data-drawer data-folded={folded || undefined} aria-labelledby="drawer-title">
      <header className={styles.header}>
        <h2 id="drawer-title" className={styles.title} data-drawer-title tabIndex={-1}>
          {claim ? (
            <>
              <span className={styles.number}>Claim {claim.number}</span> <q className={styles.label}>{claim.label}</q>
            </>
          ) : (
            <span className={styles.number}>Marked in {source?.letter}</span>
          )}
        </h2>
        {claim ? <span className={styles.relation}>{nameOf(RELATION_NAMES, claim.relation)}</span> : null}
        <div className={styles.buttons} data-print="no">
          {claim ? (
            <>
              <button
                type="button"
                className={styles.button}
                aria-label="Previous shared claim"
                onClick={() => act({ do: "step-claim", by: -1 })}
              >
                <Glyph name="previous" />
              </button>
              <button
                type="button"
                className={styles.button}
                aria-label="Next shared claim"
                onClick={() => act({ do: "step-claim", by: 1 })}
              >
                <Glyph name="next" />
              </button>
            </>
          ) : null}
          <button
            type="button"
            className={styles.button}
            aria-expanded={!folded}
            aria-label={folded ? "Unfold the drawer" : "Fold the drawer"}
            onClick={() => setFolded(!folded)}
          >
            <Glyph name={folded ? "up" : "down"} />
          </button>
          <button
            type="button"
            className={styles.button}
            aria-label="Close the drawer"
            aria-keyshortcuts="Escape"
            onClick={() => act({ do: "close" }, { focus: "column" })}
          >
            <Glyph name="close" />
          </button>
        </div>
      </header>
      {folded ? null : (
        <div className={styles.body}>
          {claim ? <ClaimPanel key={claim.id} model={model} claim={claim} act={act} /> : null}
          {marks.length > 0 ? (
            <MarkList
              title={claim ? "Also marked in these words" : null}
              marks={marks}
              onPlace={(sentence) =>
                act({ do: "sentence", source: inUse(state), sentence }, { focus: "sentence", bring: true })
              }
            />
          ) : null}
        </div>
      )}
    </section>
  );
}
