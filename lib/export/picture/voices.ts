import type { Comparison, VoiceShare } from "../../comparison/comparison";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { emptyDrawing } from "./empty";
import { fitted, textWidth } from "./letters";
import { type Drawing, NARROW, type Picture, type SvgNode, WIDE } from "./picture";
import { circle, defs, line, pattern, rect, SMALL, TEXT, text } from "./shape";
import { BADGE, badge, letterOf, nameOf, ruleAt, sourcePatterns, titleOf } from "./source-mark";

/** Whose words, in the order of a bar: the author's own, then others from the plainest source to the vaguest. */
const WHOSE = ["author", "namedDirect", "namedIndirect", "unnamedDirect", "unnamedIndirect"] as const;
type Whose = (typeof WHOSE)[number];

interface Row {
  readonly index: number;
  readonly words: number;
  readonly of: Readonly<Record<Whose, number>>;
}

/** The words of each source by whose they are, as parts of a whole, so that a short text and a long one compare. */
export function drawVoices(comparison: Comparison, language: Language): Picture {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const rows = rowsOf(comparison);
  const title = (index: number): string => {
    const source = comparison.sources[index];
    return source ? titleOf(source, index, language) : letterOf(index);
  };
  return {
    name: "voices",
    title: say("voices.title"),
    description: describe(rows, language),
    ...drawingOf(comparison, rows, WIDE, "voices-w", language),
    narrow: drawingOf(comparison, rows, NARROW, "voices-n", language),
    table: {
      head: [say("source"), ...WHOSE.map((whose) => say(`voices.${whose}`)), say("voices.all")],
      rows: rows.map((row) => [
        title(row.index),
        ...WHOSE.map((whose) =>
          say("voices.cell", { count: format.number(row.of[whose]), share: format.percent(row.of[whose] / row.words) }),
        ),
        format.number(row.words),
      ]),
    },
  };
}

function rowsOf({ sources, voices }: Comparison): readonly Row[] {
  const bySource = new Map(voices.map((share) => [share.source, share]));
  return sources.flatMap(({ id }, index) => {
    const share = bySource.get(id);
    const of = share && partsOf(share);
    const words = of ? WHOSE.reduce((sum, whose) => sum + of[whose], 0) : 0;
    return of && words > 0 ? [{ index, words, of }] : [];
  });
}

function partsOf({ author, named, unnamed }: VoiceShare): Readonly<Record<Whose, number>> | null {
  const of = {
    author,
    namedDirect: named.direct,
    namedIndirect: named.indirect,
    unnamedDirect: unnamed.direct,
    unnamedIndirect: unnamed.indirect,
  };
  return Object.values(of).every((words) => Number.isFinite(words) && words >= 0) ? of : null;
}

const othersShare = ({ words, of }: Row): number => 1 - of.author / words;

function describe(rows: readonly Row[], language: Language): string {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const sorted = [...rows].sort((a, b) => othersShare(b) - othersShare(a));
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (!most || !least || othersShare(most) - othersShare(least) < 0.005) return say("voices.said");
  return say("voices.saidMost", {
    most: letterOf(most.index),
    mostShare: format.percent(othersShare(most)),
    least: letterOf(least.index),
    leastShare: format.percent(othersShare(least)),
  });
}

const INK = "var(--mark-voice)";

/** Named is darker than unnamed; direct is solid or dotted, reported is lines. */
const fills = (prefix: string): SvgNode => {
  const paper = (size: number) => rect(0, 0, size, size, { fill: "var(--paper)" });
  const tiles: Record<Exclude<Whose, "author" | "namedDirect">, SvgNode> = {
    namedIndirect: pattern(`${prefix}-namedIndirect`, 5, [paper(5), rect(0, 0, 5, 2.2, { fill: INK })], -45),
    unnamedDirect: pattern(`${prefix}-unnamedDirect`, 5, [paper(5), circle(2.5, 2.5, 1.3, { fill: INK })]),
    unnamedIndirect: pattern(`${prefix}-unnamedIndirect`, 6, [paper(6), rect(0, 0, 6, 1, { fill: INK })]),
  };
  return defs(Object.values(tiles));
};

