import { overlaps, type Span, slice } from "./span";

/** A text, and the spans of it that are no words of it: page furniture, signs of another format. Sorted, apart. */
export interface Cleaned {
  readonly text: string;
  readonly removed: readonly (Span & { readonly reason: string })[];
}

/** The words of a span as a reader sees them: without what was removed; a line broken inside a sentence is a space. */
export function readWords({ text, removed }: Cleaned, span: Span): string {
  let words = "";
  let at = span.start;
  for (const removal of removed.filter((one) => overlaps(one, span))) {
    if (removal.start > at) words += slice(text, { start: at, end: removal.start });
    if (removal.reason === "break") words += " ";
    at = Math.max(at, removal.end);
  }
  return at < span.end ? words + slice(text, { start: at, end: span.end }) : words;
}
