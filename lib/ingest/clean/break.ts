import { length, type Span } from "../../text/span";
import type { Block } from "./block";

// A sentence cannot end in one of these, so what follows belongs to it whatever it begins with.
const OPEN_END =
  /\s(?:a|an|the|and|or|but|nor|of|to|in|on|at|by|for|from|with|into|as|than|that|which|who|whose|because|while|between|among|its|their|his|her|our|was|were|is|are|has|have|had|will|would)$/i;

/**
 * White space between two paragraphs that are one sentence, broken by a page's layout or by a picture in its middle.
 * `removed` says, in order, what is removed already: what stands between the halves is stepped over.
 */
export function findBreaks(text: string, blocks: readonly Block[], removed: readonly Span[]): readonly Span[] {
  let from = 0;
  return blocks.slice(1).flatMap((next, i) => {
    const last = blocks[i] as Block;
    if (!isBroken(last, next) || isList(last, next, blocks[i + 2])) return [];
    while ((removed[from]?.start ?? next.start) < last.end) from += 1;
    let to = from;
    while ((removed[to]?.end ?? Number.POSITIVE_INFINITY) <= next.start) to += 1;
    return whiteSpace(text, { start: last.end, end: next.start }, removed.slice(from, to));
  });
}

function isBroken(last: Block, next: Block): boolean {
  if (last.closed || last.bullet || next.bullet || last.words < 4 || next.words === 0 || isTitleCase(last))
    return false;
  if (/["'”’)\]]$/.test(last.text) && !/^\p{Ll}/u.test(next.plain)) return false;
  if (opensLow(next)) return true;
  return last.words >= 8 && OPEN_END.test(last.plain);
}

// Lines of a list open in lower case and end open, one like the other; a broken sentence comes to an end.
const isList = (last: Block, next: Block, third: Block | undefined): boolean =>
  !next.closed && (opensLow(last) || (third !== undefined && opensLow(third) && !third.closed));

const opensLow = (block: Block): boolean => /^["'“‘(]?\p{Ll}/u.test(block.plain);

// Headings are not broken sentences, even where the next paragraph opens with "iPhone".
function isTitleCase(block: Block): boolean {
  if (block.words > 14) return false;
  const long = block.plain.split(/\s+/).filter((word) => /\p{L}{4,}/u.test(word));
  return long.length > 0 && long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word)).length >= long.length * 0.7;
}

function whiteSpace(text: string, gap: Span, between: readonly Span[]): readonly Span[] {
  const edges = [gap.start, ...between.flatMap((r) => [r.start, r.end]), gap.end];
  const pieces: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) pieces.push({ start: edges[i] as number, end: edges[i + 1] as number });
  return pieces.filter((p) => length(p) > 0 && !/\S/.test(text.slice(p.start, p.end)));
}
