/** One measured number and what it must not exceed. */
export interface Row {
  readonly what: string;
  readonly measured: number;
  /** What the number counts: "times" for a ratio within this run. */
  readonly unit: "times" | "MB" | "kB" | "ms" | "power of n";
  readonly limit: number;
  /** What stands behind it: the medians, how many runs. */
  readonly note: string;
}

export const isOver = (row: Row): boolean => row.measured > row.limit;

const show = (n: number): string => (n >= 100 ? n.toFixed(0) : n.toFixed(2));

const cells = (row: Row): readonly string[] => [
  row.what,
  `${show(row.measured)} ${row.unit}`,
  `at most ${row.limit}`,
  isOver(row) ? "over" : "ok",
  row.note,
];

const HEAD = ["what", "measured", "target", "", "behind it"];

/** The table for a terminal, columns aligned. */
export function writePlain(rows: readonly Row[]): string {
  const all = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, i) => Math.max(...all.map((line) => (line[i] as string).length)));
  return all
    .map((line) =>
      line
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** The same as a section of a Markdown file. */
export function writeMarkdown(rows: readonly Row[], about: string): string {
  const line = (own: readonly string[]) => `| ${own.join(" | ")} |`;
  const table = [line(HEAD), line(HEAD.map(() => "---")), ...rows.map((row) => line(cells(row)))];
  return `## Speed and cost\n\n${about}\n\n${table.join("\n")}\n`;
}
