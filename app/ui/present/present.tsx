"use client";

import type { Route } from "next";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { type MouseEvent, type ReactNode, useEffect, useEffectEvent, useRef, useState } from "react";
import { useWords } from "#words";
import styles from "./present.module.css";
import { PRESENT_SORTS, type PresentSort, type PresentState, writePresentState } from "./present-query";

interface PresentProps {
  path: string;
  leave: Route;
  /** The title card, then one a claim. */
  slides: readonly ReactNode[];
  /** Ids and labels of the claims. */
  ids: readonly string[];
  labels: readonly string[];
  sort: PresentSort;
  initial: PresentState;
}

/** A control has the key first: space and Enter press it. */
const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest("a, button, input, select, summary") !== null;

/**
 * One screen at a time, by keys, clicker, touch or mouse. Every control is a link or has one beside it, so that it also
 * works before or without JavaScript; with it, nothing is asked of the server between two screens.
 */
export function Present({ path, leave, slides, ids, labels, sort, initial }: PresentProps) {
  const say = useWords("project");
  const router = useRouter();
  const [state, setState] = useState(initial);
  const screen = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLElement>(null);
  const last = slides.length - 1;
  const href = (change: Partial<PresentState>, order = sort) =>
    `${path}${writePresentState({ ...state, ...change }, ids, order)}` as Route;

  function show(change: Partial<PresentState>) {
    const next = { ...state, ...change };
    next.at = Math.min(last, Math.max(0, next.at));
    setState(next);
    window.history.replaceState(null, "", `${path}${writePresentState(next, ids, sort)}`);
    if (next.at !== state.at) stage.current?.scrollTo(0, 0);
  }
  /** A clicker has two keys: what does not fit is shown before the next claim. */
  function page(way: 1 | -1) {
    const box = stage.current;
    const rest = box ? (way > 0 ? box.scrollHeight - box.clientHeight - box.scrollTop : box.scrollTop) : 0;
    if (box && rest > 4) box.scrollBy(0, way * box.clientHeight * 0.85);
    else show({ at: state.at + way });
  }
  function fullScreen() {
    if (document.fullscreenElement) void document.exitFullscreen();
    else screen.current?.requestFullscreen?.().catch(() => {});
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if ((key === " " || key === "Enter") && isControl(event.target)) return;
    const act: Record<string, () => void> = {
      ArrowRight: () => show({ at: state.at + 1 }),
      ArrowLeft: () => show({ at: state.at - 1 }),
      ArrowDown: () => page(1),
      ArrowUp: () => page(-1),
      PageDown: () => page(1),
      PageUp: () => page(-1),
      " ": () => page(event.shiftKey ? -1 : 1),
      Home: () => show({ at: 0 }),
      End: () => show({ at: last }),
      h: () => show({ names: !state.names }),
      d: () => show({ differences: !state.differences }),
      f: fullScreen,
      Escape: () => (document.fullscreenElement ? void document.exitFullscreen() : router.push(leave)),
    };
    const found = act[key.length === 1 ? key.toLowerCase() : key];
    if (!found) return;
    event.preventDefault();
    found();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);

  const to = (change: Partial<PresentState>) => ({
    href: href(change),
    // Another tab or window is the browser's matter.
    onClick: (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(change);
    },
    prefetch: false as const,
  });
  const label = state.at > 0 ? labels[state.at - 1] : undefined;
  return (
    <div
      ref={screen}
      className={styles.screen}
      data-names={state.names || undefined}
      data-differences={state.differences || undefined}
    >
      <p role="status" className="visually-hidden">
        {label ? `${say("counter", { number: state.at, all: ids.length })}: ${label}` : ""}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section ref={stage} className={styles.stage} aria-label={say("label")} tabIndex={0}>
        {slides[state.at]}
      </section>
      <nav className={styles.bar} aria-label={say("title")}>
        <div className={styles.steps}>
          {state.at > 0 ? (
            <Link className={styles.control} {...to({ at: state.at - 1 })}>
              {say("previous")}
            </Link>
          ) : null}
          <span className={styles.counter}>
            {state.at > 0 ? say("counter", { number: state.at, all: ids.length }) : ""}
          </span>
          {state.at < last ? (
            <Link className={styles.control} data-main="" {...to({ at: state.at + 1 })}>
              {say(state.at === 0 ? "begin" : "next")}
            </Link>
          ) : null}
        </div>
        <div className={styles.steps}>
          <Link className={styles.control} {...to({ names: !state.names })}>
            {say(state.names ? "hide" : "show")} <kbd>H</kbd>
          </Link>
          {state.at > 0 ? (
            <Link className={styles.control} {...to({ differences: !state.differences })}>
              {say(state.differences ? "hideMore" : "showMore")} <kbd>D</kbd>
            </Link>
          ) : (
            <span className={styles.order}>
              {say("order")}:{" "}
              {PRESENT_SORTS.map((one) => (
                <Link key={one} href={href({}, one)} aria-current={one === sort ? "true" : undefined}>
                  {say(one)}
                </Link>
              ))}
            </span>
          )}
          <button type="button" className={styles.control} data-script="only" onClick={fullScreen}>
            {say("fullScreen")} <kbd>F</kbd>
          </button>
          <Link className={styles.control} href={leave}>
            {say("leave")} <kbd>Esc</kbd>
          </Link>
        </div>
      </nav>
    </div>
  );
}
