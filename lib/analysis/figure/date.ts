import type { Sentence } from "../../text/parse";
import type { Figure } from "../figure";

const MONTHS = "january|february|march|april|may|june|july|august|september|october|november|december";
const SHORT = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec";
const MONTH = `(?<month>${MONTHS}|(?:${SHORT})\\.?)`;
const DAY = "(?<day>[0-3]?\\d)(?:st|nd|rd|th)?";
const YEAR = "(?<year>(?:1[5-9]|20)\\d\\d)";

// Longest first: "June 28, 2024" must not be read as "June" and "2024".
const PATTERNS = [
  `${MONTH}\\s+${DAY}(?:\\s*[-–]\\s*[0-3]?\\d)?,?\\s+${YEAR}`,
  `${DAY}(?:\\s+of)?\\s+${MONTH},?\\s+${YEAR}`,
  `${MONTH},?\\s+(?:of\\s+)?${YEAR}`,
  `${MONTH}\\s+${DAY}(?!\\d|\\s*%|\\.\\d|,\\d{3})`,
  `${DAY}\\s+${MONTH}(?![a-z])`,
  `${YEAR}-(?<month>[01]\\d)-(?<day>[0-3]\\d)`,
  `${YEAR}`,
  `(?<month>${MONTHS.replace("|may|", "|").replace("|march|", "|")})(?![a-z])`,
  // "may" and "march" are verbs as well: only behind a word of time, and with a capital.
  `(?<=\\b(?:in|since|by|until|from|of|to|last|next|early|late|mid)[\\s-])(?<month>March|May)(?![a-z])`,
].map(
  (source, i) =>
    new RegExp(`(?<![\\p{L}\\d$€£.,]|\\d[-–])${source}(?![\\d\\p{L}]|,\\d{3}|\\.\\d)`, i === 8 ? "gu" : "giu"),
);

const NUMBER_OF_MONTH = new Map(MONTHS.split("|").map((name, i) => [name.slice(0, 3), i + 1]));

/** Dates of one sentence as figures of unit "date", value YYYYMMDD with 0 for what is not said ("June 1" is 601). */
export function findDates(text: string, sentence: Sentence): readonly Figure[] {
  const words = text.slice(sentence.start, sentence.end);
  const found: Figure[] = [];
  for (const pattern of PATTERNS) {
    for (const match of words.matchAll(pattern)) {
      const start = sentence.start + match.index;
      const end = start + match[0].trimEnd().length;
      if (found.some((f) => start < f.end && f.start < end)) continue;
      const { year, month, day } = match.groups ?? {};
      if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) continue;
      if (!month && !isYear(words, match.index, match[0].length)) continue;
      const m = month ? (/^\d/.test(month) ? Number(month) : NUMBER_OF_MONTH.get(month.slice(0, 3).toLowerCase())) : 0;
      found.push({
        start,
        end,
        text: text.slice(start, end),
        kind: "date",
        value: Number(year ?? 0) * 10000 + (m ?? 0) * 100 + Number(day ?? 0),
        upTo: null,
        unit: "date",
        counts: "",
        bound: "exact",
        sentence: sentence.index,
      });
    }
  }
  return found;
}

// Four digits are a year unless a unit or a counted thing follows: "2,000 jobs" has a comma, "1800 kilometers" has not.
function isYear(words: string, at: number, length: number): boolean {
  const behind = words.slice(at + length).match(/^\s+([a-z]+)/)?.[1] ?? "";
  return !/^(?:kilomet|met(?:er|re)s|miles|tons|tonnes|people|jobs|dollars|euros|percent|hectares|troops|soldiers|workers|homes)/.test(
    behind,
  );
}

/** Whether two dates can be the same: what both say agrees. `null` when they say nothing in common. */
export function datesAgree(a: number, b: number): boolean | null {
  const parts = (v: number) => [Math.floor(v / 10000), Math.floor(v / 100) % 100, v % 100];
  const pairs = parts(a).map((x, i) => [x, parts(b)[i] as number] as const);
  const both = pairs.filter(([x, y]) => x > 0 && y > 0);
  return both.length === 0 ? null : both.every(([x, y]) => x === y);
}
