import type { Analysis } from "../analysis/analyze";
import { fold } from "../analysis/entity/fold";
import { REGIONS } from "../analysis/lexicon/demonyms";
import { CONTESTED_NOUNS, VAGUE_ACTS } from "../analysis/lexicon/roles";
import { inOrder, type Span } from "../text/span";
import type { Target } from "./comparison";
import type { StoryEntity } from "./naming";
import type { TargetEdit } from "./story";

/** A stance target with the places where each source mentions it. */
export interface PlacedTarget {
  readonly target: Target;
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
  /** What it is; unknown where a person added it. */
  readonly kind?: "person" | "body" | "country" | "thing";
}

/** As many as fit one screen of the stance map: actors, and what they quarrel over. */
const MOST_ACTORS = 6;
const MOST_THINGS = 3;
/** Spoken of less than this part of the first target, an entity is a bystander. */
const LEAST = 0.04;

/**
 * What the articles can take sides on: the actors and contested things of the story, most spoken of over all sources first,
 * then the person's edits in their order. A target of an edit is found by its id, name or alias; an edit whose target is
 * gone does nothing.
 */
export function chooseTargets(
  entities: readonly StoryEntity[],
  analyses: ReadonlyMap<string, Analysis>,
  edits: readonly TargetEdit[],
): readonly PlacedTarget[] {
  const scored = foldGovernments(foldLeaders(entities), analyses);
  const enough = scored.filter((s) => s.score >= LEAST * (scored[0]?.score ?? 0)).map((s) => s.entity);
  const actors = enough.filter((e) => !isContested(e)).slice(0, MOST_ACTORS);
  const things = enough.filter(isContested).slice(0, MOST_THINGS);
  const chosen = enough.filter((e) => actors.includes(e) || things.includes(e));
  const placed = name(chosen);
  return edits.reduce((targets, edit) => apply(targets, edit, analyses), placed);
}

/**
 * "Trump" and "the Trump administration" are one side of a story: a leader joins the government that is named after him.
 * Who wants them apart adds the person as a target of its own.
 */
function foldLeaders(entities: readonly StoryEntity[]): readonly StoryEntity[] {
  const governments = entities.filter((e) => e.members.some((m) => m.entity.government));
  const into = new Map<StoryEntity, StoryEntity>();
  for (const person of entities) {
    if (person.type !== "person") continue;
    const surnames = new Set(
      person.members.flatMap((m) => m.entity.keys.filter((k) => !k.includes(" ")).map((k) => `${k} administration`)),
    );
    const own = governments.find(
      (g) => g !== person && g.members.some((m) => m.entity.keys.some((k) => surnames.has(k))),
    );
    if (own) into.set(person, own);
  }
  return entities
    .filter((e) => !into.has(e))
    .map((e) => {
      const joined = entities.filter((p) => into.get(p) === e);
      return joined.length === 0 ? e : { ...e, members: [...e.members, ...joined.flatMap((p) => p.members)] };
    });
}

interface Scored {
  readonly entity: StoryEntity;
  readonly score: number;
}

/**
 * A country and its government are one side too. Where the country is spoken of more, its name stands for the government
 * and takes it in; where the government is, the country is left out: it is mostly the market or the place.
 */
function foldGovernments(entities: readonly StoryEntity[], analyses: ReadonlyMap<string, Analysis>): readonly Scored[] {
  const rate = (entity: StoryEntity): Scored => ({ entity, score: salience(entity, analyses) });
  const byScore = (a: Scored, b: Scored) => b.score - a.score || (a.entity.name < b.entity.name ? -1 : 1);
  const scored = entities.map(rate).filter((s) => s.score > 0);
  const countryOf = (e: StoryEntity) => e.members.find((m) => m.entity.country !== null)?.entity.country ?? null;
  const isGovernment = (e: StoryEntity) => e.members.some((m) => m.entity.government);
  const out: Scored[] = [];
  for (const own of [...scored].sort(byScore)) {
    const country = countryOf(own.entity);
    const government = isGovernment(own.entity);
    const rival =
      country !== null && (government || own.entity.type === "place")
        ? out.findIndex((o) => countryOf(o.entity) === country && (isGovernment(o.entity) || o.entity.type === "place"))
        : -1;
    if (rival < 0) out.push(own);
    else if (government && !isGovernment((out[rival] as Scored).entity)) {
      const { entity } = out[rival] as Scored;
      out[rival] = rate({ ...entity, members: [...entity.members, ...own.entity.members] });
    }
  }
  return out.sort(byScore);
}

