import { BODY_NOMINALS, COUNTRY_NOUNS, FIRM_NOUNS, PERSON_NOUNS } from "../lexicon/roles";
import { addMention, type Chain } from "./chain";
import type { Named } from "./chain-names";
import type { Name } from "./name";
import type { Phrase } from "./phrase";
import { has, type Line, type Token, touches } from "./token";

/** What the text has spoken of so far, the nearest last. */
interface Seen {
  readonly chain: Chain;
  readonly line: number;
  readonly start: number;
  readonly attributive: boolean;
  readonly plural: boolean;
}

/**
 * Finds what descriptions and pronouns refer back to, in reading order: offices ("the Pentagon chief"), apposed heads
 * ("the Chinese shipping giant"), kinds of bodies ("the bloc"), countries, then "he", "she", "it", "its".
 * Doubt leaves a word unresolved: a wrong link costs more than a missing one.
 */
export function resolveReferences(
  text: string,
  lines: readonly Line[],
  names: readonly Name[],
  phrases: readonly Phrase[],
  named: Named,
  things: ReadonlyMap<Phrase, Chain>,
  taken: ReadonlySet<Phrase>,
): void {
  const seen: Seen[] = [];
  const namesIn = groupBy(names, (n) => n.line);
  const phrasesIn = groupBy(phrases, (p) => p.line);
  for (const phrase of phrases) apposition(text, phrase, namesIn.get(phrase.line) ?? [], named);
  lines.forEach((line, at) => {
    const items: { start: number; run: () => void }[] = [];
    for (const name of namesIn.get(line) ?? []) {
      const chain = named.chainOf.get(name);
      if (!chain) continue;
      const start = (line.tokens[name.from] as Token).start;
      const next = line.tokens[name.to];
      const attributive =
        name.country?.form === "adjective" ||
        Boolean(next && touches(next) && has(next, "Noun") && !has(next, "Pronoun") && !name.line.capitals);
      items.push({ start, run: () => seen.push({ chain, line: at, start, attributive, plural: false }) });
    }
    for (const phrase of phrasesIn.get(line) ?? []) {
      const thing = things.get(phrase);
      if (thing)
        items.push({
          start: phrase.start,
          run: () =>
            seen.push({ chain: thing, line: at, start: phrase.start, attributive: false, plural: phrase.plural }),
        });
      if (!phrase.head || taken.has(phrase) || (thing && thing.head === null)) continue;
      items.push({
        start: phrase.start + 0.5,
        run: () => {
          const chain = describe(phrase, seen, named, at);
          if (!chain || chain === thing) return;
          if (thing) remove(thing, phrase.start, phrase.end, named);
          addMention(chain, text, phrase, line.sentence.index, "nominal");
          seen.push({ chain, line: at, start: phrase.start, attributive: false, plural: false });
        },
      });
    }
    for (const token of line.tokens) {
      if (
        !has(token, "Pronoun", "Possessive", "Determiner") ||
        !/^(?:he|she|him|her|his|hers|himself|herself|it|its|itself)$/.test(pronounOf(token))
      )
        continue;
      items.push({
        start: token.start,
        run: () => {
          const chain = antecedent(token, line, seen, at);
          if (!chain) return;
          const length = pronounOf(token).length;
          addMention(chain, text, { start: token.start, end: token.start + length }, line.sentence.index, "pronoun");
          seen.push({ chain, line: at, start: token.start, attributive: false, plural: false });
        },
      });
    }
    for (const item of items.sort((a, b) => a.start - b.start)) item.run();
  });
}

