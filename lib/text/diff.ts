import { diffArrays } from "diff";
import type { Span } from "./span";

/** A stretch of one text; `same` when the other text has these words in this place too. */
export interface Stretch extends Span {
  readonly same: boolean;
}

/** Both texts cut into stretches that join to the whole text, and how alike their words are, 0..1. */
export interface WordDiff {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
  readonly likeness: number;
}

// A figure stays in one piece with its sign, currency, separators and what is written on to it: "US$35,000,000", "3.5bn".
const NUMBER = String.raw`(?:(?<![\p{L}\p{N}])[-+−])?(?:\p{Lu}{0,3}\p{Sc})?\p{N}+(?:[.,'’\u00a0\u202f]\p{N}+)*(?:[%‰]|\p{L}[\p{L}\p{M}]*)?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*`;
// Whatever is neither word nor figure nor separator counts as a word of one sign: emoji, unassigned code points, lone surrogates.
const SIGN = String.raw`[^\s\p{P}\p{Z}\p{Cc}\p{Cf}]\p{M}*`;
const TOKEN = new RegExp(`${NUMBER}|${WORD}|${SIGN}`, "gu");

/** Past this many edits two texts have nothing in common worth showing, and the comparison would grow with its square. */
const MOST_EDITS = 1000;

/** The words and figures of a text as spans; punctuation and space lie between them. */
export const splitWords = (text: string): Span[] =>
  [...text.matchAll(TOKEN)].map((match) => ({ start: match.index, end: match.index + match[0].length }));

const fold = (word: string): string => word.normalize("NFC").toLowerCase().replaceAll("’", "'");

/** A shared "the" between two differences reads as confetti; a figure never does. */
const slight = (word: string): boolean => word.length <= 3 && !/\p{N}/u.test(word);

/**
 * Words of two texts compared in order, without regard to case, quotation style or punctuation.
 * The words are cut here and handed over as arrays: the library's own word cutting splits figures
 * ("$35,000,000") and throws on unusual input when given a segmenter (jsdiff issues 546 and 664).
 */
export function diffWords(left: string, right: string): WordDiff {
  const a = splitWords(left);
  const b = splitWords(right);
  const keysA = a.map((span) => fold(left.slice(span.start, span.end)));
  const keysB = b.map((span) => fold(right.slice(span.start, span.end)));
  const changes = diffArrays(keysA, keysB, { maxEditLength: MOST_EDITS }) ?? [];

  const sameA = a.map(() => false);
  const sameB = b.map(() => false);
  let [i, j, shared] = [0, 0, 0];
  changes.forEach((change, at) => {
    if (change.removed) i += change.count;
    else if (change.added) j += change.count;
    else {
      shared += change.count;
      const island = at > 0 && at < changes.length - 1 && change.count === 1 && slight(keysA[i] ?? "");
      for (let n = 0; n < change.count; n += 1, i += 1, j += 1) {
        sameA[i] = !island;
        sameB[j] = !island;
      }
    }
  });
  const words = a.length + b.length;
  const likeness = words === 0 ? Number(left === right) : (2 * shared) / words;
  return { left: stretches(left, a, sameA), right: stretches(right, b, sameB), likeness };
}

/** Differing words in a row become one stretch; what lies between a differing and a shared word belongs to the shared. */
function stretches(text: string, words: readonly Span[], same: readonly boolean[]): Stretch[] {
  const out: Stretch[] = [];
  const put = (end: number, alike: boolean) => {
    const start = out.at(-1)?.end ?? 0;
    if (end > start) out.push({ start, end, same: alike });
  };
  words.forEach((word, at) => {
    if (same[at]) return;
    if (at === 0 || same[at - 1]) put(word.start, true);
    if (at === words.length - 1 || same[at + 1]) put(word.end, false);
  });
  put(text.length, true);
  return out;
}