const isContested = (e: StoryEntity): boolean => e.type === "thing" && e.members.some((m) => m.entity.head !== null);

/** A mention that acts counts in full, one that is acted on or merely there less, one that modifies a noun least. */
const ACTING = 1;
const THERE = 0.5;
const MODIFYING = 0.2;
/** One of a list ("Canada, Mexico and the EU") shares what is said with the others. */
const LISTED = 0.4;

/** 0 for what nobody takes sides on: regions, cities, one source's own people, common nouns that are no act or policy. */
function salience(entity: StoryEntity, analyses: ReadonlyMap<string, Analysis>): number {
  const members = entity.members.filter((m) => m.entity.mentions.length > 0);
  const spread = new Set(members.map((m) => m.source)).size;
  if (spread < Math.min(2, analyses.size)) return 0;
  const first = members[0]?.entity;
  if (!first) return 0;
  if (entity.type === "place") {
    if (first.country === null || REGIONS.has(first.country)) return 0;
    if (!members.some((m) => m.entity.keys.includes(fold(m.entity.country ?? "")))) return 0;
  }
  if (entity.type === "group" && first.head !== null) return 0;
  const common = isContested(entity);
  if (common && !isOneThing(entity)) return 0;
  let sum = 0;
  for (const source of [...new Set(members.map((m) => m.source))].sort()) {
    const analysis = analyses.get(source);
    if (!analysis) continue;
    const title = analysis.document.paragraphs.find((p) => p.role === "title");
    const mentions = members.filter((m) => m.source === source).flatMap((m) => m.entity.mentions);
    const acts = actingStarts(analysis);
    const { text } = analysis.document;
    const weight = mentions.reduce(
      (n, m) =>
        n +
        (m.attributive ? MODIFYING : common ? ACTING : isListed(text, m) ? LISTED : acts.has(m.end) ? ACTING : THERE),
      0,
    );
    const headline = title !== undefined && mentions.some((m) => m.start >= title.start && m.end <= title.end);
    sum += Math.log2(1 + weight) + (headline ? 1 : 0);
  }
  return sum * (spread / analyses.size);
}

const isListed = (text: string, { start, end }: Span): boolean =>
  /^,?\s*(?:and|or|,)\s+(?:the\s+)?\p{Lu}/u.test(text.slice(end, end + 14)) ||
  /\p{Lu}[\p{L}.]*,?\s+(?:and|or)\s+(?:the\s+)?$/u.test(text.slice(Math.max(0, start - 30), start));

/** A common noun is one thing of the story where it is an act or policy and the sources mean the same by it. */
function isOneThing(entity: StoryEntity): boolean {
  const heads = entity.members.map((m) => m.entity.head).filter((h) => h !== null);
  if (!heads.some((h) => CONTESTED_NOUNS.has(h))) return false;
  const often = entity.members.filter((m) => m.entity.mentions.length > 1).length;
  if (often < 2) return false;
  if (!heads.some((h) => VAGUE_ACTS.has(h))) return true;
  const mentions = entity.members.flatMap((m) => m.entity.mentions).filter((m) => m.form === "nominal");
  if (mentions.filter((m) => /s$/.test(m.text)).length > mentions.length / 2) return false;
  const keys = new Map<string, number>();
  for (const { entity: e } of entity.members) for (const k of e.keys) keys.set(k, (keys.get(k) ?? 0) + 1);
  return [...keys.values()].some((n) => n > 1 && 2 * n >= entity.members.length);
}

const ACTS = new WeakMap<Analysis, ReadonlySet<number>>();

/** Ends of words right before a verb: where a subject ends. */
function actingStarts(analysis: Analysis): ReadonlySet<number> {
  const known = ACTS.get(analysis);
  if (known) return known;
  const ends = new Set<number>();
  for (const { words } of analysis.document.sentences) {
    words.forEach((w, i) => {
      const next = words[i + 1]?.tags.includes("Adverb") ? words[i + 2] : words[i + 1];
      if (next?.tags.includes("Verb")) ends.add(w.end);
    });
  }
  ACTS.set(analysis, ends);
  return ends;
}

const KINDS = { person: "person", place: "country", organization: "body", group: "body", thing: "thing" } as const;

