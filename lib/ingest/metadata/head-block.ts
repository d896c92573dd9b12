import { overlaps, type Span } from "../../text/span";
import type { Removal } from "../article";
import { type Block, readBlocks } from "../clean/block";
import { opensWithDateline } from "../clean/dateline";

/** The blocks of a document that are read, and those of its head: what stands before the first paragraph of prose. */
export interface HeadBlocks {
  readonly text: string;
  readonly removed: readonly Removal[];
  /** All blocks that are article, in order. */
  readonly read: readonly Block[];
  readonly head: readonly Block[];
  /** Whole lines that were removed: some name the outlet. */
  readonly furniture: readonly Block[];
}

// A head has a title, an under-title, a name, a date, a section; more short lines than that are a list or a poem.
const LONGEST_HEAD = 8;
const PROSE_WORDS = 25;

export function readHead(text: string, removed: readonly Removal[]): HeadBlocks {
  const blocks = readBlocks(text);
  // Both lists are in order, and a removal that holds a block starts where the block starts.
  const ends = new Map(removed.map((r) => [r.start, r.end]));
  const isGone = (b: Block) => (ends.get(b.start) ?? -1) >= b.end;
  const read = blocks.filter((b) => !isGone(b));
  const prose = read.findIndex((b, i) => i > 0 && (b.words >= PROSE_WORDS || opensWithDateline(b)));
  const first = read[0];
  const opensInProse = first !== undefined && (opensWithDateline(first) || first.words > 2 * PROSE_WORDS);
  const head = opensInProse ? [] : read.slice(0, Math.min(prose < 0 ? read.length : prose, LONGEST_HEAD));
  return { text, removed, read, head, furniture: blocks.filter(isGone) };
}

/** The span without white space and removed signs at its ends ("# ", "**"). */
export function bareSpan({ text, removed }: HeadBlocks, span: Span): Span {
  let { start, end } = span;
  for (let moved = true; moved; ) {
    moved = false;
    const before = removed.find((r) => r.start <= start && r.end > start && r.end <= end);
    if (before) [start, moved] = [before.end, true];
    const behind = removed.find((r) => r.end >= end && r.start < end && r.start >= start);
    if (behind) [end, moved] = [behind.start, true];
    while (start < end && /\s/.test(text[start] as string)) [start, moved] = [start + 1, true];
    while (end > start && /\s/.test(text[end - 1] as string)) [end, moved] = [end - 1, true];
  }
  return { start, end };
}

/** The words of a span as they are read: without the signs removed inside it. */
export function readSpan({ text, removed }: HeadBlocks, span: Span): string {
  let out = "";
  let at = span.start;
  for (const r of removed) {
    if (!overlaps(r, span)) continue;
    out += text.slice(at, Math.max(at, r.start));
    if (r.reason === "break") out += " ";
    at = Math.min(span.end, Math.max(at, r.end));
  }
  return (out + text.slice(at, span.end)).replace(/\s+/g, " ").trim();
}
