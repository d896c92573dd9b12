"use no memo";

import { type RefObject, useEffect } from "react";
import type { ReaderModel } from "../state/view-model";
import { type Place, placeOf, type Track } from "./keep-together";
import { columnsOf, reading, scrollerOf } from "./reader-scroll";

/** Where the other columns stand: at a claim, or (null) by a guess. */
export interface Following {
  readonly leader: string;
  readonly places: Readonly<Record<string, string | null>>;
}

/** A guess moves on little by little; what is further off than this glides. */
const LEAP = 80;

/**
 * Lets the other columns follow the one that the reader moves: by wheel, touch, key or `j`. A column that follows never
 * leads, since only the reader's own hand makes a leader; a selection, which moves all columns itself, takes the lead away.
 */
export function useTogether(
  root: RefObject<HTMLDivElement | null>,
  leader: RefObject<HTMLElement | null>,
  on: boolean,
  model: ReaderModel,
  tell: (following: Following | null) => void,
): void {
  useEffect(() => {
    const at = root.current;
    if (!at || !on || model.claims.length === 0) return;
    const tracks = new Map<HTMLElement, Track>();
    const held = new Map<HTMLElement, string | null>();
    let frame = 0;
    let told = "";

    const trackOf = (scroller: HTMLElement): Track => {
      const known = tracks.get(scroller) ?? track(scroller);
      tracks.set(scroller, known);
      return known;
    };
    const resized = new ResizeObserver(() => tracks.clear());
    for (const column of columnsOf(at)) {
      const text = scrollerOf(column)?.firstElementChild;
      if (text) resized.observe(text);
    }

    // One column a frame, in turn: moving all at once would make the scrolling stutter.
    let waiting: HTMLElement[] = [];
    const places = new Map<string, string | null>();
    const follow = () => {
      const lead = leader.current;
      const column = waiting.shift();
      frame = waiting.length > 0 ? requestAnimationFrame(follow) : 0;
      const scroller = column && scrollerOf(column);
      if (!lead?.isConnected || !scroller) return;
      const place = placeOf(lead.scrollTop + reading(lead), trackOf(lead), trackOf(scroller), reading(lead));
      if (place.claim === null || held.get(scroller) !== place.claim) moveTo(scroller, place);
      held.set(scroller, place.claim);
      places.set(column.dataset.column ?? "", place.claim);
      if (waiting.length > 0) return;
      const now = JSON.stringify([...places]);
      if (now !== told) {
        const source = lead.closest<HTMLElement>("[data-column]")?.dataset.column ?? "";
        tell({ leader: source, places: Object.fromEntries(places) });
      }
      told = now;
    };
    const begin = () => {
      const followers = columnsOf(at).filter((column) => {
        const scroller = scrollerOf(column);
        return scroller !== leader.current && (scroller?.clientHeight ?? 0) > 0;
      });
      for (const id of places.keys()) {
        if (!followers.some((column) => column.dataset.column === id)) places.delete(id);
      }
      // Those still waiting for an earlier step come first, so that none is left behind.
      waiting = [...waiting, ...followers.filter((column) => !waiting.includes(column))];
      if (frame === 0 && waiting.length > 0) frame = requestAnimationFrame(follow);
    };

    const onLead = (event: Event) => {
      const scroller = (event.target as Element).closest<HTMLElement>("[data-scroller]");
      if (!scroller || scroller === leader.current) return;
      leader.current = scroller;
      waiting = [];
      told = "";
      held.clear();
      places.clear();
    };
    const onScroll = (event: Event) => {
      if (event.target === leader.current) begin();
    };
    const hands = ["wheel", "touchstart", "pointerdown", "keydown"] as const;
    const quietly = { capture: true, passive: true };
    for (const hand of hands) at.addEventListener(hand, onLead, quietly);
    at.addEventListener("scroll", onScroll, quietly);
    return () => {
      for (const hand of hands) at.removeEventListener(hand, onLead, quietly);
      at.removeEventListener("scroll", onScroll, quietly);
      resized.disconnect();
      cancelAnimationFrame(frame);
      tell(null);
    };
  }, [root, leader, on, model, tell]);
}

function track(scroller: HTMLElement): Track {
  const above = scroller.getBoundingClientRect().top - scroller.scrollTop;
  const tops = new Map<string, number>();
  for (const link of scroller.querySelectorAll<HTMLElement>("a[data-c]")) {
    for (const claim of link.dataset.c?.split(" ") ?? []) {
      if (!tops.has(claim)) tops.set(claim, link.getBoundingClientRect().top - above);
    }
  }
  const first = reading(scroller);
  return {
    anchors: [...tops].map(([claim, top]) => ({ claim, top })).sort((a, b) => a.top - b.top),
    first,
    last: scroller.scrollHeight - scroller.clientHeight + first,
  };
}

function moveTo(scroller: HTMLElement, { top, claim }: Place): void {
  const wanted = Math.round(top - reading(scroller));
  const far = claim !== null || Math.abs(scroller.scrollTop - wanted) > LEAP;
  const calm = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  scroller.scrollTo({ top: wanted, behavior: far && !calm ? "smooth" : "instant" });
}
