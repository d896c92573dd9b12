import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { textWidth } from "./letters";
import type { SvgNode } from "./picture";
import { path, SMALL, text } from "./shape";
import { BADGE, badge, inkOf } from "./source-mark";

/** Strokes to both sides of a mark: the author says both. */
export const whiskers = (x: number, y: number, stroke: string): SvgNode => {
  const reach = BADGE.width / 2;
  return path(`M${x - reach} ${y}h-7m3 -4l-4 4l4 4M${x + reach} ${y}h7m-3 -4l4 4l-4 4`, {
    stroke,
    "stroke-width": 1.5,
  });
};

/** What the weight of a mark and its whiskers mean, shown on a mark of the first source. */
export function weightKey(prefix: string, y: number, width: number, language: Language) {
  const say = wordsOf(language, "pictures");
  const nodes: SvgNode[] = [];
  let [x, top] = [0, y];
  for (const what of ["full", "half", "slight", "mixed"] as const) {
    const words = say(`stance.${what}`);
    const lead = what === "mixed" ? BADGE.width + 16 : BADGE.width;
    const all = lead + 7 + textWidth(words, SMALL) + 18;
    if (x > 0 && x + all - 18 > width) [x, top] = [0, top + 26];
    const left = what === "mixed" ? x + 8 : x;
    if (what === "mixed") nodes.push(whiskers(left + BADGE.width / 2, top + BADGE.height / 2, inkOf(0)));
    nodes.push(badge(prefix, 0, left, top, what === "mixed" ? "full" : what));
    nodes.push(text(x + lead + 7, top + 14.5, words, { size: SMALL, fill: "var(--ink-soft)" }));
    x += all;
  }
  return { nodes, height: top - y + BADGE.height };
}
