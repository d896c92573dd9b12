/** How text is laid out for a reader: how wide, and whether bold and dim may be used. */
export interface Terminal {
  readonly width: number;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
}

// Without a terminal the width is fixed, so that the same comparison gives the same bytes everywhere.
const PIPE_WIDTH = 100;
const NARROWEST = 40;
const WIDEST = 120;

export function readTerminal(stream: NodeJS.WriteStream | null, env: NodeJS.ProcessEnv): Terminal {
  const isTerminal = stream?.isTTY === true;
  const colour = isTerminal && !env.NO_COLOR && env.TERM !== "dumb";
  const mark = (on: string, off: string) => (text: string) => (colour ? `\x1b[${on}m${text}\x1b[${off}m` : text);
  const width = isTerminal ? Math.min(WIDEST, Math.max(NARROWEST, stream.columns ?? 80)) : PIPE_WIDTH;
  return { width, bold: mark("1", "22"), dim: mark("2", "22") };
}

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Extended_Pictographic}/u;
const NARROW_SIGNS = /^[\d#*©®™]/;

/** Columns a text takes on the screen: wide signs and emoji take two, marks that join the sign before take none. */
export const widthOf = (text: string): number =>
  [...graphemes.segment(text)].reduce(
    (sum, { segment }) => sum + (WIDE.test(segment) && !NARROW_SIGNS.test(segment) ? 2 : 1),
    0,
  );

/**
 * Words of an article on one line. Control signs go: a text must not be able to move the cursor or colour the screen,
 * and signs that turn the direction of writing would turn the table too.
 */
export const oneLine = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what is taken out
  text.replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\s]+/g, " ").trim();

/** Cut to a width, with "…" where something was cut. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let out = "";
  let used = 1;
  for (const { segment } of graphemes.segment(text)) {
    used += widthOf(segment);
    if (used > width) break;
    out += segment;
  }
  return `${out.trimEnd()}…`;
}

/** Lines of at most `width` columns, broken between words. The first begins with `lead`, the others as far in. */
export function wrap(text: string, width: number, lead = ""): string {
  const indent = " ".repeat(widthOf(lead));
  const lines: string[] = [];
  let line = lead;
  let empty = true;
  for (const word of text.split(" ")) {
    if (!empty && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = indent + word;
    } else {
      line += empty ? word : ` ${word}`;
    }
    empty = false;
  }
  return [...lines, line].join("\n");
}

/** Columns side by side, each as wide as its widest cell; the column `grow` gives way where the row is too long. */
export function table(rows: readonly (readonly string[])[], width: number, grow: number): readonly string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((row) => widthOf(row[i] ?? ""))));
  const over = widths.reduce((sum, w) => sum + w + 2, -2) - width;
  if (over > 0 && widths[grow] !== undefined) widths[grow] = Math.max(8, widths[grow] - over);
  return rows.map((row) =>
    row
      .map((cell, i) => {
        const fitted = clip(cell, widths[i] as number);
        return fitted + " ".repeat((widths[i] as number) - widthOf(fitted));
      })
      .join("  ")
      .trimEnd(),
  );
}
