import type { Comparison, PairDivergence } from "../../comparison/comparison";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { emptyDrawing } from "./empty";
import { fitted, textWidth } from "./letters";
import { type Drawing, NARROW, type Picture, type SvgNode, WIDE } from "./picture";
import { defs, line, pattern, rect, SMALL, TEXT, text } from "./shape";
import { BADGE, badge, letterOf, nameOf, sourceKey, sourcePatterns, titleOf } from "./source-mark";

/** How far apart each two sources are: half a matrix, the letters on its diagonal. */
export function drawPairs(comparison: Comparison, language: Language): Picture {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const { sources } = comparison;
  const at = new Map(sources.map(({ id }, index) => [id, index]));
  const pairs = comparison.pairs.filter(({ a, b, score }) => at.has(a) && at.has(b) && Number.isFinite(score));
  const placed = pairs.map((pair) => {
    const [one, other] = [at.get(pair.a) ?? 0, at.get(pair.b) ?? 0];
    return { pair, column: Math.min(one, other), row: Math.max(one, other) };
  });
  return {
    name: "pairs",
    title: say("pairs.title"),
    description: describe(placed, language),
    ...drawingOf(comparison, placed, WIDE, "pairs-w", language),
    narrow: drawingOf(comparison, placed, NARROW, "pairs-n", language),
    table: {
      head: [say("pairs.pair"), say("pairs.score"), say("pairs.both"), say("pairs.differ"), say("pairs.apart")],
      rows: placed.map(({ pair, column, row }) => [
        say("pairs.names", {
          a: titleAt(comparison, column, language),
          b: titleAt(comparison, row, language),
        }),
        format.percent(pair.score),
        format.number(pair.both.length),
        format.number(pair.differ.length),
        format.number(pair.apart.length),
      ]),
    },
  };
}

interface Placed {
  readonly pair: PairDivergence;
  /** The place of the earlier of the two sources. */
  readonly column: number;
  readonly row: number;
}

const titleAt = ({ sources }: Comparison, index: number, language: Language): string => {
  const source = sources[index];
  return source ? titleOf(source, index, language) : letterOf(index);
};

function describe(placed: readonly Placed[], language: Language): string {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const sorted = [...placed].sort((a, b) => a.pair.score - b.pair.score);
  const [near, far] = [sorted[0], sorted.at(-1)];
  if (!near || !far || far.pair.score - near.pair.score < 0.005) return say("pairs.said");
  return say("pairs.saidFar", {
    a: letterOf(far.column),
    b: letterOf(far.row),
    far: format.percent(far.pair.score),
    c: letterOf(near.column),
    d: letterOf(near.row),
    near: format.percent(near.pair.score),
  });
}

/** Five densities of hatching, from hardly any to full. */
const STEPS = 5;
const stepOf = (score: number): number => Math.min(STEPS - 1, Math.floor(Math.max(0, score) * STEPS));

const hatches = (prefix: string): SvgNode =>
  defs(
    [0.5, 0.9, 1.7, 2.9, 6].map((thick, step) =>
      pattern(
        `${prefix}-far-${step}`,
        5,
        [rect(0, 0, 5, 5, { fill: "var(--paper)" }), rect(0, 0, 5, thick, { fill: "var(--ink-soft)" })],
        -45,
      ),
    ),
  );

function square(prefix: string, x: number, y: number, most: number, score: number): SvgNode {
  // The area, not the side, is what a square is compared by.
  const side = Math.max(4, Math.sqrt(Math.max(0, Math.min(1, score))) * most);
  return rect(x + (most - side) / 2, y + (most - side) / 2, side, side, {
    fill: `url(#${prefix}-far-${stepOf(score)})`,
    stroke: "var(--ink-soft)",
    "stroke-width": 1,
  });
}

function drawingOf(
  { sources }: Comparison,
  placed: readonly Placed[],
  width: number,
  prefix: string,
  language: Language,
): Drawing {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  if (placed.length === 0) return emptyDrawing(width, say("pairs.empty"));

  const wide = width === WIDE;
  const count = sources.length;
  const names = sources.map((source, n) => nameOf(source, n, language));
  // Names stand beside their letter on the diagonal where they fit there; else a key below tells them.
  const cell = Math.min(76, (width - (wide ? 170 : BADGE.width)) / Math.max(1, count - 1));
  const small = cell < 46;
  const most = Math.min(36, cell - 8);
  const row = most + (small ? 22 : 26);
  const nodes: SvgNode[] = [sourcePatterns(prefix, count), hatches(prefix)];
  const xOf = (index: number): number => index * cell;
  const yOf = (index: number): number => 4 + index * row;

  sources.forEach((_, n) => {
    const [x, y] = [xOf(n), yOf(n)];
    if (n > 0) nodes.push(line(0, y + row - 3, Math.max(x, cell), y + row - 3, { stroke: "var(--rule)" }));
    nodes.push(badge(prefix, n, x, y + (row - BADGE.height) / 2));
    if (wide)
      nodes.push(
        text(x + BADGE.width + 9, y + row / 2 + 4.5, fitted(names[n] ?? "", width - x - BADGE.width - 9, TEXT)),
      );
  });
  for (const { pair, column, row: down } of placed) {
    const [x, y] = [xOf(column), yOf(down)];
    nodes.push(square(prefix, x + 2, y, most, pair.score));
    const full = format.percent(pair.score);
    const words = small ? full.replace(/\s?%$/, "") : full;
    nodes.push(text(x + 2 + most / 2, y + most + 14, words, { size: SMALL, anchor: "middle", value: true }));
  }

  let y = yOf(count) + 12;
  const scale = 30;
  const near = say("pairs.near");
  nodes.push(text(0, y + scale / 2 + 4, near, { size: SMALL, fill: "var(--ink-soft)" }));
  let x = textWidth(near, SMALL) + 10;
  for (let step = 0; step < STEPS; step += 1) {
    nodes.push(square(prefix, x, y, scale, (step + 0.5) / STEPS));
    x += scale + 4;
  }
  nodes.push(text(x + 6, y + scale / 2 + 4, say("pairs.far"), { size: SMALL, fill: "var(--ink-soft)" }));
  y += scale;
  if (wide) return { width, height: y + 6, nodes };
  const key = sourceKey(sources, { prefix, y: y + 16, width, language });
  return { width, height: y + 20 + key.height, nodes: [...nodes, ...key.nodes] };
}
