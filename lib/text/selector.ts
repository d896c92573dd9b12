import { splitWords } from "./diff";
import { type Span, shared } from "./span";

/**
 * A span that can be found again in another state of its text: W3C's TextPositionSelector (start, end, in UTF-16 code
 * units) and TextQuoteSelector (exact, prefix, suffix) in one (Web Annotation Data Model 2017, 4.2.4 and 4.2.5).
 */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

export interface Match extends Span {
  /** 1: as described; less: the words around are others, or the words themselves (fuzzy, at most FUZZY). */
  readonly score: number;
  readonly how: "position" | "quote" | "fuzzy";
}

/** Signs before and after a quote that are kept with it. */
const AROUND = 32;
/** What a match of other words scores at most. */
const FUZZY = 0.8;
/** Of the words of a quote, how many must still be there, in order. */
const ENOUGH = 0.6;
/** A quote with fewer words than this is looked for as it is, or not at all: any word is like another. */
const FEWEST_WORDS = 3;

/** The inverse of `matchSelector`: `matchSelector(text, describeSpan(text, span))` is the span, with score 1. */
export const describeSpan = (text: string, { start, end }: Span): Selector => ({
  start,
  end,
  exact: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - AROUND), start),
  suffix: text.slice(end, end + AROUND),
});

/**
 * Where a described span is now. Its own place first, if the words there and around them are the same; then the same words
 * with most of the same words around them, the nearest of those; then words that are mostly the same, with a score that
 * says so. Null where nothing is like it.
 */
export function matchSelector(text: string, selector: Selector): Match | null {
  const { start, end, exact } = selector;
  const here = text.slice(start, end) === exact;
  if (here && contextAt(text, selector, start) === 1) return { start, end, score: 1, how: "position" };
  if (exact === "") return null;
  let best: (Match & { readonly away: number }) | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const away = Math.abs(at - start);
    const score = 0.8 + 0.2 * contextAt(text, selector, at);
    if (best === null || score > best.score || (score === best.score && away < best.away))
      best = { start: at, end: at + exact.length, score, how: at === start ? "position" : "quote", away };
  }
  if (best === null) return matchWords(text, selector);
  const { away: _, ...match } = best;
  return match;
}

/** How much of the signs before and after a quote stands around a place too, 0..1. */
function contextAt(text: string, { exact, prefix, suffix }: Selector, at: number): number {
  if (prefix.length + suffix.length === 0) return 1;
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same += 1;
  const end = at + exact.length;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after]) after += 1;
  return (same + after) / (prefix.length + suffix.length);
}

/**
 * The stretch of a text whose words need the fewest changes to become those of the quote (Sellers 1980, on words instead
 * of signs); of several the nearest to where the quote stood.
 */
function matchWords(text: string, { exact, start }: Selector): Match | null {
  const fold = (words: string) => words.normalize("NFC").toLowerCase().replaceAll("’", "'");
  const asked = splitWords(exact).map((w) => fold(exact.slice(w.start, w.end)));
  if (asked.length < FEWEST_WORDS) return null;
  const words = splitWords(text);
  // Column by column of the table: cost of turning the first i words into a stretch that ends here, and where it begins.
  let cost = asked.map((_, i) => i + 1);
  let from = asked.map(() => 0);
  let best: { cost: number; from: number; to: number } | null = null;
  const away = (at: number) => Math.abs((words[at]?.start ?? text.length) - start);
  for (const [j, word] of words.entries()) {
    const own = fold(text.slice(word.start, word.end));
    const next: number[] = [];
    const begins: number[] = [];
    let [left, leftFrom] = [0, j];
    let [diagonal, diagonalFrom] = [0, j];
    for (let i = 0; i < asked.length; i += 1) {
      const [up, upFrom] = [cost[i] as number, from[i] as number];
      const turned = diagonal + (asked[i] === own ? 0 : 1);
      const least = Math.min(turned, up + 1, left + 1);
      // Of ways that cost the same, the one that begins first: it holds more of the quote's own words.
      const begin = Math.min(
        least === turned ? diagonalFrom : j,
        least === up + 1 ? upFrom : j,
        least === left + 1 ? leftFrom : j,
      );
      next.push(least);
      begins.push(begin);
      [diagonal, diagonalFrom] = [up, upFrom];
      [left, leftFrom] = [least, begin];
    }
    [cost, from] = [next, begins];
    const found = { cost: cost.at(-1) as number, from: from.at(-1) as number, to: j };
    if (best === null || found.cost < best.cost || (found.cost === best.cost && away(found.from) < away(best.from)))
      best = found;
  }
  const kept = best === null ? 0 : 1 - best.cost / asked.length;
  if (best === null || kept < ENOUGH) return null;
  const [first, last] = [words[best.from], words[best.to]];
  if (!first || !last || last.end <= first.start) return null;
  return { start: first.start, end: last.end, score: FUZZY * kept, how: "fuzzy" };
}

/** How much two spans have in common, 0..1: all of both, or nothing. */
export const likeness = (a: Span, b: Span): number => {
  const both = a.end - a.start + (b.end - b.start);
  return both === 0 ? Number(a.start === b.start) : (2 * shared(a, b)) / both;
};
