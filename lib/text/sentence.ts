import { findParagraphs } from "./paragraph";
import {
  AFTER_NAME,
  BEFORE_NAME,
  BEFORE_NUMBER,
  DATES,
  EXCLAIMED,
  JOINS,
  STARTERS,
  STATES,
} from "./sentence/abbreviation";
import { findItems, findLabels } from "./sentence/layout";
import { type Span, trim } from "./span";

/**
 * Cuts a text into sentences: at stops, marks of question and exclamation, ellipses, before the items of a list that
 * runs on in one line, and at every end of a paragraph.
 *
 * Rules and no model: a stop ends a sentence unless the word before it, the word behind it or a bracket round it says
 * otherwise (the Golden Rules of the Pragmatic Segmenter name the cases; what an abbreviation tells is in
 * sentence/abbreviation.ts). `Intl.Segmenter` was the alternative: it passes 29 of the 49 rules, cuts at "Mr." and
 * initials, and answers otherwise from one version of ICU to the next.
 *
 * @returns spans in reading order, apart, without white space at their ends; UTF-16 offsets into `text`.
 */
export function findSentences(text: string, paragraphs: readonly Span[] = findParagraphs(text)): readonly Span[] {
  return paragraphs.flatMap((paragraph) => {
    const own = text.slice(paragraph.start, paragraph.end);
    const spans: Span[] = [];
    let start = 0;
    for (const end of [...findEnds(own), own.length]) {
      const span = trim(own, { start, end });
      if (span.end > span.start) spans.push({ start: paragraph.start + span.start, end: paragraph.start + span.end });
      start = Math.max(start, end);
    }
    return spans;
  });
}

/** A stop with all that stands round it. */
interface Stop {
  /** ".", "?!", ". . ." */
  readonly run: string;
  /** The sentence up to the stop, or its last characters. */
  readonly before: string;
  /** The word that the stop stands behind, without opening marks. */
  readonly word: string;
  /** Closing marks and note numbers behind the stop. */
  readonly closers: string;
  /** White space parts it from what follows. */
  readonly apart: boolean;
  /** What follows, without opening marks and brackets; some characters of it. */
  readonly after: string;
  /** The first word that follows, in lower case. */
  readonly next: string;
  /** The paragraph ends without a stop: a headline, where no abbreviation ends anything. */
  readonly headline: boolean;
}

