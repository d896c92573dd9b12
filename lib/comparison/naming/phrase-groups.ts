import type { Analysis } from "../../analysis/analyze";
import { singular } from "../../analysis/entity/fold";
import {
  BODY_NOMINALS,
  COUNTRY_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
} from "../../analysis/lexicon/roles";
import type { StoryEntity } from "../naming";
import { type Phrase, type PhraseReading, readPhrases } from "./phrase";

type Kind = "person" | "country" | "body" | "people" | "thing";

interface Group {
  readonly kind: Kind;
  readonly members: number[];
  readonly heads: Set<string>;
  country: string | null;
}

/** A group with no more than this part of all phrases is spoken of in passing. */
const PASSING = 0.01;

/**
 * Which of some phrases of a story mean the same: for each the number of its group, 0 and up. Phrases for a known actor or
 * thing go together, then what shares a head; bodies of a country go with the country, since news calls both by its name.
 * Actors that are spoken of in passing make one group, and so do things: nothing tells them better. Likeness of words,
 * related heads (WordNet) and vectors were tried for those and bring nothing (F1 on newswcl50 .696 with and without).
 */
export function groupPhrases(
  phrases: readonly Phrase[],
  entities: readonly StoryEntity[],
  analyses: ReadonlyMap<string, Analysis>,
): readonly number[] {
  return groupReadings(readPhrases(phrases, entities, analyses));
}

/** The groups of phrases that are read already. */
export function groupReadings(readings: readonly PhraseReading[]): readonly number[] {
  const groups = openGroups(readings);
  joinAlike(groups);
  const few = Math.round(PASSING * readings.length);
  joinPassing(groups, few, (g) => g.kind !== "thing");
  joinPassing(groups, few, (g) => g.kind === "thing");
  const out: number[] = readings.map(() => 0);
  groups.forEach((g, i) => {
    for (const m of g.members) out[m] = i;
  });
  return out;
}

function openGroups(readings: readonly PhraseReading[]): Group[] {
  const groups = new Map<string, Group>();
  readings.forEach((r, i) => {
    const key = r.entity ? r.entity.id : `${r.verbal ? "!" : "*"}${r.head}`;
    const country = r.country ?? r.entity?.members.find((m) => m.entity.country)?.entity.country ?? null;
    const group: Group = groups.get(key) ?? {
      kind: kindOf(r, country),
      members: [],
      heads: new Set(),
      country,
    };
    group.members.push(i);
    if (!r.entity || r.entity.members.some((m) => m.entity.head !== null)) group.heads.add(r.head);
    groups.set(key, group);
  });
  return [...groups.values()];
}

function kindOf({ entity, verbal, noun }: PhraseReading, country: string | null): Kind {
  if (verbal) return "thing";
  if (entity?.type === "person") return "person";
  if (entity?.type === "place") return country ? "country" : "body";
  if (entity?.type === "organization") return "body";
  if (entity?.type === "group") return "people";
  if (entity) return "thing";
  const one = singular(noun);
  if (PERSON_NOUNS.has(one) || GROUP_NOUNS.has(noun) || GROUP_NOUNS.has(`${noun}s`)) return "people";
  return COUNTRY_NOUNS.has(one) || BODY_NOMINALS.has(one) || GOVERNMENT_NOUNS.has(one) ? "body" : "thing";
}

/** Joins what means the same, largest groups first. */
function joinAlike(groups: Group[]): void {
  const order = [...groups].sort((a, b) => b.members.length - a.members.length);
  for (const a of order)
    for (const b of order)
      if (a !== b && groups.includes(a) && groups.includes(b) && areAlike(a, b)) join(groups, a, b);
}

function areAlike(a: Group, b: Group): boolean {
  const head = [...a.heads].some((h) => b.heads.has(h));
  if (a.kind === "thing" || b.kind === "thing") return head && a.kind === b.kind;
  if (a.kind === "person" || b.kind === "person") return false;
  if (a.country && b.country && a.country !== b.country) return false;
  return head || (a.country !== null && a.country === b.country && (a.kind === "country" || b.kind === "country"));
}

function joinPassing(groups: Group[], few: number, test: (g: Group) => boolean): void {
  const [first, ...rest] = groups.filter((g) => g.members.length <= few && test(g));
  if (first) rest.reduce((into, g) => join(groups, into, g), first);
}

/** The larger group takes the other in. */
function join(groups: Group[], a: Group, b: Group): Group {
  const [into, from] = a.members.length >= b.members.length ? [a, b] : [b, a];
  into.members.push(...from.members);
  for (const h of from.heads) into.heads.add(h);
  into.country ??= from.country;
  groups.splice(groups.indexOf(from), 1);
  return into;
}
