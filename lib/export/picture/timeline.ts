import type { Comparison, TimeMark } from "../../comparison/comparison";
import { readWords } from "../../text/read-words";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { emptyDrawing } from "./empty";
import { fitted, wrapped } from "./letters";
import { type Drawing, NARROW, type Picture, type SvgNode, WIDE } from "./picture";
import { line, SMALL, TEXT, text, textLines } from "./shape";
import { BADGE, badge, breakMark, inkOf, letterOf, ruleAt, sourceKey, sourcePatterns, titleOf } from "./source-mark";
import { dot, flag, markKey } from "./time-mark";
import { chosenRows, type TimeRow, type Told, timeRows, yearsBetween } from "./time-rows";

/**
 * Dates from the first to the last, a lane a source: a lane runs full to the day on which the source was published and
 * dashed behind it, so that what it could not have known is seen. The scale is the order; years left out are named.
 */
export function drawTimeline(comparison: Comparison, language: Language): Picture {
  const say = wordsOf(language, "pictures");
  const rows = timeRows(comparison);
  const titles = comparison.sources.map((source, n) => titleOf(source, n, language));
  const at = new Map(comparison.sources.map(({ id }, index) => [id, index]));
  return {
    name: "timeline",
    title: say("timeline.title"),
    description: say("timeline.said"),
    ...drawingOf(comparison, rows, WIDE, "timeline-w", language),
    narrow: drawingOf(comparison, rows, NARROW, "timeline-n", language),
    table: {
      head: [say("timeline.date"), say("source"), say("timeline.told"), say("timeline.what")],
      rows: rows.flatMap((row) => {
        const date = writeDate(row.date, language);
        return [
          ...row.published.map((index) => [date, titles[index] ?? "", say("timeline.published"), ""]),
          ...row.marks.map((mark) => [
            date,
            titles[at.get(mark.source) ?? -1] ?? "",
            say(`timeline.${toldOf(mark, comparison.sources)}`),
            sentenceOf(mark, comparison.sources),
          ]),
        ];
      }),
    },
  };
}

/** "2024", "Nov 2024", "14 Nov 2024". */
function writeDate(date: string, language: Language): string {
  const [year = "", month] = date.split("-");
  if (!month) return year;
  const exact = date.length > 7 ? formatOf(language).date(date) : null;
  if (exact) return exact;
  const day = formatOf(language).date(`${date.slice(0, 7)}-01`) ?? date;
  return day.replace(/^\D*1\D?\s+/, "");
}

const ROW = 28;
const GAP = 20;

