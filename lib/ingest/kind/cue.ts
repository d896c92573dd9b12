import type { Kind } from "../article";
import { medianParagraph, type Page } from "./page";

/**
 * One sign that a text is of a kind; the part "problems" of the words says what it means. Its `measure` is 0 (not there) to 1 (as strong as it gets); `weight` is what it
 * adds to the kind at 1. The signs are of style, form and speaking; none is a name or topic of the day, for a kind is
 * how a source writes and not what about. (The one exception is what defines the kind: a newsletter on China and the
 * Global South writes about China and the Global South.)
 */
export interface Cue {
  readonly id: string;
  readonly kind: Kind;
  readonly weight: number;
  readonly measure: (page: Page) => number;
}

type Part = "body" | "voice" | "head" | "furniture";

/** How often a pattern stands in a thousand words, against the density that counts as full. */
export const dense =
  (pattern: RegExp, full: number, part: Part = "voice") =>
  (page: Page): number =>
    Math.min(1, (count(page[part], pattern) * 1000) / Math.max(page.words, 200) / full);

/** How often at all, against the number that counts as full. */
export const times =
  (pattern: RegExp, full = 1, part: Part = "body") =>
  (page: Page): number =>
    Math.min(1, count(page[part], pattern) / full);

/** How many different forms of a pattern occur: a word that returns says less than a vocabulary. */
export const variety =
  (pattern: RegExp, full: number) =>
  (page: Page): number =>
    Math.min(1, new Set((page.voice.match(pattern) ?? []).map((m) => m.toLowerCase())).size / full);

/** Share of full for headings that match. */
export const headed =
  (pattern: RegExp, full: number) =>
  (page: Page): number =>
    Math.min(1, page.headings.filter((h) => pattern.test(h)).length / full);

/** 1 where the middle paragraph is at most `short` words (or at least, when `short` is above `long`), 0 from `long` on. */
export const paragraphs =
  (short: number, long: number) =>
  (page: Page): number => {
    const median = medianParagraph(page);
    return median === 0 ? 0 : Math.max(0, Math.min(1, (long - median) / (long - short)));
  };

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
