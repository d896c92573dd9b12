import { type RefObject, useEffect } from "react";
import { columnOf, firstVisibleSentence } from "./reader-scroll";
import { inUse, isOpen, type ReaderState } from "./reader-state";
import type { Act } from "./use-selection";

/** The keys, as the legend and the help name them. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly what: string }[] = [
  { keys: ["[", "]"], what: "previous, next source" },
  { keys: ["j", "k"], what: "next, previous sentence" },
  { keys: ["c", "C"], what: "next, previous shared claim" },
  { keys: ["Enter"], what: "open what is marked in the sentence" },
  { keys: ["Esc"], what: "close the drawer" },
  { keys: ["?"], what: "show these keys" },
];

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, dialog[open]") !== null);

/** Whether Enter belongs to the element itself: a button, a link, or anything in the drawer. */
const ownsEnter = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.closest("a[href], button, summary, [data-drawer]") !== null;

export function useReaderKeys(
  root: RefObject<HTMLDivElement | null>,
  state: ReaderState,
  act: Act,
  onHelp: () => void,
): void {
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
      "?": onHelp,
    };

    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || typing(event.target)) return;
      if (event.metaKey || event.ctrlKey || event.altKey) return;
      const key = does[event.key];
      if (key) {
        event.preventDefault();
        key();
      } else if (event.key === "Escape" && isOpen(state)) act({ do: "close" }, { focus: "column" });
      else if (event.key === "Enter" && !ownsEnter(event.target)) act({ do: "look" }, { focus: "drawer" });
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [root, state, act, onHelp]);
}
