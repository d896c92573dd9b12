import type { Comparison, ReviewMark, Source, StanceLabel } from "@/lib/comparison/comparison";
import { overlaps, type Span } from "@/lib/text/span";
import { tell } from "@/lib/words/told";
import type { Say } from "@/lib/words/translator";
import { LAYERS, type Layer } from "./layers";

/** A mark of one source that is not a shared claim: what the drawer says of it, and where it lies. */
export interface SourceMark extends Span {
  readonly layer: Exclude<Layer, "claims">;
  /** The tag in the reader's language. */
  readonly tag: string;
  /** The tag as the contract has it. */
  readonly code: string;
  /** What a decision on this mark names beside it: the figure's id in the ledger, or the stance's target. */
  readonly of?: string;
  /** Who speaks, toward whom, what a figure's verdict rests on; null when the tag says it all. */
  readonly note: string | null;
  readonly rule: string;
  /** 0..1, or null where the finding carries none. */
  readonly confidence: number | null;
  readonly review?: ReviewMark;
  /** Stance only: "+", "−" or "~". */
  readonly sign?: string;
}

/** The speakers that a mark's words need. */
export interface MarkWords {
  readonly reader: Say<"reader">;
  readonly terms: Say<"terms">;
  readonly told: Say<"told">;
}

const SIGN_FROM = 0.1;
const slantOf = (polarity: number): { sign: string; label: StanceLabel } =>
  polarity > SIGN_FROM
    ? { sign: "+", label: "supportive" }
    : polarity < -SIGN_FROM
      ? { sign: "−", label: "critical" }
      : { sign: "~", label: "neutral" };

/** A term by its name; a tag of a codebook we do not know reads as it is, with spaces. */
export function term(say: Say<"terms">, list: "frames" | "wording" | "attribution" | "removals", code: string): string {
  const key = `${list}.${code}`;
  return say.has(key) ? (say as unknown as (key: string) => string)(key) : code.replaceAll("-", " ");
}

/**
 * The marks of one source; their places in this list are their ids in addresses and elements. What is found in the
 * article alone comes first, in reading order, then what only the comparison finds: a mark that is open keeps its id
 * when the comparison arrives.
 */
export function marksOf(comparison: Comparison, source: Source, words: MarkWords): SourceMark[] {
  return [
    ...inReadingOrder(findingMarks(comparison, source.id, words)),
    ...inReadingOrder([...figureMarks(comparison, source.id, words), ...stanceMarks(comparison, source.id, words)]),
  ];
}

const inReadingOrder = (marks: readonly SourceMark[]): SourceMark[] =>
  [...marks].sort((a, b) => a.start - b.start || b.end - a.end || LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));

function figureMarks(comparison: Comparison, source: string, { reader, terms, told }: MarkWords): SourceMark[] {
  const ledger = comparison.figures.flatMap((entry) =>
    entry.mentions
      .filter((mention) => mention.source === source)
      .map(({ start, end }) => ({
        start,
        end,
        layer: "figures" as const,
        tag: entry.quantity,
        code: entry.quantity,
        of: entry.id,
        note: reader("marks.figure", {
          verdict: terms(`verdicts.${entry.verdict}`),
          explanation: tell(told, entry.told),
        }),
        rule: `figure/${entry.verdict}`,
        confidence: null,
        review: entry.review,
      })),
  );
  // A figure of a claim that the ledger also holds is one figure, not two.
  const others: SourceMark[] = [];
  for (const claim of comparison.claims) {
    for (const figure of claim.mentions.filter((mention) => mention.source === source).flatMap((m) => m.figures)) {
      if ([...ledger, ...others].some((known) => overlaps(known, figure))) continue;
      const { start, end, unit } = figure;
      const mark = { start, end, tag: unit, code: unit, note: null, rule: "figure/claim", confidence: null };
      others.push({ ...mark, layer: "figures" });
    }
  }
  return [...ledger, ...others];
}

const stanceMarks = (comparison: Comparison, source: string, { reader, terms }: MarkWords): SourceMark[] =>
  comparison.stances
    .filter((stance) => stance.source === source)
    .flatMap((stance) =>
      stance.evidence.map(({ start, end, polarity, holder, rule }) => {
        const { sign, label } = slantOf(polarity);
        return {
          start,
          end,
          layer: "stance" as const,
          tag: reader("marks.stance", { stance: terms(`stances.${label}`), target: stance.target }),
          code: label,
          of: stance.target,
          note: holder === "author" ? reader("marks.author") : reader("marks.holder", { holder }),
          rule,
          confidence: stance.confidence,
          review: stance.review,
          sign,
        };
      }),
    );

const findingMarks = (comparison: Comparison, source: string, { reader, terms }: MarkWords): SourceMark[] =>
  comparison.findings
    .filter((finding) => finding.source === source)
    .map(({ start, end, layer, tag: code, rule, confidence, speaker, cue, review }) => {
      const mark = { start, end, code, rule, confidence, review };
      if (layer === "wording") return { ...mark, layer, tag: term(terms, "wording", code), note: null };
      if (layer === "frame") return { ...mark, layer: "frames", tag: term(terms, "frames", code), note: null };
      const named = speaker ?? reader("marks.unnamed");
      const note = cue ? reader("marks.speaker", { speaker: named, cue }) : named;
      return { ...mark, layer: "voices", tag: term(terms, "attribution", code), note };
    });
