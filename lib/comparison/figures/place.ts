import type { Analysis } from "../../analysis/analyze";
import { isContent } from "../../analysis/clause";
import type { Figure } from "../../analysis/figure";
import type { Passage, Term } from "../passage";

/** A figure where it stands, with the words around it that say what it measures. */
export interface PlacedFigure {
  readonly source: string;
  readonly passage: Passage;
  readonly figure: Figure;
  /** Terms of the sentence, the nearer to the figure the heavier (1 beside it, falling to 0.25). */
  readonly context: ReadonlyMap<string, number>;
  /** The year or date the same clause gives, as written, or null. */
  readonly period: string | null;
  readonly analysis: Analysis;
}

/** The figures of a passage that can be compared: measured, counted or ranked, and dates with a month. */
export function placeFigures(passage: Passage, analysis: Analysis): readonly PlacedFigure[] {
  const figures = passage.propositions.flatMap((p) => p.figures);
  const dates = figures.filter((f) => f.kind === "date");
  return figures
    .filter((f) => f.kind === "rank" || f.kind === "date" || f.unit !== "")
    .filter((f) => f.kind !== "date" || f.value % 10000 > 0)
    .map((figure) => ({
      source: passage.source,
      passage,
      figure,
      analysis,
      context: contextOf(passage, figure),
      period: figure.kind === "date" ? null : periodOf(figure, dates),
    }));
}

/** How many words away a word may stand and still say what a figure measures. */
const REACH = 12;

function contextOf(passage: Passage, figure: Figure): ReadonlyMap<string, number> {
  const words = passage.sentence.words.filter((w) => isContent(w));
  const at = (term: Term | Figure) => words.findIndex((w) => w.end > term.start);
  const here = at(figure);
  const context = new Map<string, number>();
  for (const term of passage.terms) {
    if (term.start < figure.end && figure.start < term.end) continue;
    const steps = Math.abs(at(term) - here);
    const near = Math.max(0.25, 1 - steps / REACH);
    context.set(term.key, Math.max(near, context.get(term.key) ?? 0));
  }
  return context;
}

function periodOf(figure: Figure, dates: readonly Figure[]): string | null {
  const years = dates.filter((d) => d.value >= 10000);
  const nearest = [...years].sort((a, b) => Math.abs(a.start - figure.start) - Math.abs(b.start - figure.start))[0];
  return nearest?.text ?? null;
}
