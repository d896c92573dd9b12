import type { Sentence, Word } from "../../text/parse";
import type { Span } from "../../text/span";
import { findPolarity, type PolarityCue } from "../polarity";

/** One word as the stance rules see it. */
export interface Item {
  readonly word: Word;
  readonly lemma: string;
  /** Number of the clause it stands in, from 0. */
  readonly clause: number;
  readonly quoted: boolean;
  readonly target: boolean;
}

/** A sentence seen from one target: which words are the target, what it does, what is done to it. */
export interface Scene {
  readonly items: readonly Item[];
  /** Indexes of the first and last item of the mention looked at. */
  readonly from: number;
  readonly to: number;
  readonly cues: readonly { readonly cue: PolarityCue; readonly at: number; readonly verb: boolean }[];
  /** Praise and blame within the mention itself: "the cruel tariffs". */
  readonly called: readonly PolarityCue[];
  /** Verb whose subject the target is, or that acts on it; with its voice and negation. */
  readonly subjectOf: Deed | null;
  readonly objectOf: Deed | null;
  /** Noun that the target owns or modifies ("Peru's hesitation", "the Trump tariffs"). */
  readonly owns: string | null;
  /** The words that describe it: adjectives before it, noun after "is". */
  readonly said: readonly string[];
}

export interface Deed {
  readonly lemma: string;
  readonly at: number;
  readonly negated: boolean;
}

const OPENERS =
  /^(?:but|although|though|while|whereas|because|since|after|before|when|if|unless|until|who|which|that|as|despite|and|or|however|so)$/;

export function readScene(text: string, sentence: Sentence, mentions: readonly Span[], focus: Span): Scene | null {
  const words = sentence.words.filter((w) => w.end > w.start);
  const items: Item[] = [];
  let clause = 0;
  let quoted = false;
  let last = sentence.start;
  words.forEach((word, i) => {
    const gap = text.slice(last, word.start);
    for (const c of gap) {
      if (c === "“") quoted = true;
      else if (c === "”") quoted = false;
      else if (c === '"') quoted = !quoted;
    }
    if (i > 0 && (/[;:—–]|--/.test(gap) || (OPENERS.test(word.normal) && opensClause(words, i, gap)))) clause += 1;
    last = word.end;
    const target = mentions.some((m) => m.start < word.end && word.start < m.end);
    items.push({ word, lemma: lemmaOf(word), clause, quoted, target });
  });
  const from = items.findIndex(({ word }) => word.end > focus.start && word.start < focus.end);
  if (from < 0) return null;
  let to = from;
  while (to + 1 < items.length && (items[to + 1] as Item).word.start < focus.end) to += 1;
  const called: PolarityCue[] = [];
  const cues = findPolarity(sentence).flatMap((cue) => {
    const at = items.findIndex(
      ({ word }) => word.start === cue.start || (word.start <= cue.start && cue.start < word.end),
    );
    if (at >= from && at <= to) called.push(cue);
    if (at < 0 || (at >= from && at <= to)) return [];
    return [{ cue, at, verb: isVerb((items[at] as Item).word) }];
  });
  const objectOf = findObject(items, from);
  const subjectOf = findSubject(items, to, objectOf !== null);
  return {
    items,
    from,
    to,
    cues,
    called,
    subjectOf,
    objectOf,
    owns: findOwned(items, text, to),
    said: findSaid(items, from, subjectOf),
  };
}

// A conjunction opens a clause only where a verb follows before the next sign: "bread and butter" is one clause.
function opensClause(words: readonly Word[], at: number, gap: string): boolean {
  if (/,/.test(gap)) return true;
  const word = words[at] as Word;
  if (!/^(?:and|or|as|since|after|before|until|despite)$/.test(word.normal)) return true;
  for (let i = at + 1; i < Math.min(at + 6, words.length); i += 1) if (isVerb(words[i] as Word)) return true;
  return false;
}

const isVerb = (w: Word): boolean => w.tags.includes("Verb");

// "won't" keeps its first part only; the negation is seen in the text itself.
const lemmaOf = (w: Word): string => (/^\d/.test(w.normal) ? "#" : w.lemma || w.normal);

