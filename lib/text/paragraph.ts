import { type Span, trim } from "./span";

/**
 * Cuts a text into paragraphs: a line is a paragraph, except where a text was wrapped by hand (blocks of several
 * short lines between blank lines, as in e-mails and old archives): there only a blank line ends one.
 *
 * Spans hold no white space at their ends; a text without words gives none.
 */
export function findParagraphs(text: string): readonly Span[] {
  return split(text, isHardWrapped(text) ? /(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)\s*/g : /[\r\n\u2028\u2029]+/g);
}

function split(text: string, separator: RegExp): readonly Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(separator)) {
    spans.push({ start: at, end: match.index });
    at = match.index + match[0].length;
  }
  spans.push({ start: at, end: text.length });
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

// Wrapped lines end anywhere; lines that are paragraphs end in a full stop. Line length alone does not tell:
// short paragraphs and lists have short lines too.
function isHardWrapped(text: string): boolean {
  const blocks = text
    .split(/(?:\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)/)
    .map((b) => b.split(/\r\n|\r|\n/).map((l) => l.trim()));
  const inner = blocks.flatMap((lines) => lines.filter(Boolean).slice(0, -1));
  const all = blocks.flat().filter(Boolean);
  if (inner.length < 6 || inner.length < all.length / 2) return false;
  const longest = inner.reduce((most, l) => Math.max(most, l.length), 0);
  const open = inner.filter((l) => !/[.!?:;"'”’)\]]$/.test(l) && l.length > 30).length;
  return longest <= 100 && open > inner.length * 0.6;
}
