import {
  BODY_NOMINALS,
  COUNTRY_NOUNS,
  FIRM_NOUNS,
  GOVERNMENT_NOUNS,
  GROUP_NOUNS,
  PERSON_NOUNS,
} from "../lexicon/roles";
import { singular } from "./fold";
import type { Name } from "./name";
import { has, isHigh, type Line, type Token, touches } from "./token";

/** A noun phrase: "the Chinese shipping giant", "steel and aluminum tariffs". Its head may be a name. */
export interface Phrase {
  readonly line: Line;
  /** Half-open range of tokens. */
  readonly from: number;
  readonly to: number;
  /** Token of the head noun; null where the phrase ends in a name. */
  readonly head: Token | null;
  /** Dictionary form of the head, without size prefixes ("megaport" -> "port"). */
  readonly lemma: string;
  readonly determiner: "definite" | "indefinite" | "possessive" | "none";
  readonly plural: boolean;
  /** Lower-case words between determiner and head. */
  readonly modifiers: readonly string[];
  /** Names inside it, in order. */
  readonly names: readonly Name[];
  /** The name after "of", "for" or "in" that belongs to it: "port of Chancay". */
  readonly of: { readonly name: Name; readonly by: string } | null;
  /** Length of the same phrase with its "of" part. */
  readonly start: number;
  readonly end: number;
}

const DEFINITE = /^(?:the|this|that|these|those|such|both)$/;
const INDEFINITE = /^(?:a|an|some|any|another|each|every|no|many|several|few|most|more|all|other)$/;
const OWNER = /^(?:his|her|its|their|our|my|your|whose)$/;

/**
 * The noun phrases of a sentence. In a headline any word has a capital and tags are poor: there only the heads that the
 * article's body uses too are believed (`heads`).
 */
export function findPhrases(line: Line, names: readonly Name[], heads?: ReadonlySet<string>): readonly Phrase[] {
  const at = new Map(names.map((n) => [n.from, n]));
  const out: Phrase[] = [];
  let i = 0;
  while (i < line.tokens.length) {
    const phrase = readPhrase(line, at, i);
    if (phrase && (!phrase.head || !heads || heads.has(phrase.lemma))) out.push(phrase);
    if (phrase && !heads) out.push(...ownersIn(line, at, phrase));
    i = phrase ? Math.max(phrase.to, i + 1) : i + 1;
  }
  return out;
}

/** "the US leader's plan" speaks of the leader too. */
function ownersIn(
  line: Line,
  names: ReadonlyMap<number, Name>,
  { from, to, names: inside }: Phrase,
): readonly Phrase[] {
  const out: Phrase[] = [];
  for (let k = from + 1; k < to - 1; k += 1) {
    const token = line.tokens[k] as Token;
    if (!token.possessive || isHigh(token) || inside.some((n) => k >= n.from && k < n.to)) continue;
    const owner = readPhrase(line, names, from, k + 1);
    if (owner?.head === token) out.push(owner);
  }
  return out;
}