const fillOf = (prefix: string, whose: Whose): string =>
  whose === "author" ? "var(--paper)" : whose === "namedDirect" ? INK : `url(#${prefix}-${whose})`;

function drawingOf(
  { sources }: Comparison,
  rows: readonly Row[],
  width: number,
  prefix: string,
  language: Language,
): Drawing {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  if (rows.length === 0) return emptyDrawing(width, say("voices.empty"));

  const nodes: SvgNode[] = [sourcePatterns(prefix, sources.length), fills(prefix)];
  const key = voiceKey(prefix, width, language);
  nodes.push(...key.nodes);

  const bar = 22;
  const height = 86;
  const top = key.height + 12;
  rows.forEach((row, r) => {
    const source = sources[row.index];
    const y = top + r * height;
    nodes.push(ruleAt(y, 0, width));
    const all = say("voices.words", { count: row.words, shown: format.number(row.words) });
    const name = source ? nameOf(source, row.index, language) : "";
    nodes.push(
      badge(prefix, row.index, 0, y + 9),
      text(BADGE.width + 8, y + 23.5, fitted(name, width - BADGE.width - textWidth(all, SMALL) - 24, TEXT)),
      text(width, y + 23.5, all, { size: SMALL, anchor: "end", fill: "var(--ink-soft)", value: true }),
    );
    nodes.push(...barOf(prefix, row, y + 36, bar, width, (words) => format.number(words)));
  });
  return { width, height: top + rows.length * height, nodes };
}

/** One bar with its numbers: inside where there is room on a plate of paper, else on a line below, kept apart. */
function barOf(
  prefix: string,
  row: Row,
  y: number,
  height: number,
  width: number,
  written: (words: number) => string,
): readonly SvgNode[] {
  const nodes: SvgNode[] = [];
  const below: { at: number; words: string; wide: number }[] = [];
  let x = 0;
  for (const whose of WHOSE) {
    const count = row.of[whose];
    if (count === 0) continue;
    const long = (count / row.words) * width;
    nodes.push(
      rect(x + 0.5, y, Math.max(1.5, long - 1), height, {
        fill: fillOf(prefix, whose),
        stroke: INK,
        "stroke-width": 1,
      }),
    );
    const words = written(count);
    const wide = textWidth(words, SMALL);
    if (wide + 16 <= long) {
      const middle = x + long / 2;
      nodes.push(
        rect(middle - wide / 2 - 4, y + 3.5, wide + 8, height - 7, { rx: 2, fill: "var(--paper)" }),
        text(middle, y + height / 2 + 4.5, words, { size: SMALL, anchor: "middle", value: true }),
      );
    } else below.push({ at: x + long / 2, words, wide });
    x += long;
  }
  // From the right, since small parts gather there: each as near to its part as its right neighbour leaves room.
  let end = width;
  for (const { at, words, wide } of below.reverse()) {
    const middle = Math.min(at, end - wide / 2);
    nodes.push(
      line(at, y + height, middle, y + height + 6, { stroke: "var(--ink-faint)" }),
      text(middle, y + height + 17, words, { size: SMALL, anchor: "middle", value: true }),
    );
    end = middle - wide / 2 - 8;
  }
  return nodes;
}

function voiceKey(prefix: string, width: number, language: Language) {
  const say = wordsOf(language, "pictures");
  const nodes: SvgNode[] = [];
  let [x, y] = [0, 4];
  for (const whose of WHOSE) {
    const words = say(`voices.${whose}`);
    const long = 24 + 6 + textWidth(words, SMALL);
    if (x > 0 && x + long > width) [x, y] = [0, y + 22];
    nodes.push(
      rect(x + 0.5, y, 23, 14, { fill: fillOf(prefix, whose), stroke: INK, "stroke-width": 1 }),
      text(x + 30, y + 11.5, words, { size: SMALL, fill: "var(--ink-soft)" }),
    );
    x += long + 18;
  }
  return { nodes, height: y + 18 };
}
