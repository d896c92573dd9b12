import type { Word } from "../../text/parse";
import { inflect } from "./inflection";

/** One group of a word list. Entries are separated by commas or line ends; hyphens count as spaces. */
export interface Group {
  /** Becomes part of the rule id: "<list>-<name>". */
  readonly name: string;
  /** Meaning set by the list: confidence, polarity or weight. */
  readonly weight: number;
  /** First word is inflected: "roll back" matches "rolled back". */
  readonly verbs?: string;
  /** Last word takes the plural. */
  readonly nouns?: string;
  /** Take -er, -est and -ly. */
  readonly adjectives?: string;
  /** Matched as they stand. */
  readonly phrases?: string;
}

export interface Entry<G extends Group = Group> {
  readonly key: readonly string[];
  readonly group: G;
  readonly pos: "verb" | "noun" | "adjective" | "fixed";
}

/** One hit: words `[from, to)` of the sentence. */
export interface Match<G extends Group = Group> {
  readonly from: number;
  readonly to: number;
  readonly entry: Entry<G>;
}

/** A sentence's words as the lists spell them: lower case, no possessive, hyphenated words in parts. */
export interface Tokens {
  readonly text: readonly string[];
  /** Index of the word each token comes from. */
  readonly word: readonly number[];
}

export type Matcher<G extends Group = Group> = (tokens: Tokens, accepts?: Accepts<G>) => readonly Match<G>[];

/** Whether an entry may match words `[from, to)`: where its part of speech or its context speaks against it. */
export type Accepts<G extends Group = Group> = (entry: Entry<G>, from: number, to: number) => boolean;

// Several layers read the same sentences with their own lists.
const KNOWN = new WeakMap<readonly Word[], Tokens>();

export function tokensOf(words: readonly Word[]): Tokens {
  const known = KNOWN.get(words);
  if (known) return known;
  const text: string[] = [];
  const word: number[] = [];
  for (const [index, { normal }] of words.entries()) {
    const plain = /['’‘ʼ]/.test(normal) ? normal.replace(/[’‘ʼ]/g, "'").replace(/'s$|'$/, "") : normal;
    if (!plain.includes("-")) {
      text.push(plain);
      word.push(index);
      continue;
    }
    for (const part of plain.split("-")) {
      if (part === "") continue;
      text.push(part);
      word.push(index);
    }
  }
  const tokens = { text, word };
  KNOWN.set(words, tokens);
  return tokens;
}

/**
 * Compiles groups into one map from first word to entries, longest first: a text is read once however long the lists
 * are, and of two entries that start at a word the longer wins. A form listed twice belongs to the group that comes first.
 */
export function buildMatcher<G extends Group>(groups: readonly G[]): Matcher<G> {
  const index = new Map<string, Entry<G>[]>();
  const seen = new Set<string>();
  const add = (list: string | undefined, pos: Entry["pos"], group: G) => {
    for (const raw of entriesOf(list)) {
      for (const form of inflect(raw, pos)) {
        // The same form may be listed as a verb and as a noun: "slide". Within one part of speech the first group has it.
        if (seen.has(`${pos} ${form}`)) continue;
        seen.add(`${pos} ${form}`);
        const key = form.split(" ");
        const entries = index.get(key[0] as string);
        if (entries) entries.push({ key, group, pos });
        else index.set(key[0] as string, [{ key, group, pos }]);
      }
    }
  };
  for (const group of groups) {
    add(group.phrases, "fixed", group);
    add(group.verbs, "verb", group);
    add(group.nouns, "noun", group);
    add(group.adjectives, "adjective", group);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.key.length - a.key.length);
  return (tokens, accepts) => {
    const matches: Match<G>[] = [];
    for (let at = 0; at < tokens.text.length; at += 1) {
      const entries = index.get(tokens.text[at] as string);
      if (!entries) continue;
      const from = tokens.word[at] as number;
      const end = (e: Entry<G>) => (tokens.word[at + e.key.length - 1] as number) + 1;
      const entry = entries.find((e) => fits(e.key, tokens.text, at) && (!accepts || accepts(e, from, end(e))));
      if (!entry) continue;
      matches.push({ from, to: end(entry), entry });
      at += entry.key.length - 1;
    }
    return matches;
  };
}

/** The entries of one list text. */
export function entriesOf(list: string | undefined): readonly string[] {
  if (!list) return [];
  return list
    .split(/[,\n]/)
    .map((e) => e.trim().toLowerCase().replace(/-/g, " "))
    .filter(Boolean);
}

function fits(key: readonly string[], text: readonly string[], at: number): boolean {
  for (let i = 1; i < key.length; i += 1) if (text[at + i] !== key[i]) return false;
  return true;
}
