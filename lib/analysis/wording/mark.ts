import type { Sentence, Word } from "../../text/parse";
import type { Span } from "../../text/span";
import type { WordingTag } from "../finding";
import type { Group, Tokens } from "../lexicon/matcher";

/** A word list's group with the tag its hits get. */
export interface WordingGroup extends Group {
  readonly tag: WordingTag;
}

/** What a rule marks in one sentence, before marks are joined and placed against quotations. */
export interface Mark extends Span {
  readonly tag: WordingTag;
  readonly rule: string;
  readonly confidence: number;
  /** Words `[from, to)` of the sentence. */
  readonly from: number;
  readonly to: number;
}

/** A sentence as the wording rules read it. */
export interface Line {
  readonly sentence: Sentence;
  readonly tokens: Tokens;
  /** Most words carry a capital, as in headlines: there a capital does not make a name. */
  readonly capitals: boolean;
}

export function markOf(
  line: Line,
  from: number,
  to: number,
  tag: WordingTag,
  rule: string,
  confidence: number,
): Mark | null {
  const words = line.sentence.words.slice(from, to).filter((w) => w.end > w.start);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return null;
  return { start: first.start, end: last.end, tag, rule, confidence, from, to };
}

export const has = (word: Word | undefined, tag: string): boolean => word?.tags.includes(tag) ?? false;

/** A capital inside a sentence makes a name ("the Great Hall", "Justice Department"), and names are no choice of words. */
export function isName(line: Line, index: number): boolean {
  const word = line.sentence.words[index];
  if (!word || !/^\p{Lu}/u.test(word.text)) return false;
  if (line.capitals) return has(word, "Person") || has(word, "Place");
  if (/^\p{Lu}[\p{Lu}\p{N}.&-]+$/u.test(word.text)) return true;
  if (index > 0) return true;
  // "Bloody Sunday" is a name; in "Outraged Democrats" and "Rambling Rep. Smith" the capital is the sentence's.
  const after = line.sentence.words[1];
  if (!has(after, "ProperNoun")) return false;
  return !((has(word, "Adjective") || has(word, "Verb")) && (has(after, "Honorific") || has(after, "Plural")));
}
