import type { Removal } from "@/lib/ingest/article";
import { inOrder, type Span, trim } from "@/lib/text/span";

/** A run of the text as it is shown: read, or left out for a reason. `at` is the removal's place in the article's list. */
export type Run = Span & { readonly removal: Removal | null; readonly at: number };

/** A line of the text with its runs. `span` is the line without the white space at its ends; null for an empty line. */
export interface Line {
  readonly start: number;
  readonly span: Span | null;
  readonly runs: readonly Run[];
}

/** The text as one row of runs. Of two removals over the same words the first and longer is shown. */
function runsOf(text: string, removed: readonly Removal[]): Run[] {
  const runs: Run[] = [];
  let from = 0;
  const read = (end: number) => {
    if (end > from) runs.push({ start: from, end, removal: null, at: -1 });
  };
  const placed = removed.map((removal, at) => ({ removal, at }));
  for (const { removal, at } of placed.sort((a, b) => inOrder(a.removal, b.removal))) {
    if (removal.end <= from) continue;
    const start = Math.max(from, removal.start);
    read(start);
    runs.push({ start, end: removal.end, removal, at });
    from = removal.end;
  }
  read(text.length);
  return runs;
}

/**
 * The text line by line, every character in exactly one run, so that what is shown joins to the original.
 * A removal of several lines stays one run, in the line it begins on: it is kept or left out as one.
 */
export function linesOf(text: string, removed: readonly Removal[]): Line[] {
  const lines: { start: number; runs: Run[] }[] = [{ start: 0, runs: [] }];
  for (const run of runsOf(text, removed)) {
    let from = run.start;
    const last = () => lines.at(-1) as { start: number; runs: Run[] };
    if (run.removal) {
      last().runs.push(run);
      continue;
    }
    while (from < run.end) {
      const at = text.indexOf("\n", from);
      const end = at < 0 || at >= run.end ? run.end : at + 1;
      last().runs.push({ ...run, start: from, end });
      if (end > from && text[end - 1] === "\n") lines.push({ start: end, runs: [] });
      from = end;
    }
  }
  return lines
    .filter((line) => line.runs.length > 0)
    .map((line) => {
      const span = trim(text, { start: line.start, end: line.runs.at(-1)?.end ?? line.start });
      return { ...line, span: span.end > span.start ? span : null };
    });
}
