import { fold } from "../analysis/entity/fold";
import type { LedgerEntry, Referent, ReportedFinding, Stance } from "../comparison/comparison";
import { alike, areSame, overlapOf } from "./anchor";
import type { Anchor, ClaimPlace, FigurePlace, FindingPlace, NamePlace, StancePlace } from "./decision";
import type { Draft, DraftClaim, DraftItem } from "./draft";
import type { Place } from "./subject";

export type Resolve = (anchor: Anchor) => Place | null;

/** Less in common than this, and what was decided about is another thing by now. */
const ENOUGH = 0.25;

/** The highest by a measure, the first of equals; null where none reaches `least`. */
function best<T>(items: readonly T[], measure: (item: T) => number, least: number): T | null {
  let found: T | null = null;
  let most = least;
  for (const item of items) {
    const own = measure(item);
    if (own > most || (found === null && own === most)) {
      found = item;
      most = own;
    }
  }
  return found;
}

const resolved = (anchors: readonly Anchor[], resolve: Resolve): readonly Place[] =>
  anchors.flatMap((anchor) => resolve(anchor) ?? []);

/**
 * The claim that a decision speaks of: the one whose mentions have most in common with those it names, of two sources at
 * least. What holds of the claim that A and B state says nothing of another that A and C state.
 */
export function findClaim(claims: readonly DraftClaim[], place: ClaimPlace, resolve: Resolve): DraftClaim | null {
  const wanted = resolved(place.mentions, resolve);
  const sources = Math.min(2, new Set(place.mentions.map((m) => m.source)).size);
  const measure = (claim: DraftClaim): number => {
    const held = new Set(wanted.filter((w) => claim.mentions.some((m) => areSame(m, w))).map((w) => w.source));
    if (held.size < sources) return 0;
    // Of two claims with the same words, the one that is called the same.
    return overlapOf(wanted, claim.mentions) + (claim.label === place.label ? 1e-6 : 0);
  };
  return best(claims, measure, ENOUGH);
}

export function findFigure(
  figures: Draft["figures"],
  place: FigurePlace,
  resolve: Resolve,
): DraftItem<LedgerEntry> | null {
  const wanted = resolved(place.mentions, resolve);
  const measure = ({ item }: DraftItem<LedgerEntry>) =>
    overlapOf(wanted, item.mentions) + (item.quantity === place.quantity ? 1e-6 : 0);
  return best(figures, measure, 0.5);
}

/** A stance is a source's toward a target: of one name, or that another name of the target stands for. */
export function findStance(draft: Draft, place: StancePlace): DraftItem<Stance> | null {
  const own = draft.stances.filter(({ item }) => item.source === place.source);
  const wanted = fold(place.target);
  const called = own.find(({ item }) => fold(item.target) === wanted);
  if (called) return called;
  const target = draft.comparison.targets.find((t) => t.aliases.some((alias) => fold(alias) === wanted));
  return (target && own.find(({ item }) => item.target === target.name)) ?? null;
}

/** A finding of the same layer in mostly the same words, that says the same of them. */
export function findFinding(
  findings: Draft["findings"],
  place: FindingPlace,
  resolve: Resolve,
  tag?: string,
): DraftItem<ReportedFinding> | null {
  const at = resolve(place.at);
  if (!at) return null;
  const fits = ({ item }: DraftItem<ReportedFinding>) =>
    item.layer === place.layer && (item.tag === place.tag || item.tag === tag) && areSame(item, at);
  return best(findings.filter(fits), ({ item }) => alike(item, at), 0);
}

/** The row that holds most of the places that a decision names; where their words are gone, the one of the same name. */
export function findName(naming: Draft["naming"], place: NamePlace, resolve: Resolve): DraftItem<Referent> | null {
  const wanted = resolved(place.at, resolve);
  const held = ({ item }: DraftItem<Referent>) =>
    item.mentions.reduce(
      (sum, { source, forms }) =>
        sum +
        wanted.filter((w) => w.source === source && forms.some((f) => f.at.some((at) => areSame({ source, ...at }, w))))
          .length,
      0,
    ) + (item.referent === place.referent ? 1e-6 : 0);
  return (
    best(naming, held, Math.max(0.5, wanted.length / 2)) ??
    naming.find(({ item }) => fold(item.referent) === fold(place.referent)) ??
    null
  );
}
