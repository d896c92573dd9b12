import { rarityOf } from "../analysis/word-model";
import { groupBy } from "../text/group";
import type { Passage } from "./passage";

/** How much a term tells: what every sentence of the story speaks of ("Peru") tells little. */
export type Weigh = (key: string) => number;

/** A weight cannot grow past this: a term that stands once may be a chance. */
const CEILING = 3.5;

/** Words at least this rare in news at large weigh in full; "complete" or "direct" tell less than "seaport". */
const TELLING = 7.5;

/**
 * Passages of news at large that are counted in with every source: what three sentences repeat is not common yet.
 * A source of this length is half story, half prior.
 */
const PRIOR = 12;
/** How often an actor is named in news at large, where the word counts do not know: once in 200 sentences. */
const ACTOR = 1 / 200;

/**
 * Inverse document frequency over the passages of the story (Spärck Jones 1972), from 0.2 to 3.5, with the frequency
 * in news at large as its prior. Frequencies are counted a source at a time and averaged, so that one long article
 * does not decide what is common.
 */
export function weighTerms(passages: readonly Passage[]): Weigh {
  const bySource = groupBy(passages, (p) => p.source);
  const prior =
    [...bySource.values()].reduce((sum, own) => sum + PRIOR / (own.length + PRIOR), 0) / Math.max(1, bySource.size);
  const share = new Map<string, number>();
  for (const own of bySource.values()) {
    const counts = new Map<string, number>();
    for (const passage of own) {
      for (const key of new Set(passage.terms.map((t) => t.key))) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    for (const [key, count] of counts) {
      share.set(key, (share.get(key) ?? 0) + count / (own.length + PRIOR) / bySource.size);
    }
  }
  const weigh: Weigh = (key) => {
    const actor = key.startsWith("@");
    const atLarge = actor ? ACTOR : Math.exp(-rarityOf(key));
    const inStory = -Math.log((share.get(key) ?? 0) + prior * atLarge);
    const weight = Math.min(CEILING, Math.max(0.2, inStory));
    return actor ? weight : weight * Math.min(1, rarityOf(key) / TELLING);
  };
  // Asked for the same few terms at every pair of statements.
  const known = new Map<string, number>();
  return (key) => {
    let weight = known.get(key);
    if (weight === undefined) {
      weight = weigh(key);
      known.set(key, weight);
    }
    return weight;
  };
}
