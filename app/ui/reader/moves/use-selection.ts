"use no memo";

import { type RefObject, useEffect, useRef } from "react";
import { inUse, type ReaderAction, type ReaderState } from "../state/reader-state";
import type { ReaderModel } from "../state/view-model";
import {
  bringIntoView,
  bringTo,
  columnOf,
  columnsOf,
  heightInColumn,
  mentionsOf,
  scrollerOf,
  sentenceOf,
} from "./reader-scroll";

/** What a key or touch wants of the page beside the new state. */
export interface Aim {
  /** Where the keyboard goes; without it, it stays where it is. */
  readonly focus?: "sentence" | "mention" | "column" | "drawer";
  /** The touched mention and how far down its column it stood: the others come to the same height. */
  readonly touched?: HTMLElement;
  readonly height?: number | null;
  /** The sentence cursor jumps: bring it well into view, not just to the edge. */
  readonly bring?: boolean;
  /** The claim that was being read in the source left: the next one opens there, though none is selected. */
  readonly near?: string | null;
}

/** Changes the state and says what the page should do once it shows that state. */
export type Act = (action: ReaderAction, aim?: Aim) => void;

/**
 * Shows the selection in texts that React does not render here: attributes on the claim's words, the sentence cursor,
 * and the scroll that keeps the columns together by claim. A few attributes on a few elements, whatever the length.
 */
export function useSelection(
  root: RefObject<HTMLDivElement | null>,
  aim: RefObject<Aim>,
  leader: RefObject<HTMLElement | null>,
  model: ReaderModel,
  state: ReaderState,
): void {
  const { mode, claim, marks, sentence, together, full } = state;
  const source = inUse(state);
  const before = useRef({ mode, claim: null as string | null, source, together, shown: [] as readonly HTMLElement[] });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new model comes with new texts, which do not show it yet.
  useEffect(() => {
    const at = root.current;
    if (!at) return;
    showSelection(at, claim, marks, source, sentence);

    const was = before.current;
    const shown = columnsOf(at).filter((one) => (scrollerOf(one)?.clientHeight ?? 0) > 0);
    before.current = { mode, claim, source, together, shown };
    const wanted = aim.current;
    aim.current = {};
    const column = columnOf(at, source);
    const cursor = sentence === null ? null : sentenceOf(source, sentence);
    const mention = column && claim ? mentionsOf(column, claim)[0] : undefined;
    const onMention = mention !== undefined && cursor?.contains(mention);

    if (claim && (claim !== was.claim || together !== was.together || mode !== was.mode)) {
      leader.current = null;
      for (const one of together ? columnsOf(at) : column ? [column] : []) {
        const target = wanted.touched && one.contains(wanted.touched) ? wanted.touched : mentionsOf(one, claim)[0];
        if (target) bringTo(target, wanted.height ?? null);
      }
    } else if (mention && onMention && source !== was.source) {
      // A source that was folded, or off the phone's screen, catches up; one that shows the claim keeps still.
      if (heightInColumn(mention) === null) bringTo(mention, null);
    } else if (column && !claim && wanted.near && source !== was.source && !was.shown.includes(column)) {
      const target = mentionsOf(column, wanted.near)[0];
      if (target) bringTo(target, null);
    } else if (cursor && wanted.bring) bringTo(cursor, null);
    else if (cursor && wanted.focus === "sentence") {
      leader.current = column && scrollerOf(column);
      bringIntoView(cursor);
    }

    // After the drawer closed, the keyboard is back at the words that opened it.
    const closed = column && was.claim && !claim ? mentionsOf(column, was.claim)[0] : undefined;
    const inText = mention ?? (closed && cursor?.contains(closed) ? closed : cursor) ?? (column && scrollerOf(column));
    const focused = {
      drawer: [...at.querySelectorAll<HTMLElement>("[data-opened] [data-card-title], [data-drawer-title]")].find(
        isShown,
      ),
      mention: inText,
      column: inText,
      sentence: cursor,
    };
    if (wanted.focus) focused[wanted.focus]?.focus({ preventScroll: true });
  }, [root, aim, leader, model, mode, claim, marks, full, source, sentence, together]);
}

const isShown = (element: HTMLElement): boolean => element.getClientRects().length > 0;

function showSelection(
  root: HTMLElement,
  claim: string | null,
  marks: readonly number[],
  source: string,
  sentence: number | null,
): void {
  for (const element of root.querySelectorAll<HTMLElement>("[data-on], [data-cursor]")) {
    delete element.dataset.on;
    delete element.dataset.cursor;
    element.removeAttribute("aria-current");
  }
  for (const column of columnsOf(root)) {
    const mentions = claim ? mentionsOf(column, claim) : [];
    for (const mention of mentions) {
      mention.dataset.on = "";
      mention.setAttribute("aria-current", "true");
    }
    // One tab stop a column: the selected mention, or the first. The others are reached by c, j and k.
    for (const stop of column.querySelectorAll("a[data-c][tabindex='0']")) stop.setAttribute("tabindex", "-1");
    (mentions[0] ?? column.querySelector("a[data-c]"))?.setAttribute("tabindex", "0");
  }
  const column = columnOf(root, source);
  for (const id of marks) {
    for (const run of column?.querySelectorAll<HTMLElement>(`[data-m~="${id}"]`) ?? []) run.dataset.on = "";
  }
  const cursor = sentence === null ? null : sentenceOf(source, sentence);
  if (cursor) cursor.dataset.cursor = "";
}
