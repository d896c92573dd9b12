import { isContent } from "../../analysis/clause";
import { areRelated, stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import type { StoryEntity } from "../naming";
import { isFullVerb, isNoun, isPassive, REPORTING, subjectOf } from "../naming/deed";
import { against } from "../told";
import { differenceOf, inQuotes, quoteOf } from "./evidence";

/** Who does it: the subject of a verb that two mentions share, or the one after "by". */
interface Agent extends Span {
  /** Null where the passive leaves it out. */
  readonly entity: StoryEntity | null;
  /** Stem. */
  readonly verb: string;
  /** Stems of what is acted on: behind an active verb, before a passive one. */
  readonly object: ReadonlySet<string>;
}

/**
 * The same act on the same thing with another actor, or with none ("the law was changed" against "Congress amended the
 * law"). Only acts that both mentions name with one verb, or its synonym, are compared, and only actors of whom it is certain that they
 * are two: a president, his government and his country are one hand.
 */
export function findAgencyDifference(
  mentions: readonly ReadMention[],
  entities: readonly StoryEntity[],
): Difference | null {
  const agents = mentions.map((m) => findAgents(m, entities));
  for (const [i, left] of agents.entries()) {
    for (const [j, right] of agents.entries()) {
      const [a, b] = [mentions[i] as ReadMention, mentions[j] as ReadMention];
      if (j <= i || a.mention.source === b.mention.source) continue;
      for (const x of left) {
        const y = right.find((r) => areRelated(x.verb, r.verb) && sharesObject(x, r) && areTwo(x.entity, r.entity));
        if (!y) continue;
        const evidence = [quoteOf(a, x), quoteOf(b, y)];
        const rule = x.entity && y.entity ? "divergence/another-agent" : "divergence/agent-left-out";
        return differenceOf("agency", rule, against(inQuotes(evidence)), evidence);
      }
    }
  }
  return null;
}

const sharesObject = (x: Agent, y: Agent): boolean =>
  [...x.object].some((k) => [...y.object].some((o) => areRelated(k, o)));

/** Whether two agents are certainly not one; one that is left out differs from any that is named. */
function areTwo(x: StoryEntity | null, y: StoryEntity | null): boolean {
  if (!x || !y) return x !== y;
  if (x.id === y.id) return false;
  const words = new Set(x.name.toLowerCase().split(/\s+/));
  if (
    y.name
      .toLowerCase()
      .split(/\s+/)
      .some((w) => words.has(w))
  )
    return false;
  const [from, to] = [countryOf(x), countryOf(y)];
  if (from && to) return from !== to;
  return x.type === "person" && y.type === "person";
}

const countryOf = ({ members }: StoryEntity): string | null =>
  members.map((m) => m.entity.country).find((c) => c !== null) ?? null;

function findAgents(m: ReadMention, entities: readonly StoryEntity[]): readonly Agent[] {
  const actors = entities.flatMap((entity) =>
    entity.type === "thing"
      ? []
      : entity.members
          .filter((member) => member.source === m.mention.source)
          .flatMap((member) => member.entity.mentions)
          .filter((x) => x.form !== "pronoun" && !x.attributive && overlaps(x, m.mention))
          .map((x) => ({ start: x.start, end: x.end, entity })),
  );
  const { words } = m;
  return words.flatMap((verb, i) => {
    if (!isDeed(verb)) return [];
    const passive = isPassive(words, i);
    const actor = passive ? behindBy(words, i, actors) : subjectOf(words, i, actors);
    if (!actor && (!passive || words.slice(i + 1, i + 6).some((w) => w.normal === "by"))) return [];
    const object = passive ? subjectPhrase(words, i) : objectPhrase(words, i);
    const from = passive ? (words[i - 1] as Word) : (actor as Span);
    return [
      {
        start: from.start,
        end: Math.max(passive && actor ? actor.end : 0, verb.end),
        entity: actor?.entity ?? null,
        verb: stemOf(verb),
        object: new Set(object.filter((w) => isContent(w)).map(stemOf)),
      },
    ];
  });
}

/** Who says something does nothing yet. */
const isDeed = (word: Word): boolean => isFullVerb(word) && !REPORTING.has(word.lemma);

/** The nouns of the first phrase behind an active verb. */
function objectPhrase(words: readonly Word[], i: number): readonly Word[] {
  const behind = words.slice(i + 1, i + 8);
  const end = behind.findIndex((w) => /Preposition|Conjunction|Verb/.test(w.tags.join()));
  return behind.slice(0, end < 0 ? undefined : end).filter(isNoun);
}

/** The head nouns of what stands before a passive: of "the tax on the port fees was changed", the tax. */
function subjectPhrase(words: readonly Word[], i: number): readonly Word[] {
  let at = i - 1;
  while (at >= 0 && /Auxiliary|Copula|Adverb|Negative|Modal|Verb/.test((words[at] as Word).tags.join())) at -= 1;
  let head: Word[] = [];
  while (at >= 0) {
    const group: Word[] = [];
    while (at >= 0 && /Noun|Adjective|Determiner|Value/.test((words[at] as Word).tags.join())) {
      if (isNoun(words[at] as Word)) group.push(words[at] as Word);
      if ((words[at] as Word).tags.includes("Determiner")) {
        at -= 1;
        break;
      }
      at -= 1;
    }
    if (group.length === 0) break;
    head = group;
    if (!(words[at]?.tags.includes("Preposition") ?? false)) break;
    at -= 1;
  }
  return head;
}

type Actor = Span & { readonly entity: StoryEntity };

function behindBy(words: readonly Word[], i: number, actors: readonly Actor[]): Actor | undefined {
  const by = words.slice(i + 1, i + 5).find((w) => w.normal === "by");
  return by && actors.find((n) => n.start >= by.end && n.start - by.end < 40);
}
