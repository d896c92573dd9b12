import { ADJECTIVE_OF, REGIONS } from "../lexicon/demonyms";
import { SEATS } from "../lexicon/organizations";
import { GOVERNMENT_NOUNS } from "../lexicon/roles";
import { absorb, addMention, type Chain, openChain } from "./chain";
import type { Named } from "./chain-names";
import { fold } from "./fold";
import type { Name } from "./name";
import type { Phrase } from "./phrase";
import { has, type Token, touches } from "./token";

/**
 * Governments: "the Peruvian government", "the Trump administration", "U.S. officials", "the White House".
 * One is kept apart from its country only where the article speaks of it as such more than once, or names the executive;
 * else its mentions are the country's.
 */
export function findGovernments(
  text: string,
  phrases: readonly Phrase[],
  names: readonly Name[],
  named: Named,
): ReadonlySet<Phrase> {
  const taken = new Set<Phrase>();
  const found = new Map<string, Chain>();
  const persons = new Map<Chain, Chain>();
  const open = (country: string): Chain => {
    const known = found.get(country);
    if (known) return known;
    const chain = openChain(
      "organization",
      `${country === "United States" ? "US" : (ADJECTIVE_OF.get(country) ?? country)} government`,
    );
    chain.country = country;
    chain.government = true;
    chain.keys.add(`government of ${fold(country)}`);
    found.set(country, chain);
    return chain;
  };

  for (const name of names) {
    const chain = named.chainOf.get(name);
    const seat = chain && SEATS.get(chain.words.join(" "));
    if (!chain || !seat || !named.chains.includes(chain)) continue;
    const government = open(seat);
    absorb(government, chain);
    government.name = chain.name;
    named.chains.splice(named.chains.indexOf(chain), 1);
  }
  const clear = new Set(found.keys());
  const bare: Phrase[] = [];
  const counted = new Map<string, number>();
  for (const phrase of phrases) {
    if (!phrase.head || !isGovernment(phrase)) continue;
    const owner = ownerOf(phrase, named);
    if (owner?.person) {
      const chain = persons.get(owner.person) ?? openChain("organization", `${lastWord(owner.person)} ${phrase.lemma}`);
      if (!persons.has(owner.person)) {
        chain.government = true;
        chain.keys.add(`${owner.person.words.at(-1)} administration`);
      }
      const called = phrase.lemma === "administration" || phrase.modifiers.includes("administration");
      if (called) chain.name = `${lastWord(owner.person)} administration`;
      persons.set(owner.person, chain);
      add(text, chain, phrase);
      taken.add(phrase);
    } else if (owner?.country) {
      if (phrase.modifiers.some((m) => !RANK.test(m))) continue;
      add(text, open(owner.country), phrase);
      counted.set(owner.country, (counted.get(owner.country) ?? 0) + 1);
      taken.add(phrase);
    } else if (
      /^(?:government|administration|regime)$/.test(phrase.lemma) &&
      !phrase.plural &&
      (phrase.determiner !== "indefinite" || phrase.modifiers.length > 0)
    ) {
      bare.push(phrase);
    } else if (phrase.modifiers.some((m) => /^(?:administration|government)$/.test(m))) bare.push(phrase);
  }

  // Whose administration: the country of the person's office. Of several ("Obama", "Trump") only that of the person spoken
  // of most can be the government that sits in the White House now; the others stay by themselves.
  const order = [...persons].sort(
    (a, b) => b[0].mentions.length - a[0].mentions.length || b[1].mentions.length - a[1].mentions.length,
  );
  const current = new Set<string>();
  for (const [person, chain] of order) {
    // In English it is Washington that has "administrations" named after people.
    const country = person.country ?? (/administration$/.test(chain.name) ? "United States" : null);
    chain.country = country;
    // "The Obama administration" in a report on President Trump is a former one.
    const former = named.chains.some(
      (c) =>
        c.type === "person" &&
        c !== person &&
        c.roles.has("president") &&
        c.mentions.length > person.mentions.length &&
        (c.country === null || c.country === country),
    );
    if (!country || former || current.has(country)) {
      named.chains.push(chain);
      continue;
    }
    current.add(country);
    clear.add(country);
    const government = found.get(country);
    chain.keys.add(`government of ${fold(country)}`);
    found.set(country, chain);
    if (government) absorb(chain, government);
  }
  for (const [country, count] of counted) if (count > 1) clear.add(country);
  for (const phrase of bare) {
    const before = [...found].filter(([c]) => clear.has(c) || counted.has(c)).map(([, c]) => c);
    const nearest = before.length === 1 ? before[0] : nearestBefore(before, phrase.start);
    if (!nearest) continue;
    add(text, nearest, phrase);
    taken.add(phrase);
  }
  for (const [country, chain] of found) {
    const own = named.countries.get(country);
    if (!clear.has(country) && own) {
      for (const m of chain.mentions) if (m.form === "nominal") own.mentions.push(m);
      // "Peruvian" inside "the Peruvian government" stays a mention of its own; the country is one all the same.
    } else named.chains.push(chain);
  }
  metonyms(text, names, named, found, clear);
  return taken;
}

const RANK =
  /^(?:senior|top|high|ranking|level|several|other|many|some|government|administration|trade|foreign|former|current|new|own|central|federal|national|military|diplomatic|embattled|elected|democratically|cabinet)$/;

const isGovernment = (p: Phrase): boolean =>
  GOVERNMENT_NOUNS.has(p.lemma) ||
  GOVERNMENT_NOUNS.has((p.head as Token).lower) ||
  (p.lemma === "official" && p.head !== null);

