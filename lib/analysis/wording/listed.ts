import type { Word } from "../../text/parse";
import type { WordingTag } from "../finding";
import { BOOSTERS } from "../lexicon/boosters";
import { EUPHEMISMS } from "../lexicon/euphemisms";
import { EVALUATIVE } from "../lexicon/evaluative";
import { HEDGES } from "../lexicon/hedges";
import { IDEOLOGICAL } from "../lexicon/ideological";
import { LOADED } from "../lexicon/loaded";
import { buildMatcher, type Entry, type Group } from "../lexicon/matcher";
import { has, isName, type Line, type Mark, markOf, type WordingGroup } from "./mark";

const tagged = (tag: WordingTag, groups: readonly Group[]): readonly WordingGroup[] =>
  groups.map((g) => ({ ...g, tag }));

// A form in two lists goes to the first: the narrower tag says more.
const match = buildMatcher<WordingGroup>([
  ...tagged("euphemism", EUPHEMISMS),
  ...tagged("ideological-term", IDEOLOGICAL),
  ...tagged("loaded", LOADED),
  ...tagged("evaluative", EVALUATIVE),
  ...tagged("booster", BOOSTERS),
  ...tagged("hedge", HEDGES),
]);

/** Marks of all word lists in one sentence, where part of speech and context allow them. */
export function findListed(line: Line): readonly Mark[] {
  const { words } = line.sentence;
  const accepts = (entry: Entry<WordingGroup>, from: number, to: number) => {
    if (!isCamp(entry, words, to)) for (let i = from; i < to; i += 1) if (isName(line, i)) return false;
    return (entry.key.length > 1 || fitsPart(entry.pos, words, from)) && fitsContext(entry, words, from, to);
  };
  return match(line.tokens, accepts).flatMap(({ from, to, entry: { group } }) => {
    return markOf(line, from, to, group.tag, `wording/${group.tag}-${group.name}`, group.weight) ?? [];
  });
}

// Words of camps take a capital and are no name for it ("the Orwellian plan", "Trumpism", "a Marxist agenda"), unless a name goes on.
const CAMP = /(?:esque|ian|ism|isms|ist|ists)$|^(?:nazis?|antifa|maga|trump\p{L}+|libs?|woke|\p{L}+nomics)$/u;
const NAMED = /^(?:wuhan|chinese|china|never|tea)$/;

function isCamp({ key, group }: Entry<WordingGroup>, words: readonly Word[], to: number): boolean {
  if (group.tag !== "ideological-term" && key.length === 1 && !/(?:esque|ian|ist)$/.test(key[0] as string))
    return false;
  if (key.length > 1) return NAMED.test(key[0] as string);
  return CAMP.test(key[0] as string) && !/^\p{Lu}/u.test(words[to]?.text ?? "");
}

const INFLECTED = /(?:ed|ing|en)$/;

// Endings of adjectives that the tagger does not know and takes for nouns: "bellicose", "draconian".
const ADJECTIVE = /(?:ous|less|ful|ish|ical|esque|ose|able|ible|ant|ent|ian|ive|ic)$/;

// The tagger errs most on nouns and verbs of one form, so what stands before decides where its tag speaks against the list.
function fitsPart(pos: Entry["pos"], words: readonly Word[], at: number): boolean {
  const word = words[at] as Word;
  const before = words[at - 1];
  const after = words[at + 1];
  // "non-partisan", "anti-corruption": the prefix turns the word.
  if (
    (/^(?:non|anti|counter)$/.test(before?.normal ?? "") && has(before, "Hyphenated")) ||
    /^(?:non|anti)-/.test(word.normal)
  )
    return false;
  if (pos === "fixed") return true;
  if (pos === "verb") {
    if (has(before, "Modal") || (before?.normal === "to" && !has(word, "Plural"))) return true;
    if (has(word, "Verb")) return !opensNounPhrase(before) || INFLECTED.test(word.normal);
    return INFLECTED.test(word.normal) && (has(word, "Adjective") || !opensNounPhrase(before));
  }
  if (pos === "noun") return has(word, "Verb") && !has(word, "Noun") ? opensNounPhrase(before) : true;
  if (has(word, "Adjective") || has(word, "Adverb")) return true;
  const judged = has(before, "Copula") || /ly$/.test(before?.normal ?? "");
  if (has(word, "Verb"))
    return judged || (INFLECTED.test(word.normal) && (has(after, "Noun") || opensNounPhrase(before)));
  return judged || ADJECTIVE.test(word.normal) || (has(after, "Noun") && !has(after, "Pronoun"));
}

const opensNounPhrase = (before: Word | undefined): boolean =>
  has(before, "Determiner") || has(before, "Possessive") || (has(before, "Adjective") && !has(before, "Verb"));

type Test = (words: readonly Word[], from: number, to: number) => boolean;
const next = (words: readonly Word[], to: number) => words[to]?.normal ?? "";
const previous = (words: readonly Word[], from: number) => words[from - 1]?.normal ?? "";