function drawingOf(
  comparison: Comparison,
  all: readonly TimeRow[],
  width: number,
  prefix: string,
  language: Language,
): Drawing {
  const say = wordsOf(language, "pictures");
  const { sources } = comparison;
  if (all.every(({ marks }) => marks.length === 0)) return emptyDrawing(width, say("timeline.empty"));

  const wide = width === WIDE;
  const rows = chosenRows(all);
  // Wide: date, lanes, words. On a phone the words stand under their date, and the lanes on the right.
  const lane = wide ? Math.min(34, 410 / sources.length) : Math.min(24, 186 / sources.length);
  const lanes = wide ? 88 : width - lane * sources.length;
  const laneAt = (index: number): number => lanes + lane * (index + 0.5);
  const said = wide ? lanes + lane * sources.length + 16 : 0;
  const top = 32;
  const soft = { size: SMALL, fill: "var(--ink-soft)" } as const;

  // Where each row's middle lies; behind a stretch of years there is a break.
  const middles: number[] = [];
  const breaks: { y: number; years: number }[] = [];
  let y = top;
  rows.forEach((row, n) => {
    const before = rows[n - 1];
    const years = before ? yearsBetween(before.date, row.date) : 0;
    if (years >= 2) {
      breaks.push({ y: y + GAP / 2, years });
      y += GAP;
    }
    middles.push(y + ROW / 2);
    y += ROW + (!wide && wordsFor(row, comparison) ? 14 : 0);
  });
  const bottom = y;

  const nodes: SvgNode[] = [sourcePatterns(prefix, sources.length)];
  const slim = lane < BADGE.width + 2;
  sources.forEach((_, index) => {
    const x = laneAt(index);
    const head = slim
      ? text(x, 18, letterOf(index), { bold: true, anchor: "middle", fill: inkOf(index) })
      : badge(prefix, index, x - BADGE.width / 2, 4);
    const day = rows.findIndex((row) => row.published.includes(index));
    const written = day < 0 ? bottom : (middles[day] ?? bottom);
    nodes.push(head, line(x, top, x, written, { stroke: inkOf(index), "stroke-width": 1.5 }));
    if (written < bottom)
      nodes.push(line(x, written, x, bottom, { stroke: "var(--rule-strong)", "stroke-dasharray": "2 4" }));
  });
  for (const { y: at, years } of breaks) {
    nodes.push(text(0, at + 4, say("timeline.years", { count: years }), { ...soft, fill: "var(--ink-faint)" }));
    nodes.push(...sources.map((_, index) => breakMark(laneAt(index), at - 1)));
  }
  rows.forEach((row, n) => {
    const middle = middles[n] ?? 0;
    nodes.push(text(0, middle + 4.5, writeDate(row.date, language), { size: TEXT, value: true }));
    row.told.forEach((told, index) => {
      const x = laneAt(index);
      if (row.published.includes(index)) nodes.push(flag(x, middle, Math.min(18, lane - 4), inkOf(index)));
      if (told) nodes.push(dot(x, middle, told, inkOf(index)));
    });
    const words = wordsFor(row, comparison);
    if (!words) return;
    const room = wide ? width - said : lanes - 8;
    nodes.push(text(said, middle + (wide ? 4.5 : 21), fitted(words, room, SMALL), soft));
  });

  let below = bottom + 10;
  nodes.push(ruleAt(below, 0, width));
  const notes = [
    ...(all.length > rows.length ? [say("timeline.left", { count: all.length - rows.length })] : []),
    ...undated(comparison, language),
  ].flatMap((words) => wrapped(words, width, SMALL, 3));
  nodes.push(...textLines(0, below + 20, notes, 17, soft));
  below += 16 + notes.length * 17;
  const kinds = (["past", "ahead", "both", "unknown"] as const).filter(
    (told) => told === "past" || told === "ahead" || rows.some((row) => row.told.includes(told)),
  );
  const marks = markKey(kinds, below + 6, width, language);
  const key = sourceKey(sources, { prefix, y: below + 6 + marks.height + 14, width, language });
  return {
    width,
    height: below + 24 + marks.height + key.height,
    nodes: [...nodes, ...marks.nodes, ...key.nodes],
  };
}

/** The words that tell the date: of a shared claim rather than of one source alone. */
function wordsFor(row: TimeRow, { sources }: Comparison): string {
  const mark = row.marks.find(({ claim }) => claim !== null) ?? row.marks[0];
  return mark ? sentenceOf(mark, sources) : "";
}

/** The sentence in which a date stands: the date alone says little. */
function sentenceOf({ source, start, quote }: TimeMark, sources: Comparison["sources"]): string {
  const own = sources.find(({ id }) => id === source);
  const sentence = own?.sentences.find((one) => one.start <= start && start < one.end);
  if (!own || !sentence) return quote.replace(/\s+/g, " ").trim();
  return readWords(own, sentence).replace(/\s+/g, " ").trim();
}

const toldOf = ({ source, ahead }: TimeMark, sources: Comparison["sources"]): Told =>
  sources.find(({ id }) => id === source)?.published ? (ahead ? "ahead" : "past") : "unknown";

const undated = ({ sources }: Comparison, language: Language): readonly string[] => {
  const letters = sources.flatMap(({ published }, index) => (published ? [] : [letterOf(index)]));
  const say = wordsOf(language, "pictures");
  return letters.length > 0 ? [say("timeline.noDay", { sources: formatOf(language).list(letters) })] : [];
};
