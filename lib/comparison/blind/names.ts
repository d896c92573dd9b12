import { COUNTRY_NAMES } from "../../analysis/lexicon/demonyms";
import type { Kind } from "../../ingest/article";
import { anyOf, type Pattern, patternOf, titled, wordsOf } from "./pattern";

/** What tells who wrote an article. Both an article and a source of a comparison have it. */
export interface Signed {
  readonly id: string;
  readonly kind: Kind;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly text: string;
}

/** The words that tell who wrote a text. */
export interface Names {
  /** In any text. */
  readonly everywhere: readonly Pattern[];
  /** Only in the text of its own: a surname alone is somebody else's in another. */
  readonly own: ReadonlyMap<string, readonly Pattern[]>;
}

/** Kinds that are one outlet with its relatives: what it is called, whether or not the outlet is given. */
const OUTLETS_OF: Partial<Record<Kind, readonly string[]>> = {
  wsws: ["WSWS", "World Socialist Web Site"],
  cgsp: ["CGSP", "China-Global South Project", "China-Africa Project"],
};

/** Two letters stand for too much to be guessed; these are agencies that sign with them, and others with long names. */
const LONG_NAMES: Readonly<Record<string, readonly string[]>> = {
  AP: ["Associated Press"],
  AFP: ["Agence France-Presse"],
  BBC: ["British Broadcasting Corporation"],
  DPA: ["Deutsche Presse-Agentur"],
  UPI: ["United Press International"],
};

/** Words that say what sort of thing an outlet is; what stands before them is often its name by itself. */
const SORT = /\s+(?:news(?:paper)?|agency|online|media|website|web ?site|magazine|newsletter|radio|tv|\.?com)$/i;
const SMALL = new Set(["the", "of", "for", "and", "on", "in", "de", "del", "la", "el", "los", "y"]);

/** What people are, rather than what they are called. */
const JOBS = new Set(
  "by and analyst author bureau chief columnist contributing contributor correspondent desk director doctor dr editor editorial fellow guest in journalist lecturer our own phd prof professor reporter researcher scholar senior special staff team the writer".split(
    " ",
  ),
);
const PARTICLES = new Set([
  "da",
  "de",
  "del",
  "den",
  "der",
  "di",
  "do",
  "dos",
  "el",
  "la",
  "le",
  "van",
  "von",
  "bin",
  "al",
  "y",
]);

