"use no memo";

import { type Dispatch, useEffect, useRef } from "react";
import { readAddress, writeAddress } from "../state/reader-address";
import { isOpen, type ReaderAction, type ReaderState } from "../state/reader-state";
import type { ReaderModel } from "../state/view-model";

/** Browsers refuse more than about a hundred changes of the address in half a minute, and `j` can be held down. */
const PAUSE_MS = 200;

/**
 * Keeps the address and the state the same. Opening the drawer is a step in the history, so that Back closes it;
 * everything else only rewrites the address of the step we are in.
 */
export function useReaderAddress(model: ReaderModel, state: ReaderState, dispatch: Dispatch<ReaderAction>): void {
  const first = useRef(state);
  const latest = useRef(state);
  const known = useRef(model);
  // A step back that is asked for comes later; a key pressed meanwhile must not ask for another.
  const leaving = useRef(false);
  useEffect(() => {
    latest.current = state;
  });

  useEffect(() => {
    const addressed = () => readAddress(model, new URLSearchParams(window.location.search), latest.current.mode);
    const { asked, ...now } = latest.current;
    const then = addressed();
    if (known.current !== model) {
      // The comparison has arrived, and with it the claim of the link. All else is newer here than in the address.
      known.current = model;
      if (asked && then.claim)
        dispatch({ do: "restore", state: { ...now, claim: then.claim, sentence: then.sentence } });
    } else if (writeAddress(model, then) !== writeAddress(model, latest.current)) {
      // Back from another page: the address says more than what the server once rendered.
      dispatch({ do: "restore", state: then });
    }

    // Only what is selected comes from the history: Back must not undo a layer switched on meanwhile.
    const here = window.location.pathname;
    const onBack = () => {
      // Back to another page: this one is still there for a moment, but the address is no longer its own.
      if (window.location.pathname !== here) return;
      if (leaving.current) {
        leaving.current = false;
        const query = writeAddress(model, latest.current);
        if (isOpen(latest.current)) enter(query);
        else rewrite(query);
        return;
      }
      const then = addressed();
      const selected = { ...latest.current, claim: then.claim, marks: isOpen(then) ? then.marks : [] };
      const next = isOpen(then)
        ? { ...selected, recent: then.recent, folded: then.folded, sentence: then.sentence, full: then.full }
        : { ...selected, full: false };
      dispatch({ do: "restore", state: next });
      rewrite(writeAddress(model, next));
    };
    window.addEventListener("popstate", onBack);
    return () => window.removeEventListener("popstate", onBack);
  }, [model, dispatch]);

  useEffect(() => {
    const here = window.location.pathname;
    const later = (query: string) => {
      const timer = setTimeout(() => window.location.pathname === here && rewrite(query), PAUSE_MS);
      return () => clearTimeout(timer);
    };
    const query = writeAddress(model, state);
    const shown = new URLSearchParams(window.location.search);
    if (state === first.current) {
      // A link that is copied from here says the mode, also where the reader's own cookie chose it.
      if (shown.has("mode") || !query.includes("mode=")) return;
      shown.set("mode", state.mode);
      return later(`?${shown}`);
    }
    if (leaving.current || query === window.location.search) return;
    const wasOpen = shown.has("claim") || shown.has("marks");
    if (isOpen(state) && !wasOpen) {
      enter(query);
    } else if (!isOpen(state) && wasOpen && window.history.state?.drawer) {
      leaving.current = true;
      window.history.back();
    } else {
      return later(query);
    }
  }, [model, state]);
}

const enter = (query: string): void => window.history.pushState({ drawer: true }, "", window.location.pathname + query);

function rewrite(query: string): void {
  const drawer = window.history.state?.drawer === true;
  window.history.replaceState({ drawer }, "", window.location.pathname + query);
}