// A stop may be spaced (". . ."); the ideographic stops need no white space behind them.
const STOP = /(?:[.!?…‽](?:[ \u00a0](?=\.))?)+|[。！？]+/gu;
const CLOSERS = /(?:\[\d{1,3}\])*["'”’»)\]*_]*(?: [”»])?/uy;
const OPENERS = /^["'“‘«([{*_¿¡]+/u;
const WORD = /[^\s"“”‘«»([{•⁃▪‣●◦]*$/u;
const FAR = 60;

function findEnds(text: string): readonly number[] {
  const ends: number[] = [];
  const asides = findAsides(text);
  const headline = !/[.!?…。！？:][\s"'”’»)\]*_]*$/u.test(text);
  const cuts = [...findItems(text), ...findLabels(text)].sort((a, b) => a - b);
  let cut = 0;
  let aside = 0;
  let start = 0;
  for (const match of text.matchAll(STOP)) {
    for (; cut < cuts.length && (cuts[cut] as number) <= match.index; cut += 1) {
      start = cuts[cut] as number;
      ends.push(start);
    }
    while (aside < asides.length && (asides[aside] as Span).end <= match.index) aside += 1;
    if ((asides[aside]?.start ?? text.length) < match.index) continue;
    const [run] = match;
    const to = match.index + run.length;
    CLOSERS.lastIndex = to;
    const closers = (CLOSERS.exec(text) as RegExpExecArray)[0];
    const end = to + closers.length;
    if (end >= text.length) break;
    const behind = text.slice(end, end + FAR);
    const rest = behind.trimStart();
    const before = text.slice(Math.max(start, match.index - FAR), match.index);
    const after = rest.replace(OPENERS, "");
    const word = (WORD.exec(before) as RegExpExecArray)[0].replace(/^['’]+/u, "");
    const next = (/^[\p{L}\p{M}\p{N}'’]+/u.exec(after)?.[0] ?? "").toLowerCase();
    const stop = { run, before, word, closers, apart: rest.length < behind.length, after, next, headline };
    if (/^[。！？]/u.test(run) || isEnd(stop, rest)) {
      // "compounds. . . . The practice": the first stop is the sentence's, the other three open the next.
      const own = /^\. \. \. \.$/.test(run) && !/\s$/.test(before) ? match.index + 1 : end;
      ends.push(own);
      start = own;
    }
  }
  return [...ends, ...cuts.slice(cut)];
}

/** Brackets set inside a sentence: what ends in them ends no sentence. One that holds whole sentences is no aside. */
function findAsides(text: string): readonly Span[] {
  const asides: Span[] = [];
  for (const match of text.matchAll(/\([^()]{1,400}\)|\[[^[\]]{1,400}\]/gu)) {
    const before = text.slice(Math.max(0, match.index - 8), match.index).trimEnd();
    if (before !== "" && !/[.!?…]["'”’»)\]]*$/u.test(before))
      asides.push({ start: match.index, end: match.index + match[0].length - 1 });
  }
  // Spoken words that end in no stop of their own are part of the author's sentence, all of them.
  for (const match of text.matchAll(/(?<=[\p{L}\p{N},:] )["“][^\s"“”][^"“”]{1,600}[^\s"“”.!?…,—–-]["”](?=[\s.,;:)])/gu))
    asides.push({ start: match.index, end: match.index + match[0].length - 1 });
  return asides.sort((a, b) => a.start - b.start);
}

function isEnd(stop: Stop, rest: string): boolean {
  const { run, before, after, apart, closers } = stop;
  if (!apart) return isGlued(stop, rest);
  if (after === "" || /^[,;:&%)\]}/\\–—‒-]/u.test(after) || /^[.!?…]/u.test(after)) return false;
  // "Call me later. iPhones": a small letter before a capital is a name.
  if (/^\p{Ll}/u.test(after) && !/^\p{Ll}\p{Lu}/u.test(after)) return false;
  // "at the bar. (2012) The": a year or a number in brackets belongs to what stands before.
  if (/^\(\d{1,4}\)/.test(rest)) return false;
  // Three dots between spaces leave words out inside a sentence; four, or three at a word, end it.
  if (/[….]{2}|…|\. \./.test(run)) return !/\s$/.test(before) || /^(?:\.\.\.\.|\. \. \. \.|… ?\.)/.test(run);
  if (/[!?]/.test(run)) return !isExclaimed(stop) && !isReported(stop);
  return closers.replace(/[)\]]/g, "") !== "" || !isAbbreviation(stop);
}

/** "world.Today", "said.“Then": a missing space, unless the stop stands inside an address or a name. */
function isGlued({ run, word, closers, after, before }: Stop, rest: string): boolean {
  if (!/^\p{Lu}\p{Ll}+(?=[\s.,;:!?'’]|$)/u.test(after)) return false;
  if (/[@/\\]/.test(word) || /^(?:www|https?)\b/i.test(word) || /^(?:com|org|net|gov|edu|co|io|uk|js)\b/i.test(after))
    return false;
  if (BEFORE_NAME.has(word.toLowerCase()) || isEnumerator(word, before)) return false;
  if (closers !== "") return /["”’»)]/u.test(closers) && /^["“‘«]?\p{Lu}/u.test(rest);
  if (/…|\.\.\./.test(run)) return true;
  return run.length === 1 && /(?:\p{Ll}{2}|\d)$/u.test(word);
}

/** "She works at Yahoo! Finance" */
const isExclaimed = ({ run, word, closers, next }: Stop): boolean =>
  run === "!" && closers === "" && EXCLAIMED.has(word.toLowerCase()) && !STARTERS.has(next);

const REPORT =
  /^(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:said|says|asked|asks|added|wrote|tweeted|told|continued|shouted|replied|exclaimed|responded|yelled)(?:[.,;]|\s+(?:on|in|at|to|of|about|during|after|as|last)\b)/u;

/** "Why?" Ms. Ortiz asked. - the mark belongs to the speech, the sentence goes on. */
const isReported = ({ closers, after, next }: Stop): boolean =>
  /["'”’»]/u.test(closers) && !STARTERS.has(next) && REPORT.test(after);

const ZONE =
  /^(?:[ECMP][SD]?T|GMT|BST|UTC|CES?T|Eastern|Pacific|Central|Mountain|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

/** Whether the stop only shortens the word before it. */
function isAbbreviation({ word, before, after, next, headline }: Stop): boolean {
  const low = word.toLowerCase();
  const capital = word !== low;
  const opens = STARTERS.has(next) && !headline && !isInitial(after);
  if (isEnumerator(word, before) || JOINS.has(low) || /[°º#]$/u.test(word)) return true;
  if (BEFORE_NAME.has(low)) return capital || !opens;
  if (/^[ap]\.m$/.test(low)) return ZONE.test(after);
  if (/^\d/.test(after) || /^(?:[IVXLC]{2,}|[VXLC])\b/.test(after))
    if (BEFORE_NUMBER.has(low) || (capital && DATES.has(low))) return true;
  const short =
    /^(?:\p{L}{1,2}\.&?)*\p{L}$/u.test(word) ||
    /^(?:\p{L}{1,2}\.&?)+\p{L}{1,2}$/u.test(word) ||
    /-\p{Lu}$/u.test(word) ||
    // Consonants only, no acronym: "Brgy.", "Mgr."
    (/^[A-Z][a-z]{1,4}$/.test(word) && !/[aeiouy]/i.test(word)) ||
    AFTER_NAME.has(low) ||
    (capital && (STATES.has(low) || DATES.has(low)));
  return short && !opens;
}

/** "J. A. Smith": the A is a name's, not an article. */
const isInitial = (after: string): boolean => /^\p{Lu}\./u.test(after);

/** "2. The second item": a number that opens the sentence counts it. */
const isEnumerator = (word: string, before: string): boolean =>
  /^(?:\d{1,2}|\d{1,2}(?:\.\d{1,2})+|[a-zA-Z]|[ivx]{1,4})$/u.test(word) &&
  /^[\s•⁃▪‣●◦*\-("“]*$/u.test(before.slice(0, before.length - word.length));
