import { contains, type Span } from "../../text/span";
import type { Told } from "../../words/told";
import type { Difference } from "../comparison";
import { inEnglish } from "../in-english";
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

/** A difference with its sentence, in English and to be told in other languages. */
export const differenceOf = (
  kind: Difference["kind"],
  rule: string,
  told: Told,
  evidence: Difference["evidence"],
): Difference => ({ kind, rule, text: inEnglish(told), told, evidence });

/** The words of each, to be held against one another. */
export const inQuotes = (evidence: Difference["evidence"]): readonly string[] => evidence.map((e) => `“${e.quote}”`);
