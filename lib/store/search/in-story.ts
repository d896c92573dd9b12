import type { Comparison, Source } from "../../comparison/comparison";
import type { Kind } from "../../ingest/article";
import { mask, overlapping, overlaps, type Span } from "../../text/span";
import { findHits, type Hit, termsIn } from "./hits";
import { type LayerTag, spansOf } from "./layer-spans";
import { cutPassage, type Passage } from "./passages";
import { readTerms, type Sought } from "./terms";
import { wordsIn } from "./words";

/** What a story is searched for; every part narrows the others. */
export interface StoryQuery {
  /** As typed. */
  readonly words: string;
  /** A source's id. */
  readonly source: string | null;
  readonly kind: Kind | null;
  /** Only where the engine found this. */
  readonly within: LayerTag | null;
}

/** What one source has of what is sought. */
export interface SourcePassages {
  readonly source: Source;
  /** Its place among the sources. */
  readonly index: number;
  /** Its sentences that hold all of it, in reading order, no more than MOST. */
  readonly passages: readonly Passage[];
  readonly total: number;
  /** All words occur in it, but in no one sentence together. */
  readonly apart: boolean;
}

export interface StoryResult {
  readonly sought: Sought;
  readonly sources: readonly SourcePassages[];
  readonly total: number;
}

/** As many of one source as a person looks through. */
const MOST_OF_A_SOURCE = 200;

/**
 * The sentences of a story that hold all words sought, source by source; without words, the sentences in which the engine
 * found what `within` names. Sources that a filter leaves out are not among them.
 */
export function searchStory(comparison: Comparison, query: StoryQuery): StoryResult {
  const sought = readTerms(query.words);
  const asks = sought.terms.length > 0 || (query.within !== null && query.words.trim() === "");
  const sources = comparison.sources
    .map((source, index) => ({ source, index }))
    .filter(({ source }) => query.source === null || source.id === query.source)
    .filter(({ source }) => query.kind === null || source.kind === query.kind)
    .map((one) => ({ ...one, ...(asks ? searchSource(comparison, one.source, sought, query) : NONE) }));
  return { sought, sources, total: sources.reduce((n, one) => n + one.total, 0) };
}

const NONE = { passages: [], total: 0, apart: false } as const;

function searchSource(comparison: Comparison, source: Source, { terms }: Sought, { within }: StoryQuery) {
  const hits = findHits(wordsIn(mask(source.text, source.removed)), terms);
  const spans = within === null ? null : spansOf(comparison, source.id, within);
  const found = source.sentences.flatMap((sentence, number) => {
    const marks = terms.length > 0 ? marksIn(sentence, hits, terms.length, spans) : piecesIn(sentence, spans ?? []);
    return marks.length > 0 ? [{ sentence, number, marks }] : [];
  });
  return {
    passages: found
      .slice(0, MOST_OF_A_SOURCE)
      .map(({ sentence, number, marks }) => cutPassage(source.text, sentence, marks, number)),
    total: found.length,
    apart: found.length === 0 && within === null && terms.length > 1 && termsIn(hits) === terms.length,
  };
}

/** The words in a sentence that holds all of them, one of them where the engine found what is asked for. */
function marksIn(sentence: Span, hits: readonly Hit[], terms: number, spans: readonly Span[] | null): readonly Span[] {
  const here = overlapping(hits, sentence);
  if (termsIn(here) < terms) return [];
  return spans === null || here.some((hit) => spans.some((span) => overlaps(span, hit))) ? here : [];
}

/** What of the spans lies in the sentence. */
const piecesIn = (sentence: Span, spans: readonly Span[]): readonly Span[] =>
  spans
    .filter((span) => overlaps(span, sentence))
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }));
