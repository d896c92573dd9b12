import { findParagraphs } from "../../text/paragraph";
import type { Span } from "../../text/span";
import type { RemovalReason } from "../article";

/** One paragraph of a document as the rules of page furniture see it. */
export interface Block extends Span {
  readonly text: string;
  /** Without list and Markdown marks at its ends: what the pattern of a rule is held against. */
  readonly plain: string;
  readonly words: number;
  readonly bullet: boolean;
  /** Ends as a sentence does; headings, menus and credits do not. */
  readonly closed: boolean;
}

/** Says of one block whether it is furniture. */
export interface LineRule {
  readonly reason: RemovalReason;
  readonly matches: (block: Block, at: number, blocks: readonly Block[]) => boolean;
}

/** Looks at several blocks together; gives the numbers of those that are furniture. `taken` are found already. */
export interface PassageRule {
  readonly reason: RemovalReason;
  readonly find: (blocks: readonly Block[], taken: ReadonlyMap<number, RemovalReason>) => readonly number[];
}

const BULLET = /^\s*(?:[•●▪◦‣·*]|[-–])\s+/;

export function readBlocks(text: string): readonly Block[] {
  return findParagraphs(text).map((span) => {
    const own = text.slice(span.start, span.end);
    return {
      ...span,
      text: own,
      plain: own
        .replace(BULLET, "")
        .replace(/^[#>\s*_]+/, "")
        // Looked for from behind every white space, `\s+$` takes quadratic time on a long run of spaces.
        .replace(/(?<![\s*_])[\s*_]+$/, "")
        .replace(/\u2019/g, "'"),
      words: own.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0,
      bullet: BULLET.test(own),
      closed: /[.!?…:;]["'”’)\]*_\s]*$/.test(own),
    };
  });
}

/** A line rule from patterns, with the length beyond which a block is prose and no longer furniture. */
export const lineRule = (reason: RemovalReason, mostWords: number, patterns: readonly RegExp[]): LineRule => ({
  reason,
  matches: ({ plain, words }) => words <= mostWords && patterns.some((pattern) => pattern.test(plain)),
});
