import { stemmer } from "stemmer";
import { COUNTRY_NAMES } from "../lexicon/demonyms";
import { BODY_NOUNS, KNOWN_ACRONYMS, PLACE_NOUNS, WORK_NOUNS } from "../lexicon/organizations";
import { TITLE_MODIFIERS, TITLES } from "../lexicon/titles";
import { rarityOf } from "../word-model";
import { has, isHigh, type Line, type Token, touches } from "./token";

/** How the article itself writes its words: what is a name in the middle of a sentence is one at its start. */
export interface Vocabulary {
  readonly low: ReadonlySet<string>;
  /** Capitalised words between small ones: names of one word. */
  readonly alone: ReadonlySet<string>;
  /** Two capitalised words in a row, "pete hegseth". */
  readonly pairs: ReadonlySet<string>;
  /** First and last words of such rows. */
  readonly edges: ReadonlySet<string>;
  /** Last words of rows that begin with a first name. */
  readonly surnames: ReadonlySet<string>;
}

export function readVocabulary(lines: readonly Line[]): Vocabulary {
  const low = new Set<string>();
  const alone = new Set<string>();
  const pairs = new Set<string>();
  const edges = new Set<string>();
  const surnames = new Set<string>();
  for (const { tokens, capitals } of lines) {
    if (capitals) continue;
    tokens.forEach((token, i) => {
      if (!isHigh(token)) low.add(token.lower);
      else if (i > 0 && !opens(token)) {
        const before = tokens[i - 1] as Token;
        const after = tokens[i + 1];
        const joins = touches(token) && isHigh(before);
        if (joins) pairs.add(`${before.lower} ${token.lower}`);
        if (joins && !BODY_NOUNS.has(token.lower) && !WORK_NOUNS.has(token.lower) && !PLACE_NOUNS.has(token.lower)) {
          const ends = !(after && touches(after) && isHigh(after)) || token.possessive;
          if (ends) edges.add(token.lower);
          if (ends && has(before, "FirstName")) surnames.add(token.lower);
        }
        if (joins && !(i > 1 && touches(before) && isHigh(tokens[i - 2] as Token))) edges.add(before.lower);
        const linked = isLinked(tokens, i, -1) || isLinked(tokens, i, 1);
        if (!joins && !linked && !(after && touches(after) && isHigh(after) && !token.possessive))
          alone.add(token.lower);
      }
    });
  }
  return { low, alone, pairs, edges, surnames };
}

/** "Investment" in "Partnership for Infrastructure and Investment" is no name of its own. */
const isLinked = (tokens: readonly Token[], at: number, step: 1 | -1): boolean => {
  const link = tokens[at + step];
  const far = tokens[at + 2 * step];
  return link !== undefined && far !== undefined && /^(?:of|for|and|on|&|de|del)$/.test(link.lower) && isHigh(far);
};