const AUXILIARY = new Set(
  "be is are was were been being have has had do does did will would can could may might must shall should to get got".split(
    " ",
  ),
);
const NOT = /^(?:not|never|no|neither|nor|n't|cannot|hardly|barely|without)$/;

function deedAt(items: readonly Item[], at: number): Deed {
  let negated = /n['’]t$/.test((items[at] as Item).word.text);
  for (let i = at - 1; i >= Math.max(0, at - 3); i -= 1) {
    const w = (items[i] as Item).word;
    if (NOT.test(w.normal) || /n['’]t$/.test(w.text)) negated = true;
  }
  return { lemma: (items[at] as Item).lemma, at, negated };
}

function findSubject(items: readonly Item[], to: number, isObject: boolean): Deed | null {
  const clause = (items[to] as Item).clause;
  let i = to + 1;
  // A relative clause or an apposition may stand between: "Trump, who ..., said".
  for (; i < Math.min(items.length, to + 9); i += 1) {
    const item = items[i] as Item;
    if (item.clause > clause + 1) return null;
    // "She raised the tariffs but granted exemptions": the second verb has the subject of the first.
    const next = items[i + 1];
    if (isObject && /^(?:and|but)$/.test(item.word.normal) && next && isVerb(next.word)) return null;
    if (/^(?:of|in|for|on|at|by|from|with|to)$/.test(item.word.normal) && i === to + 1) continue;
    if (!isVerb(item.word)) {
      if (
        item.word.tags.includes("Noun") &&
        i > to + 2 &&
        item.clause === clause &&
        !items.slice(to + 1, i).some((x) => x.word.tags.includes("Preposition"))
      )
        return null;
      continue;
    }
    // The main verb of the verb phrase: "has been accused", "will try".
    let main = i;
    while (main + 1 < items.length && main < i + 5) {
      const here = items[main] as Item;
      const next = items[main + 1] as Item;
      const aux = AUXILIARY.has(here.word.normal) || NOT.test(here.word.normal) || here.word.tags.includes("Adverb");
      if (!aux || !(isVerb(next.word) || next.word.tags.includes("Adverb") || NOT.test(next.word.normal))) break;
      main += 1;
    }
    const deed = deedAt(items, main);
    const passive = isPassive(items, i, main);
    // The subject of a passive is who it is done to.
    return { ...deed, lemma: passive ? `${deed.lemma}:passive` : deed.lemma };
  }
  return null;
}

function isPassive(items: readonly Item[], first: number, main: number): boolean {
  const verb = (items[main] as Item).word;
  if (!/(?:ed|en|wn|ght|un|ck|id|ft|lt|pt|nt|ld|rn|ost|ut|et)$/.test(verb.normal)) return false;
  for (let i = first; i < main; i += 1)
    if (/^(?:is|are|was|were|been|be|being|got|gets)$/.test((items[i] as Item).word.normal)) return true;
  return false;
}

function findObject(items: readonly Item[], from: number): Deed | null {
  for (let i = from - 1; i >= Math.max(0, from - 6); i -= 1) {
    const { word } = items[i] as Item;
    if (isVerb(word) && !AUXILIARY.has(word.normal)) return deedAt(items, i);
    if (word.normal === "by") {
      const before = items[i - 1];
      if (before && isVerb(before.word)) return { ...deedAt(items, i - 1), lemma: `${before.lemma}:by` };
    }
    if (/^(?:and|but|or|who|which|that|because|while|as|if)$/.test(word.normal)) return null;
  }
  return null;
}

function findOwned(items: readonly Item[], text: string, to: number): string | null {
  const here = items[to] as Item;
  const own =
    /['’]s?$/.test(text.slice(here.word.start, here.word.end)) ||
    /^(?:his|her|its|their)$/.test(here.word.normal) ||
    /^['’](?=\s)/.test(text.slice(here.word.end, here.word.end + 2));
  let noun: string | null = null;
  for (let i = to + 1; i < Math.min(items.length, to + 5); i += 1) {
    const { word, lemma } = items[i] as Item;
    if (word.tags.includes("Noun") && !word.tags.includes("Pronoun")) noun = lemma;
    else if (!word.tags.includes("Adjective")) break;
    if (/[,.;:]/.test(text.slice(word.end, word.end + 1))) break;
  }
  return own || noun ? noun : null;
}

function findSaid(items: readonly Item[], from: number, subject: Deed | null): readonly string[] {
  const out: string[] = [];
  for (let i = from - 1; i >= Math.max(0, from - 3); i -= 1) {
    const { word, lemma } = items[i] as Item;
    if (word.tags.includes("Adjective") || (word.tags.includes("Noun") && i === from - 1)) out.push(lemma);
    else break;
  }
  if (subject && /^be$|^is$/.test(subject.lemma)) {
    for (let i = subject.at + 1; i < Math.min(items.length, subject.at + 5); i += 1) {
      const { word, lemma } = items[i] as Item;
      if (word.tags.includes("Adjective") || word.tags.includes("Noun")) out.push(`is:${lemma}`);
    }
  }
  return out;
}