/** The words that tell who wrote each of some texts. */
export function namesOf(texts: readonly Signed[]): Names {
  const all = texts.map(({ text }) => text).join("\n");
  const persons = new Map(texts.map(({ id, byline }) => [id, personsOf(byline)]));
  const everywhere = [
    ...texts.flatMap(({ kind, outlet }) => [...(outlet ? outletNames(outlet, all) : []), ...(OUTLETS_OF[kind] ?? [])]),
    ...[...persons.values()].flat(),
  ];
  const named = [...new Set([...persons.values()].flat())].map((name) => ({ name, is: anyOf([patternOf(name)]) }));
  return {
    everywhere: [...new Set(everywhere)].sort(byLength).map(patternOf),
    own: new Map(
      texts.map(({ id, text }) => [
        id,
        [
          ...new Set([
            ...(persons.get(id) ?? []).flatMap(partsOf),
            // Who wrote another of the texts and is named in this one in full is also meant by the surname alone.
            ...named.filter(({ is }) => text.search(is) >= 0).flatMap(({ name }) => partsOf(name).slice(-1)),
          ]),
        ].map(patternOf),
      ]),
    ),
  };
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/** An outlet by its whole name, by what stands before a sign or between brackets in it, and by what each of these is called. */
function outletNames(given: string, text: string): readonly string[] {
  const outlet = given.trim().replace(/^https?:\/\/(?:www\.)?/i, "");
  const plain = outlet.replace(/<[^<>]*>/g, " ").trim();
  const [main = "", inside] = plain.split(/\s*[([（]\s*|\s*[)\]）]|\s+[@|–—-]\s+|:\s+/);
  const names = [...new Set([outlet, plain])].flatMap((name) => calledToo(name, text));
  if (main !== plain && isNameAlone(main)) names.push(...calledToo(main, text));
  if (inside && /[([（]/.test(plain) && isShort(inside, main)) names.push(...calledToo(inside, text));
  return names.filter((name) => name.length > 1);
}

/** Part of a name that is no country, no sort of outlet and no word of a few letters. */
const isNameAlone = (part: string): boolean =>
  part.length > 3 && !COUNTRY_NAMES.has(part) && !SORT.test(` ${part}`) && !isJob(part);

const initialsOf = (words: readonly string[]): string => words.map((word) => word[0] ?? "").join("");
const greatWords = (name: string): readonly string[] => wordsOf(name).filter((word) => !SMALL.has(word.toLowerCase()));

/** Whether "FP" stands for "Foreign Policy", or is long enough to stand for nothing else. */
const isShort = (short: string, name: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{N}&.]{1,7}$/u.test(short) &&
  !COUNTRY_NAMES.has(short) &&
  (short.length > 2 || short === initialsOf(greatWords(name)));

/** An outlet by its name, without its article, by the word that is its name, by its initials, and by what these stand for. */
function calledToo(outlet: string, text: string): readonly string[] {
  const bare = outlet.replace(/^the\s+(?=\S)/i, "").replace(/\.(?:com|org|net|info|news)$/i, "");
  const names = [outlet, bare];
  const alone = bare.replace(/(?<=\p{Ll}{2})(?=\p{Lu})/gu, " ").replace(SORT, "");
  if (alone !== bare && alone.length > 3 && !alone.includes(" ") && !COUNTRY_NAMES.has(alone)) names.push(alone);
  const initials = greatWords(bare);
  const short = initialsOf(initials);
  if (initials.length >= 3 && /^\p{Lu}+$/u.test(short)) names.push(short);
  if (/^\p{Lu}{2,8}$/u.test(bare)) names.push(...(LONG_NAMES[bare] ?? []), ...spelledOut(bare, text));
  return names;
}

/** "WSWS" -> the capitalised words in a row of which it is made, where a text writes them. */
function spelledOut(initials: string, text: string): readonly string[] {
  if (initials.length < 3) return [];
  const row = [...initials].map((letter) => `${letter}\\p{Ll}+`).join("[\\s-]+(?:(?:of|for|the|and)\\s+)*");
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${row}(?!\\p{L})`, "gu"))].map(([words]) => words);
}

/** The people of a byline: "By Ana Ruiz and Tom Lee, staff writers" -> "Ana Ruiz", "Tom Lee"; "ana.ruiz@a.org" too. */
const personsOf = (byline: string | null): readonly string[] =>
  (byline ?? "")
    .replace(/^\s*(?:by|por|par|von)\s+/i, "")
    .split(/[,;&|•·/()<>]|\s(?:and|with|y|e)\s|\s(?=@)/u)
    .map((part) => part.trim())
    .filter(isPerson)
    .flatMap((part) => [part, ...(/^([\p{L}\p{N}]+[._-][\p{L}\p{N}._-]+)@\S+$/u.exec(part)?.slice(1) ?? [])]);

/** A capital that is no job; in small letters, several words of which none is one, or an address. */
function isPerson(part: string): boolean {
  const words = wordsOf(part);
  if (words.some((word) => CAPITAL.test(word))) return words.some((word) => CAPITAL.test(word) && !isJob(word));
  return words.length > 0 && (part.includes("@") || (words.length > 1 && !words.some(isJob)));
}

/** Scripts without capitals write any name so. */
const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

const isJob = (word: string): boolean => JOBS.has(word.toLowerCase().replace(/s$/, "")) || JOBS.has(word.toLowerCase());

/** The words of a name that stand for the person alone; a name in small letters has capitals in a sentence. */
const partsOf = (name: string): readonly string[] =>
  wordsOf(name)
    .map((word) => (name === name.toLowerCase() || word === word.toUpperCase() ? titled(word) : word))
    .filter((word) => word.length > 2 && /^\p{Lu}/u.test(word) && !isJob(word) && !PARTICLES.has(word.toLowerCase()));
