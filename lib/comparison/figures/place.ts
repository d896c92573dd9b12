import type { Analysis } from "../../analysis/analyze";
import { isContent } from "../../analysis/clause";
import type { Figure } from "../../analysis/figure";
import { overlaps } from "../../text/span";
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
  /** It says by how much something changed, not how much there is: "up 15 percent" against "15 percent of". */
  readonly change: boolean;
  readonly analysis: Analysis;
}

/**
 * The figures of a passage that can be compared: measured or counted, dates with a month, years that name a thing ("a 1962
 * law") and days of the week. Ranks have holders: see holding.
 */
export function placeFigures(passage: Passage, analysis: Analysis): readonly PlacedFigure[] {
  const figures = passage.propositions.flatMap((p) => p.figures);
  const dates = figures.filter((f) => f.kind === "date");
  return [...figures, ...findWeekdays(passage)]
    .filter((f) => f.kind === "date" || (f.kind === "quantity" && f.unit !== ""))
    .filter((f) => f.kind !== "date" || f.value % 10000 > 0 || isNaming(passage, f))
    .map((figure) => ({
      source: passage.source,
      passage,
      figure,
      analysis,
      context: contextOf(passage, figure),
      change: isChange(passage, figure),
      period: figure.kind === "date" ? null : periodOf(figure, dates),
    }));
}

const WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** Days of the week as dates of a unit of their own. No figures of an article: they say when it was written, not what it is of. */
function findWeekdays({ sentence, propositions }: Passage): readonly Figure[] {
  return sentence.words
    .filter((w) => WEEKDAYS.includes(w.normal) && propositions.some((p) => overlaps(p, w)))
    .map(({ start, end, text, normal }) => ({
      start,
      end,
      text,
      kind: "date",
      value: WEEKDAYS.indexOf(normal) + 1,
      upTo: null,
      unit: "weekday",
      counts: "",
      bound: "exact",
      sentence: sentence.index,
    }));
}

/** A year right before a noun, with nothing but the noun's own words between: "the 1962 trade law". */
function isNaming({ sentence }: Passage, year: Figure): boolean {
  const words = sentence.words.filter((w) => w.end > w.start);
  const next = words.find((w) => w.start >= year.end);
  const before = words.findLast((w) => w.end <= year.start);
  return (
    next !== undefined &&
    next.start - year.end === 1 &&
    /Noun|Adjective/.test(next.tags.join()) &&
    !/Pronoun|Verb|Date/.test(next.tags.join()) &&
    /Determiner|Possessive|Adjective|Noun/.test(before?.tags.join() ?? "") &&
    !/Preposition|Verb/.test(before?.tags.join() ?? "")
  );
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

const CHANGES = new Set(
  (
    "increase rise rose grow growth gain jump surge climb soar add up decrease fall drop decline cut reduce reduction shrink " +
    "plunge slump tumble slide lose loss down hike raise double triple halve expand expansion boost slash lower"
  ).split(" "),
);

/** "A 15 percent increase", "rose 15 percent", "cut shipments by 15 percent". */
export function isChange({ sentence }: Passage, figure: Figure): boolean {
  const words = sentence.words.filter((w) => w.end > w.start);
  const before = words.filter((w) => w.end <= figure.start).slice(-3);
  const behind = words.filter((w) => w.start >= figure.end).slice(0, 2);
  if (before.at(-1)?.normal === "by" || before.slice(-2).some((w) => w.normal === "by")) return true;
  // "About 15 percent of the increase" is a share of it.
  if (behind[0]?.normal === "of") return false;
  return behind.some((w) => CHANGES.has(w.lemma)) || before.some((w) => CHANGES.has(w.lemma));
}
