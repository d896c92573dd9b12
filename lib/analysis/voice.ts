import { length, type Span, shared } from "../text/span";
import type { Attribution } from "./attribution";
import type { Document } from "./document";

/** Who speaks at a span. "hedged" is given for doubted reports only: whether the author hedges is read from modality, not here. */
export interface SpanVoice {
  readonly voice: "asserted" | "attributed" | "quoted" | "hedged" | "disputed";
  /** The speaker; null when the author speaks or nobody is named. */
  readonly attributedTo: string | null;
  readonly attribution: Attribution | null;
}

const AUTHOR: SpanVoice = { voice: "asserted", attributedTo: null, attribution: null };

/**
 * Who says what stands at a span: the speaker of the attribution that holds more than half of it, else the author.
 * Wishes and sides taken ("wants", "supports") are told in the author's words and do not take the voice away.
 */
export function voiceAt(attributions: readonly Attribution[], span: Span): SpanVoice {
  let best: Attribution | null = null;
  let most = length(span) / 2;
  for (const attribution of attributions) {
    if (attribution.act === "attitude") continue;
    const held = covered(attribution.content, span);
    if (held > most) {
      best = attribution;
      most = held;
    }
  }
  if (best === null) return AUTHOR;
  const voice =
    best.force === "disputed"
      ? "disputed"
      : covered(best.quoted, span) > length(span) / 2
        ? "quoted"
        : best.force === "doubted"
          ? "hedged"
          : "attributed";
  return { voice, attributedTo: best.speaker, attribution: best };
}

const covered = (pieces: readonly Span[], span: Span): number =>
  pieces.reduce((sum, piece) => sum + shared(piece, span), 0);

/** Shares of an article's words, 0..1. `named + unnamed + none` is the reported share, and so is `direct + indirect`. */
export interface VoiceShares {
  /** Words of the body, the whole of which the shares are parts. */
  readonly words: number;
  /** Reported from a person or body with a name. */
  readonly named: number;
  /** Reported from "officials", "analysts", "a source". */
  readonly unnamed: number;
  /** Reported without any source ("it is said that"). */
  readonly none: number;
  /** In quotation marks. */
  readonly direct: number;
  readonly indirect: number;
}

/** How much of an article is other people's words, and whose. Counts words of body paragraphs. */
export function voiceShares(doc: Document, attributions: readonly Attribution[]): VoiceShares {
  const reports = attributions.filter((a) => a.act !== "attitude");
  const pieces = reports
    .flatMap((a) => a.content.map((span) => ({ span, a })))
    .sort((x, y) => x.span.start - y.span.start);
  const counts = { named: 0, unnamed: 0, none: 0, direct: 0, indirect: 0 };
  let words = 0;
  let next = 0;
  for (const sentence of doc.sentences) {
    if (doc.paragraphs[sentence.paragraph]?.role !== "body") continue;
    for (const word of sentence.words) {
      if (word.end <= word.start) continue;
      words += 1;
      while (next < pieces.length && (pieces[next] as { span: Span }).span.end <= word.start) next += 1;
      const piece = pieces[next];
      if (!piece || piece.span.start >= word.end) continue;
      counts[piece.a.voice] += 1;
      counts[piece.a.quoted.some((q) => q.start < word.end && word.start < q.end) ? "direct" : "indirect"] += 1;
    }
  }
  const share = (count: number) => (words === 0 ? 0 : count / words);
  return {
    words,
    named: share(counts.named),
    unnamed: share(counts.unnamed),
    none: share(counts.none),
    direct: share(counts.direct),
    indirect: share(counts.indirect),
  };
}
