/** A score by which a label is told from neutral; see the bars in analysis/stance/weigh.ts. */
const SHOWN = 0.1;

/** The engine's score where a person's label allows it, else the nearest that it does: no critical stance lies above zero. */
export function scoreFor(label: string, score: number): number {
  if (label === "supportive") return score > 0 ? score : SHOWN;
  if (label === "critical") return score < 0 ? score : -SHOWN;
  return 0;
}
