import { groupBy } from "../../text/group";
import { overlaps, type Span } from "../../text/span";
import { type Draft, sizeOf, spanOf } from "./draft";
import type { Range } from "./noun-phrase";

/**
 * Keeps one report for each stretch of text: what is reported inside another report is the outer speaker's words, as in
 * PARC and PolNeAR. The surer draft wins, then the longer.
 */
export function settle(drafts: readonly Draft[]): readonly Draft[] {
  return [...groupBy(drafts, (d) => d.statement).values()].flatMap(settleStatement).sort((a, b) => at(a) - at(b));
}

function settleStatement(drafts: readonly Draft[]): readonly Draft[] {
  const ranked = [...drafts]
    .filter((d) => sizeOf(d) > 0)
    .sort((a, b) => tier(b) - tier(a) || sizeOf(b) - sizeOf(a) || at(a) - at(b));
  const kept: Draft[] = [];
  const taken: Span[] = [];
  for (const draft of ranked) {
    const parts = partsOf(draft);
    const cue = draft.cue ? [spanOf(draft.statement.tokens, draft.cue)] : [];
    if ([...parts, ...cue].some((part) => taken.some((t) => overlaps(t, part)))) continue;
    kept.push(draft);
    taken.push(...parts);
  }
  return kept;
}

// A wish, a side taken, a rumour give way to words that somebody is reported to have said.
const tier = ({ act, confidence }: Draft): number => (act === "attitude" ? 0 : confidence < 0.6 ? 1 : 2);
const at = (draft: Draft): number => spanOf(draft.statement.tokens, draft.content[0] as Range).start;
const partsOf = (draft: Draft): readonly Span[] => draft.content.map((range) => spanOf(draft.statement.tokens, range));
