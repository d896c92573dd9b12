import { isCurrency } from "../../analysis/figure/unit";
import type { LedgerEntry } from "../comparison";
import { inEnglish } from "../in-english";
import { told } from "../told";
import type { Weigh } from "../weights";
import type { PlacedFigure } from "./place";
import { nameQuantity, toMention } from "./verdict";

/** A sum meets a total when it is this close: "36.3" against "36". */
const CLOSE = 0.02;
/** Numbers add up by chance: the three must share at least this much of what they are about. */
const COMMON_GROUND = 3.5;

/**
 * Totals of one source that another source gives in two parts: "1.2 + 2.3 = 3.5". The parts stand in one sentence or
 * in neighbours, and their source does not state the total itself.
 */
export function findSums(placed: readonly PlacedFigure[], weigh: Weigh): readonly Omit<LedgerEntry, "id">[] {
  const counted = placed.filter((p) => p.figure.kind === "quantity" && p.figure.value >= 10 && p.figure.unit !== "%");
  return counted.flatMap((total) => {
    const sum = partsOf(total, counted, weigh);
    if (!sum) return [];
    const { by, key } = scaleOf(total);
    const show = (value: number) => Number((value / by).toPrecision(6));
    const [a, b] = sum;
    const sentence = told(key, {
      a: show(a.figure.value),
      b: show(b.figure.value),
      sum: show(a.figure.value + b.figure.value),
      unit: total.figure.unit,
      total: total.figure.text,
    });
    return [
      {
        quantity: nameQuantity([total, a, b], weigh),
        verdict: "agrees-by-sum" as const,
        explanation: inEnglish(sentence),
        told: sentence,
        mentions: [total, a, b].map(toMention),
      },
    ];
  });
}

function partsOf(
  total: PlacedFigure,
  all: readonly PlacedFigure[],
  weigh: Weigh,
): readonly [PlacedFigure, PlacedFigure] | null {
  const same = all.filter((p) => p.source !== total.source && p.figure.unit === total.figure.unit);
  for (const [i, a] of same.entries()) {
    for (let j = i + 1; j < same.length; j += 1) {
      const b = same[j] as PlacedFigure;
      // In the order of the texts: what follows is no neighbour either.
      if (a.source !== b.source || b.passage.index - a.passage.index > 1) break;
      if (Math.abs(a.figure.value + b.figure.value - total.figure.value) > CLOSE * total.figure.value) continue;
      const states = same.some(
        (p) => p.source === a.source && Math.abs(p.figure.value - total.figure.value) <= CLOSE * total.figure.value,
      );
      if (!states && commonGround(total, [a, b], weigh) >= COMMON_GROUND) return [a, b];
    }
  }
  return null;
}

function commonGround(total: PlacedFigure, parts: readonly PlacedFigure[], weigh: Weigh): number {
  const known = new Set(parts.flatMap((p) => [...p.context.keys()]));
  return [...total.context.keys()].filter((key) => known.has(key)).reduce((sum, key) => sum + weigh(key), 0);
}

function scaleOf({ figure }: PlacedFigure) {
  const large = isCurrency(figure.unit) || figure.value >= 1e6;
  if (large && figure.value >= 1e9) return { by: 1e9, key: "figures.sumInBillions" } as const;
  if (large && figure.value >= 1e6) return { by: 1e6, key: "figures.sumInMillions" } as const;
  return { by: 1, key: "figures.sum" } as const;
}
