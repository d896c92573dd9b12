import type { Comparison, Stance } from "../../comparison/comparison";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { emptyDrawing } from "./empty";
import { textWidth, wrapped } from "./letters";
import { type Drawing, type SvgNode, WIDE } from "./picture";
import { line, SMALL, TEXT, text, textLines } from "./shape";
import { BADGE, badge, inkOf, letterOf, ruleAt, sourceKey, sourcePatterns, type Weight } from "./source-mark";
import { laneOf } from "./stacked";
import { weightKey, whiskers } from "./stance-mark";

export interface StanceMark {
  readonly index: number;
  readonly stance: Stance;
}

/** The attitudes toward one target. */
export interface StanceRow {
  readonly name: string;
  /** In the order of the sources. */
  readonly marks: readonly StanceMark[];
  /** Places of the sources that hardly mention it: an attitude that nobody can read is no neutral one. */
  readonly absent: readonly number[];
}

/** Where no score lies farther out than this, the line shows the middle half of the scale alone, and says so. */
const MIDDLE = 0.45;

/** Below these a label is hardly, or only fairly, sure. */
const SURE = 0.65;
const FAIRLY = 0.4;

const weightOf = ({ confidence }: Stance): Weight =>
  confidence >= SURE ? "full" : confidence >= FAIRLY ? "half" : "slight";

/** The line of scores: a row a target, at one width. */
export function stanceLine(
  { sources }: Comparison,
  rows: readonly StanceRow[],
  width: number,
  prefix: string,
  language: Language,
): Drawing {
  const say = wordsOf(language, "pictures");
  if (rows.length === 0) return emptyDrawing(width, say("stance.empty"));

  const scale = scaleOf(rows, sources.length, width, prefix, language);
  const nodes: SvgNode[] = [sourcePatterns(prefix, sources.length), ...headOf(scale)];
  let y = 24;
  for (const row of rows) {
    const drawn = drawRow(row, y, scale);
    nodes.push(...drawn.nodes);
    y = drawn.end;
  }
  nodes.push(ruleAt(y, 0, width));
  if (scale.reach < 1) {
    const note = wrapped(say("stance.middle"), width, SMALL, 2);
    nodes.push(...textLines(0, y + 20, note, 16, SOFT));
    y += 6 + note.length * 16;
  }
  const weights = weightKey(prefix, y + 16, width, language);
  const key = sourceKey(sources, { prefix, y: y + 30 + weights.height, width, language });
  return {
    width,
    height: y + 34 + weights.height + key.height,
    nodes: [...nodes, ...weights.nodes, ...key.nodes],
  };
}

const SOFT = { size: SMALL, fill: "var(--ink-soft)" } as const;

interface Scale {
  readonly prefix: string;
  readonly language: Language;
  readonly width: number;
  /** Names stand before the line and absent sources behind it; else above and below. */
  readonly wide: boolean;
  readonly from: number;
  readonly to: number;
  /** The score at either end. */
  readonly reach: number;
  /** Height that a mark takes. */
  readonly lane: number;
  readonly placeOf: (score: number) => number;
}

function scaleOf(
  rows: readonly StanceRow[],
  sources: number,
  width: number,
  prefix: string,
  language: Language,
): Scale {
  const wide = width === WIDE;
  const [from, to] = wide ? [200, width - BESIDE - 50] : [22, width - 22];
  const reach = rows.every(({ marks }) => marks.every(({ stance }) => Math.abs(stance.score) <= MIDDLE)) ? 0.5 : 1;
  const placeOf = (score: number): number =>
    from + ((Math.max(-reach, Math.min(reach, score)) / reach + 1) / 2) * (to - from);
  return { prefix, language, width, wide, from, to, reach, lane: BADGE.height + (sources > 6 ? 1 : 4), placeOf };
}

/** Room behind a wide line for the sources that hardly mention the target. */
const BESIDE = 110;

