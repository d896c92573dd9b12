import type { Sentence } from "../text/parse";
import { overlaps, type Span } from "../text/span";
import { findDates } from "./figure/date";
import { findFractions } from "./figure/fraction";
import { findQuantities } from "./figure/quantity";

/** A number, date or rank with what it measures. */
export interface Figure extends Span {
  readonly text: string;
  readonly kind: "quantity" | "date" | "rank";
  /** In base units: "$3.5 billion" is 3500000000 USD, "80 kilometers" 80 km; a date is YYYYMMDD with 0 for what is not said. */
  readonly value: number;
  /** Upper end of a range ("20 to 30 percent"), else null. */
  readonly upTo: number | null;
  /** "km", "USD", "%", "date", "rank", or the counted noun's lemma ("job", "ton"); "" for a bare number. */
  readonly unit: string;
  /** What is counted or measured, as a lemma: "tariff" in "a 60 percent tariff", "company" in "60 percent of the company"; "" if nothing follows. */
  readonly counts: string;
  /** How the text bounds it: "over 60%" is a lower bound. */
  readonly bound: "exact" | "about" | "at least" | "at most";
  readonly sentence: number;
}

/** Figures of one sentence, in reading order, none overlapping another. A date wins over the bare number inside it. */
export function findFigures(text: string, sentence: Sentence): readonly Figure[] {
  const dates = findDates(text, sentence);
  const fractions = findFractions(text, sentence).filter((f) => !dates.some((d) => overlaps(d, f)));
  const first = [...dates, ...fractions];
  return [...first, ...findQuantities(text, sentence, first)].sort((a, b) => a.start - b.start);
}
