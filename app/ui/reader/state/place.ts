import type { Span } from "@/lib/text/span";

/** How far along a text an offset lies, from 0 to just below 1. */
export const placeIn = ({ start, end }: Span, offset: number): number =>
  Math.min(0.999, Math.max(0, (offset - start) / Math.max(1, end - start)));
