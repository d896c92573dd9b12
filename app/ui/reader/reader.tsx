"use client";
// Here and in the files that say the same, little is drawn each time, and the compiler’s memos would be a third of the
// script. Columns, cards, bands and strips, which hang on many marks, keep them.
"use no memo";

import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import {
  type CSSProperties,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useReducer,
  useRef,
  useState,
} from "react";
import { useWords } from "#words";
import { Glyph } from "@/app/ui/story/glyph";
import { Announcer } from "./announcer";
import { Aligned } from "./column/aligned";
import { Column } from "./column/column";
import { Drawer } from "./drawer/drawer";
import { Margin } from "./focus/margin";
import { Legend } from "./legend/legend";
import { columnOf, nearestClaim } from "./moves/reader-scroll";
import { useReaderAddress } from "./moves/use-reader-address";
import { useReaderClicks } from "./moves/use-reader-clicks";
import { useReaderKeys } from "./moves/use-reader-keys";
import { type Act, type Aim, useSelection } from "./moves/use-selection";
import { useSwipe } from "./moves/use-swipe";
import { type Following, useTogether } from "./moves/use-together";
import { Overview } from "./overview/overview";
import styles from "./reader.module.css";
import { keepMode, type Mode } from "./state/mode";
import { readAddress } from "./state/reader-address";
import { inUse, isOpen, readerReducer } from "./state/reader-state";
import type { ReaderModel } from "./state/view-model";

/** Sent to those who ask for it. */
const KeysHelp = dynamic(async () => (await import("./legend/keys-help")).KeysHelp, { ssr: false });

interface ReaderProps {
  model: ReaderModel;
  /** The address' query as the server read it, so that the first paint already shows the linked claim. */
  query: string;
  /** The reader's own way of reading, for addresses that name none. */
  mode: Mode;
  /** The story's address, without the view. */
  path: string;
  /** The rendered articles, in the order of the model's sources. They are never rendered again here. */
  texts: readonly ReactNode[];
}

/** The reader: one state, the address that mirrors it, and columns that only place what the server rendered. */
export function Reader({ model, query, mode: ownMode, path, texts }: ReaderProps) {
  const say = useWords("reader");
  const root = useRef<HTMLDivElement>(null);
  const [state, dispatch] = useReducer(readerReducer(model), query, (given) =>
    readAddress(model, new URLSearchParams(given), ownMode),
  );
  const [keysShown, setKeysShown] = useState(false);
  const [layersShown, setLayersShown] = useState(false);
  const [typed, setTyped] = useState("");
  const [following, setFollowing] = useState<Following | null>(null);
  const aim = useRef<Aim>({ bring: true });
  const leader = useRef<HTMLElement>(null);
  const router = useRouter();

  const used = inUse(state);
  // One act for all renders: columns, cards and listeners need not hear of every change.
  const latest = useRef(state);
  useLayoutEffect(() => {
    latest.current = state;
  });
  const act = useCallback<Act>((action, wanted = {}) => {
    const now = latest.current;
    const leaves = (action.do === "open" || action.do === "step-source") && now.claim === null && now.together;
    const left = leaves && root.current ? columnOf(root.current, inUse(now)) : null;
    aim.current = left ? { near: nearestClaim(left), ...wanted } : wanted;
    if (action.do === "mode") keepMode(action.mode);
    // A selection moves all columns itself: nobody follows any more.
    if (action.do === "claim" || action.do === "step-claim") setFollowing(null);
    dispatch(action);
  }, []);
  // The marks themselves change at once, by attributes; what counts and draws them elsewhere may come a moment later.
  const layers = useDeferredValue(state.layers);
  const showKeys = () => setKeysShown(true);
  const changeMode = () => act({ do: "mode", mode: state.mode === "focus" ? "parallel" : "focus" }, { bring: true });
  const search = () => router.push(`${path}/search` as Parameters<typeof router.push>[0]);

  useSelection(root, aim, leader, model, state);
  useReaderAddress(model, state, dispatch);
  useReaderClicks(root, model, state, act);
  useReaderKeys(root, model, state, act, { help: showKeys, search, mode: changeMode, typed: setTyped });
  useTogether(root, leader, state.together && state.mode === "parallel", model, setFollowing);
  useSwipe(root, act);

  const claim = model.claims.find((one) => one.id === state.claim) ?? null;
  // Beside one text the margin opens a claim; the drawer comes where it is asked for, for a claim that this text is
  // silent on, and for marks that are no claim.
  const inMargin = claim?.mentions.some((mention) => mention.source === used) ?? false;
  const beside = state.mode === "focus" && inMargin && state.marks.length === 0 && !state.full;
  return (
    <div
      ref={root}
      className={styles.reader}
      data-reader
      data-mode={state.mode}
      {...Object.fromEntries(state.layers.map((layer) => [`data-show-${layer}`, ""]))}
      data-furniture={state.furniture || undefined}
      data-open={isOpen(state) || undefined}
      data-beside={beside || undefined}
      data-many={model.sources.length > 8 || undefined}
      style={{ "--sources": model.sources.length } as CSSProperties}
    >
      <Legend model={model} state={state} act={act} typed={typed} layersShown={layersShown} onKeys={showKeys} />
      <div className={styles.sources} data-print="no">
        <Overview model={model} state={state} layers={layers} claim={claim} act={act} />
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={layersShown}
          onClick={() => setLayersShown(!layersShown)}
        >
          {say("layers.button")}
          <Glyph name={layersShown ? "up" : "down"} />
        </button>
      </div>
      {state.mode === "parallel" ? <Aligned model={model} state={state} following={following} act={act} /> : null}
      {model.claims.length === 0 && !model.awaited.includes("claims") ? (
        <p className={styles.none}>
          {say.rich("none", { edit: (words: ReactNode) => <a href={`${path}/edit`}>{words}</a> })}
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
              folded={state.folded.includes(id)}
              used={used === id}
              claim={claim}
              layers={layers}
              furniture={state.furniture}
              act={act}
              beside={
                state.mode === "focus" && used === id ? (
                  <Margin model={model} source={source} claim={claim} act={act} />
                ) : null
              }
            >
              {texts[index]}
            </Column>
          ) : null;
        })}
      </div>
      <div className={styles.drawer}>
        <Drawer model={model} state={state} claim={claim} act={act} />
      </div>
      <Announcer model={model} state={state} claim={claim} typed={typed} />
      {keysShown ? <KeysHelp onClose={() => setKeysShown(false)} /> : null}
    </div>
  );
}
