import { diffArrays } from "diff";
import { cutParts } from "./diff/parts";
import { cutWords, type Token } from "./diff/words";
import type { Span } from "./span";

/** A stretch of one text; `same` when the other text has these words too. */
export interface Stretch extends Span {
  readonly same: boolean;
}

/** A piece of both texts read as one: words of both (as the left writes them), or of one alone. */
export interface Woven {
  readonly in: "both" | "left" | "right";
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

/** Both texts cut into stretches that join to the whole text; both as one reading; how alike they are, 0..1. */
export interface TextDiff {
  readonly left: readonly Stretch[];
  readonly right: readonly Stretch[];
  readonly woven: readonly Woven[];
  readonly likeness: number;
}

/** Tokens in a row that are in both texts (`same`), or in one: then one of the two ranges may be empty. */
interface Block {
  readonly left: readonly [from: number, to: number];
  readonly right: readonly [from: number, to: number];
  readonly same: boolean;
}

/** Past this many edits the comparison, which grows with their square, is cut at the words that both texts have once. */
const MOST_EDITS = 400;
/** How often a stretch that is still too long is cut again. With the limit above it bounds the time. */
const DEEPEST = 8;

/** The words and figures of a text as spans; see `cutWords`. */
export const splitWords = (text: string): Span[] => cutWords(text).map(({ start, end }) => ({ start, end }));

/**
 * Words of two texts compared in order, without regard to case, quotation style or punctuation.
 * The words are cut here and handed over as arrays: the library's own word cutting splits figures
 * ("$35,000,000") and throws on unusual input when given a segmenter (jsdiff issues 546 and 664).
 */
export function diffWords(left: string, right: string): TextDiff {
  const [a, b] = [cutWords(left), cutWords(right)];
  const blocks = align(a, b);
  const calm = blocks.map((block, at) => {
    const inside = at > 0 && at < blocks.length - 1;
    return inside && block.same && isConfetti(a.slice(...block.left)) ? { ...block, same: false } : block;
  });
  return written(left, right, a, b, blocks, join(calm));
}

/**
 * The same by clauses and phrases (see `cutParts`). A part that the other text has in another place counts as shared; in
 * the woven reading it stands where the left has it.
 */
export function diffParts(left: string, right: string): TextDiff {
  const [a, b] = [cutParts(left), cutParts(right)];
  const blocks = align(a, b);
  return written(left, right, a, b, blocks, withMoved(blocks, a, b));
}

/** How many words two texts share in any order, 0..1 (Dice's coefficient); grows with their length alone. */
export function likeness(left: string, right: string): number {
  const [a, b] = [cutWords(left), cutWords(right)];
  const counts = new Map<string, number>();
  for (const { key } of a) counts.set(key, (counts.get(key) ?? 0) + 1);
  let shared = 0;
  for (const { key } of b) {
    const count = counts.get(key) ?? 0;
    if (count === 0) continue;
    shared += 1;
    counts.set(key, count - 1);
  }
  return a.length + b.length === 0 ? Number(left === right) : (2 * shared) / (a.length + b.length);
}

const SLIGHT = new Set(
  "a an the of to in on at by for as is was be are were it its he his she her they we i and or but that this with from".split(
    " ",
  ),
);

/** Up to two small shared words between two differences read as confetti; a figure, a name or a "not" never does. */
const isConfetti = (words: readonly Token[]): boolean => words.length <= 2 && words.every(({ key }) => SLIGHT.has(key));

/** Both token lists as blocks in order: shared and differing ones in turn. */
function align(a: readonly Token[], b: readonly Token[]): Block[] {
  const blocks: Block[] = [];
  let [i, j] = [0, 0];
  const differ = (toI: number, toJ: number) => {
    if (toI > i || toJ > j) blocks.push({ left: [i, toI], right: [j, toJ], same: false });
    [i, j] = [toI, toJ];
  };
  const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
  for (const [x, y, count] of matches(keys(a), keys(b), 0)) {
    differ(x, y);
    blocks.push({ left: [i, i + count], right: [j, j + count], same: true });
    [i, j] = [i + count, j + count];
  }
  differ(a.length, b.length);
  return join(blocks);
}

/** Where two lists run alike: [place in a, place in b, how many], in order. */
function matches(a: readonly string[], b: readonly string[], depth: number): [number, number, number][] {
  const changes = diffArrays(a as string[], b as string[], { maxEditLength: MOST_EDITS });
  if (changes) {
    const found: [number, number, number][] = [];
    let [i, j] = [0, 0];
    for (const { added, removed, count } of changes) {
      if (!added && !removed) found.push([i, j, count]);
      if (!added) i += count;
      if (!removed) j += count;
    }
    return found;
  }
  const anchors = depth < DEEPEST ? anchorsOf(a, b) : [];
  if (anchors.length === 0) return [];
  const found: [number, number, number][] = [];
  let [i, j] = [0, 0];
  for (const [x, y] of [...anchors, [a.length, b.length] as const]) {
    for (const [p, q, count] of matches(a.slice(i, x), b.slice(j, y), depth + 1)) found.push([p + i, q + j, count]);
    if (x < a.length) found.push([x, y, 1]);
    [i, j] = [x + 1, y + 1];
  }
  return found;
}

/** Keys that each list has once, as many as run in the same order in both (Cohen's patience diff). */
function anchorsOf(a: readonly string[], b: readonly string[]): [number, number][] {
  const once = (keys: readonly string[]): Map<string, number> => {
    const at = new Map<string, number>();
    for (const [index, key] of keys.entries()) at.set(key, at.has(key) ? -1 : index);
    return at;
  };
  const inB = once(b);
  const pairs: [number, number][] = [];
  for (const [key, x] of once(a)) {
    const y = inB.get(key) ?? -1;
    if (x >= 0 && y >= 0) pairs.push([x, y]);
  }
  pairs.sort((p, q) => p[0] - q[0]);
  // The longest run of rising places in b: on each pile the smallest last place, and for each pair the pair before it.
  const piles: number[] = [];
  const previous = pairs.map(() => -1);
  pairs.forEach(([, y], at) => {
    let [low, high] = [0, piles.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] ?? 0]?.[1] ?? 0) < y) low = middle + 1;
      else high = middle;
    }
    previous[at] = piles[low - 1] ?? -1;
    piles[low] = at;
  });
  const run: [number, number][] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) {
    const pair = pairs[at];
    if (pair) run.push(pair);
  }
  return run.reverse();
}

