import { sourceLetter } from "@/app/ui/site/source-badge";
import type { Comparison, Difference, Mention, Quote, SharedClaim, Source } from "@/lib/comparison/comparison";
import type { Kind } from "@/lib/ingest/article";
import { cutTo } from "@/lib/text/cut";
import { readWords } from "@/lib/text/read-words";
import { overlaps, type Span } from "@/lib/text/span";
import { LAYERS, type Layer } from "./layers";
import { placeIn } from "./place";
import { type MarkWords, marksOf, type SourceMark } from "./source-marks";

/**
 * What the reader's client part knows: the claims with their words, the marks with their reasons. The texts themselves
 * come as rendered elements and are not sent a second time.
 */
export interface ReaderModel {
  readonly sources: readonly SourceView[];
  /** In story order: the first source's claims as its text runs, then those it does not make, and so on. */
  readonly claims: readonly ClaimView[];
  /** Layers that are still to come: the comparison is being computed. None in the end. */
  readonly awaited: readonly Layer[];
  /** Of the comparison shown here; a decision of a person names it. */
  readonly fingerprint: string;
}

export interface SourceView {
  readonly id: string;
  /** Place among the sources: gives letter, pattern and colour, whatever order the columns stand in. */
  readonly index: number;
  readonly letter: string;
  readonly kind: Kind;
  readonly outlet: string | null;
  readonly title: string;
  readonly published: string | null;
  readonly words: number;
  /** Blind mode: kind and outlet are withheld. */
  readonly hidden?: true;
  /** From the first sentence to the last, in UTF-16 units: what all places along the text are shares of. */
  readonly reach: Span;
  readonly sentences: number;
  /** Start and end of each sentence in turn: 0, 12, 13, 40 are two sentences. */
  readonly bounds: readonly number[];
  /** Sentences that hold words of a shared claim. */
  readonly aligned: number;
  /** Passages left out that a reader would notice; lone signs are not counted. */
  readonly furniture: number;
  readonly counts: Readonly<Record<Layer, number>>;
  readonly marks: readonly MarkView[];
}

/** A mark as the drawer shows it; its id is its place in the list. */
export interface MarkView extends Omit<SourceMark, "sign"> {
  readonly words: string;
  readonly sentence: number;
}

export interface ClaimView extends Omit<SharedClaim, "mentions" | "differences"> {
  /** 1, 2, 3 in story order: how people speak of it, the same in reader and grid. */
  readonly number: number;
  readonly mentions: readonly MentionView[];
  readonly differences: readonly DifferenceView[];
}

export interface DifferenceView extends Pick<Difference, "kind" | "rule" | "text" | "told" | "review"> {
  readonly evidence: readonly { readonly source: string; readonly quote: string; readonly sentence: number }[];
}

export interface MentionView
  extends Pick<Mention, "source" | "start" | "end" | "quote" | "voice" | "attributedTo" | "review"> {
  readonly figures: readonly { readonly text: string; readonly value: number; readonly unit: string }[];
  readonly sentence: number;
  /** Where in the text, 0..1. */
  readonly at: number;
}

