import fs from "node:fs";
import path from "node:path";

/** A table as lists of cells, the first row its head. */
export type Table = readonly (readonly string[])[];

const FILE = path.join("eval", "RESULTS.md");

const HEAD = `# Measured results

Written by \`npm run eval\` and \`npm run bench\`, never by hand. Each command writes its own part and leaves the others.
`;

/** The parts of the page in the order a reader meets them. */
const PARTS = ["story", "claims", "sets", "ablations", "speed"] as const;
export type Part = (typeof PARTS)[number];

const begin = (part: Part) => `<!-- begin ${part} -->`;
const end = (part: Part) => `<!-- end ${part} -->`;

/** Puts one part of eval/RESULTS.md in the place of its older version. */
export function writeResults(root: string, part: Part, markdown: string): void {
  const file = path.join(root, FILE);
  const before = fs.existsSync(file) ? fs.readFileSync(file, "utf8") : "";
  const bodies = PARTS.map((name) => {
    const body = name === part ? `\n\n${markdown.trim()}\n\n` : bodyOf(before, name);
    return body === null ? "" : `${begin(name)}${body}${end(name)}\n`;
  });
  fs.writeFileSync(file, [HEAD, ...bodies.filter(Boolean)].join("\n"));
}

function bodyOf(text: string, part: Part): string | null {
  const from = text.indexOf(begin(part));
  const to = text.indexOf(end(part));
  return from < 0 || to < from ? null : text.slice(from + begin(part).length, to);
}

export function toMarkdown(table: Table): string {
  const [head = [], ...rows] = table;
  const line = (cells: readonly string[]) => `| ${cells.map((c) => c.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), `|${head.map(() => "---|").join("")}`, ...rows.map(line)].join("\n");
}

/** The same table for a terminal, columns of even width. */
export function toText(table: Table): string {
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map((row) => (row[i] ?? "").length)));
  return table
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] as number))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
