import nlp from "compromise";
import { findParagraphs } from "./paragraph";
import type { Span } from "./span";

/** One word with its place in the original text. Contractions give their parts: the second part has an empty span. */
export interface Word extends Span {
  readonly text: string;
  /** Lower case, without punctuation; the expanded form of a contraction's part ("won't" -> "will", "not"). */
  readonly normal: string;
  /** Dictionary form of verbs and nouns ("lobbied" -> "lobby"), else the normal form. */
  readonly lemma: string;
  /** Part-of-speech and entity tags of compromise, e.g. "ProperNoun", "PastTense". */
  readonly tags: readonly string[];
  /** The phrase it belongs to, as compromise sees it. */
  readonly chunk: "Noun" | "Verb" | "Adjective" | "Pivot" | "";
}

export interface Sentence extends Span {
  readonly index: number;
  /** Index of its paragraph. */
  readonly paragraph: number;
  readonly words: readonly Word[];
}

export interface Paragraph extends Span {
  readonly index: number;
}

export interface ParsedText {
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

/**
 * Paragraphs, sentences and words of a text, with spans into that very text.
 *
 * Offsets are summed from what stands before, in and behind each term: compromise's own sentence offsets are one too
 * far where a sentence opens with a quotation mark. `text.slice(word.start, word.end) === word.text` holds for every
 * word, and sentences hold no white space at their ends.
 */
export function parseText(text: string): ParsedText {
  const paragraphs = findParagraphs(text).map((span, index) => ({ ...span, index }));
  const sentences: Sentence[] = [];
  for (const paragraph of paragraphs) {
    for (const { words, ...span } of parseParagraph(text.slice(paragraph.start, paragraph.end), paragraph.start)) {
      sentences.push({ ...span, index: sentences.length, paragraph: paragraph.index, words });
    }
  }
  return { paragraphs, sentences };
}

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly normal: string;
  readonly implicit?: string;
  readonly root?: string;
  readonly chunk?: Word["chunk"];
  readonly tags: ReadonlySet<string>;
}

function parseParagraph(text: string, offset: number): (Span & { words: Word[] })[] {
  const doc = nlp(text);
  doc.compute("root");
  const sentences: (Span & { words: Word[] })[] = [];
  let at = 0;
  for (const terms of doc.docs as unknown as Term[][]) {
    const from = at;
    const words: Word[] = [];
    for (const term of terms) {
      at = seek(text, term.pre, at);
      const start = seek(text, term.text, at) - term.text.length;
      words.push({
        start: offset + start,
        end: offset + start + term.text.length,
        text: term.text,
        normal: term.implicit || term.normal,
        lemma: term.root || term.implicit || term.normal,
        tags: [...term.tags],
        chunk: term.chunk ?? "",
      });
      at = seek(text, term.post, start + term.text.length);
    }
    const raw = text.slice(from, at);
    const start = from + raw.length - raw.trimStart().length;
    const end = from + raw.trimEnd().length;
    if (end > start) sentences.push(...cut({ start: offset + start, end: offset + end, words }));
  }
  return sentences;
}

/** Longer than any written sentence: a table, a list or a transcript without full stops. */
const LONGEST = 250;

/**
 * Cuts what never ends into pieces. Rules look around inside a sentence, some of them from every word, so that one
 * sentence of a whole book would take them minutes.
 */
function cut(sentence: Span & { words: Word[] }): (Span & { words: Word[] })[] {
  if (sentence.words.length <= LONGEST) return [sentence];
  const pieces: (Span & { words: Word[] })[] = [];
  for (let from = 0; from < sentence.words.length; from += LONGEST) {
    const words = sentence.words.slice(from, from + LONGEST);
    const start = from === 0 ? sentence.start : (words[0] as Word).start;
    const last = from + LONGEST >= sentence.words.length;
    const end = last ? sentence.end : Math.max(...words.map((w) => w.end));
    if (end > start) pieces.push({ start, end, words });
  }
  return pieces;
}

/**
 * Where `part` ends if it stands at `at`. compromise keeps the text whole for all input seen; should it ever drop a
 * sign, the next part is looked for further on, so that one lost character cannot shift every span behind it.
 */
function seek(text: string, part: string, at: number): number {
  if (part === "" || text.startsWith(part, at)) return at + part.length;
  const found = text.indexOf(part, at);
  return found < 0 ? at : found + part.length;
}
