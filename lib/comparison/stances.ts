import type { Analysis } from "../analysis/analyze";
import { judgeStance } from "../analysis/stance";
import type { Stance } from "./comparison";
import type { PlacedTarget } from "./targets";

/** The author's stance of every source toward every target; a source that hardly mentions a target is absent. */
export function judgeStances(
  targets: readonly PlacedTarget[],
  analyses: ReadonlyMap<string, Analysis>,
): readonly Stance[] {
  return targets.flatMap(({ target, mentions }) =>
    [...analyses].map(([source, { document, attributions, wording }]) => {
      const judged = judgeStance(document, mentions.get(source) ?? [], attributions, wording);
      return {
        source,
        target: target.name,
        label: judged.label,
        score: judged.score,
        confidence: judged.confidence,
        evidence: judged.evidence.map((e) => ({ ...e, quote: document.article.text.slice(e.start, e.end) })),
      };
    }),
  );
}
