"use client";

import { type CSSProperties, type ReactNode, useCallback, useReducer, useRef, useState } from "react";
import { Announcer } from "./announcer";
import { Column } from "./column";
import { Drawer } from "./drawer";
import { KeysHelp } from "./keys-help";
import { Legend } from "./legend";
import styles from "./reader.module.css";
import { readAddress } from "./reader-address";
import { inUse, isOpen, readerReducer } from "./reader-state";
import { useReaderAddress } from "./use-reader-address";
import { useReaderClicks } from "./use-reader-clicks";
import { useReaderKeys } from "./use-reader-keys";
import { type Act, type Aim, useSelection } from "./use-selection";
import type { ReaderModel } from "./view-model";

interface ReaderProps {
  model: ReaderModel;
  /** The address' query as the server read it, so that the first paint already shows the linked claim. */
  query: string;
  editPath: string;
  /** The rendered articles, in the order of the model's sources. They are never rendered again here. */
  texts: readonly ReactNode[];
}

/** The reader: one state, the address that mirrors it, and columns that only place what the server rendered. */
export function Reader({ model, query, editPath, texts }: ReaderProps) {
  const root = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useReducer(readerReducer(model), query, (given) =>
    readAddress(model, new URLSearchParams(given)),
  );
  const [keysShown, setKeysShown] = useState(false);
  const aim = useRef<Aim>({ bring: true });
  const act = useCallback<Act>((action, wanted = {}) => {
    aim.current = wanted;
    dispatch(action);
  }, []);
  const showKeys = useCallback(() => setKeysShown(true), []);
  useSelection(root, aim, model, state);
  useReaderAddress(model, state, dispatch);
  useReaderClicks(root, model, state, act);
  useReaderKeys(root, state, act, showKeys);

  const claim = model.claims.find((one) => one.id === state.claim) ?? null;
  return (
    <div
      ref={root}
      className={styles.reader}
      data-reader
      data-layers={state.layers.join(" ")}
      data-furniture={state.furniture || undefined}
      data-open={isOpen(state) || undefined}
      data-many={model.sources.length > 8 || undefined}
      style={{ "--sources": model.sources.length } as CSSProperties}
    >
      <Legend model={model} state={state} act={act} onKeys={showKeys} />
      {model.claims.length === 0 && !model.awaited.includes("claims") ? (
        <p className={styles.none}>
          No shared claim found: no two of these texts state the same thing. See whether they tell of the same event, or{" "}
          <a href={editPath}>add another account</a>. Until then they can be read side by side, with their other layers.
        </p>
      ) : null}
      <div className={styles.columns}>
        {state.order.map((id) => {
          const index = model.sources.findIndex((source) => source.id === id);
          const source = model.sources[index];
          return source ? (
            <Column
              key={id}
              model={model}
              source={source}
              rank={state.recent.indexOf(id)}
              used={inUse(state) === id}
              claim={claim}
              layers={state.layers}
              furniture={state.furniture}
              act={act}
            >
              {texts[index]}
            </Column>
          ) : null;
        })}
      </div>
      <Drawer model={model} state={state} claim={claim} act={act} />
      <Announcer model={model} state={state} claim={claim} />
      <KeysHelp open={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  );
}