/** Whether something before the word (a quotation mark, a colon, a dash, a bracket) makes any word begin with a capital. */
export const opens = (token: Token): boolean => /["“”‘:—–([]|--|(?:^|\s)'/.test(token.gap);

const KNOWN_LOWER = new Map([...COUNTRY_NAMES.keys()].map((name) => [name.toLowerCase(), name]));

export const NOT_A_NAME = new Set(
  `i a an the this that these those he she it we they you his her its our their my your who whom whose which what when where why how
  and or but nor so yet if because although though while after before since until as at by for from in into of on to with
  about against between during without within under over through among amid despite unlike like across along around
  behind beyond except inside near off onto out outside past per toward towards upon via than then there here not no yes
  whether whatever whoever whichever anything everything nothing something anyone everyone someone
  all any both each every few many more most much other some such same own another either neither none several
  is are was were be been being has have had do does did will would can could may might must shall should
  also even just only still again too very now once never always often sometimes perhaps maybe however moreover meanwhile
  later earlier soon recently early late according given asked both instead indeed thus therefore hence otherwise nonetheless nevertheless furthermore additionally finally first second third
  last next today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday
  january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
  one two three four five six seven eight nine ten gmt est edt pdt pst am pm ok mr mrs ms dr let there's it's that's
  sen rep gov gen col lt capt sgt prof rev
  pre anti pro non`.split(/\s+/),
);

/**
 * Whether a token with a capital is (part of) a name. In the middle of a sentence the capital says so; at its start and in
 * headlines the article's other sentences, the lists and at last compromise's tags are asked.
 */
export function isName(token: Token, line: Line, vocabulary: Vocabulary): boolean {
  const { lower } = token;
  if (NOT_A_NAME.has(lower) && !isAcronym(token)) return false;
  if (!isHigh(token)) return /^(?:i|e)[A-Z]\p{L}+/u.test(token.base);
  if (/[$€£\d]{2}/.test(token.base)) return false;
  const free = !line.capitals && token.index > 0 && !opens(token);
  if (free) return true;
  // "US" is a country and "us" is not: in a headline all in capitals the tag decides.
  if (token.base === "US" || token.base === "U.S" || token.base === "U.S.")
    return !isShouting(line) || lower !== "us" || !has(token, "Pronoun");
  if (KNOWN_LOWER.has(lower)) return true;
  const before = line.tokens[token.index - 1];
  const after = line.tokens[token.index + 1];
  const paired =
    (before && touches(token) && vocabulary.pairs.has(`${before.lower} ${lower}`)) ||
    (after && touches(after) && vocabulary.pairs.has(`${lower} ${after.lower}`));
  if (leads(token, after, vocabulary) && !line.capitals) return false;
  if (paired) return true;
  // "Foreign Minister Wang Yi said" at the start of a sentence.
  if (!line.capitals && after && isHigh(after) && touches(after) && isOffice(token, line)) return true;
  if (vocabulary.low.has(lower)) return false;
  if (vocabulary.alone.has(lower) || vocabulary.surnames.has(lower)) return true;
  // "Hegseth" after "Pete Hegseth", "Norland" after "Norland Shipping": a word that no other article has is no common noun.
  if (
    vocabulary.edges.has(lower) &&
    !has(token, "Adjective", "Plural", "Adverb") &&
    (has(token, "Person", "LastName") || rarityOf(stemmer(lower)) > 8.5)
  )
    return true;
  if (isAcronym(token) && !isShouting(line)) return true;
  if (KNOWN_ACRONYMS.has(lower) && token.base.length > 2 && token.base === token.base.toUpperCase()) return true;
  if (has(token, "Verb", "Adjective", "Adverb")) return false;
  if (line.capitals)
    return has(token, "FirstName", "LastName", "City", "Country") || (has(token, "Person") && !has(token, "Actor"));
  if (has(token, "FirstName", "LastName", "City", "Country")) return true;
  if (has(token, "Actor")) return false;
  // compromise calls any capital in front of another one a name: so it is, unless the second word is small elsewhere.
  if (after && isHigh(after) && touches(after) && !NOT_A_NAME.has(after.lower))
    return has(token, "Person", "Place", "Organization", "ProperNoun");
  return has(token, "Person", "Place", "Region", "Organization");
}

/** "Following Trump": before a name that stands alone elsewhere the first word of a sentence has its capital from its place. */
const leads = (token: Token, after: Token | undefined, { alone }: Vocabulary): boolean =>
  token.index === 0 &&
  after !== undefined &&
  touches(after) &&
  isHigh(after) &&
  alone.has(after.lower) &&
  has(token, "Verb", "Preposition", "Conjunction", "Adverb") &&
  !isGiven(token);

const isGiven = (token: Token): boolean => has(token, "FirstName", "Honorific", "LastName") || isAcronym(token);

/** The word begins an office before a name: titles and their modifiers up to a title. */
function isOffice(token: Token, line: Line): boolean {
  for (let i = token.index; i < Math.min(token.index + 4, line.tokens.length); i += 1) {
    const word = (line.tokens[i] as Token).lower;
    if (TITLES.has(word)) return i + 1 < line.tokens.length && isHigh(line.tokens[i + 1] as Token);
    if (!TITLE_MODIFIERS.has(word)) return false;
  }
  return false;
}

const isAcronym = (token: Token): boolean =>
  /^(?:\p{Lu}\.){2,}$|^\p{Lu}[\p{Lu}\d&]+s?$/u.test(token.base) && token.base.length <= 6;

const isShouting = (line: Line): boolean => {
  const letters = line.tokens.map((t) => t.base).join("");
  return letters.length > 12 && letters === letters.toUpperCase();
};
