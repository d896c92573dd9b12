import type { Sentence, Word } from "../text/parse";
import { type Span, trim } from "../text/span";
import { openTagged } from "../text/tagged";

/** A run of words with a verb of its own. `words` are indexes into the sentence's words, end exclusive. */
export interface Clause extends Span {
  readonly words: readonly [number, number];
}

const OPENERS = new Set(
  (
    "which who whom whose where while whilst although though because since after before when whenever if unless until " +
    "whereas as so but and or yet plus including despite amid with that"
  ).split(" "),
);
/** These open a clause without a comma before them as well. */
const STRONG = new Set(
  "while although though because unless whereas which who whose but if when after before".split(" "),
);

/**
 * Cuts a sentence into clauses at its own punctuation and conjunctions. No parser is needed for that, and none is
 * perfect: a cut is made only where both sides keep a verb and enough words to say something, so that a list
 * ("roads, railways and mines") or a name ("Peru and Brazil") stays whole.
 *
 * The clauses cover the sentence in order; spans hold no white space or commas at their ends.
 */
export function findClauses(text: string, sentence: Sentence): readonly Clause[] {
  const words = sentence.words;
  const says = openSays(words);
  const cuts = [0];
  let depth = 0;
  for (let i = 1; i < words.length; i += 1) {
    const last = cuts[cuts.length - 1] as number;
    const gap = text.slice((words[i - 1] as Word).end, (words[i] as Word).start);
    // What stands in brackets belongs to the clause around it.
    if (gap !== " ") depth = Math.max(0, depth + gap.split("(").length - gap.split(")").length);
    if (depth === 0 && isBoundary(text, words, i) && says(last, i) && says(i, words.length)) cuts.push(i);
  }
  return cuts.map((from, k) => {
    const to = cuts[k + 1] ?? words.length;
    const start = k === 0 ? sentence.start : (words[from] as Word).start;
    const end = k === cuts.length - 1 ? sentence.end : (words[to] as Word).start;
    return { ...tidy(text, { start, end }), words: [from, to] as const };
  });
}

function isBoundary(text: string, words: readonly Word[], i: number): boolean {
  const word = words[i] as Word;
  const before = words[i - 1] as Word;
  const gap = text.slice(before.end, word.start);
  if (/[;:—]|\s[–-]{1,2}\s/.test(gap)) return true;
  const opener = word.normal;
  if (/[,()]/.test(gap)) {
    if (opener === "and" || opener === "or") return startsClause(words, i + 1);
    return (
      OPENERS.has(opener) || word.tags.includes("Gerund") || word.tags.includes("PastTense") || startsClause(words, i)
    );
  }
  if (gap.trim() !== "") return false;
  // "slashing costs and positioning Peru": a second participle is a second statement.
  if (opener === "and") return startsClause(words, i + 1) || (words[i + 1]?.tags.includes("Gerund") ?? false);
  return STRONG.has(opener) && !before.tags.includes("Preposition");
}

// A subject and its verb within a few words, or a verb at once ("and pushed back").
function startsClause(words: readonly Word[], i: number): boolean {
  const next = words[i];
  if (!next) return false;
  if (isFiniteVerb(next)) return true;
  if (!opensSubject(next)) return false;
  for (let k = i + 1; k < Math.min(words.length, i + 7); k += 1) {
    const word = words[k] as Word;
    if (isFiniteVerb(word)) return true;
    if (word.tags.includes("Preposition") || word.tags.includes("Conjunction")) return false;
  }
  return false;
}

const opensSubject = openTagged(/Noun|Determiner|Pronoun|Adjective|Possessive|Value/);

const isFiniteVerb = (word: Word): boolean =>
  word.tags.includes("Verb") && !word.tags.includes("Gerund") && !word.tags.includes("Infinitive");

/** Whether the words from one index to another are enough to be a statement: a verb and two more words of content. */
function openSays(words: readonly Word[]): (from: number, to: number) => boolean {
  // Sums from the start: a long sentence asks this of many pieces, each as long as the sentence.
  const content = [0];
  const verbs = [0];
  for (const [i, word] of words.entries()) {
    content.push((content[i] as number) + (isContent(word) ? 1 : 0));
    verbs.push((verbs[i] as number) + (word.tags.includes("Verb") ? 1 : 0));
  }
  const between = (sums: readonly number[], from: number, to: number) => (sums[to] as number) - (sums[from] as number);
  return (from, to) => between(content, from, to) >= 3 && between(verbs, from, to) > 0;
}

/** Words that carry meaning: nouns, full verbs, adjectives, numbers. */
export const isContent = (word: Word): boolean => word.text !== "" && hasContent(word) && !isFunction(word);

const hasContent = openTagged(/Noun|Verb|Adjective|Value/);
const isFunction = openTagged(/Pronoun|Auxiliary|Copula|Modal|Determiner/);

function tidy(text: string, span: Span): Span {
  let { start, end } = trim(text, span);
  while (end > start && /[,;:—–\s-]/.test(text[end - 1] as string)) end -= 1;
  while (start < end && /[,;:—–\s-]/.test(text[start] as string)) start += 1;
  return { start, end };
}
