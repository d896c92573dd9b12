import { wordsIn } from "./words";

/** What must occur: one word, or several in a row. */
export interface Term {
  readonly words: readonly string[];
  /** The last word may go on: "min" finds "mining". */
  readonly open: boolean;
}

export interface Sought {
  /** All of them must occur. */
  readonly terms: readonly Term[];
  /** More was typed than is sought. */
  readonly cut: boolean;
}

/** A page's address should not hold more, and nobody types more. */
const MOST_CHARACTERS = 300;
const MOST_TERMS = 12;
/** Shorter beginnings find half the library: "US" means the United States and not "usual". */
const SHORTEST_BEGINNING = 3;

/**
 * Reads what a person typed into a search box: words, and "words in a row" between quotation marks. The last word may be
 * a beginning, if it is three letters or more and stands outside quotation marks. No sign has another meaning, so that
 * nothing that can be typed is an error: a lone quotation mark is passed over, and what holds no word seeks nothing.
 */
export function readTerms(typed: string): Sought {
  const text = typed.slice(0, MOST_CHARACTERS).replace(/[“”„‟«»＂]/g, '"');
  const chunks = [...text.matchAll(/"([^"]*)"|[^\s"]+/g)];
  const terms = new Map<string, Term>();
  for (const [i, chunk] of chunks.entries()) {
    const quoted = chunk[1];
    const words = wordsIn(quoted ?? chunk[0]).map(({ word }) => word);
    const last = words.at(-1);
    if (last === undefined) continue;
    const open = i === chunks.length - 1 && quoted === undefined && isBeginning(last);
    terms.set(`${words.join(" ")}${open ? "*" : ""}`, { words, open });
  }
  return {
    terms: [...terms.values()].slice(0, MOST_TERMS),
    cut: typed.length > text.length || terms.size > MOST_TERMS,
  };
}

const isBeginning = (word: string): boolean => word.length >= SHORTEST_BEGINNING && !/\p{N}/u.test(word);
