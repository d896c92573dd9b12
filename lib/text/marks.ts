import { inOrder, type Span } from "./span";

/** A stretch of text over which the same marks hold. Longer marks stand first, so that the last is the most precise. */
export interface Run<M> extends Span {
  readonly marks: readonly M[];
}

/** A boundary inside a surrogate pair would show two broken signs: a mark takes the whole sign instead. */
function onSign(text: string, at: number, toward: -1 | 1): number {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  const inside = before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
  return inside ? at + toward : at;
}

/**
 * Overlapping marks as flat runs: they follow each other without gap or overlap, and joined they are `within` exactly.
 * Nesting elements instead cannot show marks that cross, and ranges laid over the text (CSS highlights) cannot be
 * reached by touch or keyboard. Marks outside `within` are clipped or dropped; offsets are UTF-16 units of `text`.
 */
export function flatRuns<M extends Span>(text: string, within: Span, marks: readonly M[]): Run<M>[] {
  if (within.end <= within.start) return [];
  const clipped = marks
    .map((mark) => ({
      mark,
      start: Math.max(within.start, onSign(text, mark.start, -1)),
      end: Math.min(within.end, onSign(text, mark.end, 1)),
    }))
    .filter(({ mark, start, end }) => mark.start < mark.end && start < end)
    .sort(inOrder);
  const cuts = [...new Set([within.start, within.end, ...clipped.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );

  const runs: Run<M>[] = [];
  let open: typeof clipped = [];
  let next = 0;
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const start = cuts[i] as number;
    open = open.filter((mark) => mark.end > start);
    for (; next < clipped.length; next += 1) {
      const mark = clipped[next] as (typeof clipped)[number];
      if (mark.start > start) break;
      open.push(mark);
    }
    runs.push({ start, end: cuts[i + 1] as number, marks: open.map(({ mark }) => mark) });
  }
  return runs;
}

/** Neighbouring runs that answer `key` alike, together: one element for a claim, however many marks lie inside it. */
export function groupRuns<M>(
  runs: readonly Run<M>[],
  key: (marks: readonly M[]) => string,
): { readonly key: string; readonly runs: readonly Run<M>[] }[] {
  const groups: { key: string; runs: Run<M>[] }[] = [];
  for (const run of runs) {
    const own = key(run.marks);
    const last = groups.at(-1);
    if (last?.key === own) last.runs.push(run);
    else groups.push({ key: own, runs: [run] });
  }
  return groups;
}
