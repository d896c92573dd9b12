import type { Attribution } from "./attribution";
import type { Document } from "./document";
import type { Finding } from "./finding";
import { readTarget, type StanceContext, type TargetMention } from "./stance/reading";
import { type StanceJudgement, weighReadings } from "./stance/weigh";

/** The author's stance toward one target, given where the article mentions it. */
export function judgeStance(
  doc: Document,
  target: readonly TargetMention[],
  attributions: readonly Attribution[],
  wording: readonly Finding[],
  context: StanceContext = {},
): StanceJudgement {
  return weighReadings(doc, readTarget(doc, target, attributions, context), wording, context.kind);
}
