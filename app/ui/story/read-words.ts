import type { Source } from "@/lib/comparison/comparison";
import { overlaps, type Span, slice } from "@/lib/text/span";

/** The words of a span as a reader sees them: without what was removed; a line broken inside a sentence is a space. */
export function readWords(source: Pick<Source, "text" | "removed">, span: Span): string {
  let words = "";
  let at = span.start;
  for (const removal of source.removed.filter((one) => overlaps(one, span))) {
    if (removal.start > at) words += slice(source.text, { start: at, end: removal.start });
    if (removal.reason === "break") words += " ";
    at = Math.max(at, removal.end);
  }
  return at < span.end ? words + slice(source.text, { start: at, end: span.end }) : words;
}
