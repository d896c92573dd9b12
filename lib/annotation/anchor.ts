import type { Source } from "../comparison/comparison";
import { describeSpan, likeness, matchSelector } from "../text/selector";
import { shared } from "../text/span";
import type { Anchor } from "./decision";
import type { Place } from "./subject";

type Texts = readonly Pick<Source, "id" | "text">[];

/** A place with its words; throws `anchor: ...` for a source that is not there. */
export function anchorOf(sources: Texts, { source, start, end }: Place): Anchor {
  const found = sources.find((one) => one.id === source);
  if (!found) throw new Error(`anchor: no source ${source}`);
  return { source, ...describeSpan(found.text, { start, end }) };
}

/** Where anchors are now: null for one whose words, or whose source, are gone. Each is looked for once. */
export function openAnchors(sources: Texts): (anchor: Anchor) => Place | null {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const known = new Map<Anchor, Place | null>();
  return (anchor) => {
    const before = known.get(anchor);
    if (before !== undefined) return before;
    const text = texts.get(anchor.source);
    const match = text === undefined ? null : matchSelector(text, anchor);
    const found = match && { source: anchor.source, start: match.start, end: match.end };
    known.set(anchor, found);
    return found;
  };
}

/** Two places share at least half of the shorter one: a clause and the sentence it stands in are one place. */
export const areSame = (a: Place, b: Place): boolean =>
  a.source === b.source && shared(a, b) > 0 && 2 * shared(a, b) >= Math.min(a.end - a.start, b.end - b.start);

/** How much two single places have in common, 0..1. */
export const alike = (a: Place, b: Place): number => (a.source === b.source ? likeness(a, b) : 0);

/** How much of two lists of places is the same words, 0..1 (Dice on signs, each pair of places counted once). */
export function overlapOf(left: readonly Place[], right: readonly Place[]): number {
  const size = (places: readonly Place[]) => places.reduce((sum, { start, end }) => sum + end - start, 0);
  const both = left.reduce(
    (sum, a) => sum + Math.max(0, ...right.map((b) => (a.source === b.source ? shared(a, b) : 0))),
    0,
  );
  return (2 * both) / Math.max(1, size(left) + size(right));
}
