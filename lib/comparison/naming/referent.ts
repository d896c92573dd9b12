import { stemmer } from "stemmer";
import type { Document } from "../../analysis/document";
import type { EntityMention } from "../../analysis/entity";
import { fold } from "../../analysis/entity/fold";
import { CONTESTED_NOUNS, GROUP_NOUNS, SAME_NOUN, TOLD_NOUNS, VAGUE_ACTS } from "../../analysis/lexicon/roles";
import { rarityOf } from "../../analysis/word-model";
import { groupBy } from "../../text/group";
import type { NamedRole, Referent } from "../comparison";
import type { StoryEntity } from "../naming";
import { findActorRoles } from "./roles";

/** Often enough to be worth showing where one source alone names it. */
const OFTEN = 4;

/**
 * Whether a reader would look it up in a list of names: actors, places and bodies; acts, works and built things that the
 * sources mean the same by. "Influence" or "a reliable partner" are words of the texts and name nobody.
 */
function isReferent(members: StoryEntity["members"], articles: number): boolean {
  const heads = members.flatMap((m) => m.entity.head ?? []);
  if (heads.length < members.length) return true;
  const is = (nouns: ReadonlySet<string>) => heads.some((h) => nouns.has(h) || nouns.has(SAME_NOUN.get(h) ?? ""));
  const sources = new Set(members.map((m) => m.source)).size;
  if (articles > 2 && sources >= NEARLY_ALL * articles && (is(TOLD_NOUNS) || is(CONTESTED_NOUNS) || isGroup(members)))
    return true;
  if (isGroup(members)) return agree(members) || (sources === 1 && members.some((m) => m.entity.country !== null));
  if (is(VAGUE_ACTS)) return (is(CONTESTED_NOUNS) || is(TOLD_NOUNS)) && agree(members);
  return is(CONTESTED_NOUNS) || (is(TOLD_NOUNS) && 2 * members.filter(isDefinite).length >= members.length);
}

/** What so many of the articles speak of is one thing, however each calls it. */
const NEARLY_ALL = 0.75;

/** Several people or countries; "a reliable partner" is a word for one. */
function isGroup(members: StoryEntity["members"]): boolean {
  if (
    !members.some(({ entity: { type, head } }) => type === "group" || GROUP_NOUNS.has(`${head?.replace(/y$/, "ie")}s`))
  )
    return false;
  const spoken = members.flatMap((m) => m.entity.mentions).filter((m) => m.form !== "pronoun");
  return 2 * spoken.filter((m) => PLURAL.test(m.text)).length > spoken.length;
}
const PLURAL = /(?:s|men|people|children|police|team|delegation)$/i;

/** "The terminal", "its own port": a thing that is known, and not just any. */
const isDefinite = ({ entity }: StoryEntity["members"][number]): boolean =>
  entity.mentions.some(
    (m) => m.form !== "pronoun" && /^(?:the|this|that|these|those|its|his|her|their)\b|['’]s\b/i.test(m.text),
  );

/** At least half of the sources call it by the same owner or modifier ("Iran deal", "nuclear deal"). */
function agree(members: StoryEntity["members"]): boolean {
  const seen = new Map<string, Set<string>>();
  for (const { source, entity } of members) {
    const own = entity.mentions.flatMap((m) => (m.form === "pronoun" ? [] : fold(m.text).split(" ").slice(0, -1)));
    const telling = own.filter((w) => w.length > 3 && rarityOf(stemmer(w)) > COMMON);
    for (const key of [...entity.keys, ...telling]) seen.set(key, (seen.get(key) ?? new Set()).add(source));
  }
  const sources = new Set(members.map((m) => m.source)).size;
  return [...seen.values()].some((s) => s.size > 1 && 2 * s.size >= sources);
}

/** A modifier as common as this ("other", "final") tells no thing from another; see `rarityOf`. */
const COMMON = 6;

/** What each source calls the same actor or thing, forms as written with their places; pronouns name nothing. */
export function writeNaming(
  entities: readonly StoryEntity[],
  docs: ReadonlyMap<string, Document>,
): readonly Referent[] {
  const out: Referent[] = [];
  const roles = rolesOf(entities, docs);
  for (const { name, members } of entities) {
    if (!isReferent(members, docs.size)) continue;
    const spoken = new Map<string, EntityMention[]>();
    for (const { source, entity } of members)
      spoken.set(source, [...(spoken.get(source) ?? []), ...entity.mentions.filter((m) => m.form !== "pronoun")]);
    const mentions = [...spoken].map(([source, own]) => ({
      source,
      forms: formsOf(own, docs.get(source)?.text),
      roles: own.flatMap((mention) => roles.get(mention) ?? []),
    }));
    const named = mentions.filter((m) => m.forms.length > 0);
    const total = named.reduce((n, m) => n + m.forms.reduce((k, f) => k + f.count, 0), 0);
    if (named.length > 1 || (named.length === 1 && total >= OFTEN))
      out.push({ id: `r${out.length + 1}`, referent: name, mentions: named });
  }
  return out;
}

/** What each mention of a name does or has done to it, sentence by sentence. */
function rolesOf(
  entities: readonly StoryEntity[],
  docs: ReadonlyMap<string, Document>,
): ReadonlyMap<EntityMention, readonly NamedRole[]> {
  const members = groupBy(
    entities.flatMap((e) => e.members),
    (m) => m.source,
  );
  const out = new Map<EntityMention, NamedRole[]>();
  for (const [source, own] of members) {
    const doc = docs.get(source);
    const named = own.flatMap((m) => m.entity.mentions).filter((m) => m.form !== "pronoun" && !m.attributive);
    for (const [index, actors] of groupBy(named, (m) => m.sentence)) {
      const sentence = doc?.sentences[index];
      if (!doc || !sentence) continue;
      for (const { actor, ...role } of findActorRoles(doc.text, sentence.words, actors))
        out.set(actor, [...(out.get(actor) ?? []), { ...role, quote: doc.article.text.slice(role.start, role.end) }]);
    }
  }
  return out;
}

function formsOf(mentions: readonly EntityMention[], text: string | undefined): Referent["mentions"][number]["forms"] {
  const forms = new Map<string, { text: string; at: { start: number; end: number }[] }>();
  for (const { start, end, text: own } of mentions) {
    const written = text?.slice(start, end) ?? own;
    // "The port" and "the port" are one form.
    const key = written.replace(/^(?:The|A|An|This|These|His|Its)\b/, (w) => w.toLowerCase()).replace(/\s+/g, " ");
    const form = forms.get(key) ?? { text: key, at: [] };
    form.at.push({ start, end });
    forms.set(key, form);
  }
  return [...forms.values()]
    .map((f) => ({ text: f.text, count: f.at.length, at: f.at }))
    .sort((a, b) => b.count - a.count || (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0));
}
