/** One table of eval/RESULTS.md: its name in the file, its title, the text before it, head and rows as they stand there. */
export interface ResultTable {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One measured line of a layer; "" where the table has no such figure. */
export interface Measure {
  /** "claim-links-f1-strict": names its message. */
  readonly id: string;
  readonly label: string;
  /** The labelled set, or null for the whole story. */
  readonly set: string | null;
  readonly ours: string;
  readonly baseline: string;
  readonly best: string;
  readonly least: string;
  readonly aim: string;
}

const PART = /<!-- begin ([\w-]+) -->([\s\S]*?)<!-- end \1 -->/g;

/** Reads the tables that `npm run eval` and `npm run bench` write. What is not between their marks is left out. */
export function readResults(markdown: string): readonly ResultTable[] {
  return [...markdown.matchAll(PART)].map(([, name = "", part = ""]) => {
    const lines = part.split("\n");
    const rows = lines.filter((line) => line.startsWith("|")).map(cellsOf);
    const [head = [], , ...body] = rows;
    const title = lines.find((line) => line.startsWith("## "))?.slice(3) ?? "";
    const text = lines.filter((line) => line.trim() && !/^(?:\||## )/.test(line)).join(" ");
    return { name, title, text, head, rows: body };
  });
}

const cellsOf = (line: string): readonly string[] =>
  line
    .replace(/^\||\|\s*$/g, "")
    .split("|")
    .map((cell) => cell.trim());

/** The measures of the whole story and of the labelled sets, in the order of the file. */
export function measuresOf(tables: readonly ResultTable[]): readonly Measure[] {
  const rows = (name: string) => tables.find((table) => table.name === name)?.rows ?? [];
  const none = (cell = "") => (cell === "–" ? "" : cell);
  return [
    ...rows("story").map(([label = "", ours, baseline, least, aim]) => ({
      ...named(label),
      set: null,
      ours: none(ours),
      baseline: none(baseline),
      best: "",
      least: none(least),
      aim: none(aim),
    })),
    ...rows("sets").map(([set = "", label = "", ours, baseline, best, least, aim]) => ({
      ...named(label),
      set,
      ours: none(ours),
      baseline: none(baseline),
      best: none(best),
      least: none(least),
      aim: none(aim),
    })),
  ];
}

const named = (label: string) => ({
  label,
  id: label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, ""),
});
