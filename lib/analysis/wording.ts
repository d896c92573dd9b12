import type { Quotation } from "../text/quotation";
import { contains, inOrder, overlaps, type Span } from "../text/span";
import type { Attribution } from "./attribution";
import type { Document } from "./document";
import type { Finding } from "./finding";
import { tokensOf } from "./lexicon/matcher";
import { findBoosters } from "./wording/booster";
import { findHedges } from "./wording/hedge";
import { joinMarks } from "./wording/join";
import { findListed } from "./wording/listed";
import type { Line } from "./wording/mark";
import { findScareQuotes } from "./wording/scare-quote";

// Words inside quotation marks are the speaker's choice, and so in part are those of a speech told in the writer's words:
// there readers who marked biased words marked a quarter of the hits, elsewhere two in five.
const ANOTHERS = 0.8;

/**
 * Loaded, evaluative and ideological words, hedges, boosters, scare quotes and euphemisms of one article, in order, none over another.
 *
 * Title and headings are read too: a headline's words are the most chosen of all. A hit inside a quotation or a
 * report stays a finding, with less confidence and "/quoted" or "/reported" on its rule: a reader meets it all the same.
 */
export function findWording(
  doc: Document,
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly Finding[] {
  const sentences = doc.sentences.filter((s) =>
    /^(?:title|heading|body)$/.test(doc.paragraphs[s.paragraph]?.role ?? ""),
  );
  const scare = findScareQuotes(doc.text, sentences, quotations, attributions);
  const found: Finding[] = scare.map(({ start, end, rule, confidence }) => ({
    start,
    end,
    layer: "wording",
    tag: "scare-quote",
    rule,
    confidence,
  }));
  const reported = attributions.filter((a) => a.act !== "attitude").flatMap((a) => a.content);
  for (const sentence of sentences) {
    const line: Line = {
      sentence,
      tokens: tokensOf(sentence.words),
      capitals:
        doc.paragraphs[sentence.paragraph]?.role !== "body" && isHeadlineCase(sentence.words.map((w) => w.text)),
    };
    const marks = joinMarks(line, [...findHedges(line), ...findBoosters(line), ...findListed(line)]);
    for (const { start, end, tag, rule, confidence } of marks) {
      if (scare.some((s) => overlaps(s, { start, end }))) continue;
      const whose = inside(quotations, { start, end })
        ? "/quoted"
        : inside(reported, { start, end })
          ? "/reported"
          : "";
      found.push({
        start,
        end,
        layer: "wording",
        tag,
        rule: rule + whose,
        confidence: whose ? confidence * ANOTHERS : confidence,
      });
    }
  }
  return found.sort(inOrder);
}

const inside = (spans: readonly Span[], span: Span): boolean => spans.some((s) => contains(s, span));

function isHeadlineCase(words: readonly string[]): boolean {
  const long = words.filter((w) => /^\p{L}{4,}/u.test(w));
  return long.length >= 3 && long.filter((w) => /^\p{Lu}/u.test(w)).length >= long.length * 0.7;
}
