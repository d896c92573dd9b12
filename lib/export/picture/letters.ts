/**
 * How wide words are, without a font at hand: the advance widths of Helvetica (Adobe's public font metrics), in
 * thousandths of the size. The faces that pictures name are as wide or narrower, so what fits here fits there.
 */
const WIDTHS: readonly (readonly [letters: string, width: number])[] = [
  ["ijl'’‘", 222],
  [" !,./:;I[]\\ft·|", 278],
  ["()-`r{}", 334],
  ['"“”*', 389],
  ["^", 469],
  ["Jckvsxyz", 500],
  ["#$?_0123456789Labdeghnopqu–", 556],
  ["FTZ", 611],
  ["+<=>~−±", 584],
  ["&ABEKPSVXY", 667],
  ["CDHNRUw", 722],
  ["GOQ", 778],
  ["Mm", 833],
  ["%", 889],
  ["W", 944],
  ["—…@", 1015],
];

const BY_LETTER = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)));
/** Scripts that are not in the table: most letters are narrower than this, ideographs as wide. */
const LATIN = 700;
const WIDE_SCRIPT = 1000;
const BOLD = 1.08;

/** Width of words at a size, an estimate from above. */
export function textWidth(words: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of words.normalize("NFD").replace(/\p{M}/gu, "")) {
    sum += BY_LETTER.get(letter) ?? ((letter.codePointAt(0) ?? 0) < 0x2e80 ? LATIN : WIDE_SCRIPT);
  }
  return (sum / 1000) * size * (bold ? BOLD : 1);
}

/** The words if they fit, else as many letters as fit with "…" behind them. */
export function fitted(words: string, width: number, size: number, bold = false): string {
  if (textWidth(words, size, bold) <= width) return words;
  const letters = [...words];
  let [low, high] = [0, letters.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (textWidth(`${letters.slice(0, middle).join("").trimEnd()}…`, size, bold) <= width) low = middle;
    else high = middle - 1;
  }
  return `${letters.slice(0, low).join("").trimEnd()}…`;
}

/** Words broken into at most `most` lines that fit; what is over ends the last line in "…". */
export function wrapped(words: string, width: number, size: number, most: number, bold = false): readonly string[] {
  const lines: string[] = [];
  const rest = words.split(/\s+/).filter(Boolean);
  while (rest.length > 0) {
    if (lines.length === most - 1) return [...lines, fitted(rest.join(" "), width, size, bold)];
    let line = rest.shift() ?? "";
    while (rest.length > 0 && textWidth(`${line} ${rest[0]}`, size, bold) <= width) line = `${line} ${rest.shift()}`;
    lines.push(fitted(line, width, size, bold));
  }
  return lines;
}
