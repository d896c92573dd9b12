import { FRAMES } from "../../analysis/finding";
import type { Comparison } from "../../comparison/comparison";
import { formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import { emptyDrawing } from "./empty";
import { fitted, textWidth, wrapped } from "./letters";
import { type Drawing, NARROW, type Picture, WIDE } from "./picture";
import { line, rect, SMALL, TEXT, text, textLines } from "./shape";
import { BADGE, badge, inkOf, patternOf, ruleAt, sourceKey, sourcePatterns, titleOf } from "./source-mark";

interface Row {
  readonly name: string;
  /** One entry a source. */
  readonly counts: readonly number[];
}

interface Profile {
  readonly rows: readonly Row[];
  /** Paragraphs of each source's body. */
  readonly paragraphs: readonly number[];
  /** Frames that no paragraph takes. */
  readonly unseen: readonly string[];
}

/**
 * The frames of each source as shares of its own paragraphs, so that a short text and a long one compare: a row a frame,
 * a column a source, one scale for all.
 */
export function drawFrames(comparison: Comparison, language: Language): Picture {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const profile = profileOf(comparison, language);
  const share = (row: Row, n: number): number =>
    row.counts[n] ? row.counts[n] / Math.max(1, profile.paragraphs[n] ?? 0) : 0;
  return {
    name: "frames",
    title: say("frames.title"),
    description: say("frames.said"),
    ...drawingOf(comparison, profile, WIDE, "frames-w", language),
    narrow: drawingOf(comparison, profile, NARROW, "frames-n", language),
    table: {
      head: [say("frames.frame"), ...comparison.sources.map((source, n) => titleOf(source, n, language))],
      rows: profile.rows.map((row) => [
        row.name,
        ...row.counts.map((count, n) =>
          say("frames.cell", {
            share: format.percent(share(row, n)),
            count: format.number(count),
            all: format.number(profile.paragraphs[n] ?? 0),
          }),
        ),
      ]),
    },
  };
}

function profileOf({ sources, findings }: Comparison, language: Language): Profile {
  const terms = wordsOf(language, "terms");
  const nameOf = (tag: string): string => {
    const frame = FRAMES.find((known) => known === tag);
    return frame ? terms(`frames.${frame}`) : tag.replaceAll("-", " ");
  };
  const taken = new Map<string, Set<string>>();
  for (const { source, layer, tag, start } of findings) {
    if (layer !== "frame") continue;
    taken.set(tag, (taken.get(tag) ?? new Set()).add(`${source} ${start}`));
  }
  const rank = (tag: string): number => (FRAMES as readonly string[]).indexOf(tag) + 1 || FRAMES.length + 1;
  const paragraphs = sources.map((source) => source.paragraphs.filter(({ role }) => role === "body").length);
  const rows = [...taken].map(([tag, places]) => {
    const counts = sources.map(({ id }) => [...places].filter((place) => place.startsWith(`${id} `)).length);
    const weight = counts.reduce((sum, count, n) => sum + count / Math.max(1, paragraphs[n] ?? 0), 0);
    return { tag, name: nameOf(tag), counts, weight };
  });
  return {
    rows: rows.sort((a, b) => b.weight - a.weight || rank(a.tag) - rank(b.tag)),
    paragraphs,
    unseen: FRAMES.filter((frame) => frame !== "other" && !taken.has(frame)).map(nameOf),
  };
}

function drawingOf(
  comparison: Comparison,
  profile: Profile,
  width: number,
  prefix: string,
  language: Language,
): Drawing {
  const say = wordsOf(language, "pictures");
  const format = formatOf(language);
  const { sources } = comparison;
  const { rows, paragraphs, unseen } = profile;
  if (rows.length === 0) return emptyDrawing(width, say("frames.empty"));

  const wide = width === WIDE;
  const left = wide ? 190 : 0;
  const column = (width - left) / sources.length;
  const bar = column - 10;
  const shares = rows.map(({ counts }) => counts.map((count, n) => count / Math.max(1, paragraphs[n] ?? 0)));
  const most = Math.max(0.01, ...shares.flat());
  // The sign of per cent is left out where twelve columns leave no room for it.
  const room = textWidth(format.percent(1), SMALL) <= column - 4;
  const written = (share: number): string =>
    room ? format.percent(share) : format.percent(share).replace(/\s?%$/, "");
  const height = wide ? 40 : 58;
  const top = 34;
  const nodes = [
    sourcePatterns(prefix, sources.length),
    ...sources.map((_, n) => badge(prefix, n, left + n * column, 4)),
  ];
  rows.forEach((row, r) => {
    const y = top + r * height;
    nodes.push(ruleAt(y, 0, width));
    if (wide) {
      const lines = wrapped(row.name, left - 16, TEXT, 2);
      nodes.push(...textLines(0, y + (lines.length > 1 ? 17 : 25), lines, 16));
    } else nodes.push(text(0, y + 17, fitted(row.name, width, TEXT)));
    const base = y + (wide ? 0 : 18);
    row.counts.forEach((count, n) => {
      const x = left + n * column;
      const share = shares[r]?.[n] ?? 0;
      nodes.push(
        text(x, base + 17, written(share), {
          size: SMALL,
          value: true,
          fill: count ? "var(--ink)" : "var(--ink-faint)",
        }),
        line(x, base + 22, x, base + 34, { stroke: "var(--rule-strong)" }),
      );
      if (count > 0)
        nodes.push(
          rect(x, base + 23, (share / most) * bar, 10, {
            fill: patternOf(prefix, n),
            stroke: inkOf(n),
            "stroke-width": 1,
          }),
        );
    });
  });
  let y = top + rows.length * height;
  nodes.push(ruleAt(y, 0, width));
  if (unseen.length > 0) {
    const lines = wrapped(say("frames.none", { frames: format.list(unseen) }), width, SMALL, wide ? 3 : 6);
    nodes.push(...textLines(0, y + 20, lines, 17, { size: SMALL, fill: "var(--ink-soft)" }));
    y += 10 + lines.length * 17;
  }
  const key = sourceKey(sources, { prefix, y: y + 20, width, language });
  return { width, height: y + 20 + key.height + BADGE.height / 4, nodes: [...nodes, ...key.nodes] };
}
