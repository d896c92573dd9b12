import type { Span } from "../text/span";
import type { Document } from "./document";
import { resolveBoth } from "./entity/both";
import type { Chain } from "./entity/chain";
import { chainNames } from "./entity/chain-names";
import { findGovernments } from "./entity/govern";
import { findNames, type Name } from "./entity/name";
import { findPhrases, type Phrase } from "./entity/phrase";
import { resolveReferences } from "./entity/refer";
import { findThings } from "./entity/thing";
import { type Line, readLines } from "./entity/token";
import { readVocabulary } from "./entity/vocabulary";

/** One expression that names an actor, place, body or thing. */
export interface EntityMention extends Span {
  readonly text: string;
  readonly sentence: number;
  /** name: "COSCO"; nominal: "the Chinese shipping giant"; pronoun: "it". */
  readonly form: "name" | "nominal" | "pronoun";
  /** It only modifies a noun: the country in "US raid", Trump in "the Trump administration". */
  readonly attributive?: boolean;
}

/** The mentions of one actor or thing in one article. */
export interface Entity {
  readonly id: string;
  /** The fullest name the article gives it. */
  readonly name: string;
  readonly type: "person" | "place" | "organization" | "group" | "thing";
  /** Folded forms for matching across articles, e.g. "pete hegseth", "hegseth"; never a bare common noun. */
  readonly keys: readonly string[];
  readonly mentions: readonly EntityMention[];
  /** The country it is, governs or belongs to (English short name), where the article says so. */
  readonly country: string | null;
  /** Dictionary form of the head noun of a thing or group without a name of its own ("tariff"); null for names. */
  readonly head: string | null;
  /** It is the government of `country`, kept apart from the country. */
  readonly government: boolean;
}

/** Who and what an article speaks of, in the order of first mention: names, what refers back to them, and things. */
export function findEntities(doc: Document): readonly Entity[] {
  const lines = readLines(doc);
  const vocabulary = readVocabulary(lines);
  const names = findNames(lines, vocabulary);
  const named = chainNames(doc.text, lines, names);
  const phrases = readPhrases(lines, names);
  const governments = findGovernments(doc.text, phrases, names, named);
  const things = findThings(doc.text, phrases, named, governments);
  resolveReferences(doc.text, lines, names, phrases, named, things, governments);
  resolveBoth(doc.text, lines, named.chains);
  return finish(named.chains);
}

function readPhrases(lines: readonly Line[], names: readonly Name[]): readonly Phrase[] {
  const namesOf = new Map<Line, Name[]>(lines.map((line) => [line, []]));
  for (const name of names) namesOf.get(name.line)?.push(name);
  const heads = new Set<string>();
  const body = new Map<Line, readonly Phrase[]>();
  for (const line of lines) {
    if (line.capitals) continue;
    const found = findPhrases(line, namesOf.get(line) ?? []);
    for (const p of found) if (p.head) heads.add(p.lemma);
    body.set(line, found);
  }
  return lines.flatMap((line) => body.get(line) ?? findPhrases(line, namesOf.get(line) ?? [], heads));
}

function finish(chains: readonly Chain[]): readonly Entity[] {
  return chains
    .filter((c) => c.mentions.length > 0)
    .map((c) => ({ ...c, mentions: [...c.mentions].sort((a, b) => a.start - b.start || b.end - a.end) }))
    .sort((a, b) => (a.mentions[0] as Span).start - (b.mentions[0] as Span).start || (a.name < b.name ? -1 : 1))
    .map((c, i) => ({
      id: `e${i + 1}`,
      name: c.name,
      type: c.type,
      keys: [...c.keys].filter((k) => k.length > 1).sort(),
      mentions: c.mentions,
      country: c.country,
      head: c.head,
      government: c.government,
    }));
}
