import type { Comparison } from "../../comparison/comparison";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { NARROW, type Picture, WIDE } from "./picture";
import { letterOf, titleOf } from "./source-mark";
import { type StanceRow, stanceLine } from "./stance-line";

/** Targets by sources on a line from critical to supportive: places are scores, the weight of a mark how sure it is. */
export function drawStance(comparison: Comparison, language: Language): Picture {
  const say = wordsOf(language, "pictures");
  const terms = wordsOf(language, "terms");
  const format = formatOf(language);
  const rows = rowsOf(comparison);
  return {
    name: "stance",
    title: say("stance.title"),
    description: describe(rows, language),
    ...stanceLine(comparison, rows, WIDE, "stance-w", language),
    narrow: stanceLine(comparison, rows, NARROW, "stance-n", language),
    table: {
      head: [say("stance.target"), ...comparison.sources.map((source, n) => titleOf(source, n, language))],
      rows: rows.map((row) => [
        row.name,
        ...comparison.sources.map((_, n) => {
          const stance = row.marks.find((mark) => mark.index === n)?.stance;
          return stance
            ? say("stance.cell", {
                label: terms(`stances.${stance.label}`),
                score: format.signed(stance.score),
                sure: format.percent(stance.confidence),
              })
            : say("stance.absent");
        }),
      ]),
    },
  };
}

const rowsOf = ({ targets, stances, sources }: Comparison): readonly StanceRow[] =>
  targets.map(({ name }) => {
    const at = sources.map(({ id }) => stances.find((one) => one.source === id && one.target === name));
    return {
      name,
      marks: at.flatMap((stance, index) => (stance && stance.label !== "absent" ? [{ index, stance }] : [])),
      absent: at.flatMap((stance, index) => (!stance || stance.label === "absent" ? [index] : [])),
    };
  });

/** The sentence names the target on which the scores lie farthest apart, if they do. */
function describe(rows: readonly StanceRow[], language: Language): string {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const spans = rows.flatMap(({ name, marks }) => {
    const sorted = [...marks].sort((a, b) => a.stance.score - b.stance.score);
    const [low, high] = [sorted[0], sorted.at(-1)];
    return low && high ? [{ name, low, high, span: high.stance.score - low.stance.score }] : [];
  });
  const far = spans.reduce((best, one) => (one.span > (best?.span ?? 0) ? one : best), spans[0]);
  if (!far || far.span < 0.1) return say("stance.said");
  return say("stance.saidFar", {
    target: far.name,
    low: format.signed(far.low.stance.score),
    a: letterOf(far.low.index),
    high: format.signed(far.high.stance.score),
    b: letterOf(far.high.index),
  });
}
