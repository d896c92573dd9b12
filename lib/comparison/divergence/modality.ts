import type { Modality } from "../../analysis/modality";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import { quoteOf } from "./evidence";

const RANK: Readonly<Record<Modality, number>> = { certain: 0, expected: 1, probable: 2, possible: 3 };

/** How sure each source is: certain for one, "could" for another. Neighbours on the scale are not told apart. */
export function findModalityDifference(mentions: readonly ReadMention[]): Difference | null {
  const ranks = mentions.map((m) => RANK[m.modality.modality]);
  const [least, most] = [Math.max(...ranks), Math.min(...ranks)];
  if (least - most < 2) return null;
  const graded = mentions.filter((m) => m.modality.word && RANK[m.modality.modality] >= 2);
  const sources = new Set(graded.map((m) => m.mention.source));
  const sure = mentions.filter((m) => RANK[m.modality.modality] <= 1 && !sources.has(m.mention.source));
  if (sure.length === 0) return null;
  const evidence = graded.map((m) => quoteOf(m, m.modality.word ?? m.mention));
  return {
    kind: "modality",
    rule: "divergence/certainty",
    text: `${evidence.map((e) => `“${e.quote}”`).join(", ")} against a plain statement`,
    evidence: [
      ...evidence,
      ...sure.map(({ mention: { source, start, end, quote } }) => ({ source, start, end, quote })),
    ],
  };
}
