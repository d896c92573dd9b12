/** The ways in which texts write a name. */
export interface Pattern {
  /** Source of a regular expression with the flag u. */
  readonly source: string;
  /** Whether a letter may stand right before the name, and right after it: some scripts put no space there. */
  readonly before: boolean;
  readonly after: boolean;
}

/**
 * Any of some names, as whole words; of two that begin at one place the first. One expression, with what tells letters from
 * signs once for all names in a row that need it: it is slow to make.
 */
export function anyOf(patterns: readonly Pattern[]): RegExp {
  const rows: Pattern[][] = [];
  for (const one of patterns) {
    const row = rows.at(-1);
    if (row?.[0]?.before === one.before && row[0].after === one.after) row.push(one);
    else rows.push([one]);
  }
  const groups = rows.map((row) => {
    const any = `(?:${[...new Set(row.map(({ source }) => source))].join("|")})`;
    return `${row[0]?.before ? "" : NOT_AFTER}${any}${row[0]?.after ? "" : NOT_BEFORE}`;
  });
  return new RegExp(groups.join("|"), "gu");
}

const NOT_AFTER = "(?<![\\p{L}\\p{N}])";
// An accent set apart makes another letter of the last one.
const NOT_BEFORE = "(?![\\p{L}\\p{N}\\u0300-\\u036f])";
/** Any signs or spaces between the words of a name, by the ranges they stand in: "no letter" is slow to make so often. */
const GAP =
  "[\\s!-/:-@\\[-`{-¿×÷\\u2000-\\u2bff\\u3000-\\u303f\\ufe00-\\ufe6f\\uff00-\\uff0f\\u{1f000}-\\u{1faff}]{0,8}";
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Words between signs; an apostrophe within one is part of it, and "HarborTV" is two. */
export const wordsOf = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}'’]+/u)
    .map((word) => word.replace(/^['’]+|['’]+$/g, ""))
    .filter(Boolean);

/**
 * A name as texts write it: to the letter, in capitals, with any signs between its words, with accents that are one with
 * their letter, set apart or left out, or run together as in an address. A capital of the name stays one, so that "Foreign
 * Policy" is not any foreign policy.
 */
export function patternOf(name: string): Pattern {
  const words = wordsOf(name).flatMap((word) => word.split(/(?<=\p{Ll}{2})(?=\p{Lu})/u));
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return { source: spelled(name), before: true, after: true };
  const forms = words.map((word) => formsOf(word, words.length > 1).map(spelled));
  const spaced = forms.map((own) => `(?:${own.join("|")})`).join(GAP);
  const small = words.map((word) => word.toLowerCase());
  const joined = spelled(small.join(""));
  const apart = small.map(spelled).join("[._-]?");
  const addresses = [`(?<=[@/])${apart}`, `${apart}(?=@)`, `${apart}(?=\\.(?:com|org|net|info|news|tv)\\b)`];
  // A single word in small letters may be any word, unless an address holds it; so may words with hyphens.
  if (small.join("").length > 3) addresses.push(words.length > 1 ? joined : `(?<=\\.)${joined}`);
  return {
    source: [spelled(name.trim()), spaced, ...addresses].join("|"),
    before: UNSPACED.test([...first][0] ?? ""),
    after: UNSPACED.test([...last].at(-1) ?? ""),
  };
}

/** A word in its own letters and in capitals; with a capital too where it has none or nothing else. */
function formsOf(word: string, amongOthers: boolean): readonly string[] {
  const forms = [word, word.toUpperCase()];
  if (titled(word) !== word && (word === word.toLowerCase() || (word === word.toUpperCase() && amongOthers)))
    forms.push(titled(word));
  else if (word === word.toUpperCase() && word.length > 3) forms.push(titled(word));
  return [...new Set(forms)];
}

/** "RUIZ" and "ruiz" -> "Ruiz". */
export function titled(word: string): string {
  const [first = ""] = word;
  return first.toUpperCase() + word.slice(first.length).toLowerCase();
}

/** Some words to the letter, whatever way their accents and apostrophes are written; any white space is like any other. */
const spelled = (words: string): string =>
  words
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .replace(/\P{M}\p{M}*|\p{M}+/gu, letter);

function letter(written: string): string {
  if (written === " ") return "\\s+";
  if (/^['’‘ʼ´`]$/.test(written)) return "['’‘ʼ´`]";
  const apart = written.normalize("NFD");
  if (apart === written) return escaped(written);
  const [base = ""] = apart;
  const both = `${escaped(written)}|${escaped(apart)}`;
  return /^\P{M}[\u0300-\u036f]+$/u.test(apart) ? `(?:${both}|${escaped(base)}[\\u0300-\\u036f]*)` : `(?:${both})`;
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
