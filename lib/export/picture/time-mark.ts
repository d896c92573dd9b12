import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { textWidth } from "./letters";
import type { SvgNode } from "./picture";
import { circle, group, path, SMALL, text } from "./shape";
import type { Told } from "./time-rows";

/** Filled: before the day of publication; hollow: after it; half: both; with a point: no day to tell by. */
export function dot(x: number, y: number, told: Told, ink: string): SvgNode {
  const ring = { stroke: ink, "stroke-width": 1.75 } as const;
  if (told === "both")
    return path(`M${x} ${y - 5}a5 5 0 1 0 0 10a5 5 0 1 0 0 -10v10`, { ...ring, fill: "var(--paper)" });
  const disc = circle(x, y, 5, { ...ring, fill: told === "past" ? ink : "var(--paper)" });
  return told === "unknown" ? group({}, [disc, circle(x, y, 1.5, { fill: ink })]) : disc;
}

/** A bar across the lane: here the source was written. */
export const flag = (x: number, y: number, wide: number, ink: string): SvgNode =>
  path(`M${x - wide / 2} ${y}h${wide}`, { stroke: ink, "stroke-width": 4 });

/** What the marks mean, those alone that are drawn. */
export function markKey(kinds: readonly Told[], y: number, width: number, language: Language) {
  const say = wordsOf(language, "pictures");
  const ink = "var(--ink-soft)";
  const nodes: SvgNode[] = [];
  let [x, top] = [0, y];
  for (const what of [...kinds, "published" as const]) {
    const words = say(`timeline.${what}`);
    const lead = what === "published" ? 20 : 12;
    const long = lead + 7 + textWidth(words, SMALL);
    if (x > 0 && x + long > width) [x, top] = [0, top + 22];
    nodes.push(
      what === "published" ? flag(x + 9, top + 8, 18, ink) : dot(x + 6, top + 8, what, ink),
      text(x + lead + 7, top + 12.5, words, { size: SMALL, fill: ink }),
    );
    x += long + 20;
  }
  return { nodes, height: top - y + 18 };
}
