import { COUNTRY_NOUNS, GROUP_NOUNS, PERSON_NOUNS, SAME_NOUN, THIN_NOUNS } from "../lexicon/roles";
import { absorb, addMention, type Chain, openChain } from "./chain";
import type { Named } from "./chain-names";
import { fold, singular } from "./fold";
import type { Name } from "./name";
import type { Phrase } from "./phrase";
import { has, type Token, touches } from "./token";

/** Places made by people: a name that an article gives to nothing else stands for the thing itself ("Chancay" for its port). */
const FACILITY = new Set(
  "port harbor harbour mine dam plant airport bridge pipeline terminal refinery factory reactor stadium prison camp base canal railway tunnel refinery shipyard smelter field project".split(
    " ",
  ),
);

/**
 * Common things of a story: noun phrases of one head ("the tariffs", "steel and aluminum tariffs"), kept apart where
 * different names or owners say so ("Chancay port" and "Callao port", "U.S. tariffs" and "Chinese tariffs").
 */
export function findThings(
  text: string,
  phrases: readonly Phrase[],
  named: Named,
  taken: ReadonlySet<Phrase>,
): ReadonlyMap<Phrase, Chain> {
  const byHead = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    if (taken.has(phrase) || !isThing(phrase)) continue;
    const own = byHead.get(phrase.lemma);
    if (own) own.push(phrase);
    else byHead.set(phrase.lemma, [phrase]);
  }
  const proper = properByHead(named.chains);
  const chainOf = new Map<Phrase, Chain>();
  for (const [head, all] of byHead) {
    const split = partition(head, all, named, proper.get(head) ?? []);
    for (const { owner, members } of split) {
      const chain = owner ?? openChain(isGroup(members) ? "group" : "thing", "", []);
      if (!owner) {
        chain.head = head;
        named.chains.push(chain);
      }
      for (const phrase of members) {
        addMention(chain, text, spanOf(phrase), phrase.line.sentence.index, "nominal");
        for (const key of keysOf(phrase, named)) chain.keys.add(key);
        chainOf.set(phrase, chain);
        if (!owner) for (const name of phrase.names) chain.country ??= named.chainOf.get(name)?.country ?? null;
      }
      if (!owner) chain.name = nameOf(members, text);
    }
  }
  joinSynonyms(named, chainOf);
  for (const [head, all] of byHead) if (FACILITY.has(head)) joinFacility(all, named, chainOf, phrases);
  // A single mention without article or modifier ("trade is") is no thing of the story.
  const told = new Set<Chain>();
  for (const [p, c] of chainOf)
    if (p.determiner === "definite" || p.modifiers.length > 0 || p.names.length > 0) told.add(c);
  for (const chain of new Set(chainOf.values())) {
    const at = named.chains.indexOf(chain);
    if (at >= 0 && chain.head !== null && chain.mentions.length < 2 && !told.has(chain)) named.chains.splice(at, 1);
  }
  return chainOf;
}

function isThing({ head, lemma, plural }: Phrase): boolean {
  if (!head || lemma.length < 3 || !/^\p{L}/u.test(lemma)) return false;
  if (
    THIN_NOUNS.has(lemma) ||
    THIN_NOUNS.has(head.lower) ||
    has(head, "Value", "Date", "Month", "WeekDay", "Pronoun", "Unit")
  )
    return false;
  if (GROUP_NOUNS.has(head.lower)) return true;
  if (PERSON_NOUNS.has(lemma) || COUNTRY_NOUNS.has(lemma)) return plural;
  return true;
}

const isGroup = (members: readonly Phrase[]): boolean =>
  members.every((p) => GROUP_NOUNS.has((p.head as Token).lower) || (p.plural && PERSON_NOUNS.has(p.lemma)));

interface Part {
  /** The chain of a name that has the same head ("Chancay Seaport"), which takes them in. */
  readonly owner: Chain | null;
  readonly members: Phrase[];
}

