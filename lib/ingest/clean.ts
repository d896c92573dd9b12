import { inOrder, type Span } from "../text/span";
import type { Removal, RemovalReason } from "./article";
import { about, aboutSection } from "./clean/about";
import { between } from "./clean/between";
import { type Block, type LineRule, type PassageRule, readBlocks } from "./clean/block";
import { findBreaks } from "./clean/break";
import { caption } from "./clean/caption";
import { comments } from "./clean/comments";
import { bareAddress, contact, contactAddress } from "./clean/contact";
import { beforeDateline } from "./clean/dateline";
import { menu } from "./clean/menu";
import { related } from "./clean/related";
import { repeated } from "./clean/repeated";
import { emphasis, escapes, labels, lineMarks, links, type SignRule } from "./clean/signs";
import { pitchList, subscribe } from "./clean/subscribe";
import { wordCount } from "./clean/word-count";
import { wordlessCaption } from "./clean/wordless-caption";

/** Whole lines, each judged by itself; the first that matches names the reason. */
const LINES: readonly LineRule[] = [
  wordCount,
  menu,
  subscribe,
  comments,
  related,
  contact,
  about,
  caption,
  wordlessCaption,
];

/** Lines that only their neighbours give away. */
const PASSAGES: readonly PassageRule[] = [pitchList, contactAddress, aboutSection, beforeDateline, repeated, between];

/** Single signs within the lines that stay. */
const SIGNS: readonly SignRule[] = [links, emphasis, lineMarks, labels, escapes];

/**
 * What of a document is page furniture and not article, in order and without overlaps. The text itself is not
 * touched: analysis reads around these spans, and a person can put each of them back.
 */
export function findRemovals(text: string): readonly Removal[] {
  const blocks = readBlocks(text);
  const taken = takeLines(blocks);
  takePassages(blocks, taken);
  takeLeftovers(blocks, taken);

  const removed = new Removals(text.length);
  for (const [i, reason] of taken) removed.add(blocks[i] as Block, reason);
  for (const { reason, find } of SIGNS) for (const span of find(text)) removed.add(span, reason);
  const read = blocks.filter((_, i) => !taken.has(i));
  for (const span of findBreaks(text, read, removed.inOrder())) removed.add(span, "break");
  return removed.inOrder();
}

/** Removals without overlaps: what is added first stays. Taken places are marked, so that long texts stay quick. */
class Removals {
  readonly #list: Removal[] = [];
  readonly #taken: Uint8Array;

  constructor(length: number) {
    this.#taken = new Uint8Array(length);
  }

  add({ start, end }: Span, reason: RemovalReason): void {
    if (this.#taken.subarray(start, end).includes(1)) return;
    this.#taken.fill(1, start, end);
    this.#list.push({ start, end, reason });
  }

  inOrder(): readonly Removal[] {
    return this.#list.toSorted(inOrder);
  }
}

function takeLines(blocks: readonly Block[]): Map<number, RemovalReason> {
  const taken = new Map<number, RemovalReason>();
  blocks.forEach((block, i) => {
    const rule = LINES.find((r) => r.matches(block, i, blocks));
    if (rule) taken.set(i, rule.reason);
  });
  return taken;
}

function takePassages(blocks: readonly Block[], taken: Map<number, RemovalReason>): void {
  for (const { reason, find } of PASSAGES) {
    for (const i of find(blocks, taken)) if (!taken.has(i)) taken.set(i, reason);
  }
}

// An address alone in a line belongs to a contact line above it; only what is left leads to another page.
function takeLeftovers(blocks: readonly Block[], taken: Map<number, RemovalReason>): void {
  blocks.forEach((block, i) => {
    if (!taken.has(i) && bareAddress.matches(block, i, blocks)) taken.set(i, bareAddress.reason);
  });
}
