"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

interface LineProps {
  /** How many are decided: when it changes, one of the list is gone. */
  reviewed: number;
  /** What is said aloud then. */
  said: string;
  className?: string;
  children: ReactNode;
}

/**
 * A list whose items go when they are decided: the keyboard then stands on the one that moved up into the place, and a
 * screen reader hears how far it is.
 */
export function NextInLine({ reviewed, said, className, children }: LineProps) {
  const list = useRef<HTMLOListElement>(null);
  const at = useRef(-1);
  const before = useRef(reviewed);
  const [told, tell] = useState("");
  useEffect(() => {
    if (before.current === reviewed) return;
    before.current = reviewed;
    tell(said);
    const items = [...(list.current?.children ?? [])];
    const next = items[Math.min(at.current, items.length - 1)];
    if (document.activeElement === document.body) next?.querySelector("button")?.focus();
  }, [reviewed, said]);
  return (
    <>
      <ol
        ref={list}
        className={className}
        onFocus={({ target }) => {
          at.current = [...(list.current?.children ?? [])].findIndex((item) => item.contains(target));
        }}
      >
        {children}
      </ol>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  );
}
