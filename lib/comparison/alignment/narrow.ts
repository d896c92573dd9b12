import type { Analysis } from "../../analysis/analyze";
import type { Proposition } from "../../analysis/claim";
import { overlaps, type Span } from "../../text/span";
import type { Passage } from "../passage";
import type { Weigh } from "../weights";

/** A mention of an aligned claim: the part of a sentence that states it. */
export interface Member extends Span {
  readonly source: string;
  readonly passage: Passage;
  /** The clauses the span covers. */
  readonly propositions: readonly Proposition[];
}

/** A clause whose share of what the group has in common is below this, beside the best clause's, does not state the claim. */
const SLIGHT = 0.3;

/** For each passage of a group, the clauses that carry what the group shares. */
export function narrowMembers(
  passages: readonly Passage[],
  _analyses: readonly Analysis[],
  weigh: Weigh,
): readonly Member[] {
  return passages.map((passage) => {
    const others = passages.filter((p) => p.source !== passage.source);
    const shared = new Map<string, number>();
    for (const key of new Set(passage.terms.map((t) => t.key))) {
      const with_ = others.filter((p) => p.terms.some((t) => t.key === key)).length;
      if (with_ > 0) shared.set(key, weigh(key) * with_);
    }
    const worth = passage.propositions.map((proposition) => {
      const keys = new Set(passage.terms.filter((t) => overlaps(t, proposition)).map((t) => t.key));
      return [...keys].reduce((sum, key) => sum + (shared.get(key) ?? 0), 0);
    });
    const most = Math.max(...worth);
    const first = worth.findIndex((w) => w >= SLIGHT * most);
    const last = worth.findLastIndex((w) => w >= SLIGHT * most);
    const propositions = passage.propositions.slice(first, last + 1);
    const start = propositions[0]?.start ?? passage.sentence.start;
    const end = propositions[propositions.length - 1]?.end ?? passage.sentence.end;
    return { source: passage.source, passage, propositions, start, end };
  });
}
