import type { Analysis } from "../../analysis/analyze";
import type { Entity } from "../../analysis/entity";
import type { Span } from "../../text/span";

/**
 * The entity that a span of an article names, by the head of its words: in "talks with Kim Jong Un" that is the talks.
 * Null where the head is nothing that was found.
 */
export function entityAt({ document, entities }: Pick<Analysis, "document" | "entities">, span: Span): Entity | null {
  const words = document.sentences
    .flatMap((s) => (s.start < span.end && span.start < s.end ? s.words : []))
    .filter((w) => w.end > span.start && w.start < span.end && w.end > w.start);
  // The head stands before the first preposition, comma or relative word that has a noun before it.
  let end = span.end;
  let noun = false;
  for (const w of words) {
    const breaks = w.tags.includes("Preposition") || w.tags.includes("QuestionWord") || /^(?:that|to)$/.test(w.normal);
    if (
      noun &&
      breaks &&
      !entities.some((e) => e.mentions.some((m) => m.form === "name" && m.start < w.start && w.end < m.end))
    ) {
      end = w.start;
      break;
    }
    if (w.tags.includes("Noun") || w.tags.includes("Verb")) noun = true;
  }
  const head = { start: span.start, end: Math.max(span.start, document.text.slice(0, end).trimEnd().length) };
  let best: Entity | null = null;
  let most = 0;
  for (const entity of entities) {
    for (const m of entity.mentions) {
      const common = Math.min(head.end, m.end) - Math.max(head.start, m.start);
      if (common <= 0) continue;
      // "the Trump campaign" is not Trump: no noun of the head may stand behind the mention.
      if (
        words.some(
          (w) => w.start >= m.end && w.end <= head.end && w.tags.includes("Noun") && !w.tags.includes("Pronoun"),
        )
      )
        continue;
      const alike = (2 * common) / (head.end - head.start + (m.end - m.start));
      const score = alike + (m.end === head.end ? 0.5 : 0) - (m.attributive ? 0.4 : 0);
      if (score > most && score >= 0.5) {
        most = score;
        best = entity;
      }
    }
  }
  return best;
}
