import type { Analysis } from "../../analysis/analyze";
import type { Entity } from "../../analysis/entity";
import { fold } from "../../analysis/entity/fold";
import { stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { StoryEntity } from "../naming";
import { entityAt } from "./entity-at";

/** A stretch of one article that speaks of somebody or something: "the Chinese firm", "will visit the capital". */
export interface Phrase extends Span {
  readonly source: string;
}

/** What a phrase says of what it means. */
export interface PhraseReading {
  /** Who or what of the story it names. */
  readonly entity: StoryEntity | null;
  /** The country that its article gives to whom it names. */
  readonly country: string | null;
  /** It is a clause: its head is a verb. */
  readonly verbal: boolean;
  /** Stem of its head. */
  readonly head: string;
  /** The head noun as written; "" for a clause. */
  readonly noun: string;
}

/** Which words of a story are names, and whose. */
interface Names {
  readonly of: ReadonlyMap<Entity, StoryEntity>;
  readonly byKey: ReadonlyMap<string, StoryEntity>;
}

/** Reads phrases of a story's articles; throws for an article that is not there. */
export function readPhrases(
  phrases: readonly Phrase[],
  entities: readonly StoryEntity[],
  analyses: ReadonlyMap<string, Analysis>,
): readonly PhraseReading[] {
  const names = namesOf(entities);
  return phrases.map((phrase) => {
    const analysis = analyses.get(phrase.source);
    if (!analysis) throw new Error(`phrase: no article ${phrase.source}`);
    return readPhrase(phrase, analysis, names);
  });
}

function namesOf(entities: readonly StoryEntity[]): Names {
  const byKey = new Map<string, StoryEntity>();
  for (const e of entities)
    for (const { entity } of e.members)
      if (entity.head === null) for (const key of entity.keys) if (!byKey.has(key)) byKey.set(key, e);
  return { of: new Map(entities.flatMap((e) => e.members.map((m) => [m.entity, e] as const))), byKey };
}

const EMPTY =
  /^(?:be|have|do|the|an?|of|in|to|for|on|at|by|with|from|as|and|or|but|not|no|will|would|can|could|may|might|shall|should|must|that|this|these|those|such|its|his|her|their|our|it|he|she|they|we|who|which|s)$/;

function readPhrase(span: Span, analysis: Analysis, { of, byKey }: Names): PhraseReading {
  const words = analysis.document.sentences
    .filter((s) => overlaps(s, span))
    .flatMap((s) => s.words.filter((w) => w.end > w.start && overlaps(w, span)));
  const found = entityAt(analysis, span);
  // What the entity rules know as a whole is no clause, whatever the tags say.
  const verb = found?.mentions.some((m) => fills(m, span)) ? null : verbOf(words);
  const own = verb ? null : found;
  const entity =
    (own && of.get(own)) ?? (verb ? null : byKey.get(fold(analysis.document.text.slice(span.start, span.end)))) ?? null;
  const noun = verb ? null : headOf(words);
  const head = verb ?? noun;
  return {
    entity,
    country: own?.country ?? null,
    verbal: verb !== null,
    head: own?.head ? stemOf({ ...(noun as Word), lemma: own.head }) : head ? stemOf(head) : "",
    noun: noun?.normal ?? "",
  };
}

const fills = (m: Span, span: Span): boolean =>
  m.start >= span.start && Math.abs(m.end - span.end) < 3 && m.end - m.start > 0.7 * (span.end - span.start);

/** The last word before what follows a noun: a preposition, a relative word, a conjunction. */
function headOf(words: readonly Word[]): Word | null {
  let last: Word | null = null;
  for (const w of words) {
    if (!/\p{L}/u.test(w.text) || w.tags.includes("Adverb")) continue;
    const breaks = BREAKS.some((tag) => w.tags.includes(tag)) || /^(?:that|to)$/.test(w.normal);
    if (last && breaks) break;
    if (!breaks && !w.tags.includes("Determiner") && !EMPTY.test(w.normal)) last = w;
  }
  return last;
}
const BREAKS = ["Preposition", "QuestionWord", "Conjunction"];

/** The verb that makes a phrase a clause ("ditched the trip", "Trump will visit"); null for a noun phrase. */
function verbOf(all: readonly Word[]): Word | null {
  const words = all.filter((w) => /\p{L}/u.test(w.text) && !w.tags.includes("Adverb"));
  const first = words.findIndex((w) => !AUXILIARY.test(w.normal));
  const lead = words[first];
  if (lead && isVerb(lead)) {
    // "planned visit" is no clause, "planned the visit" is.
    const modifies = first === 0 && /^(?:PastTense|Participle)$/m.test(lead.tags.join("\n")) && isPlain(words[1]);
    return modifies ? null : lead;
  }
  if (words.slice(0, Math.max(first, 0)).some((w) => !/^(?:not|to)$/.test(w.normal))) return lead ?? null;
  const noun = words.findIndex((w) => w.tags.includes("Noun"));
  const finite = noun < 0 ? -1 : words.findIndex((w, i) => i > noun && FINITE.test(w.normal));
  if (finite < 0) return null;
  // In "the man who has left" the verb only tells which man.
  if (words.slice(noun, finite).some((w) => BREAKS.slice(0, 2).some((t) => w.tags.includes(t)) || w.normal === "that"))
    return null;
  return words.slice(finite).find((w) => isVerb(w) && !AUXILIARY.test(w.normal)) ?? null;
}

const isVerb = (w: Word): boolean => w.tags.includes("Verb") && !w.tags.includes("Adjective");
const isPlain = (w: Word | undefined): boolean =>
  w !== undefined && /Noun|Adjective/.test(w.tags.join()) && !/Pronoun|ProperNoun/.test(w.tags.join());
const FINITE = /^(?:is|are|was|were|has|have|had|does?|did|will|would|can|could|may|might|shall|should|must)$/;
const AUXILIARY =
  /^(?:be|is|are|was|were|been|being|has|have|had|do|does|did|will|would|can|could|may|might|shall|should|must|to|not|s|n't)$/;
