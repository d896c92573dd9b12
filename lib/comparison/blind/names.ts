import { COUNTRY_NAMES } from "../../analysis/lexicon/demonyms";
import type { Kind } from "../../ingest/article";

/** What tells who wrote an article. Both an article and a source of a comparison have it. */
export interface Signed {
  readonly id: string;
  readonly kind: Kind;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly text: string;
}

/** Patterns, as sources of regular expressions, of the words that tell who wrote a text. */
export interface Names {
  /** In any text. */
  readonly everywhere: readonly string[];
  /** Only in the text of its own: a surname alone is somebody else's in another. */
  readonly own: ReadonlyMap<string, readonly string[]>;
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
const SORT = /\s+(?:news(?:paper)?|agency|online|media|website|web ?site|magazine|newsletter|\.?com)$/i;
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
  return {
    everywhere: [...new Set(everywhere)].sort(byLength).map(patternOf),
    own: new Map(
      texts.map(({ id, text }) => [
        id,
        [
          ...new Set([
            ...(persons.get(id) ?? []).flatMap(partsOf),
            // Who wrote another of the texts and is named in this one in full is also meant by the surname alone.
            ...[...persons.values()]
              .flat()
              .filter((name) => anyOf([patternOf(name)]).test(text))
              .flatMap((name) => partsOf(name).slice(-1)),
          ]),
        ].map(patternOf),
      ]),
    ),
  };
}

const byLength = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
const wordsOf = (name: string): readonly string[] => name.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);

/** An outlet by its name, without its article, by the word that is its name, by its initials, and by what these stand for. */
function outletNames(given: string, text: string): readonly string[] {
  const outlet = given.trim().replace(/^https?:\/\/(?:www\.)?/i, "");
  if (outlet === "") return [];
  const bare = outlet.replace(/^the\s+(?=\S)/i, "").replace(/\.(?:com|org|net|info|news)$/i, "");
  const names = [outlet, bare];
  const alone = bare.replace(SORT, "");
  if (alone !== bare && alone.length > 3 && !alone.includes(" ") && !COUNTRY_NAMES.has(alone)) names.push(alone);
  const initials = wordsOf(bare).filter((word) => !SMALL.has(word.toLowerCase()));
  const short = initials.map((word) => word[0] ?? "").join("");
  if (initials.length >= 3 && /^\p{Lu}+$/u.test(short)) names.push(short);
  if (/^\p{Lu}{2,8}$/u.test(bare)) names.push(...(LONG_NAMES[bare] ?? []), ...spelledOut(bare, text));
  return names.filter((name) => name.length > 1);
}

/** "WSWS" -> the capitalised words in a row of which it is made, where a text writes them. */
function spelledOut(initials: string, text: string): readonly string[] {
  if (initials.length < 3) return [];
  const row = [...initials].map((letter) => `${letter}\\p{Ll}+`).join("[\\s-]+(?:(?:of|for|the|and)\\s+)*");
  return [...text.matchAll(new RegExp(`(?<!\\p{L})${row}(?!\\p{L})`, "gu"))].map(([words]) => words);
}

/** The people of a byline: "By Ana Ruiz and Tom Lee, staff writers" -> "Ana Ruiz", "Tom Lee". */
const personsOf = (byline: string | null): readonly string[] =>
  (byline ?? "")
    .replace(/^\s*by\s+/i, "")
    .split(/[,;&|•·/()]|\s(?:and|with|y|e)\s/u)
    .map((part) => part.trim())
    .filter((part) => wordsOf(part).some((word) => /^\p{Lu}/u.test(word) && !isJob(word)));

const isJob = (word: string): boolean => JOBS.has(word.toLowerCase().replace(/s$/, "")) || JOBS.has(word.toLowerCase());

/** The words of a name that stand for the person alone. */
const partsOf = (name: string): readonly string[] =>
  wordsOf(name).filter(
    (word) => word.length > 2 && /^\p{Lu}/u.test(word) && !isJob(word) && !PARTICLES.has(word.toLowerCase()),
  );

/** Any of some patterns as whole words. One expression: what tells letters from signs is slow to make. */
export const anyOf = (patterns: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");

const literal = (words: string): string => words.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

/**
 * A name as texts write it: in capitals, with other signs between its words, or run together as in an address. A capital of
 * the name stays one, so that "Foreign Policy" is not any foreign policy.
 */
function patternOf(name: string): string {
  const words = wordsOf(name);
  if (words.length === 0) return `${literal(name)}`;
  const flexible = words.map((word) => {
    const upper = literal(word.toUpperCase());
    const [first = ""] = word;
    const rest = literal(word.slice(first.length));
    const head = first === first.toLowerCase() ? `[${literal(first)}${literal(first.toUpperCase())}]` : literal(first);
    return `(?:${head}${rest}|${upper})`;
  });
  const spaced = flexible.join("[\\s\\-–—_.,&'’/·]{0,3}");
  const joined = literal(words.join("").toLowerCase());
  // A single word in small letters may be any word, unless an address holds it.
  const run = words.length > 1 ? joined : `(?<=[@/.])${joined}|${joined}(?=\\.(?:com|org|net)\\b)`;
  return joined.length > 3 ? `${spaced}|${run}` : spaced;
}