function partition(head: string, all: readonly Phrase[], named: Named, proper: readonly Chain[]): readonly Part[] {
  const parts = new Map<string, Part>();
  const bare: Phrase[] = [];
  for (const phrase of all) {
    const by = distinguish(phrase, named);
    if (by === null) {
      bare.push(phrase);
      continue;
    }
    const owner = proper.find((c) => c.words.slice(0, -1).some((w) => by.split(" ").includes(w))) ?? null;
    const key = owner ? owner.words.join(" ") : by;
    const part = parts.get(key) ?? { owner, members: [] };
    part.members.push(phrase);
    parts.set(key, part);
  }
  if (parts.size === 0 && proper.length > 0 && !GROUP_NOUNS.has(head)) {
    // "the agreement" after one "Free Trade Agreement" is that one; an indefinite one is another.
    const owner = proper.length === 1 ? (proper[0] as Chain) : null;
    const definite = bare.filter((p) => p.determiner === "definite" && !p.plural);
    const rest = bare.filter((p) => !definite.includes(p));
    return [
      ...(owner && definite.length > 0 ? [{ owner, members: definite }] : []),
      ...(owner ? (rest.length > 0 ? [{ owner: null, members: rest }] : []) : [{ owner: null, members: bare }]),
    ];
  }
  if (parts.size === 0) return [{ owner: null, members: bare }];
  // Bare ones go to the part that is spoken of most; a tie goes to the one that comes first.
  const main = [...parts.values()].sort((a, b) => b.members.length - a.members.length)[0] as Part;
  main.members.push(...bare);
  main.members.sort((a, b) => a.start - b.start);
  return [...parts.values()];
}

/** Names of several words by their last one, a size written with it left off: "Chancay Seaport" under "port" too. */
function properByHead(chains: readonly Chain[]): ReadonlyMap<string, readonly Chain[]> {
  const out = new Map<string, Chain[]>();
  for (const chain of chains) {
    if (chain.head !== null || chain.words.length < 2) continue;
    const last = singular(chain.words.at(-1) ?? "");
    for (const head of new Set([last, last.replace(/^(?:mega|mini|sea)/, "")]))
      out.set(head, [...(out.get(head) ?? []), chain]);
  }
  return out;
}

/** What tells this phrase from others of its head: a name or a country that owns or names it. */
function distinguish(phrase: Phrase, named: Named): string | null {
  for (const name of [...phrase.names].reverse()) {
    const chain = isJoined(name) ? undefined : named.chainOf.get(name);
    if (chain) return chain.words.join(" ");
  }
  if (phrase.of?.by === "of") {
    const chain = named.chainOf.get(phrase.of.name);
    if (chain) return chain.words.join(" ");
  }
  return null;
}

/** "COSCO-operated": the name is half of an adjective and tells who did what, not which thing it is. */
const isJoined = (name: Name): boolean => name.line.tokens[name.to]?.gap === "-";

function spanOf(phrase: Phrase): { start: number; end: number } {
  const { tokens } = phrase.line;
  const start = coordinated(phrase);
  const end = phrase.of?.by === "of" ? (tokens[phrase.of.name.to - 1] as Token).end : phrase.end;
  return { start, end };
}

/** "steel and aluminum tariffs": the first of two coordinated modifiers belongs to the phrase. */
function coordinated(phrase: Phrase): number {
  const { tokens } = phrase.line;
  if (phrase.determiner !== "none" || phrase.names.length > 0 || phrase.to - phrase.from < 2) return phrase.start;
  const and = tokens[phrase.from - 1];
  const first = tokens[phrase.from - 2];
  const joined =
    and && first && /^(?:and|or)$/.test(and.lower) && touches(and) && touches(tokens[phrase.from] as Token);
  if (!joined || !has(first, "Noun", "Adjective") || has(first, "Plural", "Pronoun", "ProperNoun")) return phrase.start;
  let from = phrase.from - 2;
  while (from > 0) {
    const before = tokens[from - 1] as Token;
    if (
      !touches(tokens[from] as Token) ||
      !(has(before, "Adjective", "Determiner") || (has(before, "Noun") && !has(before, "Pronoun", "Plural")))
    )
      break;
    from -= 1;
    if (has(before, "Determiner")) break;
  }
  return (tokens[from] as Token).start;
}