/** Neighbours of one sort become one block. */
function join(blocks: readonly Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (last && last.same === block.same)
      out[out.length - 1] = { ...last, left: [last.left[0], block.left[1]], right: [last.right[0], block.right[1]] };
    else out.push(block);
  }
  return out;
}

/** Differing blocks cut where a token has its like in a differing block elsewhere. */
function withMoved(blocks: readonly Block[], a: readonly Token[], b: readonly Token[]): Block[] {
  const keysIn = (tokens: readonly Token[], side: "left" | "right") =>
    new Set(blocks.flatMap((block) => (block.same ? [] : tokens.slice(...block[side]).map(({ key }) => key))));
  const [onLeft, onRight] = [keysIn(a, "left"), keysIn(b, "right")];
  return blocks.flatMap((block) => {
    if (block.same) return [block];
    const [[i, iTo], [j, jTo]] = [block.left, block.right];
    const lefts = a
      .slice(i, iTo)
      .map(({ key }, n): Block => ({ left: [i + n, i + n + 1], right: [j, j], same: onRight.has(key) }));
    const rights = b
      .slice(j, jTo)
      .map(({ key }, n): Block => ({ left: [iTo, iTo], right: [j + n, j + n + 1], same: onLeft.has(key) }));
    return [...join(lefts), ...join(rights)];
  });
}

function written(
  left: string,
  right: string,
  a: readonly Token[],
  b: readonly Token[],
  found: readonly Block[],
  shown: readonly Block[],
): TextDiff {
  const shared = found.reduce((sum, block) => sum + (block.same ? block.left[1] - block.left[0] : 0), 0);
  const count = a.length + b.length;
  return {
    left: stretches(left, a, flags(shown, "left")),
    right: stretches(right, b, flags(shown, "right")),
    woven: weave(left, right, a, b, shown),
    likeness: count === 0 ? Number(left === right) : (2 * shared) / count,
  };
}

const flags = (blocks: readonly Block[], side: "left" | "right"): boolean[] =>
  blocks.flatMap((block) => Array.from({ length: block[side][1] - block[side][0] }, () => block.same));

/** Differing words in a row become one stretch; what lies between a differing and a shared word belongs to the shared. */
function stretches(text: string, tokens: readonly Span[], same: readonly boolean[]): Stretch[] {
  const out: Stretch[] = [];
  const put = (end: number, alike: boolean) => {
    const start = out.at(-1)?.end ?? 0;
    if (end > start) out.push({ start, end, same: alike });
  };
  tokens.forEach((token, at) => {
    if (same[at]) return;
    if (at === 0 || same[at - 1]) put(token.start, true);
    if (at === tokens.length - 1 || same[at + 1]) put(token.end, false);
  });
  put(text.length, true);
  return out;
}

/** Both texts as one: shared words once, then what the left alone says, then what the right alone says. */
function weave(
  left: string,
  right: string,
  a: readonly Token[],
  b: readonly Token[],
  blocks: readonly Block[],
): Woven[] {
  const out: Woven[] = [];
  const put = (side: Woven["in"], text: string) => {
    const words = text.trim();
    const last = out.at(-1)?.in;
    const follows = last === side || last === "both" || (last === "left" && side === "both");
    if (words) out.push({ in: side, text: words, spaced: last !== undefined && (!follows || /^\s/.test(text)) });
  };
  for (const {
    left: [i, iTo],
    right: [j, jTo],
    same,
  } of blocks) {
    if (iTo > i) put(same ? "both" : "left", left.slice(cutAt(left, a, i), cutAt(left, a, iTo)));
    if (jTo > j && !same) put("right", right.slice(cutAt(right, b, j), cutAt(right, b, jTo)));
  }
  return out;
}

/** Where token n begins when all the text is dealt out: what clings to a word goes with it, an opening bracket with the next. */
function cutAt(text: string, tokens: readonly Token[], n: number): number {
  const [before, after] = [tokens[n - 1], tokens[n]];
  if (!before) return 0;
  if (!after) return text.length;
  const space = text.slice(before.end, after.start).search(/\s/);
  return space < 0 ? after.start : before.end + space;
}
