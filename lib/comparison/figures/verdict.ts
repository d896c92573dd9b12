import type { Told } from "../../words/told";
import { nearness } from "../alignment/likeness";
import type { LedgerEntry, LedgerMention, Verdict } from "../comparison";
import { conflicts } from "../divergence/figure";
import { inEnglish } from "../in-english";
import { listed, told } from "../told";
import type { Weigh } from "../weights";
import type { PlacedFigure } from "./place";

/** The entry of one group: what is measured, whether the sources agree, and the arithmetic or dates it rests on. */
export function judgeGroup(group: readonly PlacedFigure[], weigh: Weigh): Omit<LedgerEntry, "id"> {
  const apart = group.flatMap((a, i) =>
    group
      .slice(i + 1)
      .flatMap((b) => (a.source !== b.source && conflicts(a.figure, b.figure) ? [[a, b] as const] : [])),
  );
  const quantity = nameQuantity(group, weigh);
  const entry = (verdict: Verdict, sentence: Told) => ({
    quantity,
    verdict,
    explanation: inEnglish(sentence),
    told: sentence,
    mentions: group.map(toMention),
  });
  if (apart.length === 0) {
    const one = new Set(group.map((p) => p.figure.value)).size === 1;
    const sources = new Set(group.map((p) => p.source)).size;
    return entry("agree", told(one ? "figures.same" : "figures.compatible", { sources, figures: figuresOf(group) }));
  }
  // Only those that exclude each other need periods that tell them apart; a third one without a year may fit both.
  if (apart.every(([a, b]) => a.period !== null && b.period !== null && a.period !== b.period)) {
    const dated = group.map(({ figure, period }) => (period ? `${figure.text} (${period})` : figure.text));
    return entry("different-period", told("words", { words: dated.join(", ") }));
  }
  if (apart.every(([a, b]) => nearness(a.figure, b.figure) === 0 && sharedContext(a, b, weigh) < SAME_WORDS)) {
    return entry("different-definition", told("figures.tooFar", { figures: figuresOf(group) }));
  }
  return entry("conflict", told("figures.conflict", { figures: figuresOf(group) }));
}

/** Share of the context that two figures far apart must have in common to be held against each other. */
const SAME_WORDS = 0.6;

function sharedContext(a: PlacedFigure, b: PlacedFigure, weigh: Weigh): number {
  const total = (p: PlacedFigure) => [...p.context].reduce((sum, [key, near]) => sum + near * weigh(key), 0);
  const both = [...a.context].reduce(
    (sum, [key, near]) => sum + Math.min(near, b.context.get(key) ?? 0) * weigh(key),
    0,
  );
  return both / Math.max(1e-9, Math.min(total(a), total(b)));
}

const BOUNDS = { about: "bounds.about", "at least": "bounds.atLeast", "at most": "bounds.atMost" } as const;

/** The figures as written, with the bound the text puts on them where it does. */
function figuresOf(group: readonly PlacedFigure[]): Told {
  const written = group.map(({ figure: { bound, text } }) =>
    told(bound === "exact" ? "words" : BOUNDS[bound], bound === "exact" ? { words: text } : { figure: text }),
  );
  return listed([...new Map(written.map((one) => [inEnglish(one), one])).values()]);
}

/** What the figures measure, in the words all of them stand beside: the heaviest shared terms as the first text writes them. */
export function nameQuantity(group: readonly PlacedFigure[], weigh: Weigh): string {
  const [first] = group as readonly [PlacedFigure, ...PlacedFigure[]];
  const others = group.filter((p) => p.source !== first.source);
  const shared = first.passage.terms
    .filter((t) => first.context.has(t.key) && others.some((p) => p.context.has(t.key)))
    .map((t) => ({ ...t, worth: (first.context.get(t.key) ?? 0) * weigh(t.key) }));
  const once = [...new Map([...shared].reverse().map((t) => [t.text.toLowerCase(), t])).values()];
  // The words of a name stand beside the name as terms of their own; once is enough.
  const whole = once.filter((t) => !once.some((o) => o !== t && o.text.toLowerCase().includes(t.text.toLowerCase())));
  const best = whole.sort((a, b) => b.worth - a.worth).slice(0, 4);
  const words = best.sort((a, b) => a.start - b.start).map((t) => t.text);
  return words.length > 0 ? words.join(" ") : first.figure.unit;
}

export function toMention({ source, figure, period, analysis }: PlacedFigure): LedgerMention {
  const { start, end, value, unit, bound } = figure;
  return { source, start, end, quote: analysis.document.article.text.slice(start, end), value, unit, period, bound };
}
