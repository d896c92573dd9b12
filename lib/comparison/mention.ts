import type { Analysis } from "../analysis/analyze";
import type { Figure } from "../analysis/figure";
import { type Modality, modalityOf } from "../analysis/modality";
import { type Tense, tenseOf } from "../analysis/tense";
import { voiceAt } from "../analysis/voice";
import type { Word } from "../text/parse";
import { contains, overlaps } from "../text/span";
import type { Member } from "./alignment";
import type { Mention } from "./comparison";

/** A mention with all that the divergence rules look at. */
export interface ReadMention {
  readonly mention: Mention;
  readonly member: Member;
  readonly analysis: Analysis;
  readonly words: readonly Word[];
  readonly figures: readonly Figure[];
  readonly modality: { readonly modality: Modality; readonly word: Word | null };
  readonly tense: { readonly tense: Tense; readonly word: Word | null };
  /** Named or unnamed, when it is not the author who speaks. */
  readonly negated: boolean;
}

/** Reads one member of an aligned claim in its article: its words, voice, figures, certainty and time. */
export function readMention(member: Member, analysis: Analysis): ReadMention {
  const { document, attributions } = analysis;
  const { sentence } = member.passage;
  const words = sentence.words.filter((w) => w.text !== "" && overlaps(w, member));
  const figures = member.propositions.flatMap((p) => p.figures).filter((f) => contains(member, f));
  const heard = voiceAt(attributions, member);
  const modality = modalityOf(words);
  const doubted = modality.modality === "possible" || modality.modality === "probable";
  return {
    member,
    analysis,
    words,
    figures,
    modality,
    tense: tenseOf(words),
    negated: words.some((w) => w.tags.includes("Negative")),
    mention: {
      source: member.source,
      start: member.start,
      end: member.end,
      quote: document.article.text.slice(member.start, member.end),
      voice: heard.voice === "asserted" && doubted ? "hedged" : heard.voice,
      attributedTo: heard.attributedTo,
      figures: figures.map(({ value, unit, text, start, end }) => ({ value, unit, text, start, end })),
      sentence: { start: sentence.start, end: sentence.end },
    },
  };
}
