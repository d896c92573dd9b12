/** A report as blocks, before it is Markdown, HTML or a Word file. Words of articles stand in `quote` and nowhere else. */
export type Inline =
  | string
  | { readonly strong: string }
  /** Words of an article, exactly; the writers put the marks around them. */
  | { readonly quote: string }
  /** Words of an article or a person that are no quotation: a title, a name. */
  | { readonly words: string }
  | { readonly code: string };

export type Line = readonly Inline[];

export type Block =
  | { readonly heading: 1 | 2 | 3; readonly line: Line; readonly id: string }
  | { readonly line: Line }
  | { readonly list: readonly Line[] }
  | { readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

/** Lines of one cell or one item, one below the other. */
export const BREAK = "\n";

/** Lines joined by something that stands between them. */
export const joined = (lines: readonly Line[], between: string): Line =>
  lines.flatMap((line, i) => (i === 0 ? line : [between, ...line]));
