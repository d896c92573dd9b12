import { isCurrency } from "../../analysis/figure/unit";
import type { LedgerEntry, LedgerMention, Verdict } from "../comparison";
import { conflicts } from "../divergence/figure";
import type { PlacedFigure } from "../figures";
import type { Weigh } from "../weights";

/** Two sums are one number when they are this close: "36.3" against "36". */
const CLOSE = 0.02;

/** The entry of one group: what is measured, whether the sources agree, and the arithmetic or dates it rests on. */
export function judgeGroup(
  group: readonly PlacedFigure[],
  all: readonly PlacedFigure[],
  weigh: Weigh,
): Omit<LedgerEntry, "id"> | null {
  const apart = group.flatMap((a, i) =>
    group
      .slice(i + 1)
      .flatMap((b) => (a.source !== b.source && conflicts(a.figure, b.figure) ? [[a, b] as const] : [])),
  );
  const quantity = nameQuantity(group, weigh);
  const entry = (verdict: Verdict, explanation: string, mentions: readonly PlacedFigure[] = group) => ({
    quantity,
    verdict,
    explanation,
    mentions: mentions.map(toMention),
  });
  const first = apart[0];
  if (!first)
    return entry("agree", `the same in ${new Set(group.map((p) => p.source)).size} sources: ${listed(group)}`);
  const sum = findSum(group, all);
  if (sum) return entry("agrees-by-sum", sum.text, [...new Set([...group, ...sum.parts])]);
  const periods = new Set(group.map((p) => p.period));
  if (periods.size > 1 && !periods.has(null)) {
    return entry("different-period", group.map((p) => `${p.figure.text} (${p.period})`).join(", "));
  }
  if (group.some((p) => p.figure.unit !== first[0].figure.unit)) return entry("different-definition", listed(group));
  return entry("conflict", `${listed(group)}: no rounding or bound makes them one`);
}

const listed = (group: readonly PlacedFigure[]): string => [...new Set(group.map((p) => p.figure.text))].join(", ");

/** Figures of one source, standing together, whose sum is another source's figure. */
function findSum(
  group: readonly PlacedFigure[],
  all: readonly PlacedFigure[],
): { readonly text: string; readonly parts: readonly PlacedFigure[] } | null {
  for (const total of group) {
    for (const part of group) {
      if (part.source === total.source || part.figure.value >= total.figure.value) continue;
      const beside = all.filter(
        (p) =>
          p !== part &&
          p.source === part.source &&
          p.figure.unit === part.figure.unit &&
          Math.abs(p.passage.index - part.passage.index) <= 1,
      );
      const other = beside.find(
        (p) => Math.abs(part.figure.value + p.figure.value - total.figure.value) <= CLOSE * total.figure.value,
      );
      if (other) {
        const scale =
          isCurrency(total.figure.unit) || total.figure.value >= 1e6
            ? scaleOf(total.figure.value)
            : { by: 1, word: "" };
        const show = (p: PlacedFigure) => String(Number((p.figure.value / scale.by).toPrecision(6)));
        const text = `${show(part)} + ${show(other)} = ${show(total)}${scale.word} ${total.figure.unit}`;
        return { text, parts: [part, other] };
      }
    }
  }
  return null;
}

function scaleOf(value: number): { readonly by: number; readonly word: string } {
  if (value >= 1e9) return { by: 1e9, word: " billion" };
  if (value >= 1e6) return { by: 1e6, word: " million" };
  return { by: 1, word: "" };
}

/** What the figures measure, in the words all of them stand beside: the heaviest shared terms as the first text writes them. */
function nameQuantity(group: readonly PlacedFigure[], weigh: Weigh): string {
  const [first] = group as readonly [PlacedFigure, ...PlacedFigure[]];
  const others = group.filter((p) => p.source !== first.source);
  const shared = first.passage.terms
    .filter((t) => first.context.has(t.key) && others.some((p) => p.context.has(t.key)))
    .map((t) => ({ ...t, worth: (first.context.get(t.key) ?? 0) * weigh(t.key) }));
  const best = [...new Map(shared.map((t) => [t.key, t])).values()].sort((a, b) => b.worth - a.worth).slice(0, 4);
  const words = best.sort((a, b) => a.start - b.start).map((t) => t.text);
  return words.length > 0 ? words.join(" ") : first.figure.unit;
}

function toMention({ source, figure, period, analysis }: PlacedFigure): LedgerMention {
  const { start, end, value, unit } = figure;
  return { source, start, end, quote: analysis.document.article.text.slice(start, end), value, unit, period };
}
