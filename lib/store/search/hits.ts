import type { Span } from "../../text/span";
import type { Term } from "./terms";
import type { FoldedWord } from "./words";

/** A place where a term occurs. */
export interface Hit extends Span {
  /** Its place in the list of terms. */
  readonly term: number;
}

/** Where the terms occur among the words of a text, in reading order. */
export function findHits(words: readonly FoldedWord[], terms: readonly Term[]): Hit[] {
  const hits: Hit[] = [];
  words.forEach(({ start }, i) => {
    terms.forEach((term, number) => {
      if (standsAt(words, i, term))
        hits.push({ term: number, start, end: (words[i + term.words.length - 1] as FoldedWord).end });
    });
  });
  return hits;
}

function standsAt(words: readonly FoldedWord[], at: number, { words: sought, open }: Term): boolean {
  return sought.every((word, i) => {
    const there = words[at + i]?.word;
    return open && i === sought.length - 1 ? there?.startsWith(word) === true : there === word;
  });
}

/** How many different terms are among the hits. */
export const termsIn = (hits: readonly Hit[]): number => new Set(hits.map((hit) => hit.term)).size;

/** The places to mark, joined where they touch one another. */
export function marksOf(hits: readonly Span[]): Span[] {
  const marks: Span[] = [];
  for (const { start, end } of [...hits].sort((a, b) => a.start - b.start)) {
    const last = marks.at(-1);
    if (last && start <= last.end) marks[marks.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else marks.push({ start, end });
  }
  return marks;
}
