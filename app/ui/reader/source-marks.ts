import { FRAME_NAMES, nameOf, STANCE_NAMES, VERDICT_NAMES, WORDING_NAMES } from "@/app/ui/story/labels";
import type { Comparison, Source } from "@/lib/comparison/comparison";
import { overlaps, type Span } from "@/lib/text/span";
import { LAYERS, type Layer } from "./layers";

/** A mark of one source that is not a shared claim: what the drawer says of it, and where it lies. */
export interface SourceMark extends Span {
  readonly layer: Exclude<Layer, "claims">;
  readonly tag: string;
  /** Who speaks, toward whom, what a figure's verdict rests on; null when the tag says it all. */
  readonly note: string | null;
  readonly rule: string;
  /** 0..1, or null where the finding carries none. */
  readonly confidence: number | null;
  /** Stance only: "+", "−" or "~". */
  readonly sign?: string;
}

const SIGN_FROM = 0.1;
const signOf = (polarity: number): string => (polarity > SIGN_FROM ? "+" : polarity < -SIGN_FROM ? "−" : "~");

/**
 * The marks of one source; their places in this list are their ids in addresses and elements. What is found in the
 * article alone comes first, in reading order, then what only the comparison finds: a mark that is open keeps its id
 * when the comparison arrives.
 */
export function marksOf(comparison: Comparison, source: Source): SourceMark[] {
  return [
    ...inReadingOrder(findingMarks(comparison, source.id)),
    ...inReadingOrder([...figureMarks(comparison, source.id), ...stanceMarks(comparison, source.id)]),
  ];
}

const inReadingOrder = (marks: readonly SourceMark[]): SourceMark[] =>
  [...marks].sort((a, b) => a.start - b.start || b.end - a.end || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));

function figureMarks(comparison: Comparison, source: string): SourceMark[] {
  const ledger = comparison.figures.flatMap((entry) =>
    entry.mentions
      .filter((mention) => mention.source === source)
      .map(({ start, end }) => ({
        start,
        end,
        layer: "figures" as const,
        tag: entry.quantity,
        note: `${VERDICT_NAMES[entry.verdict]}: ${entry.explanation}`,
        rule: `figure/${entry.verdict}`,
        confidence: null,
      })),
  );
  // A figure of a claim that the ledger also holds is one figure, not two.
  const others: SourceMark[] = [];
  for (const claim of comparison.claims) {
    for (const figure of claim.mentions.filter((mention) => mention.source === source).flatMap((m) => m.figures)) {
      if ([...ledger, ...others].some((known) => overlaps(known, figure))) continue;
      const { start, end, unit } = figure;
      others.push({ start, end, layer: "figures", tag: unit, note: null, rule: "figure/claim", confidence: null });
    }
  }
  return [...ledger, ...others];
}

const stanceMarks = (comparison: Comparison, source: string): SourceMark[] =>
  comparison.stances
    .filter((stance) => stance.source === source)
    .flatMap((stance) =>
      stance.evidence.map(({ start, end, polarity, holder, rule }) => ({
        start,
        end,
        layer: "stance" as const,
        tag: `${STANCE_NAMES[polarity > SIGN_FROM ? "supportive" : polarity < -SIGN_FROM ? "critical" : "neutral"]} toward ${stance.target}`,
        note: holder === "author" ? "the author" : `${holder}; not counted as the author's`,
        rule,
        confidence: stance.confidence,
        sign: signOf(polarity),
      })),
    );

const findingMarks = (comparison: Comparison, source: string): SourceMark[] =>
  comparison.findings
    .filter((finding) => finding.source === source)
    .map(({ start, end, layer, tag, rule, confidence, speaker, cue }) => {
      const mark = { start, end, rule, confidence };
      if (layer === "wording") return { ...mark, layer, tag: nameOf(WORDING_NAMES, tag), note: null };
      if (layer === "frame") return { ...mark, layer: "frames", tag: nameOf(FRAME_NAMES, tag), note: null };
      const note = `${speaker ?? "unnamed"}${cue ? `, “${cue}”` : ""}`;
      return { ...mark, layer: "voices", tag: tag.replaceAll("-", " "), note };
    });
