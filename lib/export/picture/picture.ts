/** The pictures a story has, in the order in which pages and exports list them. */
export const PICTURE_NAMES = ["stance", "pairs", "frames", "voices", "timeline"] as const;
export type PictureName = (typeof PICTURE_NAMES)[number];

/** What a picture is drawn with: the few elements of SVG that every program shows alike. */
export type SvgTag = "circle" | "defs" | "g" | "line" | "path" | "pattern" | "rect" | "text";

/**
 * One element of SVG as a value, so that the same drawing becomes a file or part of a page. Attributes carry the names of
 * SVG; colours are `var(--name)` of the page's tokens, which a file replaces by those of light paper.
 */
export interface SvgNode {
  readonly tag: SvgTag;
  readonly attrs: Readonly<Record<string, string | number>>;
  readonly inner: readonly SvgNode[];
  /** The words of a `text`. */
  readonly words?: string;
}

/** Nodes within `width` x `height` units; a unit is a pixel of a page that shows it in full. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly SvgNode[];
}

export interface Picture extends Drawing {
  readonly name: PictureName;
  readonly title: string;
  /** One sentence: what is drawn, and the plainest thing to see in it. */
  readonly description: string;
  /** The same picture for the width of a phone. */
  readonly narrow: Drawing;
  /** Everything that is drawn, and what there was no room for; the first cell of a row names it. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** Units of the two widths that every picture is drawn for. */
export const WIDE = 760;
export const NARROW = 344;