// "he's", "it'll"
const pronounOf = (token: Token): string => token.lower.replace(/['’].*$/, "");

const groupBy = <T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> => {
  const out = new Map<K, T[]>();
  for (const item of items) {
    const list = out.get(key(item));
    if (list) list.push(item);
    else out.set(key(item), [item]);
  }
  return out;
};

function remove(chain: Chain, start: number, end: number, named: Named): void {
  const at = chain.mentions.findIndex((m) => m.start < end && start < m.end);
  if (at >= 0) chain.mentions.splice(at, 1);
  const own = named.chains.indexOf(chain);
  if (chain.mentions.length === 0 && own >= 0) named.chains.splice(own, 1);
}

const isCountry = (chain: Chain, named: Named): boolean =>
  chain.country !== null && named.countries.get(chain.country) === chain;

/** "Chinese shipping giant COSCO" and "Leebow, president of ...": the head is one more way to speak of the name. */
function apposition(text: string, phrase: Phrase, names: readonly Name[], named: Named): void {
  const { tokens } = phrase.line;
  if (!phrase.head) {
    const name = phrase.names.at(-1);
    const before = name && tokens[name.from - 1];
    const chain = name && named.chainOf.get(name);
    if (!before || !chain || name.from <= phrase.from || before.possessive || !touches(tokens[name.from] as Token))
      return;
    // A country is no outlet or firm, whatever stands before its name ("news outlet China Daily").
    if (isRole(before.lower) && (!isCountry(chain, named) || COUNTRY_NOUNS.has(before.lower)))
      chain.roles.add(before.lower);
    if (name.country === null && chain.country === null) {
      const owner = phrase.names.length > 1 ? named.chainOf.get(phrase.names[0] as Name)?.country : null;
      if (owner && isRole(before.lower)) chain.country = owner;
    }
    return;
  }
  const first = tokens[phrase.from] as Token;
  const name = names.find((n) => n.to === phrase.from);
  const chain = name && named.chainOf.get(name);
  if (!chain || phrase.plural || !/^\s*,\s*$/.test(first.gap) || !isRole(phrase.lemma)) return;
  if (isCountry(chain, named) && !COUNTRY_NOUNS.has(phrase.lemma)) return;
  if (chain.type !== "person" && PERSON_NOUNS.has(phrase.lemma)) return;
  if (chain.type === "person" && !PERSON_NOUNS.has(phrase.lemma)) return;
  chain.roles.add(phrase.lemma);
  const end = phrase.of ? (tokens[phrase.of.name.to - 1] as Token).end : phrase.end;
  addMention(chain, text, { start: phrase.start, end }, phrase.line.sentence.index, "nominal");
}

const isRole = (word: string): boolean =>
  PERSON_NOUNS.has(word) || FIRM_NOUNS.has(word) || BODY_NOMINALS.has(word) || COUNTRY_NOUNS.has(word);

/** What "the measures" and "the action" can stand for. */
const MEASURES = new Set(
  "tariff duty quota levy tax sanction embargo ban restriction mandate lockdown blockade curfew subsidy".split(" "),
);

/** Offices that "leader" can stand for. */
const LEADERS = new Set(
  "president premier chancellor minister prime leader king queen dictator chairman strongman supreme ruler".split(" "),
);
const SAME_OFFICE: ReadonlyMap<string, (roles: ReadonlySet<string>) => boolean> = new Map([
  ["leader", (roles) => [...roles].some((r) => LEADERS.has(r))],
  ["chief", (roles) => ["director", "secretary", "head", "commissioner", "chief"].some((r) => roles.has(r))],
  ["premier", (roles) => roles.has("prime")],
  ["dictator", (roles) => [...roles].some((r) => LEADERS.has(r))],
  ["executive", (roles) => roles.has("ceo") || roles.has("chief")],
]);

function describe(phrase: Phrase, seen: readonly Seen[], named: Named, at: number): Chain | null {
  const { lemma } = phrase;
  const definite =
    phrase.determiner === "definite" || phrase.determiner === "possessive" || phrase.names.some((n) => n.country);
  if (!definite || (phrase.plural && !/^(?:measure|restriction|penalty)$/.test(lemma))) return null;
  const country =
    phrase.names.map((n) => n.country?.country).find(Boolean) ??
    (phrase.of ? named.chainOf.get(phrase.of.name)?.country : null) ??
    null;
  const recent = (test: (c: Chain) => boolean, reach: number): Chain | null => {
    for (let i = seen.length - 1; i >= 0; i -= 1) {
      const s = seen[i] as Seen;
      if (s.line < at - reach) return null;
      if (test(s.chain) && s.start < phrase.start) return s.chain;
    }
    return null;
  };
  if (PERSON_NOUNS.has(lemma)) {
    const fits = (c: Chain) =>
      c.type === "person" &&
      (c.roles.has(lemma) || (SAME_OFFICE.get(lemma)?.(c.roles) ?? false)) &&
      (!country || !c.country || c.country === country);
    if (phrase.determiner === "possessive" && !country) return null;
    // A minister of something is not the minister of something else.
    const of = phrase.modifiers.filter((m) =>
      /^(?:foreign|defen[cs]e|prime|finance|interior|vice|deputy|trade|commerce|treasury)$/.test(m),
    );
    const office = (c: Chain) =>
      fits(c) &&
      of.every((m) => c.roles.has(m)) &&
      (lemma !== "president" || !c.roles.has("vice") || of.includes("vice"));
    if (country) {
      const exact = (c: Chain) => office(c) && c.country === country;
      const own = recent(exact, Number.POSITIVE_INFINITY) ?? later(named, exact);
      if (own) return own;
      // Whose country is not told: only who is spoken of most can be meant.
      const open = named.chains.filter((c) => c.type === "person" && c.country === null && office(c));
      const main = [...open].sort((a, b) => b.mentions.length - a.mentions.length)[0];
      const others = named.chains
        .filter((c) => c.type === "person" && c !== main)
        .some((c) => main && c.mentions.length >= main.mentions.length);
      return main && !others && main.roles.has("president") && country === "United States" ? main : null;
    }
    return recent(office, Number.POSITIVE_INFINITY) ?? later(named, office);
  }
  if (phrase.determiner !== "definite" && !country) return null;
  if (COUNTRY_NOUNS.has(lemma)) {
    if (country || phrase.modifiers.length > 1) return null;
    // "The power" alone is mostly what somebody has.
    if (lemma === "power" && phrase.modifiers.length === 0) return null;
    const first = phrase.line.tokens[phrase.from]?.lower;
    if (first === "this") return null;
    return recent((c) => c.type === "place" && c.country !== null && named.countries.get(c.country) === c, 2);
  }
  if (FIRM_NOUNS.has(lemma)) {
    const apposed = recent(
      (c) => c.roles.has(lemma) && c.type !== "person" && (!country || !c.country || c.country === country),
      40,
    );
    if (apposed) return apposed;
    if (country && phrase.modifiers.length === 0) return null;
    return recent(
      (c) =>
        (c.type === "organization" || (c.type === "thing" && c.head === null)) &&
        !c.government &&
        c.words.length > 0 &&
        (c.roles.size > 0 || c.type === "organization"),
      1,
    );
  }
  if (/^(?:facility|site|complex|terminal|megaproject)$/.test(lemma)) {
    return recent(
      (c) =>
        c.type === "thing" &&
        /^(?:port|mine|dam|plant|airport|bridge|pipeline|terminal|refinery|factory|reactor|stadium|prison)$/.test(
          c.head ?? "",
        ),
      2,
    );
  }
  if (/^(?:measure|action|restriction|protection|penalty)$/.test(lemma) && phrase.modifiers.length < 2) {
    return recent((c) => MEASURES.has(c.head ?? ""), 6);
  }
  if (BODY_NOMINALS.has(lemma)) {
    if (lemma === "bloc") return named.countries.get("European Union") ?? recent((c) => c.type === "organization", 2);
    return (
      recent((c) => c.head === null && c.words.length > 1 && c.words.includes(lemma), 40) ??
      recent((c) => c.roles.has(lemma) && c.type !== "person", 40)
    );
  }
  return null;
}

/** Who is introduced further on: "The president" in the first sentence. Only when there is one. */
function later(named: Named, test: (c: Chain) => boolean): Chain | null {
  const all = named.chains.filter(test);
  return all.length === 1 ? (all[0] as Chain) : null;
}

const WEATHER =
  /^(?:is|was|seems?|appears?|remains?|becomes?|will|would|has|may|might|could|should|takes?|took|turns?|turned)$/;

function antecedent(token: Token, line: Line, seen: readonly Seen[], at: number): Chain | null {
  const word = pronounOf(token);
  if (/^(?:he|him|his|himself)$/.test(word)) return person(token, seen, at, "m");
  if (/^(?:she|her|hers|herself)$/.test(word)) return person(token, seen, at, "f");
  const next = line.tokens[token.index + 1];
  // "It is clear that", "it would be wrong to": nobody is meant.
  if (word === "it" && (token.lower !== "it" || (next && WEATHER.test(next.lower)))) {
    const rest = line.tokens.slice(token.index + 1, token.index + 7);
    if (
      rest.some((t) => /^(?:that|to|whether|if|how|what|like)$/.test(t.lower)) ||
      rest.some((t) => /^(?:time|clear|likely|unclear|possible)$/.test(t.lower))
    )
      return null;
  }
  const fits = (s: Seen) => s.chain.type !== "person" && s.chain.type !== "group" && !s.plural;
  const here = ofLine(seen, at).filter((s) => s.start < token.start && fits(s) && !s.attributive);
  if (word !== "it") {
    const near = here.at(-1);
    const first = here[0];
    // Of several before "its", the subject of the sentence is the likelier owner.
    return (first && first.chain.head === null ? first.chain : near?.chain) ?? firstOf(seen, at - 1, fits);
  }
  return here[0]?.chain ?? firstOf(seen, at - 1, fits);
}

/** What one sentence spoke of: it stands near the end, since only the last few are asked for. */
function ofLine(seen: readonly Seen[], line: number): readonly Seen[] {
  let end = seen.length;
  while (end > 0 && (seen[end - 1] as Seen).line > line) end -= 1;
  let start = end;
  while (start > 0 && (seen[start - 1] as Seen).line === line) start -= 1;
  return seen.slice(start, end);
}

const firstOf = (seen: readonly Seen[], line: number, fits: (s: Seen) => boolean): Chain | null =>
  ofLine(seen, line).find((s) => fits(s) && !s.attributive)?.chain ?? null;

function person(token: Token, seen: readonly Seen[], at: number, gender: "m" | "f"): Chain | null {
  const fits = (s: Seen) =>
    s.chain.type === "person" && s.chain.gender !== (gender === "m" ? "f" : "m") && s.start < token.start;
  for (let line = at; line >= at - 3; line -= 1) {
    const found = ofLine(seen, line).filter(fits);
    const known =
      found.find((s) => s.chain.gender === gender && !s.attributive) ?? found.find((s) => !s.attributive) ?? found[0];
    if (known) {
      if (new Set(found.map((s) => s.chain)).size === 1) known.chain.gender ??= gender;
      return known.chain;
    }
  }
  return null;
}
