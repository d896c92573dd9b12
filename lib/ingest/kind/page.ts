import { mask } from "../../text/span";
import type { Removal } from "../article";
import { type Block, readBlocks } from "../clean/block";

/** A document as the cues of its kind see it. */
export interface Page {
  /** The first lines: what stands before the third paragraph of prose. */
  readonly head: string;
  /** What is read. */
  readonly body: string;
  /** What is read, without what stands between quotation marks: the author's own voice. */
  readonly voice: string;
  /** What was removed as furniture. */
  readonly furniture: string;
  readonly headings: readonly string[];
  readonly prose: readonly Block[];
  /** Words of the body; 1 for an empty one, so that shares can be taken. */
  readonly words: number;
}

const QUOTED = /"[^"\n]{2,800}?"|“[^”\n]{2,800}?”|''[^'\n]{2,800}?''/g;
const PROSE_WORDS = 16;

export function readPage(text: string, removed: readonly Removal[]): Page {
  const body = mask(text, removed).replace(/[\u2018\u2019]/g, "'");
  const blocks = readBlocks(body);
  const prose = blocks.filter((b) => b.words >= PROSE_WORDS);
  const end = prose[1]?.end ?? body.length;
  return {
    head: body.slice(0, end),
    body,
    voice: body.replace(QUOTED, (quote) => " ".repeat(quote.length)),
    furniture: removed.map((r) => text.slice(r.start, r.end)).join("\n"),
    headings: blocks.slice(1).flatMap((b) => (!b.closed && b.words > 0 && b.words <= 12 ? [b.plain] : [])),
    prose,
    words: Math.max(1, body.match(/\p{L}[\p{L}'-]*/gu)?.length ?? 0),
  };
}

/** How many words the middle paragraph of prose has; 0 without prose. */
export function medianParagraph(page: Page): number {
  const lengths = page.prose.map((b) => b.words).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}
