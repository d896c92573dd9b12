import type { Span } from "../../text/span";
import type { Block } from "../clean/block";
import { DATELINE } from "../clean/dateline";
import type { HeadBlocks } from "./head-block";

export interface FoundDate extends Span {
  /** YYYY-MM-DD */
  readonly date: string;
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";

type Parts = readonly [year: string, month: string, day: string];

/** Ways to write a whole date. A form that two countries read differently gives nothing when both readings are possible. */
const FORMS: readonly { readonly pattern: RegExp; readonly parts: (m: RegExpMatchArray) => Parts | null }[] = [
  { pattern: /\b(\d{4})[-/](\d{2})[-/](\d{2})(?=T|\b)/g, parts: (m) => [m[1] ?? "", m[2] ?? "", m[3] ?? ""] },
  {
    pattern: new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]${MONTH},?[ -](\\d{4})\\b`, "gi"),
    parts: (m) => [m[3] ?? "", m[2] ?? "", m[1] ?? ""],
  },
  {
    pattern: new RegExp(`\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, "gi"),
    parts: (m) => [m[3] ?? "", m[1] ?? "", m[2] ?? ""],
  },
  { pattern: /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/g, parts: (m) => [m[3] ?? "", m[2] ?? "", m[1] ?? ""] },
  { pattern: /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, parts: slashed },
];

function slashed(m: RegExpMatchArray): Parts | null {
  const [a, b] = [Number(m[1]), Number(m[2])];
  if (a > 12) return [m[3] ?? "", m[2] ?? "", m[1] ?? ""];
  return b > 12 || a === b ? [m[3] ?? "", m[1] ?? "", m[2] ?? ""] : null;
}

/** Every whole date (day, month and year) of a text, in order. */
export function findDates(text: string): readonly FoundDate[] {
  return FORMS.flatMap(({ pattern, parts }) =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const date = toIso(parts(m));
      return date ? [{ start: m.index, end: m.index + m[0].length, date }] : [];
    }),
  ).sort((a, b) => a.start - b.start);
}

function toIso(parts: Parts | null): string | null {
  if (!parts) return null;
  const year = Number(parts[0]);
  const named = MONTHS.indexOf(parts[1].slice(0, 3).toLowerCase()) + 1;
  const month = named || Number(parts[1]);
  const day = Number(parts[2]);
  const at = new Date(Date.UTC(year, month - 1, day));
  const real = at.getUTCMonth() === month - 1 && at.getUTCDate() === day && month >= 1;
  return real && year >= 1600 && year <= 2100 ? at.toISOString().slice(0, 10) : null;
}

const LABEL = /\b(?:published|posted|first published|date|issued|released)\b(?: (?:on|at))?\s*:?\s*$/i;
const UPDATED = /\b(?:updated|modified|revised|corrected)\b/i;
const WITHIN_SENTENCE = /\b(?:on|in|of|by|since|until|from|to|for|before|after|the)\s*$/i;

/**
 * When the article was published: a date in its head, in its dateline, or behind "Published" at its end. A date within
 * a sentence is news, not the date of the article. Null when the text does not say it in full.
 */
export function findPublished(page: HeadBlocks, title: Span | null): FoundDate | null {
  const lines = page.head.filter((b) => b.start !== blockOf(page, title)?.start);
  const dates = lines.flatMap((block) => dateOfLine(block) ?? []);
  const first = dates.find((d) => !d.updated) ?? dates[0];
  if (first) return first;
  return fromDateline(page) ?? fromFoot(page);
}

const blockOf = (page: HeadBlocks, span: Span | null) =>
  span ? page.read.find((b) => b.start <= span.start && b.end >= span.end) : undefined;

function dateOfLine(block: Block): (FoundDate & { updated: boolean }) | null {
  const found = findDates(block.text);
  const date = found.find((d) => LABEL.test(block.text.slice(0, d.start))) ?? found[0];
  if (!date) return null;
  const before = block.text.slice(0, date.start);
  const rest = (before + block.text.slice(date.end)).match(/\p{L}+/gu)?.length ?? 0;
  const isLine = rest <= 10 && (!block.closed || rest <= 4) && (LABEL.test(before) || !WITHIN_SENTENCE.test(before));
  return isLine ? { ...shift(date, block.start), updated: UPDATED.test(before) } : null;
}

const shift = (date: FoundDate, by: number): FoundDate => ({ ...date, start: date.start + by, end: date.end + by });

function fromDateline(page: HeadBlocks): FoundDate | null {
  for (const block of page.read.slice(0, LONGEST_LEAD)) {
    const line = DATELINE.exec(block.text)?.[1];
    const date = line ? findDates(line)[0] : undefined;
    if (date) return shift(date, block.start);
  }
  return null;
}

const LONGEST_LEAD = 6;

function fromFoot(page: HeadBlocks): FoundDate | null {
  for (const block of page.read.slice(-4)) {
    const date = findDates(block.text).find((d) => LABEL.test(block.text.slice(0, d.start)));
    if (date && block.words <= 16 && /^\W*(?:first )?(?:published|posted|date)\b/i.test(block.plain)) {
      return shift(date, block.start);
    }
  }
  return null;
}
