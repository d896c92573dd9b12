import type { Tense } from "../../analysis/tense";
import type { Span } from "../../text/span";
import { type Day, dateOf, dayOf, monthOf, weekdayOf } from "./day";

interface Relative extends Span {
  readonly date: string;
}

const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

const NAMED_DAY = new RegExp(
  `(?<before>\\b(?:black|good|holy|ash|super|every|each|bloody|most|some|the)\\s+)?\\b(?<which>last|next|this|this past|this coming)?\\s*\\b(?<day>${WEEKDAYS.join("|")})(?![\\p{L}’'-]|\\s+(?:to|through|and|or)\\b)`,
  "giu",
);
const NEAR_DAY = /\b(?<word>yesterday|tomorrow)(?![\p{L}’'])/giu;
/** "The last year of service" is no calendar year. */
const PERIOD =
  /(?<!\b(?:the|its|their|his|her|in|over|of|for)\s)\b(?<which>last|this|next)\s+(?<unit>year|month)(?![\p{L}’'-]|\s+(?:of|or)\b)/giu;
const AGO = new RegExp(
  `(?<!\\b(?:than|over|about|around|nearly|almost|some|least|roughly|to|or)\\s)\\b(?<count>\\d{1,3}|a|an|${NUMBERS.join("|")})\\s+(?<unit>year|month|day)s?\\s+ago\\b`,
  "giu",
);

/** Dates that are told from the day of publication, and which one day, month or year they mean; offsets in the sentence. */
export function findRelativeDates(
  sentence: string,
  published: string,
  tenseAt: (span: Span) => Tense,
): readonly Relative[] {
  const today = dayOf(published);
  if (today === null) return [];
  const [year = 0, month = 0] = published.split("-").map(Number);
  const all = (pattern: RegExp, read: (named: Record<string, string>, span: Span) => string | null): Relative[] =>
    [...sentence.matchAll(pattern)].flatMap((match) => {
      const text = match[0].trim();
      const start = match.index + match[0].indexOf(text);
      const span = { start, end: start + text.length };
      const date = read(match.groups as Record<string, string>, span);
      return date === null ? [] : [{ ...span, date }];
    });
  return [
    ...all(NAMED_DAY, ({ before, which, day = "" }, span) => {
      const found = before
        ? null
        : nearestDay(WEEKDAYS.indexOf(day.toLowerCase()), which?.toLowerCase(), tenseAt(span));
      return found === null ? null : dateOf(found);
    }),
    ...all(NEAR_DAY, ({ word }) => dateOf(today + (word?.toLowerCase() === "yesterday" ? -1 : 1))),
    ...all(PERIOD, ({ which, unit }) => before(unit, { last: 1, this: 0, next: -1 }[which?.toLowerCase() ?? ""] ?? 0)),
    ...all(AGO, ({ count = "", unit }) => before(unit, numberOf(count))),
  ];

  function before(unit: string | undefined, count: number): string | null {
    if (unit?.toLowerCase() === "year") return count < year ? String(year - count) : null;
    if (unit?.toLowerCase() === "month") return monthOf(year, month - count);
    return dateOf((today as Day) - count);
  }

  /** "On Monday" is the last one where the clause looks back, today included, and the next one where it looks ahead. */
  function nearestDay(weekday: number, which: string | undefined, tense: Tense): Day | null {
    const now = weekdayOf(today as Day);
    const back = (now - weekday + 7) % 7;
    const ahead = (weekday - now + 7) % 7;
    if (which === "last" || which === "this past") return (today as Day) - (back || 7);
    if (which === "next" || which === "this coming") return (today as Day) + (ahead || 7);
    if (tense === "past") return (today as Day) - back;
    return tense === "future" ? (today as Day) + (ahead || 7) : null;
  }
}

const numberOf = (word: string): number =>
  /\d/.test(word) ? Number(word) : Math.max(1, NUMBERS.indexOf(word.toLowerCase()) + 1);
