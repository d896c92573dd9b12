"use client";

import { type FocusEvent, type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from "react";
import { Glyph } from "./glyph";
import styles from "./story-header.module.css";

interface MenuProps {
  name: string;
  /** Stands for the name where there is no room for it. */
  glyph: "more" | "share";
  children: ReactNode;
}

/** A disclosure, so that it works without JavaScript; with it, Escape, leaving it and choosing a link close it. */
export function Menu({ name, glyph, children }: MenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (details.current) details.current.open = false;
  };
  const onBlur = (event: FocusEvent) => {
    if (!details.current?.contains(event.relatedTarget)) close();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !details.current?.open) return;
    event.preventDefault();
    close();
    details.current.querySelector("summary")?.focus();
  };
  const onClick = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest("a")) close();
  };
  return (
    // A reader may open it before the page's script is there.
    <details
      suppressHydrationWarning
      ref={details}
      className={styles.menu}
      onBlur={onBlur}
      onKeyDown={onKeyDown}
      onClick={onClick}
    >
      <summary className={styles.summary}>
        <span className={styles.icon}>
          <Glyph name={glyph} />
        </span>
        <span className={styles.menuName}>{name}</span>
        <span className={styles.down}>
          <Glyph name="down" />
        </span>
      </summary>
      {/* Focusable, so that a click between its entries does not count as leaving it. */}
      <div className={styles.panel} tabIndex={-1}>
        {children}
      </div>
    </details>
  );
}
