import type { SvgNode } from "./picture";

type Attrs = Readonly<Record<string, string | number | undefined>>;

const round = (value: string | number): string | number =>
  typeof value === "number" ? Math.round(value * 10) / 10 : value;

/** A node; attributes that are undefined are left out, and numbers keep one decimal. */
function node(tag: SvgNode["tag"], attrs: Attrs, inner: readonly SvgNode[] = [], words?: string): SvgNode {
  const given = Object.entries(attrs).filter((pair): pair is [string, string | number] => pair[1] !== undefined);
  const bad = given.find(([, value]) => typeof value === "number" && !Number.isFinite(value));
  if (bad) throw new Error(`shape: ${tag} ${bad[0]}=${bad[1]}`);
  return {
    tag,
    attrs: Object.fromEntries(given.map(([name, value]) => [name, round(value)])),
    inner,
    ...(words === undefined ? {} : { words }),
  };
}

export const group = (attrs: Attrs, inner: readonly SvgNode[]): SvgNode => node("g", attrs, inner);
export const defs = (inner: readonly SvgNode[]): SvgNode => node("defs", {}, inner);

export const rect = (x: number, y: number, width: number, height: number, attrs: Attrs = {}): SvgNode =>
  node("rect", { x, y, width: Math.max(0, width), height: Math.max(0, height), ...attrs });

export const line = (x1: number, y1: number, x2: number, y2: number, attrs: Attrs = {}): SvgNode =>
  node("line", { x1, y1, x2, y2, stroke: "var(--rule-strong)", ...attrs });

export const circle = (cx: number, cy: number, r: number, attrs: Attrs = {}): SvgNode =>
  node("circle", { cx, cy, r, ...attrs });

export const path = (d: string, attrs: Attrs = {}): SvgNode => node("path", { d, fill: "none", ...attrs });

/** A tile of `size` units that fills a shape by `url(#id)`. */
export const pattern = (id: string, size: number, inner: readonly SvgNode[], turn?: number): SvgNode =>
  node(
    "pattern",
    {
      id,
      width: size,
      height: size,
      patternUnits: "userSpaceOnUse",
      patternTransform: turn === undefined ? undefined : `rotate(${turn})`,
    },
    inner,
  );

interface Letters {
  readonly size?: number;
  readonly bold?: boolean;
  readonly anchor?: "start" | "middle" | "end";
  readonly fill?: string;
  /** A number that is measured, not one of a scale. */
  readonly value?: boolean;
}

export const TEXT = 13;
export const SMALL = 12;

/** Words whose base line is at y. */
export const text = (x: number, y: number, words: string, letters: Letters = {}): SvgNode =>
  node(
    "text",
    {
      x,
      y,
      "font-size": letters.size ?? TEXT,
      "font-weight": letters.bold ? 600 : undefined,
      "text-anchor": letters.anchor === "start" ? undefined : letters.anchor,
      fill: letters.fill ?? "var(--ink)",
      class: letters.value ? "value" : undefined,
    },
    [],
    words,
  );

/** Words on lines of their own, the first base line at y. */
export const textLines = (
  x: number,
  y: number,
  lines: readonly string[],
  leading: number,
  letters: Letters = {},
): readonly SvgNode[] => lines.map((words, n) => text(x, y + n * leading, words, letters));
