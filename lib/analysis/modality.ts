import type { Word } from "../text/parse";

/**
 * How sure a clause is of what it says: the scale of epistemic modality (Hyland 2005; Saurí and Pustejovsky 2009,
 * FactBank), from certain to merely possible.
 */
export type Modality = "certain" | "expected" | "probable" | "possible";

const POSSIBLE = new Set("may might could perhaps possibly maybe potentially conceivably possible".split(" "));
const PROBABLE = new Set(
  "likely probably seem appear presumably apparently suggest presume believe estimate reportedly allegedly theoretically unlikely probable".split(
    " ",
  ),
);
// "Would" is the "will" of reported speech and of conditions; "should" tells what is right, not what is likely.
const EXPECTED = new Set(
  "will would shall expect anticipate plan aim intend hope promise set due project schedule".split(" "),
);

const STRENGTH: readonly (readonly [Modality, ReadonlySet<string>])[] = [
  ["possible", POSSIBLE],
  ["probable", PROBABLE],
  ["expected", EXPECTED],
];

/** The weakest certainty that a word of the clause gives it, with that word. */
export function modalityOf(words: readonly Word[]): { readonly modality: Modality; readonly word: Word | null } {
  for (const [modality, list] of STRENGTH) {
    const word = words.find((w) => marks(w, list, modality));
    if (word) return { modality, word };
  }
  return { modality: "certain", word: null };
}

function marks(word: Word, list: ReadonlySet<string>, modality: Modality): boolean {
  if (!list.has(word.lemma) && !list.has(word.normal)) return false;
  // "May" the month, "set" and "project" the nouns, "hope" the feeling do not grade a statement.
  if (word.normal === "may") return word.tags.includes("Modal");
  if (modality === "expected") return /Verb|Modal/.test(word.tags.join()) || word.normal === "due";
  return true;
}

/** Whether the author holds back: "may", "could", "likely"; plain future is no hedge. */
export function isHedged(words: readonly Word[]): boolean {
  const { modality } = modalityOf(words);
  return modality === "possible" || modality === "probable";
}
