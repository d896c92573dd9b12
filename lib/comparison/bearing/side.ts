import type { Analysis } from "../../analysis/analyze";
import type { Figure } from "../../analysis/figure";
import { findPolarity } from "../../analysis/polarity";
import type { Word } from "../../text/parse";
import { contains, overlaps, type Span } from "../../text/span";
import type { StoryEntity } from "../naming";
import type { Passage, Term } from "../passage";

/** One of two statements held against each other: what the rules of bearing look at. */
export interface Side {
  readonly source: string;
  readonly words: readonly Word[];
  readonly terms: readonly Term[];
  readonly figures: readonly Figure[];
  /** Who is made to say it, by last name, with the words that name them. */
  readonly speakers: ReadonlyMap<string, Span>;
  /** The cues of reports that doubt or dispute what they report. */
  readonly doubts: readonly Span[];
  /** Persons it speaks of: the story's key, and where. */
  readonly persons: ReadonlyMap<string, Span>;
  /** Praise less blame, as the words have it; not bounded. */
  readonly polarity: number;
}

/** Reads the statement that stands at a span of one article, a clause or several sentences. */
export function readSide(
  source: string,
  span: Span,
  analysis: Analysis,
  passages: readonly Passage[],
  entities: readonly StoryEntity[],
): Side {
  const sentences = analysis.document.sentences.filter((s) => overlaps(s, span));
  const own = passages.filter((p) => p.source === source && overlaps(p.sentence, span));
  const reports = analysis.attributions.filter((a) => a.content.some((piece) => overlaps(piece, span)));
  const named = reports
    .filter((a) => a.act !== "attitude" && a.speaker)
    .map((a) => [lastWord(a.speaker as string), a.source ?? a.cue ?? (a.content[0] as Span)] as const);
  const persons = entities
    .filter((e) => e.type === "person")
    .flatMap((e) =>
      e.members
        .filter((m) => m.source === source)
        .flatMap((m) => m.entity.mentions)
        .filter((m) => overlaps(m, span))
        .map((m) => [e.id, m] as const),
    );
  return {
    source,
    words: sentences.flatMap((s) => s.words).filter((w) => overlaps(w, span)),
    terms: own.flatMap((p) => p.terms).filter((t) => overlaps(t, span)),
    figures: own.flatMap((p) => p.propositions.flatMap((x) => x.figures)).filter((f) => contains(span, f)),
    speakers: new Map(named),
    doubts: reports.filter((a) => a.force !== "plain").flatMap((a) => a.cue ?? []),
    persons: new Map(persons),
    polarity: sentences
      .flatMap((s) => findPolarity(s))
      .filter((cue) => overlaps(cue, span))
      .reduce((sum, cue) => sum + cue.polarity, 0),
  };
}

/** "Ellen Ross" and "Ross" are one speaker. */
const lastWord = (name: string): string => name.toLowerCase().split(/\s+/).at(-1) ?? "";
