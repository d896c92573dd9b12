import { overlaps, type Span } from "../../text/span";
import { type Draft, sizeOf, spanOf } from "./draft";

/**
 * Keeps one report for each stretch of text: what is reported inside another report is the outer speaker's words, as in
 * PARC and PolNeAR. The surer draft wins, then the longer.
 */
export function settle(drafts: readonly Draft[]): readonly Draft[] {
  const ranked = [...drafts]
    .filter((d) => sizeOf(d) > 0)
    .sort((a, b) => tier(b) - tier(a) || sizeOf(b) - sizeOf(a) || at(a) - at(b));
  const kept: Draft[] = [];
  for (const draft of ranked) {
    const parts = partsOf(draft);
    const clash = kept.some(
      (other) => other.statement === draft.statement && partsOf(other).some((p) => parts.some((q) => overlaps(p, q))),
    );
    const inside =
      draft.cue !== null &&
      kept.some(
        (o) =>
          o.statement === draft.statement &&
          partsOf(o).some((p) =>
            overlaps(p, spanOf(draft.statement.tokens, draft.cue as { from: number; to: number })),
          ),
      );
    if (!clash && !inside) kept.push(draft);
  }
  return kept.sort((a, b) => at(a) - at(b));
}

// A wish, a side taken, a rumour give way to words that somebody is reported to have said.
const tier = ({ act, confidence }: Draft): number => (act === "attitude" ? 0 : confidence < 0.6 ? 1 : 2);
const at = (draft: Draft): number =>
  spanOf(draft.statement.tokens, draft.content[0] as { from: number; to: number }).start;
const partsOf = (draft: Draft): readonly Span[] => draft.content.map((range) => spanOf(draft.statement.tokens, range));
