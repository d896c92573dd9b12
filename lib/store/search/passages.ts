import { type Article, unread } from "../../ingest/article";
import { findSentences } from "../../text/sentence";
import { mask, overlapping, type Span } from "../../text/span";
import { findHits, marksOf, termsIn } from "./hits";
import type { Term } from "./terms";
import { wordsIn } from "./words";

/** An exact piece of an article's text with the words that were sought. */
export interface Passage extends Span {
  /** `text.slice(start, end)` of the article. */
  readonly quote: string;
  /** Where the words stand in the quote. */
  readonly marks: readonly Span[];
  /** Number of its sentence in the article, from 0: the step of the reader's cursor. Null where it cannot be told. */
  readonly sentence: number | null;
  /** Whether the quote is its sentence from the first word on, and up to the last. */
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The best passages of one article. */
export interface Found {
  readonly passages: readonly Passage[];
  /** How many of the terms stand in the first of them. */
  readonly terms: number;
  /** How often any of them stands in the text. */
  readonly hits: number;
}

/** What a reader takes in at a glance; a longer sentence is cut round the words. */
const LONGEST = 260;
/** Where sentences are longer, the reader's numbers of them may differ: parsing cuts what never ends (lib/text/parse.ts). */
const LONG_WORDS = 120;

/** The sentences of an article that say most of what is sought: one, and a second where it adds a term. */
export function findPassages(article: Article, terms: readonly Term[]): Found {
  const text = mask(article.text, unread(article));
  const hits = findHits(wordsIn(text), terms);
  const first = hits[0];
  if (!first) return { passages: [], terms: 0, hits: 0 };
  const sentences = findSentences(text);
  const held = sentences
    .map((sentence, number) => ({ sentence, number, hits: overlapping(hits, sentence) }))
    .filter((one) => one.hits.length > 0)
    .map((one) => ({ ...one, terms: termsIn(one.hits) }))
    .sort((a, b) => b.terms - a.terms || a.number - b.number);
  const certain = sentences.findIndex((s) => countWords(text.slice(s.start, s.end)) > LONG_WORDS);
  const best = held[0];
  const there = new Set(best?.hits.map((hit) => hit.term));
  const second = held.slice(1).find((one) => one.hits.some((hit) => !there.has(hit.term)));
  return {
    passages: [best, second].flatMap((one) => {
      if (!one) return [];
      const sentence = certain === -1 || one.number < certain ? one.number : null;
      return [cutPassage(article.text, one.sentence, one.hits, sentence)];
    }),
    terms: best?.terms ?? 0,
    hits: hits.length,
  };
}

const countWords = (sentence: string): number => sentence.split(/\s+/).length;

/** The sentence, or as much of it as fits round the first words found, between spaces. */
export function cutPassage(text: string, whole: Span, hits: readonly Span[], sentence: number | null): Passage {
  const span = whole.end - whole.start <= LONGEST ? whole : cutRound(text, whole, hits);
  const marks = marksOf(hits.filter((hit) => hit.start >= span.start && hit.end <= span.end));
  return {
    ...span,
    quote: text.slice(span.start, span.end),
    marks: marks.map((mark) => ({ start: mark.start - span.start, end: mark.end - span.start })),
    sentence,
    opens: span.start === whole.start,
    closes: span.end === whole.end,
  };
}

function cutRound(text: string, whole: Span, hits: readonly Span[]): Span {
  const first = hits[0] ?? { start: whole.start, end: whole.start };
  const before = Math.max(whole.start, Math.min(first.start - LONGEST / 3, whole.end - LONGEST));
  const after = Math.min(whole.end, Math.max(before + LONGEST, first.end));
  const start = before > whole.start ? nextSpace(text, Math.floor(before), first.start) : before;
  const end = after < whole.end ? lastSpace(text, Math.floor(after), first.end) : after;
  return { start, end };
}

function nextSpace(text: string, from: number, before: number): number {
  for (let at = from; at < before; at += 1) if (/\s/.test(text[at] as string)) return at + 1;
  return before;
}

function lastSpace(text: string, from: number, after: number): number {
  for (let at = from; at > after; at -= 1) if (/\s/.test(text[at] as string)) return at;
  return after;
}