const lastWord = (chain: Chain): string => chain.name.split(/\s+/).at(-1) as string;

function ownerOf(phrase: Phrase, named: Named): { person?: Chain; country?: string } | null {
  for (const name of [...phrase.names].reverse()) {
    const chain = named.chainOf.get(name);
    if (chain?.type === "person") return { person: chain };
    if (chain?.country && named.countries.get(chain.country) === chain) return { country: chain.country };
  }
  if (phrase.of && !/^official/.test(phrase.lemma)) {
    const chain = named.chainOf.get(phrase.of.name);
    if (chain?.type === "person") return { person: chain };
    if (
      chain?.country &&
      named.countries.get(chain.country) === chain &&
      (phrase.of.by === "of" || phrase.of.name.country?.form === "capital")
    )
      return { country: chain.country };
  }
  // "European officials": a part of the world with a government.
  const region = phrase.names.map((n) => n.country?.country).find((c) => c === "Europe");
  return region && !REGIONS.has("European Union") ? { country: "European Union" } : null;
}

function add(text: string, chain: Chain, phrase: Phrase): void {
  const first = phrase.line.tokens[phrase.from] as Token;
  const drop = phrase.determiner === "indefinite" ? first : null;
  const start = drop ? drop.start : phrase.start;
  const end =
    phrase.of && phrase.of.by !== "at" && !/^official/.test(phrase.lemma)
      ? (phrase.line.tokens[phrase.of.name.to - 1] as Token).end
      : phrase.end;
  addMention(chain, text, { start, end }, phrase.line.sentence.index, "nominal");
}

function nearestBefore(chains: readonly Chain[], at: number): Chain | undefined {
  const last = (c: Chain) => Math.max(-1, ...c.mentions.filter((m) => m.start < at).map((m) => m.start));
  return [...chains].sort((a, b) => last(b) - last(a))[0];
}

/**
 * A capital that acts or owns is the government; one that lies somewhere ("in Lima", "70 km from Lima", a dateline) is a
 * city of its own; in doubt the name stays with the country.
 */
function metonyms(
  text: string,
  names: readonly Name[],
  named: Named,
  found: ReadonlyMap<string, Chain>,
  clear: ReadonlySet<string>,
): void {
  const cities = new Map<string, Chain>();
  const union = named.countries.get("European Union");
  for (const name of union ? names : []) {
    const europe = named.chainOf.get(name);
    const mention = europe?.mentions.find((m) => m.start === (name.line.tokens[name.from] as Token).start);
    if (!union || !europe || !mention || mention.text !== "Europe" || isPlaceHere(name) || !acts(name)) continue;
    europe.mentions.splice(europe.mentions.indexOf(mention), 1);
    addMention(union, text, mention, mention.sentence, "name");
    named.chainOf.set(name, union);
  }
  for (const name of names) {
    if (name.country?.form !== "capital" || !name.bare) continue;
    const country = named.countries.get(name.country.country);
    const first = name.line.tokens[name.from] as Token;
    const mention = country?.mentions.find((m) => m.start === first.start);
    if (!country || !mention) continue;
    const government = clear.has(name.country.country) ? found.get(name.country.country) : undefined;
    const place = isPlaceHere(name);
    if (!place && (!government || !acts(name))) continue;
    country.mentions.splice(country.mentions.indexOf(mention), 1);
    const city = cities.get(mention.text.toLowerCase()) ?? openChain("place", mention.text, [fold(mention.text)]);
    const chain = place ? city : (government as Chain);
    if (place && !cities.has(mention.text.toLowerCase())) {
      cities.set(mention.text.toLowerCase(), city);
      city.keys.add(fold(mention.text));
      named.chains.push(city);
    }
    addMention(chain, text, mention, mention.sentence, "name", mention.attributive);
    named.chainOf.set(name, chain);
  }
}

const LOCATIVE = /^(?:in|at|near|outside|around|downtown|through|into|via|north|south|east|west)$/;

function isPlaceHere(name: Name): boolean {
  const { tokens } = name.line;
  const before = tokens[name.from - 1];
  const first = tokens[name.from] as Token;
  const next = tokens[name.to];
  if (before && touches(first) && LOCATIVE.test(before.lower)) return true;
  // "80 kilometers from Lima", "north of Lima", "flew to Beijing"
  const further = tokens.slice(Math.max(0, name.from - 4), name.from).map((t) => t.lower);
  if (
    before &&
    /^(?:from|of|to)$/.test(before.lower) &&
    further.some((w) =>
      /^(?:kilomet(?:er|re)s?|km|miles?|north|south|east|west|outskirts|suburbs?|streets|flew|flight|trip|travell?ed|arrived?|city|airport|got|visit|visits|embassy)$/.test(
        w,
      ),
    )
  )
    return true;
  if (before && touches(first) && /^(?:visit|visited|visiting|left|leave|reached)$/.test(before.lower)) return true;
  return (
    name.from === 0 &&
    next !== undefined &&
    /[—–(,]|--/.test(next.gap) &&
    (first.base === first.base.toUpperCase() || /[—–(]|--/.test(next.gap))
  );
}

function acts(name: Name): boolean {
  const { tokens } = name.line;
  const last = tokens[name.to - 1] as Token;
  const next = tokens[name.to];
  const before = tokens[name.from - 1];
  if (last.possessive) return true;
  if (next && touches(next) && (has(next, "Verb") || has(next, "Adverb"))) return true;
  return before !== undefined && /^(?:with|between|against|by|and|to|from|that|,)$/.test(before.lower);
}
