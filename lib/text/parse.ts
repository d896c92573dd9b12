import nlp from "compromise";
import { findParagraphs } from "./paragraph";
import { findSentences } from "./sentence";
import { type Span, slice } from "./span";

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
  const spans = findSentences(text, paragraphs);
  const sentences: Sentence[] = [];
  let paragraph = 0;
  for (let from = 0; from < spans.length; from += BATCH) {
    const batch = spans.slice(from, from + BATCH);
    for (const [i, terms] of tag(batch.map((span) => slice(text, span))).entries()) {
      const span = batch[i] as Span;
      while ((paragraphs[paragraph] as Paragraph).end <= span.start) paragraph += 1;
      for (const { start, end, words } of cut({ start: span.start, end: span.end, words: place(text, span, terms) }))
        sentences.push({ start, end, index: sentences.length, paragraph, words });
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

// Many sentences at once, because each call of compromise costs as much as tagging a sentence or two; not a whole book,
// because its own tables grow with the text.
const BATCH = 200;

// The sentences are ours (sentence.ts): compromise is told where they end by a sign that a written text does not hold. Its
// own splitter stays for all text without that sign.
const SEPARATOR = "\u001e";
interface Tokenizer {
  splitSentences(text: string, world: unknown): readonly string[];
}
const tokenizer = (nlp.methods() as { one: { tokenize: Tokenizer } }).one.tokenize;
const ownSplit = tokenizer.splitSentences;
tokenizer.splitSentences = (text, world) =>
  text.endsWith(SEPARATOR) ? text.slice(0, -1).split(SEPARATOR) : ownSplit(text, world);

/** The terms of each sentence. */
function tag(sentences: readonly string[]): readonly (readonly Term[])[] {
  const doc = nlp(sentences.map((s) => s.replaceAll(SEPARATOR, " ") + SEPARATOR).join(""));
  doc.compute("root");
  const docs = doc.docs as unknown as readonly (readonly Term[])[];
  if (docs.length !== sentences.length) throw new Error(`sentences: ${sentences.length} given, ${docs.length} tagged`);
  return docs;
}

function place(text: string, sentence: Span, terms: readonly Term[]): Word[] {
  let at = sentence.start;
  return terms.map((term) => {
    at = seek(text, term.pre, at);
    const start = seek(text, term.text, at) - term.text.length;
    at = seek(text, term.post, start + term.text.length);
    return {
      start,
      end: start + term.text.length,
      text: term.text,
      normal: term.implicit || term.normal,
      lemma: term.root || term.implicit || term.normal,
      tags: [...term.tags],
      chunk: term.chunk ?? "",
    };
  });
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
