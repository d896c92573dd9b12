import type { Analysis } from "../analysis/analyze";
import type { Proposition } from "../analysis/claim";
import { isContent } from "../analysis/clause";
import { bodySentences } from "../analysis/document";
import { REGIONS } from "../analysis/lexicon/demonyms";
import { stemOf } from "../analysis/word-model";
import { groupBy } from "../text/group";
import type { Sentence, Word } from "../text/parse";
import { overlaps, type Span } from "../text/span";
import { openTagged } from "../text/tagged";
import type { StoryEntity } from "./naming";

/** What a passage can share with another: an actor or thing, what is done, any other word of content. */
export interface Term extends Span {
  /** "@n3" for an entity of the story, else the word's stem. */
  readonly key: string;
  readonly kind: "entity" | "name" | "predicate" | "word";
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
  /** Countries and bodies that it names, also those that no other article knows: the parties of what it tells. */
  readonly parties: readonly (Span & { readonly key: string })[];
}

/** One clause of a passage: the least that can state a claim, and what is aligned. */
export interface Statement extends Span {
  readonly source: string;
  /** Place in the list of all statements of the story. */
  readonly index: number;
  readonly passage: Passage;
  readonly proposition: Proposition;
  readonly terms: readonly Term[];
}

/** A clause with fewer terms than this says too little to be found again elsewhere. */
const LEAST_TERMS = 2;

/** The statements of all passages, numbered. */
export function findStatements(passages: readonly Passage[]): readonly Statement[] {
  return passages
    .flatMap((passage) =>
      passage.propositions.map((proposition) => ({
        source: passage.source,
        passage,
        proposition,
        start: proposition.start,
        end: proposition.end,
        terms: passage.terms.filter((t) => overlaps(t, proposition)),
      })),
    )
    .filter((statement) => new Set(statement.terms.map((t) => t.key)).size >= LEAST_TERMS)
    .map((statement, index) => ({ ...statement, index }));
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
  return statedSentences({ document, propositions }).map((sentence, i) => ({
    source,
    index: first + i,
    sentence,
    propositions: stated.get(sentence.index) ?? [],
    terms: findTerms(sentence, named.get(sentence.index) ?? []),
    parties: (named.get(sentence.index) ?? []).filter((n) => n.party),
  }));
}

/** The sentences of an article that state something: what its passages are made of, and what the encoder must see. */
export function statedSentences({
  document,
  propositions,
}: Pick<Analysis, "document" | "propositions">): readonly Sentence[] {
  const stated = new Set(propositions.map((p) => p.sentence));
  return bodySentences(document).filter((sentence) => stated.has(sentence.index));
}

/** The words of a sentence as the encoder sees them. */
export const wordsOf = ({ document }: Pick<Analysis, "document">, { start, end }: Span): string =>
  document.text.slice(start, end).replace(/\s+/g, " ");

interface Named extends Span {
  readonly key: string;
  readonly name: string;
  /** More than one article speaks of it. One that a single article names can meet nothing; its words still can. */
  readonly known: boolean;
  /** A continent or the like: where a whole story plays, no ground to join two statements. */
  readonly setting: boolean;
  readonly party: boolean;
}

function mentionsBySentence(source: string, entities: readonly StoryEntity[]): ReadonlyMap<number, readonly Named[]> {
  const all = entities.flatMap((entity) =>
    entity.members
      .filter((member) => member.source === source)
      .flatMap((member) => member.entity.mentions)
      .map((m) => ({
        start: m.start,
        end: m.end,
        sentence: m.sentence,
        key: `@${entity.id}`,
        name: entity.name,
        setting: REGIONS.has(entity.name) || REGIONS.has(entity.name.replace(/^the /i, "")),
        known: new Set(entity.members.map((x) => x.source)).size > 1,
        party: (m.form === "name" || BOTH.test(m.text)) && isActor(entity),
      })),
  );
  return groupBy(all, (m) => m.sentence);
}

/** "The two nations" names its parties as well as their names would. */
const BOTH = /^(?:the two|both|these two)\b/i;

/** Countries and bodies; a place inside a country is where things happen, not who does them. */
const isActor = ({ type, members }: StoryEntity): boolean =>
  type === "organization" || (type === "place" && members.some((m) => m.entity.country !== null));

// Words that a sentence needs but that say nothing of its matter: general verbs, aspect ("begin"), plan and promise (the
// modality rules read those), degree and order.
const EMPTY = new Set(
  (
    "be have do lie stand sit make get take give go come say tell put keep let see look other such many much more most several some one two " +
    "own same new also still even well only part way thing year time people number amount level kind case " +
    "expect anticipate promise plan aim intend hope seek try want need continue begin start remain become include involve " +
    "help allow lead use recent late early last next current potential long large big great good major key likely able"
  )
    .split(" ")
    .filter((word) => word !== "time"),
);

function findTerms(sentence: Sentence, named: readonly Named[]): readonly Term[] {
  const settings = named.filter((m) => m.setting);
  const entities = named
    .filter((m) => m.known && !m.setting)
    .map((m) => ({ ...m, kind: "entity" as const, text: m.name }));
  const words = sentence.words
    .filter(
      (word) => isContent(word) && !EMPTY.has(word.lemma) && /[\p{L}\p{N}]/u.test(word.normal) && !isMeasured(word),
    )
    .filter((word) => !settings.some((m) => overlaps(m, word)))
    // The words of a name stay beside its entity: counted as an actor alone, F1 on a whole story falls from .58 to .43.
    .map((word) => ({
      start: word.start,
      end: word.end,
      key: stemOf(word),
      kind: named.some((m) => overlaps(m, word)) && /^\p{Lu}/u.test(word.text) ? ("name" as const) : kindOf(word),
      text: word.text,
    }));
  return [...entities, ...words].sort((a, b) => a.start - b.start || a.end - b.end);
}

// Numbers, units and dates are compared as figures; as words they would meet by chance.
const isMeasured = openTagged(/Value|Date|Month|WeekDay|Year|Unit/);

const kindOf = (word: Word): Term["kind"] => (word.tags.includes("Verb") ? "predicate" : "word");
