import type { Word } from "../text/parse";

/** Where a clause puts what it tells: done, going on, or still to come. */
export type Tense = "past" | "present" | "future" | "none";

const COMING = new Set("will shall would".split(" "));
const PLANNED = new Set("expect plan set due schedule intend anticipate aim".split(" "));

/** "Is set to", "was due to", "are expected to": the copula with a plan, whatever the tagger takes "set" for. */
function isPlanned(words: readonly Word[], verb: Word): boolean {
  const [plan, to] = words.slice(words.indexOf(verb) + 1, words.indexOf(verb) + 3);
  return /^(?:is|are|was|were|be|been)$/.test(verb.normal) && to?.normal === "to" && PLANNED.has(plan?.lemma ?? "");
}

/**
 * The tense of the clause's first verb group, with the word that shows it. "Is set to open" and "is expected to" are
 * future: what counts is whether it has happened for the writer, not the form of the verb.
 */
export function tenseOf(words: readonly Word[]): { readonly tense: Tense; readonly word: Word | null } {
  const verbs = words.filter((w) => w.tags.includes("Verb"));
  for (const verb of verbs) {
    const next = words[words.indexOf(verb) + 1];
    if (COMING.has(verb.normal) || isPlanned(words, verb)) return { tense: "future", word: verb };
    if (PLANNED.has(verb.lemma) && next?.normal === "to") return { tense: "future", word: verb };
    if (verb.tags.includes("PastTense") || /^(?:was|were|had|did)$/.test(verb.normal)) {
      const to = words.slice(words.indexOf(verb), words.indexOf(verb) + 3).map((w) => w.normal);
      if (to.includes("to") && PLANNED.has(words[words.indexOf(verb) + 1]?.lemma ?? "")) continue;
      return { tense: "past", word: verb };
    }
    if (verb.tags.includes("PresentTense") || /^(?:is|are|has|have|does|do)$/.test(verb.normal)) {
      const rest = verbs.slice(verbs.indexOf(verb) + 1, verbs.indexOf(verb) + 3);
      const perfect = /^(?:has|have)$/.test(verb.normal) && rest[0] && /PastTense|Participle/.test(rest[0].tags.join());
      if (perfect) return { tense: "past", word: rest[0] as Word };
      if (rest.some((v) => PLANNED.has(v.lemma)) && words.some((w) => w.normal === "to")) continue;
      return { tense: "present", word: verb };
    }
  }
  return { tense: "none", word: null };
}