/** The sentence that holds an offset, or the last one before it; counted from 0. */
export function sentenceAt(source: Pick<Source, "sentences">, offset: number): number {
  let [low, high] = [0, source.sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((source.sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Claims in story order, with the number that each keeps in every view. */
export function claimsInOrder(comparison: Comparison): { claim: SharedClaim; number: number }[] {
  const rank = new Map(comparison.sources.map((source, index) => [source.id, index]));
  const first = (claim: SharedClaim): [number, number] =>
    claim.mentions.reduce<[number, number]>(
      (best, mention) => {
        const own: [number, number] = [rank.get(mention.source) ?? Number.MAX_SAFE_INTEGER, mention.start];
        return own[0] < best[0] || (own[0] === best[0] && own[1] < best[1]) ? own : best;
      },
      [Number.MAX_SAFE_INTEGER, 0],
    );
  return comparison.claims
    .map((claim) => ({ claim, at: first(claim) }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .map(({ claim }, index) => ({ claim, number: index + 1 }));
}

/** Signs and broken lines are mended, not left out: nobody would miss them. */
const SLIGHT = new Set(["escape", "markup", "break"]);
export const isFurniture = (removal: { readonly reason: string }): boolean => !SLIGHT.has(removal.reason);

const LONGEST_QUOTE = 160;
const shortened = (words: string): string =>
  words.length <= LONGEST_QUOTE ? words : `${cutTo(words, LONGEST_QUOTE).replace(/\s+\S*$/, "")} …`;

export function readerModel(comparison: Comparison, words: MarkWords, awaited: readonly Layer[] = []): ReaderModel {
  const byId = new Map(comparison.sources.map((source) => [source.id, source]));
  const sentenceIn = (source: string, offset: number): number => {
    const found = byId.get(source);
    return found ? sentenceAt(found, offset) : 0;
  };
  const wordsIn = ({ source, start, end, quote }: Quote & { readonly source: string }): string => {
    const found = byId.get(source);
    return found ? readWords(found, { start, end }) : quote;
  };
  const reaches = new Map(comparison.sources.map((source) => [source.id, reachOf(source)]));
  return {
    sources: comparison.sources.map((source, index) => sourceView(comparison, words, source, index)),
    claims: claimsInOrder(comparison).map(({ claim, number }) => ({
      ...claim,
      number,
      mentions: claim.mentions.map((mention) => ({
        source: mention.source,
        start: mention.start,
        end: mention.end,
        quote: wordsIn(mention),
        voice: mention.voice,
        attributedTo: mention.attributedTo,
        review: mention.review,
        figures: mention.figures.map(({ text, value, unit }) => ({ text, value, unit })),
        sentence: sentenceIn(mention.source, mention.start),
        at: placeIn(reaches.get(mention.source) ?? { start: 0, end: 1 }, mention.start),
      })),
      differences: claim.differences.map(({ kind, rule, text, told, review, evidence }) => ({
        kind,
        rule,
        text,
        told,
        review,
        evidence: evidence.map((one) => ({
          source: one.source,
          quote: wordsIn(one),
          sentence: sentenceIn(one.source, one.start),
        })),
      })),
    })),
    awaited,
    fingerprint: comparison.fingerprint ?? "",
  };
}

/** What was cut off before or behind would only push the marks together. */
const reachOf = ({ sentences, text }: Source): Span => ({
  start: sentences[0]?.start ?? 0,
  end: sentences.at(-1)?.end ?? text.length,
});

function sourceView(comparison: Comparison, say: MarkWords, source: Source, index: number): SourceView {
  const marks = marksOf(comparison, source, say);
  const mentions = comparison.claims.map((claim) => claim.mentions.filter((mention) => mention.source === source.id));
  const claims = mentions.filter((one) => one.length > 0).length;
  const own = mentions.flat();
  const counts = Object.fromEntries(
    LAYERS.map((layer) => [layer, layer === "claims" ? claims : marks.filter((m) => m.layer === layer).length]),
  ) as Record<Layer, number>;
  const { id, kind, outlet, title, published, words, hidden } = source;
  return {
    id,
    index,
    letter: sourceLetter(index),
    kind,
    outlet,
    title,
    published,
    words,
    ...(hidden ? { hidden } : {}),
    reach: reachOf(source),
    sentences: source.sentences.length,
    bounds: source.sentences.flatMap(({ start, end }) => [start, end]),
    aligned: source.sentences.filter((sentence) => own.some((mention) => overlaps(mention, sentence))).length,
    furniture: source.removed.filter(isFurniture).length,
    counts,
    marks: marks.map(({ sign: _, ...mark }) => ({
      ...mark,
      words: shortened(readWords(source, mark)),
      sentence: sentenceAt(source, mark.start),
    })),
  };
}
