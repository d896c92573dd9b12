"use no memo";

import { type RefObject, useEffect } from "react";
import type { ReaderState } from "../state/reader-state";
import type { ReaderModel } from "../state/view-model";
import { heightInColumn } from "./reader-scroll";
import type { Act } from "./use-selection";

/** One listener for all marks of all columns, however many there are. */
export function useReaderClicks(
  root: RefObject<HTMLDivElement | null>,
  model: ReaderModel,
  state: ReaderState,
  act: Act,
): void {
  useEffect(() => {
    const at = root.current;
    if (!at) return;

    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      const source = target.closest<HTMLElement>("[data-column]")?.dataset.column;
      // A new tab, a window, a download: what the link itself does.
      if (!source || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;

      const strip = target.closest<HTMLElement>("[data-strip]");
      if (strip) {
        const { top, height } = strip.getBoundingClientRect();
        const claim = nearestClaim(model, source, (event.clientY - top) / height);
        if (claim) act({ do: "claim", claim, source });
        return;
      }
      const link = target.closest<HTMLElement>("a[data-c]");
      if (link) event.preventDefault();
      // Words are being selected for copying: leave them.
      if (!getSelection()?.isCollapsed && event.detail > 0) return;

      const view = model.sources.find((one) => one.id === source);
      const marks = (target.closest<HTMLElement>("[data-m]")?.dataset.m ?? "")
        .split(" ")
        .filter(Boolean)
        .map(Number)
        .filter((id) => state.layers.some((layer) => layer === view?.marks[id]?.layer));
      // Enter on a link is a click without a pointer: the keyboard follows into the drawer.
      const focus = event.detail === 0 ? ("drawer" as const) : undefined;
      if (link && state.layers.includes("claims")) {
        const claims = link.dataset.c?.split(" ") ?? [];
        // Words of two claims: a second touch means the other one.
        const at = claims.indexOf(state.claim ?? "");
        // By key it means the one it shows: the others are reached by c.
        const claim = claims[focus && at >= 0 ? at : (at + 1) % claims.length];
        if (!claim) return;
        act({ do: "claim", claim, source, marks }, { focus, touched: link, height: heightInColumn(link) });
      } else if (marks.length > 0) {
        act({ do: "marks", source, marks }, { focus });
      } else {
        const sentence = target.closest<HTMLElement>("[data-n]")?.dataset.n;
        if (sentence !== undefined) act({ do: "sentence", source, sentence: Number(sentence) });
      }
    };

    at.addEventListener("click", onClick);
    return () => at.removeEventListener("click", onClick);
  }, [root, model, state, act]);
}

function nearestClaim(model: ReaderModel, source: string, at: number): string | null {
  let best: { id: string; away: number } | null = null;
  for (const claim of model.claims) {
    for (const mention of claim.mentions) {
      const away = Math.abs(mention.at - at);
      if (mention.source === source && (best === null || away < best.away)) best = { id: claim.id, away };
    }
  }
  return best?.id ?? null;
}
