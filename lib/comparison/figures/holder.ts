import { stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { StoryEntity } from "../naming";
import type { Passage } from "../passage";

/** A verb that gives its subject the place: being, becoming, holding a share. */
const HOLDS =
  /^(?:be|is|are|was|were|been|remain|become|make|account|have|hold|take|constitute|represent|form|claim|rank|get|receive|send|supply|ship|buy|own|control)$/;

/** Where a sentence names somebody. */
export type Actor = Span & { readonly entity: StoryEntity };

export function actorsOf({ source, sentence }: Passage, entities: readonly StoryEntity[]): readonly Actor[] {
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

/** Who is said to hold the place that `words[from]` to `words[to]` (exclusive) name. */
export const holderOf = (
  words: readonly Word[],
  from: number,
  to: number,
  actors: readonly Actor[],
): Actor | undefined => subjectBefore(words, from, actors) ?? besides(words, from, to, actors);

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
export function followers(words: readonly Word[], to: number, actors: readonly Actor[]): readonly Actor[] {
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

/** Whose order it is, as `Holding.owner` has it. */
export function ownerOf(words: readonly Word[], from: number, actors: readonly Actor[]): string {
  const owner = words[from - 1];
  if (!owner || !/['’]s?$|^(?:its|their|his|her|our)$/.test(owner.text)) return "";
  const actor = actors.find((a) => a.start <= owner.start && owner.start < a.end);
  return actor ? `@${actor.entity.id}` : stemOf(owner);
}