/** "steel tariff", "chancay port": the word next to the head tells things of one head apart. */
function keysOf(phrase: Phrase, named: Named): string[] {
  const out: string[] = [];
  const { tokens } = phrase.line;
  const at = phrase.to - 2;
  const before = tokens[at];
  if (
    before &&
    at >= phrase.from &&
    !phrase.names.some((n) => at >= n.from && at < n.to) &&
    has(before, "Noun") &&
    !THIN_NOUNS.has(singular(before.lower))
  )
    out.push(`${fold(before.base)} ${phrase.lemma}`);
  const by = distinguish(phrase, named);
  if (by) out.push(`${by} ${phrase.lemma}`);
  return out;
}

/** The form used most with a modifier, else the barest. */
function nameOf(members: readonly Phrase[], text: string): string {
  const count = new Map<string, number>();
  for (const phrase of members) {
    const span = spanOf(phrase);
    const first = phrase.line.tokens[phrase.from] as Token;
    const from =
      phrase.determiner === "none" || phrase.names.some((n) => n.from === phrase.from) ? span.start : first.end;
    const form = text.slice(Math.max(span.start, from), span.end).replace(/\s+/g, " ").trim();
    if (form) count.set(form, (count.get(form) ?? 0) + 1);
  }
  const score = ([form, n]: [string, number]) =>
    n + (form.includes(" ") ? 0.5 : 0) - (form.split(" ").length > 5 ? 1 : 0);
  return [...count].sort((a, b) => score(b) - score(a) || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";
}

/**
 * "the delay" and "the reprieve", "the Iran deal" and "the Iran agreement": nouns of one meaning are one thing where the
 * article names them by the same owner, or names no owners at all.
 */
function joinSynonyms(named: Named, chainOf: Map<Phrase, Chain>): void {
  const groups = new Map<string, { chain: Chain; owners: Set<string> }[]>();
  for (const [phrase, chain] of chainOf) {
    const noun = chain.head === null ? undefined : SAME_NOUN.get(chain.head);
    if (!noun) continue;
    const list = groups.get(noun) ?? [];
    const own = list.find((o) => o.chain === chain) ?? { chain, owners: new Set<string>() };
    if (!list.includes(own)) list.push(own);
    const by = distinguish(phrase, named);
    if (by) own.owners.add(by);
    groups.set(noun, list);
  }
  for (const list of groups.values()) {
    const [into, ...rest] = [...list].sort((a, b) => b.chain.mentions.length - a.chain.mentions.length);
    if (!into) continue;
    for (const from of rest) {
      const shared = [...from.owners].some((o) => into.owners.has(o));
      if (!shared && (from.owners.size > 0 || (into.owners.size > 0 && from.chain.mentions.length > 1))) continue;
      absorb(into.chain, from.chain);
      const at = named.chains.indexOf(from.chain);
      if (at >= 0) named.chains.splice(at, 1);
      for (const [p, c] of chainOf) if (c === from.chain) chainOf.set(p, into.chain);
    }
  }
}

/** "Chancay" alone means the port where the article names nothing else by it, except where it is a place ("in Chancay"). */
function joinFacility(
  all: readonly Phrase[],
  named: Named,
  chainOf: ReadonlyMap<Phrase, Chain>,
  phrases: readonly Phrase[],
): void {
  for (const phrase of all) {
    const chain = chainOf.get(phrase);
    const name =
      phrase.names.filter((n) => !isJoined(n)).at(-1) ?? (phrase.of?.by === "of" ? phrase.of.name : undefined);
    const own = name && named.chainOf.get(name);
    if (
      !chain ||
      !own ||
      own === chain ||
      named.countries.get(own.country ?? "") === own ||
      own.type === "person" ||
      own.type === "organization" ||
      !named.chains.includes(own)
    )
      continue;
    const heads = new Set(
      phrases
        .filter(
          (p) =>
            p.head &&
            (p.names.some((n) => named.chainOf.get(n) === own) || (p.of && named.chainOf.get(p.of.name) === own)),
        )
        .map((p) => p.lemma),
    );
    if ([...heads].some((h) => h !== phrase.lemma && FACILITY.has(h))) continue;
    for (const m of own.mentions) addMention(chain, text(m), m, m.sentence, "name");
    for (const key of own.keys) chain.keys.add(key);
    named.chains.splice(named.chains.indexOf(own), 1);
    for (const [n, c] of named.chainOf) if (c === own) named.chainOf.set(n, chain);
  }
}

// addMention slices the text; here the mention already holds its words at their place.
const text = (m: { start: number; text: string }): string => " ".repeat(m.start) + m.text;
