import { REGIONS } from "../lexicon/demonyms";
import { BODY_NOUNS, KNOWN_ACRONYMS, OF_HEADS, PLACE_NOUNS, SEATS, WORK_NOUNS } from "../lexicon/organizations";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/roles";
import { FEMALE_TITLES, MALE_TITLES, TITLE_MODIFIERS, TITLES } from "../lexicon/titles";
import { addMention, type Chain, openChain } from "./chain";
import { personChain, readShorts, shortPerson, startAt } from "./chain-persons";
import { fold } from "./fold";
import { countryAt, type Name, textOf, wordsOf } from "./name";
import { has, isHigh, type Line, type Token, touches } from "./token";

/** What names make of an article: one chain an actor, and which chain a token belongs to. */
export interface Named {
  readonly chains: Chain[];
  readonly countries: Map<string, Chain>;
  /** The chain of a name, for apposition, possession and reference. */
  readonly chainOf: Map<Name, Chain>;
}

/** Joins names of one actor: full names first, then surnames, acronyms and short forms that refer back to them. */
export function chainNames(text: string, lines: readonly Line[], names: readonly Name[]): Named {
  const named: Named = { chains: [], countries: new Map(), chainOf: new Map() };
  addCountries(text, lines, names, named);
  const rest = names.filter((n) => !n.bare && n.core < n.to);
  const sized = rest.map((name, order) => ({ name, order, words: nameWords(name) })).filter((n) => n.words.length > 0);
  const known = readShorts(sized);
  const persons: Chain[] = [];
  const others: Chain[] = [];
  // Longest first, so that a short form always finds the full name, wherever it stands ("Hegseth" in the headline).
  const byLength = [...sized].sort(
    (a, b) => b.words.length - a.words.length || b.name.title.length - a.name.title.length || a.order - b.order,
  );
  for (const { name, words } of byLength) {
    // "the North" where the article speaks of North Korea.
    const half =
      words.length === 1 && /^(?:north|south)$/.test(words[0] as string) ? halfOf(named, words[0] as string) : null;
    if (half) {
      named.chainOf.set(name, half);
      continue;
    }
    const type = typeOf(name, words, persons);
    const chain =
      type === "person"
        ? personChain(persons, name, words, known)
        : (shortPerson(persons, name, words, known) ?? otherChain(others, name, words, type));
    named.chainOf.set(name, chain);
    describe(chain, name);
    if (chain.type === "person" && words.length > 1) chain.fulls += 1;
    if (chain.type === "person" && words.length > 1) chain.introduced = Math.min(chain.introduced, startAt(name));
  }
  named.chains.push(...persons, ...others);
  for (const { name } of sized) {
    const chain = named.chainOf.get(name) as Chain;
    const start = startOf(name, chain);
    const end = (name.line.tokens[name.to - 1] as Token).end;
    addMention(chain, text, { start, end }, name.line.sentence.index, "name", isAttributive(name, chain));
  }
  joinAcronyms(named.chains, named.chainOf);
  return named;
}

function halfOf(named: Named, side: string): Chain | null {
  const fits = [...named.countries].filter(
    ([country, c]) => fold(country).startsWith(`${side} `) && c.country !== null && country !== "South Africa",
  );
  return fits.length === 1 ? (fits[0]?.[1] ?? null) : null;
}

/** A name that stands before a noun and modifies it ("the Trump administration" is not Trump). */
const isAttributive = (name: Name, chain: Chain): boolean => {
  const next = name.line.tokens[name.to];
  const last = name.line.tokens[name.to - 1] as Token;
  return (
    chain.type === "person" &&
    !last.possessive &&
    next !== undefined &&
    touches(next) &&
    /^(?:administration|government|regime|cabinet|era|presidency|officials)$/.test(next.lower)
  );
};

const nameWords = (name: Name): string[] =>
  wordsOf(name)
    .map((t) => fold(t.base))
    .filter(Boolean);

