import { isContent } from "../../analysis/clause";
import { stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { StoryEntity } from "../naming";
import type { Passage } from "../passage";
import { type Actor, actorsOf, followers, holderOf, ownerOf } from "./holder";
import { degreeOf, endOf, isLoose, isOrdinal, lastNoun, rankBefore, scopeEnd, startOf } from "./ranking";

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

/** Nouns that only count what the rest of the sentence names. */
const COUNTERS = new Set(
  "share part portion number amount percentage proportion volume slice chunk quantity".split(" "),
);

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
    const holder = holderOf(words, from, to, actors);
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
  const said = free.filter((w) => w !== degree && !(wide && w === noun) && !isOrdinal(w)).map(stemOf);
  return new Set([...names.map((a) => `@${a.entity.id}`), ...said]);
}

function periodOf({ propositions }: Passage): string | null {
  return propositions.flatMap((p) => p.figures).find((f) => f.kind === "date" && f.value >= 10000)?.text ?? null;
}