function name(entities: readonly StoryEntity[]): readonly PlacedTarget[] {
  const taken = new Set<string>();
  return entities.map((entity) => {
    const base = fold(entity.name).replace(/[^\p{L}\p{N}]+/gu, "-") || "target";
    let id = base;
    for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
    taken.add(id);
    const mentions = new Map<string, readonly Span[]>();
    const forms = new Map<string, number>();
    for (const { source, entity: e } of entity.members) {
      mentions.set(source, tidy([...(mentions.get(source) ?? []), ...e.mentions]));
      for (const m of e.mentions) if (m.form !== "pronoun") forms.set(m.text, (forms.get(m.text) ?? 0) + 1);
    }
    const aliases = [...forms]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([form]) => form)
      .filter((f) => f !== entity.name);
    const target = { id, name: entity.name, aliases: aliases.slice(0, 8), chosen: "engine" as const };
    return { target, mentions, kind: KINDS[entity.type] };
  });
}

const tidy = (spans: readonly Span[]): readonly Span[] => {
  const sorted = [...spans].sort(inOrder);
  return sorted.filter(
    (s, i) => i === 0 || s.start >= (sorted[i - 1] as Span).end || s.end > (sorted[i - 1] as Span).end,
  );
};

function apply(
  targets: readonly PlacedTarget[],
  edit: TargetEdit,
  analyses: ReadonlyMap<string, Analysis>,
): readonly PlacedTarget[] {
  if (edit.do === "add") return add(targets, edit.name, edit.aliases, analyses);
  const at = find(targets, edit.target);
  if (at < 0) return targets;
  const own = targets[at] as PlacedTarget;
  if (edit.do === "drop") return targets.filter((_, i) => i !== at);
  if (edit.do === "rename") {
    const target: Target = {
      ...own.target,
      name: edit.name,
      aliases: unique([own.target.name, ...own.target.aliases], edit.name),
      chosen: "person",
    };
    return targets.map((t, i) => (i === at ? { ...t, target } : t));
  }
  const into = find(targets, edit.into);
  if (into < 0 || into === at) return targets;
  const other = targets[into] as PlacedTarget;
  const mentions = new Map<string, readonly Span[]>();
  for (const source of [...new Set([...other.mentions.keys(), ...own.mentions.keys()])].sort())
    mentions.set(source, tidy([...(other.mentions.get(source) ?? []), ...(own.mentions.get(source) ?? [])]));
  const aliases = unique([...other.target.aliases, own.target.name, ...own.target.aliases], other.target.name);
  const merged: PlacedTarget = { ...other, target: { ...other.target, aliases, chosen: "person" }, mentions };
  return targets.map((t, i) => (i === into ? merged : t)).filter((_, i) => i !== at);
}

const unique = (names: readonly string[], but: string): readonly string[] =>
  [...new Set(names)].filter((n) => n !== but);

function find(targets: readonly PlacedTarget[], wanted: string): number {
  const key = fold(wanted);
  const by = (test: (t: Target) => boolean) => targets.findIndex((t) => test(t.target));
  const id = by((t) => t.id === wanted);
  if (id >= 0) return id;
  const called = by((t) => fold(t.name) === key);
  return called >= 0 ? called : by((t) => t.aliases.some((a) => fold(a) === key));
}

/** A target of the person's own: its mentions are where the texts hold its name or an alias as whole words. */
function add(
  targets: readonly PlacedTarget[],
  name: string,
  aliases: readonly string[],
  analyses: ReadonlyMap<string, Analysis>,
): readonly PlacedTarget[] {
  const wanted = unique([name, ...aliases].map((w) => w.trim()).filter(Boolean), "");
  if (wanted.length === 0) return targets;
  const mentions = new Map<string, readonly Span[]>();
  for (const [source, { document, entities }] of analyses) {
    const found = wanted.flatMap((w) => occurrences(document.text, w));
    // Who is named so is also meant where the text says "he" or "the company".
    const keys = new Set(wanted.map(fold));
    const known = entities
      .filter((e) => e.keys.some((k) => keys.has(k)) || keys.has(fold(e.name)))
      .flatMap((e) => e.mentions);
    if (found.length + known.length > 0) mentions.set(source, tidy([...found, ...known]));
  }
  const base = fold(name).replace(/[^\p{L}\p{N}]+/gu, "-") || "target";
  let id = base;
  for (let n = 2; targets.some((t) => t.target.id === id); n += 1) id = `${base}-${n}`;
  return [
    ...targets,
    { target: { id, name: name.trim(), aliases: wanted.filter((w) => w !== name.trim()), chosen: "person" }, mentions },
  ];
}

/** Where a text holds some words, whatever the case and the signs between them; plural "s" may follow. */
function occurrences(text: string, words: string): Span[] {
  const parts = words
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((w) => w.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (parts.length === 0) return [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${parts.join("[^\\p{L}\\p{N}]{1,3}")}s?(?![\\p{L}\\p{N}])`, "giu");
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}
