import type { Analysis } from "../analysis/analyze";
import type { Document } from "../analysis/document";
import type { Entity, EntityMention } from "../analysis/entity";
import { SAME_NOUN } from "../analysis/lexicon/roles";
import type { Span } from "../text/span";
import type { Referent } from "./comparison";

/** One actor or thing of the story over all its articles. */
export interface StoryEntity {
  readonly id: string;
  readonly name: string;
  readonly type: Entity["type"];
  /** Which entity of which article it is. */
  readonly members: readonly { readonly source: string; readonly entity: Entity }[];
}

interface Node {
  readonly source: string;
  readonly entity: Entity;
}

/** Joins the entities of several articles that are the same actor or thing. No article is the base; order does not matter. */
export function linkEntities(
  articles: readonly { readonly source: string; readonly entities: readonly Entity[] }[],
): readonly StoryEntity[] {
  // Sources are sorted by name first: what is linked must not hang on the order of the columns.
  const nodes: Node[] = [...articles]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .flatMap(({ source, entities }) => entities.map((entity) => ({ source, entity })));
  const groups = new Groups(nodes);
  for (const [i, j] of candidates(nodes)) groups.join(i, j);
  return groups
    .list()
    .map((members) => ({ members, name: nameOf(members), type: typeOf(members) }))
    .sort((a, b) => weight(b.members) - weight(a.members) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((e, i) => ({ id: `n${i + 1}`, ...e }));
}

/** Pairs of nodes to join, surest first: governments and countries, full names, acronyms, surnames, things by head. */
function candidates(nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  nodes.forEach(({ entity }, i) => {
    for (const key of [...entity.keys, ...headKeys(entity)]) index.set(key, [...(index.get(key) ?? []), i]);
  });
  const scored: { pair: readonly [number, number]; score: number; size: number; key: string }[] = [];
  for (const [key, at] of index) {
    for (let x = 0; x < at.length; x += 1) {
      for (let y = x + 1; y < at.length; y += 1) {
        const a = nodes[at[x] as number] as Node;
        const b = nodes[at[y] as number] as Node;
        if (a.source !== b.source)
          scored.push({
            pair: [at[x] as number, at[y] as number],
            score: key.split(" ").length,
            size: a.entity.mentions.length + b.entity.mentions.length,
            key,
          });
      }
    }
  }
  return scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.size - a.size ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
        a.pair[0] - b.pair[0] ||
        a.pair[1] - b.pair[1],
    )
    .map((s) => s.pair);
}

// The head of a thing is looked up with a mark, so that it never meets a name of the same letters.
const headKeys = (entity: Entity): readonly string[] =>
  entity.head ? [`*${SAME_NOUN.get(entity.head) ?? entity.head}`] : [];

class Groups {
  private readonly of: number[];
  private readonly members: Map<number, number[]>;

  constructor(private readonly nodes: readonly Node[]) {
    this.of = nodes.map((_, i) => i);
    this.members = new Map(nodes.map((_, i) => [i, [i]]));
  }

  /** Joins two groups unless any two of their members cannot be one. */
  join(i: number, j: number): void {
    const a = this.of[i] as number;
    const b = this.of[j] as number;
    if (a === b) return;
    const left = this.members.get(a) ?? [];
    const right = this.members.get(b) ?? [];
    for (const x of left) for (const y of right) if (conflict(this.nodes[x] as Node, this.nodes[y] as Node)) return;
    for (const y of right) this.of[y] = a;
    this.members.set(
      a,
      [...left, ...right].sort((x, y) => x - y),
    );
    this.members.delete(b);
  }

  list(): readonly (readonly Node[])[] {
    return [...this.members.entries()]
      .sort((x, y) => (x[1][0] as number) - (y[1][0] as number))
      .map(([, at]) => at.map((i) => this.nodes[i] as Node));
  }
}

/** Why two entities cannot be one: two of one article, a country and its government, two people of one surname, two countries' bodies. */
function conflict(a: Node, b: Node): boolean {
  const x = a.entity;
  const y = b.entity;
  if (a.source === b.source) return true;
  if (x.government !== y.government) return true;
  if (x.type === "person" && y.type === "person") return firstNamesDiffer(x, y);
  if (x.country && y.country && x.country !== y.country) return true;
  if ((x.type === "person") !== (y.type === "person") && (x.head || y.head)) return true;
  if (x.head !== null && y.head !== null && ownersDiffer(x, y)) return true;
  return (x.head === null) !== (y.head === null) && !x.keys.some((k) => k.includes(" ") && y.keys.includes(k));
}

/** "the Andean strategy" and "a Fortress Americas strategy": names inside both, none in common. */
function ownersDiffer(x: Entity, y: Entity): boolean {
  if (x.keys.some((k) => y.keys.includes(k))) return false;
  const left = ownersOf(x);
  const right = ownersOf(y);
  return left.size > 0 && right.size > 0 && ![...left].some((o) => right.has(o));
}

const OWNERS = new WeakMap<Entity, ReadonlySet<string>>();

function ownersOf(entity: Entity): ReadonlySet<string> {
  const known = OWNERS.get(entity);
  if (known) return known;
  const out = new Set<string>();
  for (const { text } of entity.mentions) {
    // The first word may have its capital from the sentence.
    for (const [word] of text.replace(/^\S+\s*/, "").matchAll(/\p{Lu}[\p{L}.]+/gu)) out.add(word.toLowerCase());
  }
  OWNERS.set(entity, out);
  return out;
}

