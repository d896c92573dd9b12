import type { Span } from "../../text/span";
import type { Block } from "../clean/block";
import { opensWithDateline } from "../clean/dateline";
import { isByline } from "./byline";
import { findDates } from "./date";
import { bareSpan, type HeadBlocks } from "./head-block";

const MOST_WORDS = 30;
const LABEL = /^(?:title|headline)\s*:\s*/i;

/** The title's own words, without Markdown signs; null where the text opens with its first sentence. */
export function findTitle(page: HeadBlocks): Span | null {
  const [first, second, third] = page.head;
  if (!first) return null;
  const marked = page.head.slice(0, 4).find((b) => /^#{1,2}\s/.test(b.text));
  if (marked) return bareSpan(page, marked);
  // "Opinion" or "World news" above the title.
  const isSection = first.words <= 2 && !first.closed && second && !second.closed && second.words >= 4;
  const block = isSection && !isByline(second) && findDates(second.text).length === 0 ? second : first;
  const next = block === first ? [second, third] : [third, page.head[3]];
  if (!isTitle(block, next, page)) return null;
  const label = LABEL.exec(block.text)?.[0].length ?? 0;
  return bareSpan(page, { start: block.start + label, end: block.end });
}

function isTitle(block: Block, next: readonly (Block | undefined)[], page: HeadBlocks): boolean {
  if (block.words === 0 || block.words > MOST_WORDS || page.read.length < 2) return false;
  if (isByline(block) || opensWithDateline(block) || /[:;,]$/.test(block.plain)) return false;
  const dates = findDates(block.text);
  if (dates.some((d) => d.end - d.start > block.text.length / 2)) return false;
  if (!block.closed) return true;
  if (/[?!…]["'”’]*$/.test(block.plain) && block.words <= 16) return true;
  // A title that ends in a full stop looks like a first sentence: what follows, or its capitals, must tell.
  const after = page.read[page.read.indexOf(block) + 1];
  const headFollows = next.some((b) => b && (isByline(b) || (findDates(b.text).length > 0 && b.words <= 8)));
  return (
    headFollows || (after !== undefined && opensWithDateline(after)) || (block.words <= 16 && isCapitalised(block))
  );
}

function isCapitalised(block: Block): boolean {
  const long = block.plain.split(/\s+/).filter((word) => /\p{L}{4,}/u.test(word));
  return long.length > 2 && long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.75;
}
