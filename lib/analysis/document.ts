import { type Article, unread } from "../ingest/article";
import { type Paragraph, parseText, type Sentence } from "../text/parse";
import { mask, overlaps, type Span } from "../text/span";

/** What a paragraph is for. Only body paragraphs make claims; a heading or a title sums up what the body says. */
export type ParagraphRole = "title" | "byline" | "date" | "heading" | "body";

/** An article as the rules read it. */
export interface Document {
  readonly article: Article;
  /** The original with all that is not read blanked to spaces: same length, same offsets. */
  readonly text: string;
  readonly paragraphs: readonly (Paragraph & { readonly role: ParagraphRole })[];
  /** Sentences of all paragraphs, in order; `sentence.paragraph` is the index of its paragraph. */
  readonly sentences: readonly Sentence[];
}

/** Reads an article: blanks what ingest removed, parses the rest, says what each paragraph is for. */
export function parseArticle(article: Article): Document {
  const text = mask(article.text, unread(article));
  const { paragraphs, sentences } = parseText(text);
  return { article, text, sentences, paragraphs: paragraphs.map((p) => ({ ...p, role: roleOf(article, text, p) })) };
}

function roleOf({ head }: Article, text: string, paragraph: Span): ParagraphRole {
  const within = (span: Span | null) => span !== null && overlaps(span, paragraph);
  // A first line can hold title, byline and date at once: the title wins, since it is what a reader looks for.
  if (within(head.title)) return "title";
  const own = paragraph.end - paragraph.start;
  // "By Ana Ruiz, 23 June 2025" is head; a dateline at the start of a body paragraph is not.
  if (head.byline && within(head.byline) && own < 3 * (head.byline.end - head.byline.start) + 40) return "byline";
  if (head.date && within(head.date) && own < 3 * (head.date.end - head.date.start) + 40) return "date";
  return isHeading(text.slice(paragraph.start, paragraph.end)) ? "heading" : "body";
}

// A heading is short and is not a sentence: it does not end like one, and an opening quotation mark would promise speech.
function isHeading(line: string): boolean {
  return line.split(/\s+/).length <= 14 && !/[.!?…:;,]["'”’)\]]*$/.test(line) && !/^["“‘]/.test(line);
}

/** The body: what claims, attributions, wording and frames are looked for in. */
export const bodyParagraphs = (doc: Document) => doc.paragraphs.filter((p) => p.role === "body");

export const bodySentences = (doc: Document): readonly Sentence[] =>
  doc.sentences.filter((s) => doc.paragraphs[s.paragraph]?.role === "body");
