import { FEMALE_TITLES, MALE_TITLES } from "../lexicon/titles";
import { type Chain, openChain } from "./chain";
import { type Name, textOf, wordsOf } from "./name";
import type { Token } from "./token";

export const startAt = (name: Name): number => (name.line.tokens[name.from] as Token).start;

/** Surnames that stand alone: where first, and whether with an office ("President Trump"). */
export type Shorts = ReadonlyMap<string, { start: number; office: boolean }>;

export function readShorts(names: readonly { name: Name; words: readonly string[] }[]): Shorts {
  const out = new Map<string, { start: number; office: boolean }>();
  for (const { name, words } of names) {
    if (words.length !== 1 || name.line.capitals) continue;
    const office = name.title.some((t) => !MALE_TITLES.has(t) && !FEMALE_TITLES.has(t));
    const before = out.get(words[0] as string);
    out.set(words[0] as string, {
      start: Math.min(before?.start ?? Number.POSITIVE_INFINITY, startAt(name)),
      office: office || (before?.office ?? false),
    });
  }
  return out;
}

export function personChain(persons: Chain[], name: Name, words: readonly string[], known: Shorts): Chain {
  const found = matchPerson(persons, name, words, known);
  if (found) {
    if (words.length > found.words.length) found.words = words;
    addPersonKeys(found, words);
    return found;
  }
  const chain = openChain("person", textOf(wordsOf(name)), words);
  addPersonKeys(chain, words);
  persons.push(chain);
  return chain;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

function addPersonKeys(chain: Chain, words: readonly string[]): void {
  chain.keys.add(words.join(" "));
  const plain = words.filter((w) => !SUFFIX.test(w));
  const last = plain.at(-1);
  if (last && last.length > 1) chain.keys.add(last);
  if (plain.length > 2) chain.keys.add(`${plain[0]} ${last}`);
}

function matchPerson(persons: readonly Chain[], name: Name, words: readonly string[], known: Shorts): Chain | null {
  const all = words.join(" ");
  const plain = words.filter((w) => !SUFFIX.test(w));
  const suffix = words.some((w) => SUFFIX.test(w));
  const same = persons.find((p) => p.words.join(" ") === all);
  if (same) return same;
  const courtesy = name.title.some((t) => FEMALE_TITLES.has(t));
  const candidates = persons.filter((p) => {
    // "Trump" before the first "Melania Trump" is somebody else: full names come first, and offices are told.
    const first = known.get(plain[0] as string);
    const relative =
      p.words.length > 1 && p.roles.size === 0 && (p.gender === "f" ? startAt(name) < p.introduced : false);
    const passing = p.words.length > 1 && !hasOffice(p) && p.fulls < 2 && first?.office && first.start < p.introduced;
    if (plain.length === 1 && (relative || passing) && !courtesy) return false;
    if (p.words.some((w) => SUFFIX.test(w)) !== suffix && (suffix || words.length > 1)) return false;
    if (plain.length === 1)
      return p.words.filter((w) => !SUFFIX.test(w)).at(-1) === plain[0] || familyFirst(p, plain[0] as string);
    // "González-Olaechea" after "Javier González-Olaechea"
    if (p.words.length > plain.length && p.words.slice(-plain.length).join(" ") === plain.join(" ")) return true;
    // "José Jerí" is "José Jerí Oré"; "Mike Pompeo" is "Mike R. Pompeo".
    return (
      p.words.length > 1 &&
      p.words[0] === plain[0] &&
      (p.words.includes(plain.at(-1) as string) || all === p.words.slice(0, words.length).join(" "))
    );
  });
  return pick(candidates, name);
}

/** "First lady Melania Trump" bears no office that "President Trump" could mean. */
const hasOffice = (person: Chain): boolean =>
  [...person.roles].some((r) => !MALE_TITLES.has(r) && !FEMALE_TITLES.has(r) && !KIN.test(r));
const KIN = /^(?:first|son|daughter|wife|husband|brother|sister|father|mother|widow)$/;

// Xi Jinping is "Xi" afterwards. A first name alone ("Mike") refers back only where it is no surname of another.
const familyFirst = (person: Chain, word: string): boolean =>
  person.words.length > 1 && person.words[0] === word && word.length > 1;

/** Of several people of one surname: the one whose title or sex fits, then the one who is named with an office. */
function pick(candidates: readonly Chain[], name: Name): Chain | null {
  if (candidates.length < 2) return candidates[0] ?? null;
  const titled = name.title.filter((t) => !MALE_TITLES.has(t) && !FEMALE_TITLES.has(t));
  const male = name.title.some((t) => MALE_TITLES.has(t));
  const female = name.title.some((t) => FEMALE_TITLES.has(t));
  const score = (c: Chain) =>
    titled.filter((t) => c.roles.has(t)).length * 4 +
    (male && c.gender === "f" ? -8 : 0) +
    (female && c.gender === "m" ? -8 : 0) +
    (female && c.gender === "f" ? 4 : 0) +
    (!female && c.gender === "f" && c.roles.size === 0 ? -3 : 0) +
    Math.min(c.roles.size, 2);
  return [...candidates].sort((a, b) => score(b) - score(a))[0] as Chain;
}

/** A single word that is the surname of a person named in full elsewhere. */
export function shortPerson(
  persons: readonly Chain[],
  name: Name,
  words: readonly string[],
  known: Shorts,
): Chain | null {
  if (words.length !== 1) return null;
  const found = matchPerson(persons, name, words, known);
  return found && found.words.length >= 1 ? found : null;
}
