import type { Span } from "../../text/span";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";

/** A span of a mention's article with its words. */
export function quoteOf(m: ReadMention, span: Span): Difference["evidence"][number] {
  const { start, end } = span;
  return { source: m.mention.source, start, end, quote: m.analysis.document.article.text.slice(start, end) };
}
