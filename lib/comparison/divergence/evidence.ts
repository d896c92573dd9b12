import { contains, type Span } from "../../text/span";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import type { Term } from "../passage";

/** A span of a mention's article with its words. */
export function quoteOf(m: ReadMention, span: Span): Difference["evidence"][number] {
  const { start, end } = span;
  return { source: m.mention.source, start, end, quote: m.analysis.document.article.text.slice(start, end) };
}

/** What a mention states, as terms of its sentence. */
export const termsOf = (m: ReadMention): readonly Term[] =>
  m.member.passage.terms.filter((t) => contains(m.mention, t));
