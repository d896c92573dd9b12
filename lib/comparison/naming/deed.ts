import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";

/** A verb of its own, which tells a deed: no auxiliary, no copula. */
export const isFullVerb = (word: Word): boolean =>
  word.end > word.start && word.tags.includes("Verb") && !/Auxiliary|Copula|Modal|Gerund/.test(word.tags.join());

/** Verbs that report: their subject speaks rather than acts. */
export const REPORTING: ReadonlySet<string> = new Set(
  "say tell announce report note add state call describe".split(" "),
);

const COPULA = /^(?:is|are|was|were|been|being|be)$/;

/** "Was opened", "has been amended": the verb at `i` is done to what stands before it. */
export function isPassive(words: readonly Word[], i: number): boolean {
  const verb = words[i] as Word;
  if (i === 0 || !/PastTense|Participle/.test(verb.tags.join())) return false;
  return words.slice(Math.max(0, i - 3), i).some((w) => COPULA.test(w.normal));
}

export const isNoun = (word: Word): boolean => word.tags.includes("Noun") && !word.tags.includes("Pronoun");

/** What stands between a subject and its verb. */
export const isBetween = (word: Word | undefined): boolean =>
  word !== undefined && /Auxiliary|Modal|Adverb|Negative|Copula/.test(word.tags.join());

/** Behind these a clause begins, and with it a subject: "after Congress amended the law". */
export const OPENERS: ReadonlySet<string> = new Set(
  "that after before because since until when while whereas although though as if but".split(" "),
);

/** The actor right before the verb, with nothing between but auxiliaries and adverbs, and no preposition before it. */
export function subjectOf<A extends Span>(words: readonly Word[], i: number, actors: readonly A[]): A | undefined {
  let at = i - 1;
  while (at >= 0 && isBetween(words[at])) at -= 1;
  const last = words[at];
  const actor =
    last && actors.filter((n) => n.end === last.end || overlaps(n, last)).sort((x, y) => x.start - y.start)[0];
  if (!actor) return undefined;
  const before = wordBefore(words, actor);
  const isObject = before && /Preposition|Conjunction/.test(before.tags.join()) && !OPENERS.has(before.normal);
  return isObject ? undefined : actor;
}

export const wordBefore = (words: readonly Word[], span: Span): Word | undefined =>
  words.filter((w) => w.end <= span.start && w.end > w.start).at(-1);
