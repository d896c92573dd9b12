import { isContent } from "../../analysis/clause";
import type { Figure } from "../../analysis/figure";
import { datesAgree } from "../../analysis/figure/date";
import { stemOf } from "../../analysis/word-model";
import { nearness } from "../alignment/likeness";
import type { Difference } from "../comparison";
import { isChange } from "../figures/place";
import type { ReadMention } from "../mention";
import { against } from "../told";
import { differenceOf, inQuotes, quoteOf, termsOf } from "./evidence";

/**
 * Figures of one unit that cannot be one number: 80 km against 73 km. Only figures that measure the same thing are
 * held against each other: each is paired with the nearest of its unit, so that a sentence with two sums of money does
 * not conflict with itself, and "over 60 %" does not conflict with 73.7 %.
 */
export function findFigureDifference(mentions: readonly ReadMention[]): Difference | null {
  const pairs = mentions.flatMap((a, i) =>
    mentions.slice(i + 1).flatMap((b) => (a.mention.source === b.mention.source ? [] : pairFigures(a, b))),
  );
  const apart = pairs.filter((pair) => conflicts(pair.x, pair.y) && measureOneThing(pair));
  if (apart.length === 0) return null;
  const held = new Map(
    apart.flatMap(({ a, b, x, y }) => [
      [`${a.mention.source} ${x.start}`, { m: a, figure: x }] as const,
      [`${b.mention.source} ${y.start}`, { m: b, figure: y }] as const,
    ]),
  );
  const evidence = [...held.values()].map(({ m, figure }) => quoteOf(m, figure));
  const quotes = [...new Set(inQuotes(evidence))];
  return differenceOf("figure", "divergence/figure-of-one-unit", against(quotes), evidence);
}

interface Pair {
  readonly a: ReadMention;
  readonly b: ReadMention;
  readonly x: Figure;
  readonly y: Figure;
}

/** Each figure of the shorter list with the nearest of its unit in the other, one to one. */
function pairFigures(a: ReadMention, b: ReadMention): readonly Pair[] {
  const all = a.figures.flatMap((x) =>
    b.figures.filter((y) => x.unit === y.unit && x.unit !== "" && x.kind === y.kind).map((y) => ({ a, b, x, y })),
  );
  const close = (p: Pair) =>
    p.x.kind === "date" ? Number(datesAgree(p.x.value, p.y.value) ?? 0.2) : nearness(p.x, p.y) + ratio(p.x, p.y) / 10;
  const taken = new Set<Figure>();
  return [...all]
    .sort((p, q) => close(q) - close(p))
    .filter(({ x, y }) => {
      if (taken.has(x) || taken.has(y)) return false;
      taken.add(x);
      taken.add(y);
      return true;
    });
}

/** Of two clauses, how much of the shorter one's words must stand in the other for far figures to be held against each other. */
const SAME_WORDS = 0.6;
/** And for near ones. */
const SOME_WORDS = 0.3;

// A first stage that cost 1.2 billion does not contradict a whole that costs 3.5: near numbers are rival counts of one
// thing, far ones mostly counts of two, unless the words around them are the same.
function measureOneThing({ a, b, x, y }: Pair): boolean {
  // Who holds a rank is asked elsewhere; the rank alone measures nothing.
  if (x.kind === "rank") return false;
  if (isChange(a.member.passage, x) !== isChange(b.member.passage, y)) return false;
  if (x.unit === "%" && areOtherWholes(wholeOf(a, x), wholeOf(b, y))) return false;
  const near = nearness(x, y) > 0;
  if (!near && isPart(a) !== isPart(b)) return false;
  const keys = (m: ReadMention) => new Set(termsOf(m).map((t) => t.key));
  const [left, right] = [keys(a), keys(b)];
  return (
    [...left].filter((k) => right.has(k)).length >= (near ? SOME_WORDS : SAME_WORDS) * Math.min(left.size, right.size)
  );
}

/** "60 percent of its copper exports": the stems of what the share is taken of, names aside; empty without an "of". */
function wholeOf({ member }: ReadMention, figure: Figure): readonly string[] {
  const [of, ...behind] = member.passage.sentence.words
    .filter((w) => w.start >= figure.end && w.text !== "")
    .slice(0, 8);
  if (of?.normal !== "of") return [];
  const end = behind.findIndex((w) => /Verb|Preposition|Conjunction/.test(w.tags.join()));
  return behind
    .slice(0, end < 0 ? undefined : end)
    .filter((w) => isContent(w) && !/ProperNoun|Demonym|Possessive|Date/.test(w.tags.join()))
    .map(stemOf);
}

/** Shares of all exports and of the copper exports are shares of two things. */
const areOtherWholes = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && (a.some((k) => !b.includes(k)) || b.some((k) => !a.includes(k)));

/** A first phase or an initial sum is a part, and is less than the whole for that reason. */
const isPart = (m: ReadMention): boolean =>
  /\b(?:first|initial|second|remaining) (?:\w+ )?(?:phase|stage|part|investment|portion|tranche|step)/i.test(
    m.mention.quote,
  );

const ratio = (x: Figure, y: Figure): number =>
  Math.min(Math.abs(x.value), Math.abs(y.value)) / Math.max(Math.abs(x.value), Math.abs(y.value), Number.MIN_VALUE);

/** Whether two figures of one unit exclude each other, given how each is bounded and rounded. Dates are a matter of time. */
export function conflicts(x: Figure, y: Figure): boolean {
  if (x.kind === "date") return false;
  if (x.kind === "rank") return x.value !== y.value;
  const [low, high] = x.value <= y.value ? [x, y] : [y, x];
  if ((low.upTo ?? low.value) >= high.value) return false;
  if (low.bound === "at least" || high.bound === "at most") return false;
  const slack = low.bound === "about" || high.bound === "about" ? 0.1 : rounding(low, high);
  return high.value - low.value > slack * Math.max(Math.abs(low.value), Math.abs(high.value));
}

// "36 billion" and "36.3 billion" are one number, rounded: half a unit of the coarser one's last digit.
function rounding(low: Figure, high: Figure): number {
  const step = (f: Figure) => {
    const digits = f.text.match(/[\d.,]+/)?.[0]?.replace(/,/g, "") ?? "";
    const decimals = digits.includes(".") ? digits.length - digits.indexOf(".") - 1 : 0;
    const shown = Number(digits);
    return shown > 0 ? (0.5 * 10 ** -decimals) / shown : 0;
  };
  return Math.max(0.005, Math.min(0.06, Math.max(step(low), step(high))));
}