function readPhrase(
  line: Line,
  names: ReadonlyMap<number, Name>,
  from: number,
  stop = line.tokens.length,
): Phrase | null {
  const { tokens } = line;
  const inside: Name[] = [];
  let to = from;
  let determiner: Phrase["determiner"] = "none";
  let nouns = 0;
  while (to < stop) {
    const token = tokens[to] as Token;
    if (to > from && !/^[\s"“”‘’'-]*$/.test(token.gap)) break;
    const name = names.get(to);
    if (name) {
      if (nouns > 0 && inside.at(-1)?.to !== to && startsAnew(tokens, name, to)) break;
      // A name after a finished phrase is its apposition ("shipping giant COSCO") and ends it.
      inside.push(name);
      to = name.to;
      nouns += 1;
      continue;
    }
    if (
      to > from &&
      (OWNER.test(token.lower) || DEFINITE.test(token.lower) || token.lower === "a" || token.lower === "an")
    )
      break;
    if (to === from) {
      const next = tokens[to + 1];
      // "said that temporary exemptions", "firms that use steel": no pointing "that", which stands before one thing.
      const conjunction =
        token.lower === "that" &&
        next !== undefined &&
        (has(next, "Plural", "Gerund", "PresentTense", "PastTense", "Infinitive") ||
          tokens[to - 1]?.word.chunk === "Verb");
      if (conjunction) return null;
      if (DEFINITE.test(token.lower)) determiner = "definite";
      else if (INDEFINITE.test(token.lower)) determiner = "indefinite";
      else if (OWNER.test(token.lower)) determiner = "possessive";
      if (determiner !== "none") {
        to += 1;
        continue;
      }
    }
    if (!isNominal(token, tokens[to - 1], to > from)) break;
    nouns += 1;
    to += 1;
  }
  if (nouns === 0) return null;
  // "to counter Chinese projects", "would erect barriers": after "to" or "would" the first word is a verb.
  const before = tokens[from - 1];
  if (
    before &&
    determiner === "none" &&
    !names.has(from) &&
    to - from > 1 &&
    touches(tokens[from] as Token) &&
    (before.lower === "to" || has(before, "Modal")) &&
    !has(tokens[from] as Token, "Plural")
  )
    return readPhrase(line, names, from + 1, stop);
  while (to > from && !inside.some((n) => n.to === to) && !isHeadLike(tokens[to - 1] as Token, tokens[to - 2])) to -= 1;
  if (to <= from) return null;
  const last = tokens[to - 1] as Token;
  const named = inside.find((n) => n.to === to);
  const kept = inside.filter((n) => n.to <= to);
  if (!named && last.index === from && determiner !== "none") return null;
  // "that European leaders agreed"
  if (determiner === "definite" && tokens[from]?.lower === "that" && !named && has(last, "Plural") && to - from > 1)
    return readPhrase(line, names, from + 1, stop);
  const head = named ? null : last;
  const lemma = head ? strip(lemmaOf(head)) : "";
  const start = (tokens[from] as Token).start;
  const modifiers: string[] = [];
  for (let i = determiner === "none" ? from : from + 1; i < to - 1; i += 1) {
    const t = tokens[i] as Token;
    if (!kept.some((n) => i >= n.from && i < n.to)) modifiers.push(t.lower);
  }
  const owned = kept.some((n) => (tokens[n.to - 1] as Token).possessive && n.to < to);
  return {
    line,
    from,
    to,
    head,
    lemma,
    determiner: owned && determiner === "none" ? "possessive" : determiner,
    plural: head ? has(head, "Plural") || singular(head.lower) !== head.lower || GROUP_NOUNS.has(head.lower) : false,
    modifiers,
    names: kept,
    of: head && !last.possessive ? readOf(tokens, names, to) : null,
    start,
    end: last.end,
  };
}

/** "oil | target Beijing's purchases": a name after a small noun goes on only as its apposition. */
function startsAnew(tokens: readonly Token[], name: Name, at: number): boolean {
  const before = tokens[at - 1] as Token;
  if (!has(before, "Noun") || has(before, "Adjective", "Hyphenated") || isHigh(before)) return false;
  const last = tokens[name.to - 1] as Token;
  return last.possessive || (name.country !== null && name.country.form === "name");
}

function readOf(tokens: readonly Token[], names: ReadonlyMap<number, Name>, to: number): Phrase["of"] {
  const by = tokens[to];
  if (!by || !touches(by) || !/^(?:of|in|at)$/.test(by.lower)) return null;
  const at = tokens[to + 1]?.lower === "the" ? to + 2 : to + 1;
  const name = names.get(at);
  return name && touches(tokens[at] as Token) ? { name, by: by.lower } : null;
}

function isNominal(token: Token, before: Token | undefined, inside: boolean): boolean {
  if (
    has(
      token,
      "Pronoun",
      "Auxiliary",
      "Copula",
      "Modal",
      "QuestionWord",
      "Conjunction",
      "Preposition",
      "Adverb",
      "Determiner",
    )
  )
    return false;
  if (has(token, "Noun", "Adjective", "Value", "NumericValue")) return true;
  if (!has(token, "Verb")) return false;
  // compromise takes "ties" in "China's ties" and "owned" in "state-owned" for verbs.
  if (has(token, "Hyphenated")) return true;
  if (!inside || !before) return /^(?:proposed|planned|rising|growing|increased|existing|existed)$/.test(token.lower);
  return (
    before.possessive || has(before, "Determiner") || (has(before, "Adjective", "Demonym") && /s$/.test(token.lower))
  );
}

function isHeadLike(token: Token, before: Token | undefined): boolean {
  if (has(token, "Determiner", "Value", "NumericValue", "Pronoun")) return false;
  if (has(token, "Noun")) return true;
  if (isRole(token.lower)) return true;
  return has(token, "Verb") && before !== undefined && (before.possessive || has(before, "Determiner", "Demonym"));
}

const isRole = (word: string): boolean => {
  const one = singular(word);
  return [PERSON_NOUNS, FIRM_NOUNS, BODY_NOMINALS, COUNTRY_NOUNS, GOVERNMENT_NOUNS, GROUP_NOUNS].some(
    (set) => set.has(word) || set.has(one),
  );
};

const lemmaOf = (token: Token): string => (has(token, "Verb") ? singular(token.lower) : singular(token.lower));

/** Sizes written together with their noun: "megaport", "seaport", "superpower". */
const strip = (lemma: string): string => /^(?:mega|mini|sea)-?(\p{L}{4,})$/u.exec(lemma)?.[1] ?? lemma;
