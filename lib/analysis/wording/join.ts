import type { WordingTag } from "../finding";
import { has, type Line, type Mark, markOf } from "./mark";

/**
 * One mark for each stretch of words: of marks over the same words the surest stays, and neighbours that judge together
 * ("harsh criticism", "deeply unpopular") become one, under the tag of its surest part that is not just an adverb of degree.
 */
export function joinMarks(line: Line, marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const taken = new Uint8Array(line.sentence.words.length);
  // Rules that looked at the context come first in the list and win ties.
  for (const mark of [...marks].sort((a, b) => b.to - b.from - (a.to - a.from) || b.confidence - a.confidence)) {
    if (taken.subarray(mark.from, mark.to).includes(1)) continue;
    taken.fill(1, mark.from, mark.to);
    kept.push(mark);
  }
  kept.sort((a, b) => a.start - b.start);
  const joined: Mark[] = [];
  for (const mark of kept) {
    const last = joined.at(-1);
    const whole = last && joins(line, last, mark) ? join(line, last, mark) : null;
    if (whole) joined[joined.length - 1] = whole;
    else joined.push(mark);
  }
  return joined;
}

const JUDGES: ReadonlySet<WordingTag> = new Set<WordingTag>([
  "loaded",
  "evaluative",
  "booster",
  "ideological-term",
  "euphemism",
]);
const LONGEST = 5;

function joins(line: Line, a: Mark, b: Mark): boolean {
  if (!JUDGES.has(a.tag) || !JUDGES.has(b.tag)) return a.tag === "hedge" && b.tag === "hedge" && touch(line, a, b);
  // Only what stands before belongs to it: in "has plagued even steel companies" the adverb opens the next phrase.
  if (b.tag === "booster" && a.tag !== "booster") return false;
  // A verb and its object are one figure only where they are of one kind: "soothe tensions", not "praised" + "job creators".
  if (a.tag !== b.tag && has(line.sentence.words[a.to - 1], "Verb")) return false;
  return touch(line, a, b) && b.to - a.from <= LONGEST;
}

// Neighbours with one space between: a comma separates two judgements.
const touch = (line: Line, a: Mark, b: Mark): boolean => {
  const next = line.sentence.words[b.from];
  return a.to === b.from && next !== undefined && next.start - a.end <= 1;
};

function join(line: Line, a: Mark, b: Mark): Mark | null {
  const head = a.tag === "booster" || (b.tag !== "booster" && b.confidence >= a.confidence) ? b : a;
  const confidence = 1 - (1 - a.confidence) * (1 - b.confidence);
  return markOf(line, a.from, b.to, head.tag, head.rule, Math.min(0.95, confidence));
}
