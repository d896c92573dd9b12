"use client";

import { type ReactNode, useEffect, useRef } from "react";

/**
 * A heading that takes the keyboard and comes into view when what it heads was chosen anew on this page; on a phone that
 * is far below the choice. On arrival at the page it keeps still.
 */
export function FocusOnChange({ of, className, children }: { of: string; className?: string; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(of);
  useEffect(() => {
    if (shown.current !== of) heading.current?.focus();
    shown.current = of;
  }, [of]);
  return (
    <h2 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h2>
  );
}
