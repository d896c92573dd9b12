import type { Comparison, Stance } from "../../comparison/comparison";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { emptyDrawing } from "./empty";
import { textWidth, wrapped } from "./letters";
import { type Drawing, NARROW, type Picture, type SvgNode, WIDE } from "./picture";
import { line, SMALL, TEXT, text, textLines } from "./shape";
import { BADGE, badge, inkOf, letterOf, ruleAt, sourceKey, sourcePatterns, titleOf, type Weight } from "./source-mark";
import { laneOf } from "./stacked";
import { weightKey, whiskers } from "./stance-mark";

interface Mark {
  readonly index: number;
  readonly stance: Stance;
}

interface Row {
  readonly name: string;
  /** In the order of the sources. */
  readonly marks: readonly Mark[];
  /** Places of the sources that hardly mention it: an attitude that nobody can read is no neutral one. */
  readonly absent: readonly number[];
}

/** Where no score lies farther out than this, the line shows the middle half of the scale alone, and says so. */
const MIDDLE = 0.45;

/** Below these a label is hardly, or only fairly, sure. */
const SURE = 0.65;
const FAIRLY = 0.4;

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
    ...drawingOf(comparison, rows, WIDE, "stance-w", language),
    narrow: drawingOf(comparison, rows, NARROW, "stance-n", language),
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

const rowsOf = ({ targets, stances, sources }: Comparison): readonly Row[] =>
  targets.map(({ name }) => {
    const at = sources.map(({ id }) => stances.find((one) => one.source === id && one.target === name));
    return {
      name,
      marks: at.flatMap((stance, index) => (stance && stance.label !== "absent" ? [{ index, stance }] : [])),
      absent: at.flatMap((stance, index) => (!stance || stance.label === "absent" ? [index] : [])),
    };
  });

/** The sentence names the target on which the scores lie farthest apart, if they do. */
function describe(rows: readonly Row[], language: Language): string {
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

const weightOf = ({ confidence }: Stance): Weight =>
  confidence >= SURE ? "full" : confidence >= FAIRLY ? "half" : "slight";

function drawingOf(
  { sources }: Comparison,
  rows: readonly Row[],
  width: number,
  prefix: string,
  language: Language,
): Drawing {
  const say = wordsOf(language, "pictures");
  if (rows.length === 0) return emptyDrawing(width, say("stance.empty"));

  const wide = width === WIDE;
  const beside = wide ? 110 : 0;
  const [from, to] = wide ? [200, width - beside - 50] : [22, width - 22];
  const reach = rows.every(({ marks }) => marks.every(({ stance }) => Math.abs(stance.score) <= MIDDLE)) ? 0.5 : 1;
  const placeOf = (score: number): number =>
    from + ((Math.max(-reach, Math.min(reach, score)) / reach + 1) / 2) * (to - from);
  const lane = BADGE.height + (sources.length > 6 ? 1 : 4);
  const nodes: SvgNode[] = [sourcePatterns(prefix, sources.length)];
  const soft = { size: SMALL, fill: "var(--ink-soft)" } as const;

  nodes.push(
    text(from, 14, `${say("stance.critical")} −${endOf(reach, language)}`, {
      ...soft,
      anchor: wide ? "middle" : "start",
    }),
    text(placeOf(0), 14, `${say("stance.neutral")} 0`, { ...soft, anchor: "middle" }),
    text(to, 14, `${say("stance.supportive")} +${endOf(reach, language)}`, {
      ...soft,
      anchor: wide ? "middle" : "end",
    }),
  );
  if (wide)
    nodes.push(
      ...textLines(width, 14, wrapped(say("stance.absent"), beside, SMALL, 1), 15, { ...soft, anchor: "end" }),
    );

  const top = 24;
  let y = top;
  const drawn: SvgNode[] = [];
  for (const { name, marks, absent } of rows) {
    const places = marks.map(({ stance }) => placeOf(stance.score));
    const widths = marks.some(({ stance }) => stance.label === "mixed") ? BADGE.width + 16 : BADGE.width + 3;
    const lanes = laneOf(places, widths);
    const names = wrapped(name, wide ? from - 50 : width, TEXT, 2, true);
    const head = wide ? 0 : names.length * 17 + 4;
    const gone = wide ? 0 : absent.length > 0 ? 26 : 0;
    const besideRows = wide ? Math.ceil(absent.length / 3) : 0;
    const tall = Math.max(1, ...lanes.map((n) => n + 1), besideRows, wide ? names.length - 0.4 : 1);
    const base = y + 10 + head + tall * lane;
    drawn.push(ruleAt(y, 0, width));
    drawn.push(...textLines(0, wide ? base - 6 - (names.length - 1) * 16 : y + 18, names, 16, { bold: true }));
    drawn.push(line(from, base, to, base, { stroke: "var(--ink-faint)" }));
    if (reach < 1)
      for (const [end, outward] of [
        [from, -12],
        [to, 12],
      ] as const)
        drawn.push(line(end, base, end + outward, base, { stroke: "var(--ink-faint)", "stroke-dasharray": "2 2" }));
    for (const score of [-reach, -reach / 2, 0, reach / 2, reach])
      drawn.push(
        line(placeOf(score), base - (score === 0 ? tall * lane : 3), placeOf(score), base + 3, {
          stroke: score === 0 ? "var(--rule)" : "var(--ink-faint)",
        }),
      );
    marks.forEach(({ index, stance }, n) => {
      const [x, lower] = [places[n] ?? 0, base - (lanes[n] ?? 0) * lane - 3];
      if (stance.label === "mixed") drawn.push(whiskers(x, lower - BADGE.height / 2, inkOf(index)));
      drawn.push(badge(prefix, index, x - BADGE.width / 2, lower - BADGE.height, weightOf(stance)));
    });
    if (wide)
      drawn.push(
        ...absent.map((index, n) =>
          letterAlone(
            width - 13 - (Math.min(2, absent.length - 1 - 3 * Math.floor(n / 3)) - (n % 3)) * 28,
            base - 3 - Math.floor(n / 3) * lane,
            letterOf(index),
          ),
        ),
      );
    else if (absent.length > 0) {
      const words = say("stance.absent");
      drawn.push(text(0, base + 23, words, soft));
      const start = textWidth(words, SMALL) + 22;
      drawn.push(...absent.map((index, n) => letterAlone(start + n * 19, base + 28, letterOf(index))));
    }
    y = base + 10 + gone;
  }
  nodes.push(...drawn, ruleAt(y, 0, width));

  if (reach < 1) {
    const note = wrapped(say("stance.middle"), width, SMALL, 2);
    nodes.push(...textLines(0, y + 20, note, 16, soft));
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

const endOf = (reach: number, language: Language): string => formatOf(language).number(reach);

/** A letter that stands nowhere on the line. */
const letterAlone = (x: number, lower: number, letter: string): SvgNode =>
  text(x, lower - 5, letter, { size: SMALL, anchor: "middle", fill: "var(--ink-soft)" });