/** "George Bush" and "Barbara Bush"; "Mike" and "Michael", or a first name on one side only, do not differ. */
function firstNamesDiffer(x: Entity, y: Entity): boolean {
  const full = (e: Entity) => e.keys.filter((k) => k.includes(" "));
  const left = full(x);
  const right = full(y);
  if (left.length === 0 || right.length === 0 || left.some((k) => right.includes(k))) return false;
  const first = (k: string) => k.split(" ")[0] as string;
  return !left.some((k) => right.some((l) => first(k).slice(0, 3) === first(l).slice(0, 3)));
}

const weight = (members: readonly Node[]): number =>
  new Set(members.map((m) => m.source)).size * 1000 + members.reduce((n, m) => n + m.entity.mentions.length, 0);

const typeOf = (members: readonly Node[]): Entity["type"] => {
  const count = new Map<Entity["type"], number>();
  for (const { entity } of members)
    count.set(entity.type, (count.get(entity.type) ?? 0) + (entity.type === "thing" && !entity.head ? 0.1 : 1));
  return [...count].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "thing";
};

/**
 * The name that most articles give; of those equally frequent the longer, then the first in the alphabet. A common thing
 * is called as it is mostly called ("extension", not the "short-term extension" of one article), with its owner if it has one.
 */
function nameOf(members: readonly Node[]): string {
  const count = new Map<string, number>();
  if (members.some((m) => m.entity.head !== null)) {
    const heads = new Set(members.map((m) => m.entity.head));
    for (const { entity } of members) {
      for (const { text, form } of entity.mentions) {
        if (form === "pronoun") continue;
        const bare = text
          .replace(/^(?:the|a|an|this|these|that|those|his|her|its|their|our|any|some|no)\s+/i, "")
          .replace(/\s+/g, " ");
        const word =
          /^\p{Lu}\p{Ll}+$/u.test(bare) && heads.has(bare.toLowerCase().replace(/s$/, "")) ? bare.toLowerCase() : bare;
        count.set(word, (count.get(word) ?? 0) + 1);
      }
    }
    const owned = [...count].filter(([form]) => /\s/.test(form) && /\p{Lu}/u.test(form));
    const named = members.some((m) => m.entity.mentions.some((x) => x.form === "name"));
    // Of names used once each the shortest is the plainest: "Chancay port".
    if (named && owned.length > 0)
      return (
        [...owned].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ""
      );
    return most([...count]);
  }
  for (const { entity } of members) count.set(entity.name, (count.get(entity.name) ?? 0) + 1);
  return most([...count]);
}

const most = (forms: readonly (readonly [string, number])[]): string =>
  [...forms].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? "";

/**
 * The entity that a span of an article names, by the head of its words: in "talks with Kim Jong Un" that is the talks.
 * Null where the head is nothing that was found.
 */
export function entityAt({ document, entities }: Pick<Analysis, "document" | "entities">, span: Span): Entity | null {
  const words = document.sentences
    .flatMap((s) => (s.start < span.end && span.start < s.end ? s.words : []))
    .filter((w) => w.end > span.start && w.start < span.end && w.end > w.start);
  // The head stands before the first preposition, comma or relative word that has a noun before it.
  let end = span.end;
  let noun = false;
  for (const w of words) {
    const breaks = w.tags.includes("Preposition") || w.tags.includes("QuestionWord") || /^(?:that|to)$/.test(w.normal);
    if (
      noun &&
      breaks &&
      !entities.some((e) => e.mentions.some((m) => m.form === "name" && m.start < w.start && w.end < m.end))
    ) {
      end = w.start;
      break;
    }
    if (w.tags.includes("Noun") || w.tags.includes("Verb")) noun = true;
  }
  const head = { start: span.start, end: Math.max(span.start, document.text.slice(0, end).trimEnd().length) };
  let best: Entity | null = null;
  let most = 0;
  for (const entity of entities) {
    for (const m of entity.mentions) {
      const common = Math.min(head.end, m.end) - Math.max(head.start, m.start);
      if (common <= 0) continue;
      const alike = (2 * common) / (head.end - head.start + (m.end - m.start));
      const score = alike + (m.end === head.end ? 0.5 : 0) - (m.attributive ? 0.4 : 0);
      if (score > most && score >= 0.5) {
        most = score;
        best = entity;
      }
    }
  }
  return best;
}

/** Often enough to be worth showing where one source alone names it. */
const OFTEN = 4;

/** What each source calls the same actor or thing, forms as written with their places; pronouns name nothing. */
export function writeNaming(
  entities: readonly StoryEntity[],
  docs: ReadonlyMap<string, Document>,
): readonly Referent[] {
  const out: Referent[] = [];
  for (const { name, members } of entities) {
    const mentions = members.map(({ source, entity }) => ({
      source,
      forms: formsOf(
        entity.mentions.filter((m) => m.form !== "pronoun"),
        docs.get(source)?.text,
      ),
    }));
    const named = mentions.filter((m) => m.forms.length > 0);
    const total = named.reduce((n, m) => n + m.forms.reduce((k, f) => k + f.count, 0), 0);
    if (named.length > 1 || (named.length === 1 && total >= OFTEN))
      out.push({ id: `r${out.length + 1}`, referent: name, mentions: named });
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
