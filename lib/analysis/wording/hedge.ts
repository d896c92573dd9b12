import type { Word } from "../../text/parse";
import { APPROXIMATORS, MODALS, VAGUE_QUANTIFIERS } from "../lexicon/hedges";
import { entriesOf } from "../lexicon/matcher";
import { has, isName, type Line, type Mark, markOf } from "./mark";

/** Hedges that hang on what stands beside them: modal verbs, words before numbers, quantities of nobody in particular. */
export function findHedges(line: Line): readonly Mark[] {
  const { words } = line.sentence;
  return words.flatMap((word, at) => {
    const modal = MODALS.get(word.normal);
    if (modal !== undefined && isOpen(words, at))
      return markOf(line, at, at + 1, "hedge", "wording/hedge-modal", modal) ?? [];
    if (VAGUE_QUANTIFIERS.has(word.normal) && countsPeople(line, at)) {
      return markOf(line, at, groupEnd(words, at), "hedge", "wording/hedge-vague-group", 0.6) ?? [];
    }
    const length = approximatorAt(line, at);
    return length ? (markOf(line, at, at + length, "hedge", "wording/hedge-approximator", 0.75) ?? []) : [];
  });
}

// "no one may enter", "may only": permission. "could not find", "could see": ability. "in May": the month.
function isOpen(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const next = words[at + 1]?.normal ?? "";
  if (word.normal === "may") {
    if (has(word, "Month") || has(word, "Date") || (at > 0 && word.text === "May")) return false;
    if (/^\d/.test(next) || next === "" || next === "only") return false;
    return !words.slice(Math.max(0, at - 6), at).some((w) => /^(?:no|nobody|none)$/.test(w.normal));
  }
  if (word.normal === "could") {
    if (/^(?:not|hardly|barely|no|never|only|see|hear|feel|smell|remember|afford|understand|tell)$/.test(next))
      return false;
    // "what they could accept": how much was possible, not whether it is so.
    if (
      has(words[at - 1], "Pronoun") &&
      words.slice(Math.max(0, at - 4), at).some((w) => /^(?:what|how|where|whatever|all)$/.test(w.normal))
    )
      return false;
    // Past ability goes with a past frame: "so that he could", "as soon as they could".
    return !(
      next === "" ||
      (/^(?:that|as)$/.test(words[at - 2]?.normal ?? "") &&
        has(words[at - 1], "Pronoun") &&
        words[at - 3]?.normal === "so")
    );
  }
  return true;
}

const APPROXIMATOR_KEYS = new Map<string, string[][]>();
for (const key of entriesOf(APPROXIMATORS).map((entry) => entry.split(" "))) {
  const first = key[0] as string;
  APPROXIMATOR_KEYS.set(first, [...(APPROXIMATOR_KEYS.get(first) ?? []), key]);
}

/** How many words an approximator before a number takes at `at`, else 0. */
function approximatorAt(line: Line, at: number): number {
  const { words } = line.sentence;
  const keys = APPROXIMATOR_KEYS.get(words[at]?.normal ?? "");
  const key = keys?.find((k) => k.every((part, i) => words[at + i]?.normal === part));
  if (!key) return 0;
  let next = at + key.length;
  if (/^(?:a|an|the|half|[$€£¥])$/.test(words[next]?.normal ?? "")) next += 1;
  const number = words[next];
  return number &&
    (has(number, "Value") || has(number, "NumericValue") || /^[$€£¥]?\d/.test(number.text)) &&
    !has(number, "Date") &&
    !has(number, "Year")
    ? key.length
    : 0;
}

const PEOPLE = new Set(
  `analysts,experts,critics,observers,officials,people,lawmakers,legislators,politicians,economists,scholars,academics,commentators,pundits,insiders,voters,residents,republicans,democrats,conservatives,liberals,senators,members,leaders,diplomats,sources,supporters,opponents,activists,advocates,investors,companies,countries,nations,governments,scientists,researchers,specialists,strategists,advisers,advisors,aides,allies,americans,europeans,journalists,parents,students,workers,businesses,executives,traders,groups,circles,quarters,media,reports,studies`.split(
    ",",
  ),
);

// "some Republicans", "some in the party", "many observers": people, but who?
function countsPeople(line: Line, at: number): boolean {
  const { words } = line.sentence;
  const word = words[at] as Word;
  if (isName(line, at)) return false;
  const noun = words[groupEnd(words, at) - 1];
  if (noun && PEOPLE.has(noun.normal)) return true;
  return (
    word.normal === "some" &&
    /^(?:say|said|argue|argued|believe|believed|fear|feared|think|thought|suggest|suggested|worry|warn|in|within|even)$/.test(
      words[at + 1]?.normal ?? "",
    )
  );
}

// The quantity, one adjective at most, and its noun.
function groupEnd(words: readonly Word[], at: number): number {
  if (PEOPLE.has(words[at + 1]?.normal ?? "")) return at + 2;
  if (PEOPLE.has(words[at + 2]?.normal ?? "")) return at + 3;
  return at + 1;
}
