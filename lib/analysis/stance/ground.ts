import { BENEFITING, BURDENING, JUDGING } from "../lexicon/polarity";
import type { Item, Scene } from "./scene";

/**
 * How a praising or blaming word belongs to the target. deed: the target does it ("Morton lied"), also as a noun it owns
 * ("Morton's lies"); outcome: what its deed brings ("the tariffs caused chaos"); said: what it is called ("the reckless
 * Morton"); burden: who is spared or hit by it ("exempt from the tariffs"), for measures; judged: others accuse or praise it; suffered: it is harmed or favoured, which is no blame and no merit; near: in its clause without a tie; far: elsewhere in the sentence.
 */
export type Tie = "burden" | "deed" | "outcome" | "said" | "judged" | "suffered" | "near" | "far";

export interface Ground {
  readonly tie: Tie;
  /** -1..1, as it falls on the target: less of something bad is good. */
  readonly polarity: number;
  /** Index of the word among the scene's items. */
  readonly at: number;
}

const COPULA = /^(?:be|become|seem|remain|look|appear|prove|sound|feel|stay)$/;
/** Who faces or suffers something bad has not brought it. */
const SUFFERING = /^(?:face|suffer|endure|weather|experience|bear|undergo|sustain|incur|survive|withstand|fear)$/;
/** Verbs that take away from what they govern. */
const LESSENING = new Set(
  (
    "reduce ease cut lower avoid avert prevent curb stem slow limit end stop halt resolve combat counter fight tackle tame " +
    "relieve alleviate mitigate lessen soften defuse contain deter weaken dampen diminish erode eliminate erase remove lift " +
    "overcome address reverse delay postpone soothe calm fix solve cure undercut undo lose deny deprive lack forgo abandon " +
    "block withhold discourage hinder hamper"
  ).split(" "),
);

/** Every praising or blaming word of the sentence with its tie to the target. */
export function findGrounds({ items, from, to, cues, called, subjectOf, objectOf, owns }: Scene): readonly Ground[] {
  const clause = (items[from] as Item).clause;
  const deed = subjectOf?.lemma ?? "";
  const [verb = ""] = deed.split(":");
  const passive = deed.endsWith(":passive");
  const acts = subjectOf && !isGoverned(items, from) ? subjectOf : null;
  const named = called.map(({ polarity }) => ({ tie: "said" as const, polarity, at: from }));
  const others = cues.map(({ cue, at }): Ground => {
    const polarity = cue.polarity;
    const same = (items[at] as Item).clause === clause;
    const done = JUDGING.has((items[at] as Item).lemma) ? "judged" : "suffered";
    if (at === acts?.at) return { tie: passive ? done : "deed", polarity, at };
    if (at === objectOf?.at) return { tie: objectOf.lemma.endsWith(":by") ? "deed" : done, polarity, at };
    if (at >= from - 3 && at < from && modifies(items, at, from)) return { tie: "said", polarity, at };
    if (owns !== null && at > to && at <= to + 4 && modifies(items, to + 1, at)) return { tie: "deed", polarity, at };
    if (at < from && isOfItsBody(items, at, from)) return { tie: "said", polarity, at };
    if (acts && !passive && at > acts.at && (items[at] as Item).clause === (items[acts.at] as Item).clause) {
      if (SUFFERING.test(verb) && polarity < 0) return { tie: "suffered", polarity, at };
      if (COPULA.test(verb)) return { tie: "said", polarity, at };
      const less = LESSENING.has(verb) || items.slice(acts.at + 1, at).some((i) => LESSENING.has(i.lemma));
      // "did not hurt anyone": the negation of the deed turns what it brings.
      return { tie: "outcome", polarity: polarity * (less ? -1 : 1) * (acts.negated ? -0.6 : 1), at };
    }
    return { tie: same ? "near" : "far", polarity, at };
  });
  return [...named, ...others];
}

/** A burden or a gain is milder than a word of blame or praise. */
const BORNE = 0.4;
/** Small words and describing ones may stand between "exempt" and "the new steel tariffs". */
const REACH = 6;

/** What a measure is to those it falls on; null where the words before it do not tell. */
export function findBurden({ items, from }: Scene): Ground | null {
  const clause = (items[from] as Item).clause;
  for (let at = from - 1; at >= Math.max(0, from - REACH); at -= 1) {
    const { word, lemma, clause: own } = items[at] as Item;
    if (own !== clause) return null;
    for (const [words, polarity] of [
      [BURDENING, -BORNE],
      [BENEFITING, BORNE],
    ] as const)
      if (words.has(lemma) || words.has(lemma.replace(/s$/, "")) || words.has(word.normal))
        return { tie: "burden", polarity, at };
    // Another deed or name between: the burden is not this one.
    if (word.tags.includes("Verb") || word.tags.includes("ProperNoun")) return null;
  }
  return null;
}

/** Nothing but describing words from one index up to another. */
const modifies = (items: readonly Item[], from: number, to: number): boolean =>
  items
    .slice(from, to)
    .every(
      ({ word: { tags, normal } }) => !/Verb|Preposition|Conjunction/.test(tags.join()) && !PREPOSITION.test(normal),
    );

const PREPOSITION =
  /^(?:between|with|against|over|to|from|in|on|at|by|for|into|towards?|about|of|through|under|amid|after|before)$/;

/** In "the struggle between the US and China confronts Peru" neither of the two confronts anybody. */
export function isGoverned(items: readonly Item[], from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 5); i -= 1) {
    const { word } = items[i] as Item;
    // A sign between ends the phrase: "In Europe, the tariffs hurt".
    if ((items[i + 1] as Item).word.start - word.end > 1 || word.tags.includes("Verb")) return false;
    if (word.normal !== "of" && PREPOSITION.test(word.normal)) return true;
  }
  return false;
}

const BODY = /^(?:government|administration|regime|cabinet|presidency|party|company|leadership)$/;

/** "The deeply unpopular government of President Ruiz": what its government is called falls on who leads it. */
function isOfItsBody(items: readonly Item[], at: number, from: number): boolean {
  const between = items.slice(at + 1, from);
  const of = between.findIndex((i) => i.word.normal === "of");
  if (of < 1 || between.length > 8 || !BODY.test((between[of - 1] as Item).lemma)) return false;
  return between.every(({ word }, i) => i === of || (!word.tags.includes("Verb") && !PREPOSITION.test(word.normal)));
}

/** What ties a word of praise or blame to the target, so that it speaks of it. */
export const isTied = ({ tie }: Ground): boolean => tie !== "near" && tie !== "far" && tie !== "suffered";
