import type { Sentence } from "../text/parse";
import { type Span, shared } from "../text/span";
import type { Attribution } from "./attribution";
import { findClauses, isContent } from "./clause";
import { bodySentences, type Document } from "./document";
import { type Figure, findFigures } from "./figure";
import { isHedged } from "./modality";
import { voiceAt } from "./voice";

/**
 * A checkable statement of one article: the clause that states it. Whether another article states the same is not
 * asked here (see comparison/alignment).
 */
export interface Proposition extends Span {
  readonly sentence: number;
  /** Indexes of its words in the sentence, end exclusive. */
  readonly words: readonly [number, number];
  readonly figures: readonly Figure[];
  readonly voice: ReturnType<typeof voiceAt>["voice"];
  readonly attributedTo: string | null;
}

/** The propositions of the article's body, in reading order. Questions and commands state nothing and are left out. */
export function findPropositions(doc: Document, attributions: readonly Attribution[]): readonly Proposition[] {
  return bodySentences(doc).flatMap((sentence) => {
    if (!isStatement(doc.text, sentence)) return [];
    const figures = findFigures(doc.text, sentence);
    return findClauses(doc.text, sentence)
      .filter((clause) => sentence.words.slice(...clause.words).filter(isContent).length >= 2)
      .map((clause) => {
        const heard = voiceAt(attributions, clause);
        const hedged = heard.voice === "asserted" && isHedged(sentence.words.slice(...clause.words));
        return {
          start: clause.start,
          end: clause.end,
          sentence: sentence.index,
          words: clause.words,
          figures: figures.filter((f) => shared(f, clause) > 0),
          voice: hedged ? ("hedged" as const) : heard.voice,
          attributedTo: heard.attributedTo,
        };
      });
  });
}

function isStatement(text: string, sentence: Sentence): boolean {
  if (/\?["'”’)]*$/.test(text.slice(sentence.start, sentence.end))) return false;
  const first = sentence.words[0];
  if (first?.tags.includes("Imperative")) return false;
  // A sentence whose verb the tagger takes for a noun ("the bridge cost ten million") still ends like one.
  return (
    sentence.words.some((w) => w.tags.includes("Verb")) ||
    /[.!]["'”’)]*$/.test(text.slice(sentence.start, sentence.end))
  );
}
