import { stemmer } from "stemmer";
import type { Word } from "../text/parse";
import model from "./model/words.json";

const IDF = new Map(Object.entries(model.idf as Readonly<Record<string, number>>));
const RELATED = new Map(
  Object.entries(model.related as Readonly<Record<string, string>>).map(([k, v]) => [k, new Set(v.split(" "))]),
);

const NONE: ReadonlySet<string> = new Set();

/** The weight of a word seen less than four times in the counted news: log of all sentences over three. */
const UNKNOWN = Math.log(model.sentences / 3);

/** Porter's stem (Porter 1980) of the lemma: "exempted", "exemption" and "exempts" meet. Numbers stay as they are. */
export function stemOf(word: Word): string {
  const lemma = word.lemma.replace(/['’]s$/, "").replace(/[^\p{L}\p{N}.,-]/gu, "");
  return /^\d/.test(lemma) ? lemma.replaceAll(",", "") : knownStem(lemma);
}

/** More than a long story has; beyond that all are forgotten, so that a server's memory does not grow for ever. */
const MOST_KNOWN = 20_000;
const STEMS = new Map<string, string>();

// Stemming takes longer than all else that is done with a word here, and a story repeats its words.
function knownStem(lemma: string): string {
  let stem = STEMS.get(lemma);
  if (stem === undefined) {
    stem = stemmer(lemma);
    if (STEMS.size >= MOST_KNOWN) STEMS.clear();
    STEMS.set(lemma, stem);
  }
  return stem;
}

/** How rare a stem is in news: natural logarithm of sentences over sentences with it, about 2 to 9. */
export const rarityOf = (stem: string): number => IDF.get(stem) ?? UNKNOWN;

/** Whether one word can stand for the other ("delay", "postpone"): they share a common sense, or one is a kind of the other. */
export const areRelated = (a: string, b: string): boolean =>
  a === b || (RELATED.get(a)?.has(b) ?? false) || (RELATED.get(b)?.has(a) ?? false);

/** The stems that can stand for a stem. */
export const relatedTo = (stem: string): ReadonlySet<string> => RELATED.get(stem) ?? NONE;
