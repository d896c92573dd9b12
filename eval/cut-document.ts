import { type Analysis, analyzeArticle } from "../lib/analysis/analyze";
import { type Article, bareArticle } from "../lib/ingest/article";

/** A document of a set that comes cut into sentences. */
export interface CutDocument {
  readonly id: string;
  readonly sentences: readonly { readonly i: number; readonly text: string }[];
}

/** The document as the product reads articles, and which of its sentences stands at an offset. */
export interface ReadDocument {
  readonly id: string;
  readonly article: Article;
  readonly analysis: Analysis;
  /** `i` of the sentence at an offset of the article's text. */
  readonly sentenceAt: (offset: number) => number;
  /** Offset of the first character of sentence `i`. */
  readonly startOf: (i: number) => number;
}

/**
 * Joins the sentences, one a line, and lets the product analyse the text. Every line ends like a sentence: such sets
 * have no furniture, and a line that reads like a heading is a sentence that must be answered too.
 */
export function readCutDocument(document: CutDocument): ReadDocument {
  const starts: number[] = [];
  let text = "";
  for (const sentence of document.sentences) {
    starts.push(text.length);
    const line = sentence.text.replace(/\s/g, " ").trimEnd();
    text += /[.!?…]["'”’)\]]*$/.test(line) ? `${line}\n` : `${line}.\n`;
  }
  const article = bareArticle(text, { id: document.id });
  return {
    id: document.id,
    article,
    analysis: analyzeArticle(article),
    sentenceAt(offset) {
      const at = starts.findLastIndex((start) => start <= offset);
      return document.sentences[Math.max(0, at)]?.i ?? 0;
    },
    startOf: (i) => starts[document.sentences.findIndex((s) => s.i === i)] ?? 0,
  };
}
