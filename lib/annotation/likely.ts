import type { Comparison, SharedClaim } from "../comparison/comparison";
import { splitWords } from "../text/diff";
import { overlaps } from "../text/span";
import type { Place } from "./subject";

/** Shorter words are mostly "the" and "of"; figures are never too short. */
const SHORT = 3;

const wordsOf = (text: string): readonly string[] =>
  splitWords(text)
    .map(({ start, end }) => text.slice(start, end).toLowerCase())
    .filter((word) => word.length > SHORT || /\d/.test(word));

/**
 * Sentences of one source that share most rare words with a claim and are not in it: where a person may find the mention
 * that was missed. At most `most`, in the order of the text.
 */
export function likelySentences(
  { sources }: Pick<Comparison, "sources">,
  claim: SharedClaim,
  source: string,
  most: number,
): readonly Place[] {
  const counts = new Map<string, number>();
  for (const { text, sentences } of sources)
    for (const { start, end } of sentences)
      for (const word of new Set(wordsOf(text.slice(start, end)))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const asked = new Set(claim.mentions.flatMap((mention) => wordsOf(mention.quote)));
  const found = sources.find((one) => one.id === source);
  const free = (found?.sentences ?? []).filter(
    (s) => !claim.mentions.some((m) => m.source === source && overlaps(m, s)),
  );
  return free
    .map(({ start, end }) => {
      const shared = new Set(wordsOf(found?.text.slice(start, end) ?? "").filter((word) => asked.has(word)));
      return { source, start, end, worth: [...shared].reduce((sum, word) => sum + 1 / (counts.get(word) ?? 1), 0) };
    })
    .filter((one) => one.worth > 0)
    .sort((a, b) => b.worth - a.worth || a.start - b.start)
    .slice(0, most)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => ({ source, start, end }));
}

/** Sentences of one source that hold all of some words, whatever their case. */
export function sentencesWith(
  { sources }: Pick<Comparison, "sources">,
  source: string,
  words: string,
  most: number,
): readonly Place[] {
  const asked = words.toLowerCase().split(/\s+/).filter(Boolean);
  const found = sources.find((one) => one.id === source);
  if (!found || asked.length === 0) return [];
  return found.sentences
    .filter(({ start, end }) => {
      const text = found.text.slice(start, end).toLowerCase();
      return asked.every((word) => text.includes(word));
    })
    .slice(0, most)
    .map(({ start, end }) => ({ source, start, end }));
}
