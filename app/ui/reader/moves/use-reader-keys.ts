"use no memo";

import { type RefObject, useEffect, useRef } from "react";
import { inUse, isOpen, type ReaderState } from "../state/reader-state";
import type { ReaderModel } from "../state/view-model";
import { columnOf, firstVisibleSentence } from "./reader-scroll";
import type { Act } from "./use-selection";

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, dialog[open]") !== null);

/** As long as this a second digit belongs to the first. */
const NUMBER_MS = 900;

/** Whether Enter belongs to the element itself: a button, a link, or anything in the drawer. */
const ownsEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("a[href], button, summary, [data-drawer]") !== null;

export interface KeyAims {
  /** The list of keys. */
  readonly help: () => void;
  readonly search: () => void;
  readonly mode: () => void;
  /** Digits typed so far, "" when they have been used. */
  readonly typed: (digits: string) => void;
}

export function useReaderKeys(
  root: RefObject<HTMLDivElement | null>,
  model: ReaderModel,
  state: ReaderState,
  act: Act,
  { help, search, mode, typed }: KeyAims,
): void {
  const digits = useRef("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const stepSentence = (by: 1 | -1) => {
      const source = inUse(state);
      const column = root.current ? columnOf(root.current, source) : null;
      if (!column) return;
      const last = column.querySelectorAll("[data-n]").length - 1;
      const next = state.sentence === null ? firstVisibleSentence(column) : state.sentence + by;
      act({ do: "sentence", source, sentence: Math.max(0, Math.min(last, next)) }, { focus: "sentence" });
    };
    const does: Record<string, () => void> = {
      "[": () => act({ do: "step-source", by: -1 }, { focus: "column" }),
      "]": () => act({ do: "step-source", by: 1 }, { focus: "column" }),
      j: () => stepSentence(1),
      k: () => stepSentence(-1),
      c: () => act({ do: "step-claim", by: 1 }, { focus: "mention" }),
      C: () => act({ do: "step-claim", by: -1 }, { focus: "mention" }),
      m: mode,
      s: () => act({ do: "together" }),
      "/": search,
      "?": help,
    };

    const forget = () => {
      clearTimeout(timer.current);
      digits.current = "";
    };
    const goToNumber = () => {
      const number = Number(digits.current);
      const claim = model.claims.find((one) => one.number === number);
      // What names no claim is left standing for a moment, so that the page can say so.
      if (claim) typed("");
      forget();
      if (claim) act({ do: "claim", claim: claim.id }, { focus: "mention" });
      else timer.current = setTimeout(() => typed(""), 3 * NUMBER_MS);
    };
    const onDigit = (digit: string) => {
      clearTimeout(timer.current);
      digits.current = `${digits.current}${digit}`.replace(/^0+/, "").slice(-4);
      typed(digits.current);
      if (digits.current === "") return;
      // No other claim begins with these digits: nothing to wait for.
      if (Number(digits.current) * 10 > model.claims.length) goToNumber();
      else timer.current = setTimeout(goToNumber, NUMBER_MS);
    };

    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || typing(event.target)) return;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const key = does[event.key];
      if (key) {
        event.preventDefault();
        key();
      } else if (/^\d$/.test(event.key) && model.claims.length > 0) onDigit(event.key);
      else if (event.key === "Enter" && digits.current !== "") {
        event.preventDefault();
        goToNumber();
      } else if (event.key === "Escape" && digits.current !== "") {
        forget();
        typed("");
      } else if (event.key === "Escape" && isOpen(state)) act({ do: "close" }, { focus: "column" });
      else if (event.key === "Enter" && !ownsEnter(event.target)) act({ do: "look" }, { focus: "drawer" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [root, model, state, act, help, search, mode, typed]);
}
