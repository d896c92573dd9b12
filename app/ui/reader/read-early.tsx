"use client";

import { type ReactNode, useState } from "react";
import { useWords } from "#words";
import { LazyProgress } from "@/app/ui/story/lazy-progress";

interface ReadEarlyProps {
  storyId: string;
  /** The comparison is there, and `children` show it. */
  ready: boolean;
  /** Null until there is something to read. */
  children: ReactNode;
}

/**
 * Keeps the progress of a comparison beside what can be read meanwhile. The children stand in one place from the first
 * layers to the whole comparison, so that React keeps them: where they are scrolled to, what is open, which layers show.
 */
export function ReadEarly({ storyId, ready, children }: ReadEarlyProps) {
  const say = useWords("reader");
  const [waited] = useState(!ready);
  return (
    <>
      {ready ? null : <LazyProgress storyId={storyId} texts={children === null ? "awaited" : "shown"} />}
      {children}
      <p role="status" className="visually-hidden">
        {ready ? (waited ? say("ready") : null) : children === null ? null : say("readable")}
      </p>
    </>
  );
}
