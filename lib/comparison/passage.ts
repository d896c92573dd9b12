import { stemmer } from "stemmer";
import type { Analysis } from "../analysis/analyze";
import type { Proposition } from "../analysis/claim";
import { isContent } from "../analysis/clause";
import { bodySentences } from "../analysis/document";
import { groupBy } from "../text/group";
import type { Sentence, Word } from "../text/parse";
import { overlaps, type Span } from "../text/span";
import type { StoryEntity } from "./naming";

/** What a passage can share with another: an actor or thing, what is done, any other word of content. */
export interface Term extends Span {
  /** "@e3" for an entity of the story, else the word's stem. */
  readonly key: string;
  readonly kind: "entity" | "predicate" | "word";
  /** How it stands in the text, for the grounds shown to a reader. */
  readonly text: string;
}

/** A sentence of one article as the alignment sees it. */
export interface Passage {
  readonly source: string;
  /** Place in the list of all passages of the story. */
  readonly index: number;
  readonly sentence: Sentence;
  readonly propositions: readonly Proposition[];
  readonly terms: readonly Term[];
}

/**
 * The passages of one article: its statements, with names replaced by the story's entities, so that "COSCO", "the
 * Chinese shipping giant" and "it" are one term where the entity layer says so. `first` is the index of the first.
 */
export function findPassages(
  source: string,
  { document, propositions }: Analysis,
  entities: readonly StoryEntity[],
  first: number,
): readonly Passage[] {
  const named = mentionsBySentence(source, entities);
  const stated = groupBy(propositions, (p) => p.sentence);
  return bodySentences(document)
    .filter((sentence) => stated.has(sentence.index))
    .map((sentence, i) => ({
      source,
      index: first + i,
      sentence,
      propositions: stated.get(sentence.index) ?? [],
      terms: findTerms(sentence, named.get(sentence.index) ?? []),
    }));
}

interface Named extends Span {
  readonly key: string;
  readonly name: string;
}

function mentionsBySentence(source: string, entities: readonly StoryEntity[]): ReadonlyMap<number, readonly Named[]> {
  const all = entities.flatMap((entity) =>
    entity.members
      .filter((member) => member.source === source)
      .flatMap((member) => member.entity.mentions)
      .map((m) => ({ start: m.start, end: m.end, sentence: m.sentence, key: `@${entity.id}`, name: entity.name })),
  );
  return groupBy(all, (m) => m.sentence);
}

// Words that a sentence needs but that say nothing of its matter; verbs of saying report and do not happen.
const EMPTY = new Set(
  (
    "be have do make get take give go come say tell put other such many much more most several some one two own same new " +
    "also still even well only part way thing year"
  ).split(" "),
);

function findTerms(sentence: Sentence, named: readonly Named[]): readonly Term[] {
  const entities = named.map((m) => ({ ...m, kind: "entity" as const, text: m.name }));
  const words = sentence.words
    .filter((word) => isContent(word) && !EMPTY.has(word.lemma) && /[\p{L}\p{N}]/u.test(word.normal))
    // Nominal mentions ("the Chinese shipping giant") keep their words as well: they may be all that two texts share.
    .filter((word) => !named.some((m) => overlaps(m, word) && /^\p{Lu}/u.test(word.text)))
    .map((word) => ({ start: word.start, end: word.end, key: stemOf(word), kind: kindOf(word), text: word.text }));
  return [...entities, ...words].sort((a, b) => a.start - b.start || a.end - b.end);
}

const kindOf = (word: Word): Term["kind"] => (word.tags.includes("Verb") ? "predicate" : "word");

/** Porter's stem (Porter 1980) of the lemma: "exempted", "exemption" and "exempts" meet. Numbers stay as they are. */
export function stemOf(word: Word): string {
  const lemma = word.lemma.replace(/['’]s$/, "").replace(/[^\p{L}\p{N}.,-]/gu, "");
  return /^\d/.test(lemma) ? lemma.replaceAll(",", "") : stemmer(lemma);
}
