import type { Span } from "../../text/span";
import { fold } from "../fold";

/** One word of a text as search knows it: folded, with the place of what it was made from. */
export interface FoldedWord extends Span {
  readonly word: string;
}

/** Signs that a word may hold and that search does not see: accents set apart, soft hyphens, joiners. */
const RUN = /[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060]+/gu;
const PLAIN = /^[a-z0-9]+$/i;
/** Scripts that are written without spaces: each of their signs is a word, and a word of several is a phrase. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]\p{M}*/gu;
const PIECE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}]+/gu;
/** What is longer is a code or an address: cut, in the index as in what is sought. PostgreSQL has a limit of 2 kB. */
const LONGEST = 60;

/**
 * The words of a text in order: runs of letters and digits without case and accents. One definition for what is
 * indexed, for what is sought and for what is marked, so that databases and pages agree on what a word is.
 * "U.S." is two words, "km²" is "km2", "ﬁn" is "fin"; signs and emoji are none.
 */
export function wordsIn(text: string): FoldedWord[] {
  const words: FoldedWord[] = [];
  for (const { 0: run, index } of text.matchAll(RUN)) {
    if (PLAIN.test(run)) {
      words.push({ word: cut(run.toLowerCase()), start: index, end: index + run.length });
      continue;
    }
    let at = 0;
    for (const { 0: sign, index: place } of run.matchAll(UNSPACED)) {
      pushFolded(words, run.slice(at, place), index + at);
      at = place + sign.length;
      pushFolded(words, sign, index + place);
    }
    pushFolded(words, run.slice(at), index + at);
  }
  return words;
}

/** Folding may part a run: "½" becomes "1" and "2", which stand in the same place. */
function pushFolded(words: FoldedWord[], run: string, start: number): void {
  if (run === "") return;
  const folded = fold(run.replace(/[\u00ad\u200b-\u200d\u2060]/g, ""));
  for (const [piece] of folded.matchAll(PIECE)) words.push({ word: cut(piece), start, end: start + run.length });
}

// Never half of a surrogate pair, which no database holds.
const cut = (word: string): string => (word.length <= LONGEST ? word : [...word].slice(0, LONGEST).join(""));
