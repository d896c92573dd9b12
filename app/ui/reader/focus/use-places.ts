"use no memo";

import { type RefObject, useLayoutEffect } from "react";
import type { ReaderModel } from "../state/view-model";
import { stackCards } from "./stack-cards";

const GAP = 8;

/**
 * Puts each card at the height of its words, by moving it, not by laying the page out anew: nothing else shifts. Measured
 * again when the text or a card takes another height (a layer's lines, a wider window, a font that arrives).
 */
export function usePlaces(
  list: RefObject<HTMLOListElement | null>,
  model: ReaderModel,
  source: string,
  selected: string | null,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another model or source brings other cards and another text.
  useLayoutEffect(() => {
    const at = list.current;
    const text = at?.closest("[data-scroller]")?.firstElementChild;
    if (!at || !text) return;
    const place = () => {
      const above = at.getBoundingClientRect().top;
      const cards = [...at.querySelectorAll<HTMLElement>("[data-card]")];
      if (cards[0]?.offsetParent === null) return;
      const measured = cards.map((card) => ({
        wanted: (text.querySelector(`a[data-c~="${card.dataset.card}"]`)?.getBoundingClientRect().top ?? above) - above,
        height: card.offsetHeight,
      }));
      const pinned = cards.findIndex((card) => card.dataset.card === selected);
      const tops = stackCards(measured, pinned, GAP);
      cards.forEach((card, i) => {
        card.style.transform = `translateY(${Math.round(tops[i] ?? 0)}px)`;
      });
      const last = cards.length - 1;
      at.style.height = `${Math.ceil((tops[last] ?? 0) + (measured[last]?.height ?? 0))}px`;
      at.dataset.placed = "";
    };
    place();
    const resized = new ResizeObserver(place);
    resized.observe(text);
    for (const card of at.children) resized.observe(card);
    return () => resized.disconnect();
  }, [list, model, source, selected]);
}
