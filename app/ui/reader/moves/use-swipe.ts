"use no memo";

import { type RefObject, useEffect } from "react";
import type { Act } from "./use-selection";

/** A swipe is long, flat and quick; it begins away from the edges, where browsers swipe back and forward. */
const LONG = 56;
const FLAT = 2;
const QUICK_MS = 800;
const EDGE = 28;

interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** Only where one text is on the page: a column that scrolls by itself could be meant otherwise. */
const single = (root: HTMLElement): boolean =>
  window.matchMedia("(max-width: 56.24em)").matches || root.dataset.mode === "focus";

/**
 * A swipe over a text turns to the next source and keeps the claim. Nothing is held back from the browser: it scrolls,
 * zooms and selects as ever, and a touch that did one of these is no swipe.
 */
export function useSwipe(root: RefObject<HTMLDivElement | null>, act: Act): void {
  useEffect(() => {
    const at = root.current;
    if (!at) return;
    let from: Touched | null = null;

    const onStart = (event: TouchEvent) => {
      const [touch] = event.touches;
      const text = (event.target as Element).closest("[data-scroller]");
      const inside = touch && touch.clientX > EDGE && touch.clientX < window.innerWidth - EDGE;
      from =
        touch && inside && text && event.touches.length === 1
          ? { x: touch.clientX, y: touch.clientY, at: event.timeStamp }
          : null;
    };
    const onEnd = (event: TouchEvent) => {
      const [touch] = event.changedTouches;
      const begun = from;
      from = null;
      if (!begun || !touch || event.touches.length > 0 || event.timeStamp - begun.at > QUICK_MS) return;
      const [dx, dy] = [touch.clientX - begun.x, touch.clientY - begun.y];
      if (Math.abs(dx) < LONG || Math.abs(dx) < FLAT * Math.abs(dy)) return;
      if (!getSelection()?.isCollapsed || (window.visualViewport?.scale ?? 1) > 1.01 || !single(at)) return;
      act({ do: "step-source", by: dx < 0 ? 1 : -1 });
    };
    const onCancel = () => {
      from = null;
    };
    at.addEventListener("touchstart", onStart, { passive: true });
    at.addEventListener("touchend", onEnd, { passive: true });
    at.addEventListener("touchcancel", onCancel, { passive: true });
    return () => {
      at.removeEventListener("touchstart", onStart);
      at.removeEventListener("touchend", onEnd);
      at.removeEventListener("touchcancel", onCancel);
    };
  }, [root, act]);
}
