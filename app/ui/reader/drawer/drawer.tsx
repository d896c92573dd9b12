"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useWords } from "#words";
import { Reviewed } from "@/app/ui/claims/reviewed";
import { Glyph } from "@/app/ui/story/glyph";
import type { Act } from "../moves/use-selection";
import { inUse, isOpen, type ReaderState } from "../state/reader-state";
import type { ClaimView, ReaderModel } from "../state/view-model";
import styles from "./drawer.module.css";

/** Loaded with the first touch: the comparing of words is most of the drawer's script, and not every reader opens one. */
const DrawerBody = dynamic(async () => (await import("./drawer-body")).DrawerBody, {
  loading: () => <div className={styles.waiting} />,
});

/** What loads late stays hidden where no script runs: the server writes the body once more, for such browsers alone. */
const PlainBody = typeof window === "undefined" ? (require("./drawer-body") as DrawerModule).DrawerBody : null;
type DrawerModule = typeof import("./drawer-body");

interface DrawerProps {
  model: ReaderModel;
  state: ReaderState;
  claim: ClaimView | null;
  act: Act;
}

/** Below the columns, or a sheet on a phone: the touched claim in all its wordings, or what else is marked there. */
export function Drawer({ model, state, claim, act }: DrawerProps) {
  const say = useWords("drawer");
  const terms = useWords("terms");
  const [folded, setFolded] = useState(false);
  if (!isOpen(state)) return null;
  const source = model.sources.find((one) => one.id === inUse(state));

  return (
    <section className={styles.drawer} data-drawer data-folded={folded || undefined} aria-labelledby="drawer-title">
      <header className={styles.header}>
        <h2 id="drawer-title" className={styles.title} data-drawer-title tabIndex={-1}>
          {claim ? (
            <>
              <span className={styles.number}>{say("claim", { number: claim.number })}</span>{" "}
              <q lang="en">{claim.label}</q>
            </>
          ) : (
            <span className={styles.number}>
              {state.claim ? say("gone") : say("markedIn", { letter: source?.letter ?? "" })}
            </span>
          )}
        </h2>
        {claim ? (
          <p className={styles.state}>
            <span className={styles.relation}>{terms(`relations.${claim.relation}`)}</span>
            <Reviewed mark={claim.review} />
          </p>
        ) : null}
        <div className={styles.buttons} data-print="no">
          {claim ? (
            <>
              <Tool name="previous" label={say("previous")} onPress={() => act({ do: "step-claim", by: -1 })} />
              <Tool name="next" label={say("next")} onPress={() => act({ do: "step-claim", by: 1 })} />
            </>
          ) : null}
          <Tool
            name={folded ? "up" : "down"}
            label={say(folded ? "unfold" : "fold")}
            expanded={!folded}
            onPress={() => setFolded(!folded)}
          />
          <Tool
            name="close"
            label={say("close")}
            keys="Escape"
            onPress={() => act({ do: "close" }, { focus: "column" })}
          />
        </div>
      </header>
      {folded ? null : (
        <div className={styles.body}>
          <noscript>{PlainBody ? <PlainBody model={model} state={state} claim={claim} act={act} /> : null}</noscript>
          <DrawerBody model={model} state={state} claim={claim} act={act} />
        </div>
      )}
    </section>
  );
}

interface ToolProps {
  name: "previous" | "next" | "up" | "down" | "close";
  label: string;
  expanded?: boolean;
  keys?: string;
  onPress: () => void;
}

function Tool({ name, label, expanded, keys, onPress }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      aria-expanded={expanded}
      aria-keyshortcuts={keys}
      onClick={onPress}
    >
      <Glyph name={name} />
    </button>
  );
}
