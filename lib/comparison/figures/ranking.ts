import type { Word } from "../../text/parse";

// Evaluations ("best", "worst") are left out: who is best is opinion.
const DEGREES: ReadonlyMap<string, string> = new Map(
  (
    "largest=large biggest=large greatest=large top=large leading=large smallest=small highest=high tallest=high lowest=low " +
    "longest=long shortest=short deepest=deep busiest=busy richest=rich wealthiest=rich poorest=poor oldest=old " +
    "youngest=young newest=new fastest=fast slowest=slow heaviest=heavy strongest=strong deadliest=deadly costliest=costly " +
    "first=first only=only sole=only"
  )
    .split(" ")
    .map((entry) => entry.split("=") as [string, string]),
);
const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((w, i) => [w, i + 1]),
);

/** Not a plain statement that it is so, or not of one holder alone. */
const LOOSE =
  /^(?:among|not|never|once|former|formerly|previously|would|could|may|might|will|if|possibly|perhaps|arguably|potentially|nearly|almost|ever)$/;

/** "Largest" is a degree; "third-largest", as one word or two, is one with a rank. */
export function degreeOf(word: Word): { degree: string; rank: number | null } | null {
  const [head = "", tail] = word.normal.split("-");
  const degree = DEGREES.get(tail ?? head);
  if (!degree) return null;
  return { degree, rank: tail ? (ORDINALS.get(head) ?? null) : degree === "first" || degree === "only" ? 1 : null };
}

export const isOrdinal = ({ normal }: Word): boolean => ORDINALS.has(normal);

export const rankBefore = (words: readonly Word[], at: number): number =>
  ORDINALS.get(words[at - 1]?.normal ?? "") ?? 1;

/** Where the phrase begins: at the degree, or at the rank before it ("second largest"). */
export function startOf(words: readonly Word[], at: number): number {
  let from = at;
  if (ORDINALS.has(words[from - 1]?.normal ?? "")) from -= 1;
  return from;
}

/** Whether words before the degree take back that it is so, or that one alone holds the place. */
export function isLoose(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at);
  if (near.some((w) => LOOSE.test(w.normal))) return true;
  // "One of the largest", "some of the largest", "the world's largest ever".
  return (
    near.slice(-3).some((w, i, list) => w.normal === "of" && i < list.length) &&
    near.some((w) => /^(?:one|some|two|three|many|most)$/.test(w.normal))
  );
}

/** Behind the noun phrase that the degree opens: adjectives and nouns. */
export function endOf(words: readonly Word[], at: number): number {
  let to = at + 1;
  while (to < words.length && to < at + 6) {
    const word = words[to] as Word;
    if (
      !/Noun|Adjective|Gerund/.test(word.tags.join()) ||
      /Pronoun|Verb|Possessive/.test(word.tags.filter((t) => t !== "Gerund").join())
    )
      break;
    to += 1;
    if ((words[to]?.start ?? 0) - word.end > 1) break;
  }
  return to;
}

export const lastNoun = (words: readonly Word[], at: number, to: number): Word | undefined =>
  words.slice(at + 1, to).findLast((w) => w.tags.includes("Noun"));

/** The end of what says of what the order is: up to a comma or a verb behind the noun. */
export function scopeEnd(words: readonly Word[], to: number): number {
  let end = (words[to - 1] as Word).end;
  for (const word of words.slice(to, to + 9)) {
    if (word.start - end > 1 || (/Verb|Conjunction/.test(word.tags.join()) && word.normal !== "to")) break;
    end = word.end;
  }
  return end;
}