function headOf({ language, width, wide, from, to, reach, placeOf }: Scale): readonly SvgNode[] {
  const say = wordsOf(language, "pictures");
  const end = formatOf(language).number(reach);
  return [
    text(from, 14, `${say("stance.critical")} −${end}`, { ...SOFT, anchor: wide ? "middle" : "start" }),
    text(placeOf(0), 14, `${say("stance.neutral")} 0`, { ...SOFT, anchor: "middle" }),
    text(to, 14, `${say("stance.supportive")} +${end}`, { ...SOFT, anchor: wide ? "middle" : "end" }),
    ...(wide
      ? textLines(width, 14, wrapped(say("stance.absent"), BESIDE, SMALL, 1), 15, { ...SOFT, anchor: "end" })
      : []),
  ];
}

/** The row of one target whose upper edge is `y`, and where the next one begins. */
function drawRow({ name, marks, absent }: StanceRow, y: number, scale: Scale): { nodes: SvgNode[]; end: number } {
  const { prefix, width, wide, from, lane, placeOf } = scale;
  const places = marks.map(({ stance }) => placeOf(stance.score));
  const widths = marks.some(({ stance }) => stance.label === "mixed") ? BADGE.width + 16 : BADGE.width + 3;
  const lanes = laneOf(places, widths);
  const names = wrapped(name, wide ? from - 50 : width, TEXT, 2, true);
  const above = wide ? 0 : names.length * 17 + 4;
  const besideRows = wide ? Math.ceil(absent.length / 3) : 0;
  const tall = Math.max(1, ...lanes.map((n) => n + 1), besideRows, wide ? names.length - 0.4 : 1);
  const base = y + 10 + above + tall * lane;
  const nodes = [
    ruleAt(y, 0, width),
    ...textLines(0, wide ? base - 6 - (names.length - 1) * 16 : y + 18, names, 16, { bold: true }),
    ...axisOf(base, tall * lane, scale),
  ];
  marks.forEach(({ index, stance }, n) => {
    const [x, lower] = [places[n] ?? 0, base - (lanes[n] ?? 0) * lane - 3];
    if (stance.label === "mixed") nodes.push(whiskers(x, lower - BADGE.height / 2, inkOf(index)));
    nodes.push(badge(prefix, index, x - BADGE.width / 2, lower - BADGE.height, weightOf(stance)));
  });
  nodes.push(...absentOf(absent, base, scale));
  return { nodes, end: base + 10 + (wide || absent.length === 0 ? 0 : 26) };
}

/** The line itself, with its ticks; dashes where the scale goes on. */
function axisOf(base: number, tall: number, { from, to, reach, placeOf }: Scale): readonly SvgNode[] {
  const faint = { stroke: "var(--ink-faint)" } as const;
  const beyond = [
    [from, -12],
    [to, 12],
  ] as const;
  return [
    line(from, base, to, base, faint),
    ...(reach < 1
      ? beyond.map(([end, outward]) => line(end, base, end + outward, base, { ...faint, "stroke-dasharray": "2 2" }))
      : []),
    ...[-reach, -reach / 2, 0, reach / 2, reach].map((score) =>
      line(placeOf(score), base - (score === 0 ? tall : 3), placeOf(score), base + 3, {
        stroke: score === 0 ? "var(--rule)" : "var(--ink-faint)",
      }),
    ),
  ];
}

/** The letters that stand nowhere on the line: behind it, three a row, or below it. */
function absentOf(absent: readonly number[], base: number, { language, width, wide, lane }: Scale): readonly SvgNode[] {
  if (absent.length === 0) return [];
  const alone = (x: number, lower: number, index: number): SvgNode =>
    text(x, lower - 5, letterOf(index), { ...SOFT, anchor: "middle" });
  if (wide)
    return absent.map((index, n) => {
      const row = Math.floor(n / 3);
      const fromRight = Math.min(2, absent.length - 1 - 3 * row) - (n % 3);
      return alone(width - 13 - fromRight * 28, base - 3 - row * lane, index);
    });
  const words = wordsOf(language, "pictures")("stance.absent");
  const start = textWidth(words, SMALL) + 22;
  return [text(0, base + 23, words, SOFT), ...absent.map((index, n) => alone(start + n * 19, base + 28, index))];
}
