import { isContent } from "../../analysis/clause";
import { stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { StoryEntity } from "../naming";
import type { Passage } from "../passage";

/**
 * A place in an order that only one can hold, and who is said to hold it: "Canada is the largest steel exporter",
 * "followed by Brazil" (the second). An unquantified figure: two holders of one place conflict as two numbers do.
 */
export interface Holding extends Span {
  readonly source: string;
  readonly passage: Passage;
  /** What is ranked by: "large", "old", "only", "first". */
  readonly degree: string;
  readonly rank: number;
  readonly holder: StoryEntity;
  /** Where the holder is named. */
  readonly held: Span;
  /** What the order is of: stems and actors of the noun phrase, without the holder; of the sentence where the noun says nothing ("share"). */
  readonly scope: ReadonlySet<string>;
  /** The noun says nothing of itself, so that the scope was taken from the sentence. */
  readonly wide: boolean;
  /** Whose order it is: the key of the actor or the stem before "'s" ("Peru's largest port"), "" for none. */
  readonly owner: string;
  /** The year the sentence gives, as written, or null. */
  readonly period: string | null;
}

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

/** Nouns that only count what the rest of the sentence names. */
const COUNTERS = new Set(
  "share part portion number amount percentage proportion volume slice chunk quantity".split(" "),
);

/** Not a plain statement that it is so, or not of one holder alone. */
const LOOSE =
  /^(?:among|not|never|once|former|formerly|previously|would|could|may|might|will|if|possibly|perhaps|arguably|potentially|nearly|almost|ever)$/;

/** A verb that gives its subject the place: being, becoming, holding a share. */
const HOLDS =
  /^(?:be|is|are|was|were|been|remain|become|make|account|have|hold|take|constitute|represent|form|claim|rank|get|receive|send|supply|ship|buy|own|control)$/;

/** The places in an order that a sentence gives to an actor by name. */
export function findHoldings(passage: Passage, entities: readonly StoryEntity[]): readonly Holding[] {
  const words = passage.sentence.words.filter((w) => w.end > w.start);
  if (!words.some((w) => degreeOf(w))) return [];
  const actors = actorsOf(passage, entities);
  return words.flatMap((word, at) => {
    const found = degreeOf(word);
    if (!found || isLoose(words, at)) return [];
    const from = startOf(words, at);
    const rank = found.rank ?? rankBefore(words, at);
    const to = endOf(words, at);
    const noun = lastNoun(words, at, to);
    if (!noun || (/^(?:first|only)$/.test(found.degree) && words[to]?.normal !== "to" && words[to]?.normal !== "that"))
      return [];
    const holder = subjectBefore(words, from, actors) ?? besides(words, from, to, actors);
    if (!holder) return [];
    const first = words[from] as Word;
    const wide = COUNTERS.has(noun.lemma);
    const zone = wide ? passage.sentence : { start: first.start, end: scopeEnd(words, to) };
    const base = {
      source: passage.source,
      passage,
      degree: found.degree,
      wide,
      scope: scopeOf(passage, zone, word, noun, wide, holder, actors),
      owner: ownerOf(words, from, actors),
      period: periodOf(passage),
    };
    const holding = { ...base, rank, start: first.start, end: noun.end, holder: holder.entity, held: holder };
    return [
      holding,
      ...followers(words, to, actors).map((next, i) => ({
        ...base,
        rank: rank + 1 + i,
        start: next.start,
        end: next.end,
        holder: next.entity,
        held: next,
      })),
    ];
  });
}

type Actor = Span & { readonly entity: StoryEntity };

function actorsOf({ source, sentence }: Passage, entities: readonly StoryEntity[]): readonly Actor[] {
  return entities.flatMap((entity) =>
    entity.type === "thing" || entity.type === "group"
      ? []
      : entity.members
          .filter((m) => m.source === source)
          .flatMap((m) => m.entity.mentions)
          .filter((m) => m.form === "name" && overlaps(m, sentence))
          .map((m) => ({ start: m.start, end: m.end, entity })),
  );
}

/** "Largest" is a degree; "third-largest", as one word or two, is one with a rank. */
function degreeOf(word: Word): { degree: string; rank: number | null } | null {
  const [head = "", tail] = word.normal.split("-");
  const degree = DEGREES.get(tail ?? head);
  if (!degree) return null;
  return { degree, rank: tail ? (ORDINALS.get(head) ?? null) : degree === "first" || degree === "only" ? 1 : null };
}

const rankBefore = (words: readonly Word[], at: number): number => ORDINALS.get(words[at - 1]?.normal ?? "") ?? 1;

function startOf(words: readonly Word[], at: number): number {
  let from = at;
  if (ORDINALS.has(words[from - 1]?.normal ?? "")) from -= 1;
  return from;
}

function isLoose(words: readonly Word[], at: number): boolean {
  const near = words.slice(Math.max(0, at - 6), at);
  if (near.some((w) => LOOSE.test(w.normal))) return true;
  // "One of the largest", "some of the largest", "the world's largest ever".
  return (
    near.slice(-3).some((w, i, list) => w.normal === "of" && i < list.length) &&
    near.some((w) => /^(?:one|some|two|three|many|most)$/.test(w.normal))
  );
}

/** Behind the noun phrase that the degree opens: adjectives and nouns. */
function endOf(words: readonly Word[], at: number): number {
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

const lastNoun = (words: readonly Word[], at: number, to: number): Word | undefined =>
  words.slice(at + 1, to).findLast((w) => w.tags.includes("Noun"));

/** The end of what says of what the order is: up to a comma or a verb behind the noun. */
function scopeEnd(words: readonly Word[], to: number): number {
  let end = (words[to - 1] as Word).end;
  for (const word of words.slice(to, to + 9)) {
    if (word.start - end > 1 || (/Verb|Conjunction/.test(word.tags.join()) && word.normal !== "to")) break;
    end = word.end;
  }
  return end;
}

/** Subject of the verb right before the phrase, or the name that the phrase stands beside: "Canada, the largest exporter". */
function subjectBefore(words: readonly Word[], from: number, actors: readonly Actor[]): Actor | undefined {
  let at = from - 1;
  // The article, and the owner of the order: "the", "Peru's", "its", "the world's".
  while (at >= 0 && /Determiner|Possessive/.test((words[at] as Word).tags.join())) at -= 1;
  while (
    at >= 0 &&
    /^(?:up|for|by|far|still|now|also|currently|as|already|overwhelmingly)$/.test((words[at] as Word).normal)
  )
    at -= 1;
  const last = words[at];
  if (!last) return undefined;
  const beside = actors.find((a) => a.end === last.end);
  const comma = (words[at + 1]?.start ?? 0) - last.end > 1;
  if (beside && comma) return beside;
  if (!HOLDS.test(last.lemma) && !HOLDS.test(last.normal)) return undefined;
  while (at > 0 && /Auxiliary|Verb|Adverb/.test((words[at - 1] as Word).tags.join())) at -= 1;
  const before = words[at - 1];
  const subject =
    before && actors.find((a) => a.end === before.end || (a.start <= before.start && before.end <= a.end));
  if (!subject) return undefined;
  const lead = words.filter((w) => w.end <= subject.start).at(-1);
  // "Exports to Canada were the largest": Canada is not the subject.
  return lead && /Preposition/.test(lead.tags.join()) && subject.start - lead.end <= 1 ? undefined : subject;
}

/** "The largest exporter is Canada", "the largest exporter, Canada,": the holder behind the phrase. */
function besides(words: readonly Word[], from: number, to: number, actors: readonly Actor[]): Actor | undefined {
  const opens = from <= 1 || (words[from - 1] as Word).tags.includes("Determiner");
  if (!opens) return undefined;
  const copula = words.slice(to, to + 7).findIndex((w) => /^(?:is|was|remains)$/.test(w.normal));
  const next = words[copula >= 0 ? to + copula + 1 : to];
  const gap = copula >= 0 || (next && next.start - (words[to - 1] as Word).end > 1);
  return gap && next ? actors.find((a) => a.start === next.start) : undefined;
}

/** "Followed by Brazil, South Korea and Mexico": the next places, in order. */
function followers(words: readonly Word[], to: number, actors: readonly Actor[]): readonly Actor[] {
  const at = words.findIndex((w, i) => i >= to && w.normal === "followed" && words[i + 1]?.normal === "by");
  if (at < 0) return [];
  const list: Actor[] = [];
  for (let i = at + 2; i < words.length; i += 1) {
    const word = words[i] as Word;
    const actor = actors.find((a) => a.start <= word.start && word.end <= a.end);
    if (actor) {
      if (!list.includes(actor)) list.push(actor);
    } else if (!/^(?:and|then|by|the)$/.test(word.normal)) break;
  }
  return list;
}

function ownerOf(words: readonly Word[], from: number, actors: readonly Actor[]): string {
  const owner = words[from - 1];
  if (!owner || !/['’]s?$|^(?:its|their|his|her|our)$/.test(owner.text)) return "";
  const actor = actors.find((a) => a.start <= owner.start && owner.start < a.end);
  return actor ? `@${actor.entity.id}` : stemOf(owner);
}

function scopeOf(
  { terms, sentence }: Passage,
  zone: Span,
  degree: Word,
  noun: Word,
  wide: boolean,
  holder: Actor,
  actors: readonly Actor[],
): ReadonlySet<string> {
  const names = actors.filter((a) => overlaps(a, zone) && a.entity.id !== holder.entity.id);
  const words = sentence.words.filter(
    (w) =>
      isContent(w) && overlaps(w, zone) && !/Value|Date/.test(w.tags.join()) && !actors.some((a) => overlaps(a, w)),
  );
  // A word of another name ("Steel Institute") says nothing of the order.
  const free = words.filter((w) => !terms.some((t) => t.kind === "name" && overlaps(t, w)));
  const said = free.filter((w) => w !== degree && !(wide && w === noun) && !ORDINALS.has(w.normal)).map(stemOf);
  return new Set([...names.map((a) => `@${a.entity.id}`), ...said]);
}

function periodOf({ propositions }: Passage): string | null {
  return propositions.flatMap((p) => p.figures).find((f) => f.kind === "date" && f.value >= 10000)?.text ?? null;
}
