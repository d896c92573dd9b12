import { findAttributions } from "../lib/analysis/attribution";
import { findWording } from "../lib/analysis/wording";
import { slantOf } from "../lib/analysis/wording/slant";
import { findQuotations } from "../lib/text/quotation";
import { readBare } from "./bare-document";

/** The wording of a text that is a row of its own, and how far its most slanted sentence leans. */
export function readSlant(text: string) {
  const doc = readBare(text);
  const quotations = findQuotations(doc.text, doc.paragraphs);
  const findings = findWording(doc, quotations, findAttributions(doc, quotations));
  return { doc, findings, slant: Math.max(...doc.sentences.map((s) => slantOf(doc.text, s, findings))) };
}
