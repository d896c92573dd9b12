import type { Sentence, Word } from "../../text/parse";
import type { Document, ParagraphRole } from "../document";

/** A word that stands in the text (no second parts of contractions), without its possessive ending. */
export interface Token {
  readonly index: number;
  readonly sentence: number;
  readonly word: Word;
  /** As written, straight apostrophe, without "'s". */
  readonly base: string;
  readonly lower: string;
  readonly start: number;
  /** Where the base ends: the possessive is no part of a name. */
  readonly end: number;
  readonly possessive: boolean;
  /** What stands between the token before it and this one. */
  readonly gap: string;
  /** What follows it up to the next token or the end of the sentence. */
  readonly after: string;
}

export interface Line {
  readonly sentence: Sentence;
  readonly role: ParagraphRole;
  readonly tokens: readonly Token[];
  /** Headline case or capitals: a capital letter says nothing here. */
  readonly capitals: boolean;
}

/** The sentences of a document as the entity rules read them. */
export function readLines(doc: Document): readonly Line[] {
  return doc.sentences.map((sentence) => {
    const role = doc.paragraphs[sentence.paragraph]?.role ?? "body";
    const tokens = readTokens(doc.text, sentence);
    return { sentence, role, tokens, capitals: isCapitals(tokens, role, doc.text.slice(sentence.start, sentence.end)) };
  });
}

const POSSESSIVE = /(?:['’]s|(?<=s)['’])$/i;

function readTokens(text: string, sentence: Sentence): Token[] {
  const words = sentence.words.filter((w) => w.end > w.start);
  return words.map((word, index) => {
    const before = words[index - 1]?.end ?? sentence.start;
    const next = words[index + 1]?.start ?? sentence.end;
    // compromise gives a plural possessive ("Peruvians'") without its apostrophe.
    const raw = text.slice(word.start, word.end);
    // A lower-case "isn't" or "it's" is a contraction; only nouns and names own something.
    const own =
      POSSESSIVE.test(raw) &&
      (/^\p{Lu}{2}/u.test(raw) || (!word.tags.includes("Pronoun") && !word.tags.includes("Verb")));
    const end = own ? word.end - (POSSESSIVE.exec(raw)?.[0].length ?? 0) : word.end;
    const base = text.slice(word.start, end).replace(/[’ʼ]/g, "'");
    const after = text.slice(word.end, next);
    return {
      index,
      sentence: sentence.index,
      word,
      base,
      lower: base.toLowerCase(),
      start: word.start,
      end,
      possessive: own || word.tags.includes("Possessive") || /^['’](?=\s)/.test(after),
      gap: text.slice(before, word.start),
      after,
    };
  });
}

// Small words stay small in a headline, so they are not asked.
const SMALL =
  /^(?:a|an|the|and|or|but|nor|of|in|on|at|to|by|for|from|with|as|is|it|its|vs|via|per|if|be|are|was|than|that|who|how|why|what|when|over|into|after)$/;

function isCapitals(tokens: readonly Token[], role: ParagraphRole, text: string): boolean {
  // "The World Trade Organization ruled on Monday." is a sentence all the same.
  if (role === "body" && /[.!?]["”’)]*$/.test(text) && text !== text.toUpperCase()) return false;
  const asked = tokens.slice(1).filter((t) => /^\p{L}/u.test(t.base) && !SMALL.test(t.lower));
  if (asked.length < 2) return role !== "body" && tokens.length <= 3;
  const high = asked.filter((t) => /^\p{Lu}/u.test(t.base)).length / asked.length;
  return high >= (role === "body" ? 0.8 : 0.6) && (asked.length > 3 || role !== "body");
}

/** Whether a token holds one of the given compromise tags. */
export function has(token: Token, ...tags: readonly string[]): boolean {
  for (const tag of tags) if (token.word.tags.includes(tag)) return true;
  return false;
}

export function isHigh(token: Token): boolean {
  const first = token.base.charCodeAt(0);
  return first < 128 ? first > 64 && first < 91 : /^\p{Lu}/u.test(token.base);
}

/** Only white space stands before it: the two words touch. */
export const touches = ({ gap }: Token): boolean => gap === " " || gap === "" || /^\s*$/.test(gap);
