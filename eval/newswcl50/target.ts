import { stemmer } from "stemmer";
import { fold } from "../../lib/analysis/entity/fold";
import { COUNTRY_NAMES } from "../../lib/analysis/lexicon/demonyms";
import { rarityOf } from "../../lib/analysis/word-model";
import type { StoryEntity } from "../../lib/comparison/naming";
import type { Phrase } from "../../lib/comparison/naming/phrase";
import type { Span } from "../../lib/text/span";

/** Codes of ISO 3166 and shorter ones that the annotators write for countries. */
const CODES: ReadonlyMap<string, string> = new Map(
  `USA United States/US United States/GBR United Kingdom/UK United Kingdom/RUS Russia/PRK North Korea/KOR South Korea/CHN China/JPN Japan/
CAN Canada/MEX Mexico/EU European Union/IRN Iran/IRQ Iraq/ISR Israel/FRA France/DEU Germany/SYR Syria/SAU Saudi Arabia/TUR Turkey/
UKR Ukraine/IND India/PAK Pakistan/AFG Afghanistan/BRA Brazil/VEN Venezuela/CUB Cuba/HND Honduras/GTM Guatemala/SLV El Salvador/
ITA Italy/ESP Spain/POL Poland/HUN Hungary/GRC Greece/AUS Australia/PSE Palestine/YEM Yemen/LBY Libya/EGY Egypt/QAT Qatar`
    .split("/")
    .map((line) => [line.trim().split(" ")[0] as string, line.trim().split(" ").slice(1).join(" ")] as const),
);

/** What the answers rest on: the phrases of an event, which of them are one, and the actors they name. */
export interface Story {
  readonly phrases: readonly (Phrase & { readonly text: string; readonly entity: StoryEntity | null })[];
  readonly groups: readonly number[];
}

/** Where an article speaks of a target of the annotators, who call it by a word, a code or a few ("RUS; Trump campaign"). */
export function findTarget(target: string, source: string, story: Story, others: readonly string[]): readonly Span[] {
  const parts = target
    .split(";")
    .map((p) => p.trim())
    .filter(Boolean);
  return parts.flatMap((p) => findOne(p, source, story, others));
}

function findOne(
  target: string,
  source: string,
  { phrases, groups }: Story,
  others: readonly string[],
): readonly Span[] {
  const own = (test: (i: number) => boolean) => phrases.filter((p, i) => p.source === source && test(i));
  const [code = "", kind] = target.split("-");
  const country = CODES.get(code.toUpperCase());
  if (kind === "I" || kind === "Misc") {
    const named = new Set(others.filter((o) => o !== target).flatMap((o) => [...best(o, phrases, groups)]));
    const isPeople = (e: StoryEntity | null) => e?.type === "person" || e?.type === "group";
    return own((i) => {
      const entity = phrases[i]?.entity ?? null;
      const from = entity?.members.find((m) => m.entity.country)?.entity.country ?? null;
      return isPeople(entity) && !named.has(groups[i] as number) && (!country || !from || from === country);
    });
  }
  const chosen = best(target, phrases, groups);
  const spans: Span[] = own((i) => chosen.has(groups[i] as number));
  // "He" is also the target; the annotators' phrases hold no pronouns.
  const entities = new Set(phrases.flatMap((p, i) => (p.entity && chosen.has(groups[i] as number) ? [p.entity] : [])));
  for (const entity of entities) {
    for (const { source: from, entity: e } of entity.members)
      if (from === source)
        spans.push(...e.mentions.filter((m) => !spans.some((s) => s.start < m.end && m.start < s.end)));
  }
  return spans;
}

function best(target: string, phrases: Story["phrases"], groups: readonly number[]): ReadonlySet<number> {
  const country = CODES.get(target.toUpperCase());
  const key = fold(country ?? target);
  const count = new Map<number, number>();
  phrases.forEach(({ entity }, i) => {
    const called =
      entity?.members.some((m) => m.entity.keys.includes(key)) ||
      (country && entity?.members.some((m) => m.entity.government && m.entity.country === country));
    if (called && entity?.type !== "thing") count.set(groups[i] as number, (count.get(groups[i] as number) ?? 0) + 1);
  });
  if (count.size > 0) {
    const most = Math.max(...count.values());
    return new Set([...count].filter(([, n]) => 3 * n >= most).map(([g]) => g));
  }
  const wanted = wordsOf(target);
  const total = wanted.reduce((n, w) => n + rarityOf(w), 0);
  const size = new Map<number, number>();
  const holding = new Map<string, number>();
  phrases.forEach(({ text }, i) => {
    const g = groups[i] as number;
    size.set(g, (size.get(g) ?? 0) + 1);
    const held = wordsOf(text);
    for (const w of wanted)
      if (held.some((h) => areAlike(h, w))) holding.set(`${g} ${w}`, (holding.get(`${g} ${w}`) ?? 0) + 1);
  });
  const rated = [...size].map(([g, n]) => ({
    g,
    score:
      wanted.reduce((sum, w) => sum + rarityOf(w) * Math.min(1, (3 * (holding.get(`${g} ${w}`) ?? 0)) / n), 0) / total,
  }));
  const top = rated.sort((a, b) => b.score - a.score)[0];
  return new Set(top && top.score > 0.2 ? [top.g] : []);
}

// The annotators' codes hold slips of the pen ("Inquieries", "Laywers").
const areAlike = (a: string, b: string): boolean =>
  a === b || (a.length > 5 && b.length > 5 && a.slice(0, 5) === b.slice(0, 5));

/** Stems, with a country for its codes, adjective and people. */
const wordsOf = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}\p{N}.]+/u)
    .filter((w) => w && !/^(?:the|a|an|of|in|into|to|for|on|and|by|with|about|s|his|its|their)$/i.test(w))
    .map((w) => CODES.get(w) ?? COUNTRY_NAMES.get(w)?.country ?? stemmer(w.toLowerCase()));
