import type { Source } from "../../comparison/comparison";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { fitted, textWidth } from "./letters";
import type { SvgNode } from "./picture";
import { circle, defs, group, line, path, pattern, rect, SMALL, text } from "./shape";

const PATTERNS = 12;

export const letterOf = (index: number): string => String.fromCharCode(65 + index);
export const inkOf = (index: number): string => `var(--source-${(index % PATTERNS) + 1})`;

/** "Wire · Sample wire"; the letter alone says who it is where names are hidden. */
export function nameOf(source: Source, index: number, language: Language): string {
  const say = wordsOf(language, "terms");
  if (source.hidden) return say("Source", { letter: letterOf(index) });
  const kind = say(`kinds.${source.kind}`);
  return source.outlet && source.outlet !== kind ? `${kind} · ${source.outlet}` : kind;
}

/** The same with its letter, as a table's head has it. */
export const titleOf = (source: Source, index: number, language: Language): string =>
  source.hidden ? nameOf(source, index, language) : `${letterOf(index)} ${nameOf(source, index, language)}`;

/** The twelve patterns of the page's badges; `prefix` keeps those of two drawings on one page apart. */
export const sourcePatterns = (prefix: string, count: number): SvgNode =>
  defs(Array.from({ length: Math.min(count, PATTERNS) }, (_, index) => tile(`${prefix}-${index + 1}`, index)));

export const patternOf = (prefix: string, index: number): string => `url(#${prefix}-${(index % PATTERNS) + 1})`;

function tile(id: string, index: number): SvgNode {
  const fill = inkOf(index);
  const full = (size: number, ...inner: SvgNode[]) => [rect(0, 0, size, size, { fill: "var(--paper)" }), ...inner];
  const bar = (size: number, thick: number) => rect(0, 0, size, thick, { fill });
  const post = (size: number, thick: number) => rect(0, 0, thick, size, { fill });
  switch (index % PATTERNS) {
    case 0:
      return pattern(id, 4, full(4, rect(0, 0, 4, 4, { fill })));
    case 1:
      return pattern(id, 5, full(5, bar(5, 2)), -45);
    case 2:
      return pattern(id, 4, full(4, circle(2, 2, 1.4, { fill })));
    case 3:
      return pattern(id, 5, full(5, bar(5, 2)));
    case 4:
      return pattern(id, 5, full(5, bar(5, 1.2), post(5, 1.2)), 45);
    case 5:
      return pattern(id, 3, full(3, post(3, 1.1)));
    case 6:
      return pattern(id, 5, full(5, bar(5, 2)), 45);
    case 7:
      return pattern(id, 6, full(6, rect(0, 0, 3, 3, { fill }), rect(3, 3, 3, 3, { fill })));
    case 8:
      return pattern(id, 4, full(4, bar(4, 1), post(4, 1)));
    case 9:
      return pattern(id, 8, full(8, bar(8, 5)));
    case 10:
      return pattern(id, 5, [rect(0, 0, 5, 5, { fill }), circle(2.5, 2.5, 1.5, { fill: "var(--paper)" })]);
    default:
      return pattern(id, 6, full(6, bar(6, 1)));
  }
}

/** How heavy a mark is: what it rests on is sure, fairly sure or hardly sure. */
export type Weight = "full" | "half" | "slight";

export const BADGE = { width: 24, height: 20 } as const;

/** A source's letter with its pattern, its left upper corner at x, y. */
export function badge(prefix: string, index: number, x: number, y: number, weight: Weight = "full"): SvgNode {
  const { width, height } = BADGE;
  const ink = inkOf(index);
  const stripe = 7;
  const filled = weight === "full";
  return group({}, [
    rect(x, y, width, height, { rx: 3, fill: filled ? ink : "var(--paper)" }),
    rect(x + width - stripe, y + 1, stripe - 1, height - 2, { fill: patternOf(prefix, index) }),
    rect(x + 0.5, y + 0.5, width - 1, height - 1, {
      rx: 2.5,
      fill: "none",
      stroke: ink,
      "stroke-width": weight === "half" ? 2 : 1,
      "stroke-dasharray": weight === "slight" ? "3 2" : undefined,
    }),
    text(x + (width - stripe) / 2 + 0.5, y + 14.5, letterOf(index), {
      size: 13,
      bold: true,
      anchor: "middle",
      fill: filled ? "var(--paper)" : ink,
    }),
  ]);
}

interface Key {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** Which letter is whose, in as many columns as fit. */
export function sourceKey(
  sources: readonly Source[],
  { prefix, y, width, language }: { prefix: string; y: number; width: number; language: Language },
): Key {
  const gap = 20;
  const beside = BADGE.width + 7;
  const names = sources.map((source, index) => nameOf(source, index, language));
  const widest = Math.max(0, ...names.map((name) => textWidth(name, SMALL)));
  const columns = Math.max(1, Math.min(sources.length, Math.floor((width + gap) / (beside + widest + gap))));
  const column = (width + gap) / columns;
  const rows = Math.ceil(sources.length / columns);
  const row = 26;
  return {
    nodes: names.flatMap((name, index) => {
      const x = Math.floor(index / rows) * column;
      const top = y + (index % rows) * row;
      return [
        badge(prefix, index, x, top),
        text(x + beside, top + 14.5, fitted(name, column - gap - beside, SMALL), {
          size: SMALL,
          fill: "var(--ink-soft)",
        }),
      ];
    }),
    height: rows * row - (row - BADGE.height),
  };
}

/** Two short strokes across a line: here the scale leaves something out. */
export const breakMark = (x: number, y: number): SvgNode =>
  group({}, [
    rect(x - 5, y - 3, 10, 6, { fill: "var(--paper)" }),
    path(`M${x - 6} ${y}l12 -5M${x - 6} ${y + 5}l12 -5`, { stroke: "var(--ink-faint)" }),
  ]);

/** A fine line under a row. */
export const ruleAt = (y: number, from: number, to: number): SvgNode => line(from, y, to, y, { stroke: "var(--rule)" });