/** Readings in which a listed word or phrase is plain. True keeps the hit. */
const CONTEXT: ReadonlyMap<string, Test> = new Map<string, Test>([
  // "as soon as possible", "the best possible"
  ["possible", (w, from) => !/^(?:as|best|other)$/.test(previous(w, from))],
  // "critical of" tells who criticizes whom; "is supposed to" is a duty; to assume office is to take it.
  ["critical", (w, _from, to) => next(w, to) !== "of"],
  // "the expected vote" is not sure; "they expected a vote" tells of what they thought.
  ["expected", isForeseen],
  ["anticipated", isForeseen],
  ["supposed", (w, _from, to) => next(w, to) !== "to"],
  ["assume", (w, _from, to) => has(w[to], "Pronoun") || /^(?:that|the worst)$/.test(next(w, to))],
  ["assumed", (w, _from, to) => has(w[to], "Pronoun") || /^(?:that|to)$/.test(next(w, to))],
  ["suggested", (w, _from, to) => !has(w[to], "Gerund")],
  // A town boasts a harbour; a visa regime is a set of rules.
  ["boasts", isSpoken],
  ["boast", isSpoken],
  ["boasting", isSpoken],
  [
    "regime",
    (w, from) =>
      !/^(?:tariff|tariffs|tax|visa|trade|sanctions|legal|regulatory|licensing|inspection|inspections|patent|sanction|treaty)$/.test(
        previous(w, from),
      ),
  ],
  ["good", (w, _from, to) => next(w, to) !== "reason" && !has(w[to - 1], "Plural")],
  ["lame", (w, _from, to) => next(w, to) !== "duck"],
  ["likely", (w, from) => previous(w, from) !== "as"],
  // "even if" is a condition, "very same" an identity
  ["even", (w, _from, to) => !/^(?:if|number|numbers|though|as)$/.test(next(w, to))],
  ["very", (w, _from, to) => next(w, to) !== "same"],
  // "any kind of quota" is a kind; "kind of odd" is a hedge
  [
    "kind of",
    (w, from) =>
      !has(w[from - 1], "Determiner") && !/^(?:any|some|every|no|what|this|that|same|one)$/.test(previous(w, from)),
  ],
  [
    "sort of",
    (w, from) =>
      !has(w[from - 1], "Determiner") && !/^(?:any|some|every|no|what|this|that|same|one)$/.test(previous(w, from)),
  ],
  // To claim a thing judges what is said; claims for money or asylum are claims of law.
  [
    "claims",
    (w, from, to) =>
      !/^(?:jobless|insurance|unemployment|legal|asylum|damage)$/.test(previous(w, from)) && next(w, to) !== "court",
  ],
  [
    "claim",
    (w, from, to) => !/^(?:insurance|legal|asylum)$/.test(previous(w, from)) && next(w, to) !== "responsibility",
  ],
  // The decision lies with somebody; the land lies in the north.
  [
    "lies",
    (w, _from, to) =>
      !/^(?:with|in|within|on|at|ahead|between|beyond|north|south|east|west|about)$/.test(next(w, to)) ||
      has(w[to - 1], "Noun"),
  ],
  ["lie", (w, _from, to) => !/^(?:with|in|within|on|at|ahead|between|beyond|down)$/.test(next(w, to))],
  ["lay", () => false],
  // To put off, not to fight
  ["push back", pushesAgainst],
  ["pushed back", pushesAgainst],
  ["pushing back", pushesAgainst],
  ["pushes back", pushesAgainst],
  // The name of a kind of treaty
  [
    "free trade",
    (w, _from, to) => !/^(?:agreement|agreements|deal|deals|pact|pacts|zone|zones|area|areas)$/.test(next(w, to)),
  ],
  ["sure to", (w, from) => !/^(?:make|be)$/.test(previous(w, from))],
  ["bound to", (w, _from, to) => has(w[to], "Verb")],
  ["certain to", (w, _from, to) => has(w[to], "Verb")],
  // Rivers flood; complaints come in a flood of them.
  ["flood", (w, from, to) => next(w, to) === "of" || (has(w[from], "Verb") && !has(w[from], "Noun"))],
  // A cave is a place unless somebody does it.
  ["cave", (w, from) => has(w[from], "Verb")],
  ["sank", (w, from) => !/^(?:ship|boat|vessel)$/.test(previous(w, from))],
  // The crisis of a named year or kind still is one; a "crisis center" is an office.
  ["crisis", (w, _from, to) => !/^(?:center|centre|hotline|line|group|management)$/.test(next(w, to))],
]);

function isForeseen(words: readonly Word[], from: number, to: number): boolean {
  return opensNounPhrase(words[from - 1]) && has(words[to], "Noun") && !has(words[to], "Pronoun");
}

function isSpoken(words: readonly Word[], _from: number, to: number): boolean {
  return /^(?:that|of|about|on|to|he|she|they|it)$/.test(next(words, to)) || words[to] === undefined;
}

function pushesAgainst(words: readonly Word[], _from: number, to: number): boolean {
  return /^(?:against|on|at|hard|when|by)$/.test(next(words, to));
}

function fitsContext(entry: Entry<WordingGroup>, words: readonly Word[], from: number, to: number): boolean {
  const test = CONTEXT.get(entry.key.join(" "));
  return test ? test(words, from, to) : true;
}
