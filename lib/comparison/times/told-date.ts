import type { Analysis } from "../../analysis/analyze";
import { findDates } from "../../analysis/figure/date";
import { type Tense, tenseOf } from "../../analysis/tense";
import type { Sentence } from "../../text/parse";
import { contains, overlaps, type Span } from "../../text/span";
import { dateOf, dayOf, monthOf } from "./day";
import { findRelativeDates } from "./relative";

/** Words of an article with the date they tell. */
export interface ToldDate extends Span {
  /** "2024", "2024-11" or "2024-11-14", as exact as the words are. */
  readonly date: string;
}

/** The dates that some sentences of an article tell, each resolved or left out. */
export function findToldDates(analysis: Analysis, sentences: readonly Sentence[]): readonly ToldDate[] {
  const { document, propositions, quotations } = analysis;
  const published = dayOf(document.article.published);
  const found: ToldDate[] = [];
  // The year that was last told in the paragraph: "In 1937 the strikes spread. On May 26 ..." is not this year's May.
  let spokenOf = { paragraph: -1, year: 0 };
  for (const sentence of sentences) {
    const told = findDates(document.text, sentence);
    const words = document.text.slice(sentence.start, sentence.end);
    const tenseAt = (span: Span): Tense => {
      const clause = propositions.find((p) => p.sentence === sentence.index && contains(p, span));
      return tenseOf(clause ? sentence.words.slice(...clause.words) : sentence.words).tense;
    };
    for (const { value, start, end } of told) {
      const [year, month, day] = [Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100];
      if (year > 0 && month === 0 && !isYear(words, start - sentence.start, end - sentence.start)) continue;
      const here = spokenOf.paragraph === sentence.paragraph ? spokenOf.year : 0;
      const own = year > 0 ? year : yearOf(month, day, published, tenseAt({ start, end }));
      if (year > 0) spokenOf = { paragraph: sentence.paragraph, year };
      const context = here || Math.floor((told.find((t) => t.value >= 10_000)?.value ?? 0) / 10_000);
      if (own === null || (year === 0 && context > 0 && context !== own)) continue;
      const date = month === 0 ? String(own) : day === 0 ? monthOf(own, month) : `${monthOf(own, month)}-${two(day)}`;
      if (day === 0 || dayOf(date) !== null) found.push({ start, end, date });
    }
    if (published === null) continue;
    const free = (span: Span) => ![...told, ...quotations].some((other) => overlaps(other, span));
    const beside = (span: Span) =>
      told.some((t) => t.value % 100 > 0 && Math.max(t.start - span.end, span.start - t.end) <= NEAR);
    for (const relative of findRelativeDates(words, dateOf(published), (span) =>
      tenseAt({ start: sentence.start + span.start, end: sentence.start + span.end }),
    )) {
      const span = { start: sentence.start + relative.start, end: sentence.start + relative.end };
      // "Monday, 4 March" tells one date.
      if (free(span) && !beside(span)) found.push({ ...span, date: relative.date });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const NEAR = 4;
const two = (n: number): string => String(n).padStart(2, "0");

/** Four digits alone are a year behind a word that time takes, or in brackets. */
const BEFORE_YEAR =
  /(?:\b(?:in|since|by|until|till|from|of|during|to|after|before|between|\d{4} and|late|early|mid|than|through|throughout|for|around|circa|year|spring|summer|autumn|fall|winter|the|its|his|her|their|a|an|that|this)[\s-]+|[(/–-]\s*)$/i;
/** And behind one of these a count can stand as well: "of 2000 cars". */
const BEFORE_COUNT = /\b(?:of|from|to|than|for|between|around|after|before|\d{4} and)\s+$/i;

const isYear = (sentence: string, start: number, end: number): boolean =>
  BEFORE_YEAR.test(sentence.slice(0, start)) &&
  !/^[\s-]+(?:percent|per cent|dollars|points)/i.test(sentence.slice(end)) &&
  !(BEFORE_COUNT.test(sentence.slice(0, start)) && /^\s+\p{Ll}+s\b/u.test(sentence.slice(end)));

/** The year of a day or month that is told without one: looking back the last such, looking ahead the next, else the nearest. */
function yearOf(month: number, day: number, published: number | null, tense: Tense): number | null {
  if (published === null) return null;
  const year = Number(dateOf(published).slice(0, 4));
  const nowMonth = Number(dateOf(published).slice(5, 7));
  const nowDay = Number(dateOf(published).slice(8));
  // How far it lies behind the publication in its own year: a month is not behind itself.
  const later = month > nowMonth || (month === nowMonth && day > nowDay);
  const earlier = month < nowMonth || (month === nowMonth && day > 0 && day < nowDay);
  if (tense === "past") return later ? year - 1 : year;
  if (tense === "future") return earlier ? year + 1 : year;
  const away = month - nowMonth;
  return away > 6 ? year - 1 : away < -6 ? year + 1 : year;
}