function addCountries(text: string, lines: readonly Line[], names: readonly Name[], named: Named): void {
  const get = (country: string): Chain => {
    const known = named.countries.get(country);
    if (known) return known;
    const chain = openChain("place", country, fold(country).split(" "));
    chain.keys.add(fold(country));
    chain.country = country;
    if (REGIONS.has(country)) chain.country = null;
    named.countries.set(country, chain);
    named.chains.push(chain);
    return chain;
  };
  for (const name of names) {
    if (!name.country) continue;
    const chain = get(name.country.country);
    const tokens = name.line.tokens;
    const to = name.bare ? name.to : name.core;
    const found = countryAt(tokens, name.from, to);
    const last = tokens[(found?.to ?? name.from + 1) - 1] as Token;
    const next = tokens[name.to];
    const modifies =
      !name.bare ||
      name.country.form === "adjective" ||
      (!last.possessive &&
        next !== undefined &&
        touches(next) &&
        has(next, "Noun") &&
        !has(next, "Pronoun") &&
        !isHigh(next));
    addMention(
      chain,
      text,
      { start: (tokens[name.from] as Token).start, end: dotted(text, last) },
      name.line.sentence.index,
      "name",
      modifies,
    );
    if (name.bare) named.chainOf.set(name, chain);
  }
  // "U.S.-led", "pro-Beijing": compromise keeps some hyphenated words whole.
  for (const line of lines) {
    for (const token of line.tokens) {
      if (!/[-–]/.test(token.base)) continue;
      let at = token.start;
      for (const part of token.base.split(/[-–]/)) {
        const found = countryAt([{ ...token, base: part }], 0);
        if (found && part.length > 1)
          addMention(get(found.country), text, { start: at, end: at + part.length }, token.sentence, "name", true);
        at += part.length + 1;
      }
    }
  }
}

// The last dot of "U.S." is part of the name, unless compromise left it outside the word.
const dotted = (text: string, token: Token): number =>
  /^(?:\p{Lu}\.)+\p{Lu}$/u.test(token.base) && text[token.end] === "." ? token.end + 1 : token.end;

/** Where the mention begins: lower-case titles and the demonym before them belong to it ("North Korean leader Kim Jong Un"). */
function startOf(name: Name, chain: Chain): number {
  const { tokens } = name.line;
  if (chain.type !== "person") return (tokens[name.core === name.to ? name.from : name.core] as Token).start;
  let from = name.from;
  if (name.title.length > 0 || name.country === null) {
    while (from > 0) {
      const before = tokens[from - 1] as Token;
      if (!touches(tokens[from] as Token) || before.possessive) break;
      const role =
        TITLES.has(before.lower) ||
        PERSON_NOUNS.has(before.lower) ||
        (from < name.from && TITLE_MODIFIERS.has(before.lower));
      const country = from < name.from || name.title.length > 0 ? countryBefore(tokens, from) : null;
      if (country) {
        from = country.from;
        break;
      }
      if (!role && !/^(?:former|ex|then|late|acting)$/.test(before.lower)) break;
      if (isHigh(before)) break;
      from -= 1;
    }
  }
  return (tokens[from] as Token).start;
}

function describe(chain: Chain, name: Name): void {
  const { tokens } = name.line;
  for (const word of name.title) chain.roles.add(word);
  if (chain.type === "person") {
    for (let i = name.from - 1; i >= 0 && touches(tokens[i + 1] as Token); i -= 1) {
      const word = (tokens[i] as Token).lower;
      if (TITLES.has(word) || PERSON_NOUNS.has(word)) chain.roles.add(word);
      else {
        const country = ownerCountry(tokens, i + 1);
        if (country && chain.roles.size > 0) chain.country ??= country;
        if (!TITLE_MODIFIERS.has(word)) break;
      }
    }
    for (const word of chain.roles) {
      if (MALE_TITLES.has(word)) chain.gender ??= "m";
      if (FEMALE_TITLES.has(word)) chain.gender ??= "f";
    }
    for (const t of wordsOf(name)) {
      if (has(t, "MaleName")) chain.gender ??= "m";
      if (has(t, "FemaleName")) chain.gender ??= "f";
    }
  }
  if (name.country && !REGIONS.has(name.country.country)) chain.country ??= name.country.country;
  const owner = tokens[name.from - 1];
  if (owner?.possessive) chain.country ??= ownerCountry(tokens, name.from);
}

