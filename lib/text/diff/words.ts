import type { Span } from "../span";

/** A piece of a text that is compared as a whole; pieces with the same key say the same. */
export interface Token extends Span {
  readonly key: string;
}

const SPACE = String.raw`[\s\u00a0\u202f]{1,3}`;
const NO_LETTER = String.raw`(?![\p{L}\p{M}])`;

// A date stays in one piece, however it is written: "3 January 2026", "Jan. 3, 2026", "January 2026".
const MONTH = String.raw`(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?|Sep(?:t(?:ember)?)?\.?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)`;
const DAY = String.raw`\d{1,2}(?:st|nd|rd|th)?(?![\p{L}\p{N}]|[.,:/]\p{N})`;
const YEAR = String.raw`[12]\d{3}(?![\p{L}\p{N}]|[.,:/-]\p{N})`;
const DATE = String.raw`(?<![\p{L}\p{N}])(?:${DAY}${SPACE}${MONTH}${NO_LETTER}(?:,?${SPACE}${YEAR})?|${MONTH}${SPACE}${DAY}(?:,?${SPACE}${YEAR})?|${MONTH},?${SPACE}${YEAR})`;

// A figure stays in one piece with its sign, currency, separators, range and scale: "US$35,000,000", "3.5 billion dollars",
// "22.5 percent", "2024-25", "9:30", "3.5bn".
const CURRENCY = String.raw`(?:\p{Lu}{0,3}\p{Sc}|(?:USD|EUR|GBP|CNY|RMB|JPY|PEN)|S/\.?)`;
const DIGITS = String.raw`\p{N}+(?:[.,:/'’\u00a0\u202f]\p{N}+)*`;
const SCALE = `(?:hundred|thousand|million|billion|trillion|mn|bn|tn)${NO_LETTER}`;
const MONEY = String.raw`(?:U\.?S\.?${SPACE})?(?:dollars?|euros?|pounds?|sterling|yuan|renminbi|yen|soles|pesos?|reais|rupees?|rubles?|roubles?|francs?|crowns?|cents?|USD|EUR|GBP|CNY|RMB)${NO_LETTER}`;
const PERCENT = String.raw`(?:[\s\u00a0\u202f]?[%‰]|[\s-]per[\s-]?cent${NO_LETTER}|[\s-]percentage[\s-]points?${NO_LETTER})`;
const NUMBER = String.raw`(?:(?<![\p{L}\p{N}])[-+−])?(?:${CURRENCY}[\s\u00a0]?)?${DIGITS}(?:[-–]\p{Sc}?${DIGITS})*(?:${PERCENT}|(?:[\s-]${SCALE})?(?:[\s-]${MONEY})|[\s-]${SCALE}|\p{L}[\p{L}\p{M}]*)?`;

const ABBREVIATION = String.raw`(?<![\p{L}\p{N}])(?:(?:\p{L}\.){2,}(?:\p{L}${NO_LETTER})?|\p{L}\.\p{L}${NO_LETTER})(?:['’]s${NO_LETTER})?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}[\p{L}\p{M}]*)*`;
// A hyphenated name stays in one piece ("Asia-Pacific", "al-Bashir", "F-35", "U.S.-China"); "state-owned" is two words.
const HYPHEN = String.raw`[-\u2010\u2011]`;
const NAME = String.raw`(?:${ABBREVIATION}|${WORD})(?:${HYPHEN}[\p{L}\p{N}][\p{L}\p{M}\p{N}'’]*)*?${HYPHEN}(?=[\p{Lu}\p{N}])(?:${WORD}|\p{N}+)(?:${HYPHEN}${WORD})*`;
// Whatever is neither word nor figure nor separator counts as a word of one sign: emoji, unassigned code points, lone surrogates.
const SIGN = String.raw`[^\s\p{P}\p{Z}\p{Cc}\p{Cf}]\p{M}*`;

const TOKEN = new RegExp(`(${DATE})|(${NUMBER})|${NAME}|(${ABBREVIATION})|${WORD}|${SIGN}`, "gu");

const fold = (word: string): string => word.normalize("NFC").toLowerCase().replaceAll("’", "'");

/**
 * The words and figures of a text, in order; punctuation and space lie between them. Numbers, amounts, percentages, dates,
 * abbreviations and hyphenated names are one word each. The key is blind to case, quotation style and the ways to write
 * one figure or date ("$3.5bn", "3.5 billion dollars"; "Jan. 3", "3 January").
 */
export const cutWords = (text: string): Token[] =>
  [...text.matchAll(TOKEN)].map((match) => {
    const [word, date, number, abbreviation] = match;
    const key = date
      ? dateKey(date)
      : number
        ? numberKey(number)
        : abbreviation
          ? initials(abbreviation)
          : wordKey(word);
    return { start: match.index, end: match.index + word.length, key };
  });

/** "US" is not "us": two or three capitals alone keep their case. */
const wordKey = (word: string): string => (/^\p{Lu}{2,3}$/u.test(word) ? word : fold(word));

const initials = (word: string): string => wordKey(word.replace(/['’]s$/, "").replaceAll(".", ""));

function dateKey(date: string): string {
  const month = fold(date.match(/\p{L}{3,}/u)?.[0] ?? "").slice(0, 3);
  const [year, day] = [date.match(/\d{4}/)?.[0], date.match(/(?<!\d)\d{1,2}(?!\d)/)?.[0]];
  return [year, month, day && Number(day)].filter(Boolean).join("-");
}

const SCALES: Readonly<Record<string, string>> = {
  mn: "million",
  m: "million",
  bn: "billion",
  b: "billion",
  tn: "trillion",
};

function numberKey(number: string): string {
  const plain = fold(number)
    .replaceAll(/[\s\u00a0\u202f]+/g, " ")
    .replace(/ ?[-–]?per[- ]?cent$/, "%")
    .replace(/[- ]percentage[- ]points?$/, " points")
    .replace(" %", "%")
    .replace(/^([-+−]?)(?:us\$|\$|usd) ?/, "$1$");
  const [, sign, currency, digits, rest] = plain.match(/^([-+−]?)(\$?)(.*\p{N})(.*)$/u) ?? [];
  if (digits === undefined || rest === undefined) return plain;
  const dollars = /(?:dollars?|usd)$/.test(rest);
  const tail = rest
    .replace(/(?:u\.?s\.? )?(?:dollars?|usd)$/, "")
    .replaceAll(/[- ]/g, " ")
    .trim();
  return [`${sign}${currency || (dollars ? "$" : "")}${digits.replaceAll("–", "-")}`, SCALES[tail] ?? tail]
    .filter(Boolean)
    .join(/^\p{L}/u.test(tail) ? " " : "");
}
