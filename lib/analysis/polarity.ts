import type { Sentence, Word } from "../text/parse";
import { buildMatcher, tokensOf } from "./lexicon/matcher";
import { INTENSIFIERS, NEGATORS, POLARITY } from "./lexicon/polarity";

/** A word or phrase that speaks well (above 0) or ill (below 0), with offsets into the article's text. */
export interface PolarityCue {
  readonly start: number;
  readonly end: number;
  /** -1..1, after negation and intensifiers. */
  readonly polarity: number;
  /** "polarity/<group>"; "-negated" is added where a negation turned it. */
  readonly rule: string;
}

const match = buildMatcher(POLARITY);

// Four words reach across "not a very good"; further off, negations mostly belong to something else.
const REACH = 4;
// A negated judgement is milder than its opposite: "not good" is less than "bad" (Taboada et al. 2011).
const NEGATED = -0.6;

/** The cues of one sentence in order. Names carry none: "Justice Department" praises nobody. */
export function findPolarity(sentence: Sentence): readonly PolarityCue[] {
  const { words } = sentence;
  const tokens = tokensOf(words);
  const cues: PolarityCue[] = [];
  const add = (from: number, to: number, weight: number, rule: string) => {
    const first = words[from] as Word;
    const last = words[to - 1] as Word;
    if (last.end <= first.start || isName(words, from, to)) return;
    const { factor, negated } = contextOf(words, from);
    const polarity = Math.max(-1, Math.min(1, weight * factor));
    cues.push({ start: first.start, end: last.end, polarity, rule: negated ? `${rule}-negated` : rule });
  };
  for (const { from, to, entry } of match(tokens)) {
    if (entry.key.length === 1 && NEGATORS.has(entry.key[0] as string) && turnsWhatFollows(words, to)) continue;
    add(from, to, entry.group.weight, `polarity/${entry.group.name}`);
  }
  return cues;
}

function contextOf(words: readonly Word[], at: number): { factor: number; negated: boolean } {
  let factor = 1;
  let negated = false;
  for (let i = at - 1; i >= Math.max(0, at - REACH); i -= 1) {
    const word = words[i] as Word;
    if (endsPhrase(words, i)) break;
    if (NEGATORS.has(word.normal) && words[i + 1]?.normal !== "only") negated = !negated;
    if (i >= at - 2) factor *= INTENSIFIERS.get(word.normal) ?? 1;
  }
  return { factor: negated ? factor * NEGATED : factor, negated };
}

// "did not win, but praised": a clause word or a sign between words ends the reach of a negation.
function endsPhrase(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1];
  // More than a space before the next word is a comma, a dash or a quotation mark.
  if (next && next.start - word.end > 1) return true;
  // A definite phrase is taken as given: in "did not praise the reckless plan" the plan is still reckless.
  return /^(?:but|and|or|while|because|although|though|which|who|that|as|if|the|this|these|those|his|her|its|their|our|my|your)$/.test(
    word.normal,
  );
}

const turnsWhatFollows = (words: readonly Word[], next: number): boolean =>
  /^(?:to|of)$/.test(words[next]?.normal ?? "");

function isName(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const word = words[i] as Word;
    if (i > 0 && /^\p{Lu}/u.test(word.text) && word.tags.includes("ProperNoun")) return true;
  }
  return false;
}