/** "Peru's Congress", "North Korean leader": the country whose name ends right before a token. */
const ownerCountry = (tokens: readonly Token[], at: number): string | null =>
  countryBefore(tokens, at)?.country ?? null;

function countryBefore(tokens: readonly Token[], at: number): { country: string; from: number } | null {
  for (let from = Math.max(0, at - 4); from < at; from += 1) {
    const found = countryAt(tokens, from, at);
    if (found?.to === at) return { country: found.country, from };
  }
  return null;
}

function typeOf(name: Name, words: readonly string[], persons: readonly Chain[]): Entity {
  const tokens = wordsOf(name);
  const last = words.at(-1) as string;
  const first = words[0] as string;
  const next = name.line.tokens[name.to];
  if (SEATS.has(words.join(" "))) return "organization";
  // "Democrats": people, whatever compromise makes of the capital.
  if (words.length === 1 && GROUP_NOUNS.has(first)) return "group";
  if (BODY_NOUNS.has(last) && words.length > 1) return "organization";
  if (WORK_NOUNS.has(last) && words.length > 1) return "thing";
  if (PLACE_NOUNS.has(last) && words.length > 1) return "place";
  const of = tokens.findIndex((t) => t.lower === "of");
  const kind = words[of - 1];
  if (kind && OF_HEADS.has(kind))
    return PLACE_NOUNS.has(kind) ? "place" : WORK_NOUNS.has(kind) ? "thing" : "organization";
  if (tokens.some((t) => /^(?:for|on|&|to|against)$/.test(t.lower))) return "organization";
  if (name.title.length > 0) return "person";
  const before = name.line.tokens[name.from - 1];
  if (
    before &&
    touches(name.line.tokens[name.from] as Token) &&
    !before.possessive &&
    (TITLES.has(before.lower) || PERSON_NOUNS.has(before.lower)) &&
    words.length > 1
  )
    return "person";
  if (words.length === 1 && COMMON_ACRONYMS.has(first)) return "thing";
  if (next && touches(next) && /^(?:administration|presidency)$/.test(next.lower) && words.length < 3) return "person";
  if (KNOWN_ACRONYMS.has(words.join("")) || BODY_NOUNS.has(last)) return "organization";
  if (
    words.length === 1 &&
    /^[\p{Lu}\d&.]{2,}$/u.test((tokens[0] as Token).base) &&
    !persons.some((p) => p.words.at(-1) === last)
  )
    return "organization";
  const tag = (t: string) => tokens.some((x) => has(x, t));
  if (tag("FirstName") && words.length > 1) return "person";
  if (tag("Place") && !tag("Person")) return "place";
  if (tag("Organization") && !tag("Person")) return "organization";
  if (tag("Person") || tag("LastName")) return "person";
  // "Urpi Torrado, CEO of": what follows the comma says it.
  if (words.length > 1 && words.length < 5 && next && /^\s*,/.test(next.gap)) {
    for (let i = name.to; i < Math.min(name.to + 7, name.line.tokens.length); i += 1) {
      const t = name.line.tokens[i] as Token;
      if (i > name.to && /[,;:]/.test(t.gap)) break;
      if (TITLES.has(t.lower) || PERSON_NOUNS.has(t.lower) || (i === name.to && has(t, "NumericValue")))
        return "person";
    }
  }
  if (words.length > 1 && words.length < 4 && next && /^(?:said|says|told|who)$/.test(next.lower)) return "person";
  return "thing";
}
type Entity = Chain["type"];

