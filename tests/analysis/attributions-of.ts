import { type Attribution, findAttributions } from "@/lib/analysis/attribution";
import { parseArticle } from "@/lib/analysis/document";
import { bareArticle } from "@/lib/ingest/article";
import { findQuotations } from "@/lib/text/quotation";

/** What is attributed to whom in an article that is only this text. */
export function attributionsOf(text: string): readonly Attribution[] {
  const doc = parseArticle(bareArticle(text));
  return findAttributions(doc, findQuotations(doc.text, doc.paragraphs));
}