// Abbreviations of common nouns: no bodies.
const COMMON_ACRONYMS = new Set(
  "gdp gnp fta ftas teu teus ev evs ai tv pm hq ceo cfo faq gps dna hiv aids covid suv lng ppp vat icbm icbms usd eur".split(
    " ",
  ),
);

function otherChain(others: Chain[], name: Name, words: readonly string[], type: Entity): Chain {
  const key = words.join(" ");
  const country = name.country?.country ?? null;
  const fits = (c: Chain) => country === null || c.country === null || c.country === country;
  const exact = others.find((c) => c.keys.has(key) && fits(c));
  if (exact) return exact;
  // A short form is the beginning of the long name ("COSCO" of "COSCO Shipping Ports"), when only one long name begins so.
  const longer = others.filter(
    (c) =>
      c.words.length > words.length &&
      c.words[0] === words[0] &&
      words.every((w, i) => c.words[i] === w) &&
      c.type === "organization" &&
      !PLACE_NOUNS.has(key),
  );
  if (longer.length === 1 && type !== "place" && (words.length > 1 || isDistinct(name))) {
    const chain = longer[0] as Chain;
    chain.keys.add(key);
    return chain;
  }
  const chain = openChain(type, textOf(wordsOf(name)), words);
  chain.keys.add(key);
  // "GDP" is a common noun written short.
  if (words.length === 1 && COMMON_ACRONYMS.has(key)) chain.head = key;
  for (const alt of otherKeys(words)) chain.keys.add(alt);
  // "COSCO" of "COSCO Shipping Ports": a word in capitals is short for nothing else.
  const first = wordsOf(name)[0] as Token;
  if (type === "organization" && words.length > 1 && /^\p{Lu}{4,}$/u.test(first.base) && !name.line.capitals)
    chain.keys.add(words[0] as string);
  others.push(chain);
  return chain;
}

// "National" or "United" begin too many names to stand for one.
const isDistinct = (name: Name): boolean =>
  !has(wordsOf(name)[0] as Token, "Adjective") && !TITLE_MODIFIERS.has((wordsOf(name)[0] as Token).lower);

/** "Department of Commerce" is the "Commerce Department"; known bodies have a short and a long name. */
function otherKeys(words: readonly string[]): string[] {
  const key = words.join(" ");
  const out: string[] = [];
  const of = words.indexOf("of");
  if (of === 1 && words.length > 2) out.push([...words.slice(2).filter((w) => w !== "the"), words[0]].join(" "));
  const long = KNOWN_ACRONYMS.get(key.replace(/ /g, ""));
  if (long) out.push(fold(long));
  for (const [short, full] of LONG_NAMES) if (full === key) out.push(short);
  return out;
}

const LONG_NAMES = [...KNOWN_ACRONYMS].map(([short, full]) => [short, fold(full)] as const);

/** Letters with which the words of a name begin; small words count or not ("DOJ", "WTO", "BRI"). */
export function initials(words: readonly string[]): readonly string[] {
  const big = words.filter((w) => !/^(?:of|and|for|the|on|in|to|de|la|del)$/.test(w));
  const of = (list: readonly string[]) => list.map((w) => w[0]).join("");
  return [of(words), of(big)];
}

function joinAcronyms(chains: Chain[], chainOf: Map<Name, Chain>): void {
  const letters = new Map(chains.map((c) => [c, c.words.length > 1 && c.type !== "person" ? initials(c.words) : []]));
  for (const short of [...chains]) {
    const key = short.words.length === 1 ? (short.words[0] as string) : "";
    if (key.length < 2 || short.type === "person" || !/^[\p{Lu}\d&.]{2,}$/u.test(short.name)) continue;
    const long = chains.find(
      (c) =>
        c !== short && c.words.length > 1 && c.type !== "person" && (letters.get(c)?.includes(key) || c.keys.has(key)),
    );
    if (!long) continue;
    for (const k of short.keys) long.keys.add(k);
    long.mentions.push(...short.mentions);
    chains.splice(chains.indexOf(short), 1);
    for (const [name, chain] of chainOf) if (chain === short) chainOf.set(name, long);
  }
}
