import type { Article } from "../ingest/article";
import { DATELINE } from "../ingest/clean/dateline";
import { overlaps, type Span } from "../text/span";
import { covered } from "./blind/cover";
import { type Names, namesOf, type Signed } from "./blind/names";
import { anyOf } from "./blind/pattern";
import type { Comparison, Source, Target } from "./comparison";
import type { Story, TargetEdit } from "./story";

/**
 * A comparison that does not tell who wrote what: no outlet, byline, kind or file, and the words that tell them covered by
 * as many "█" in texts, titles, quotes, names and explanations. Ids and offsets are those of the comparison given, and
 * every quote is still the slice of its text; the id of a target alone changes when the target is an outlet or an author.
 */
export function blind(comparison: Comparison): Comparison {
  const cover = coverOf(comparison.sources);
  const texts = new Map(comparison.sources.map((source) => [source.id, coveredText(source, cover)]));
  const originals = new Map(comparison.sources.map(({ id, text }) => [id, text]));
  const walk = (value: unknown, key: string, source: string | null): unknown => {
    if (typeof value === "string") return KEPT.has(key) ? value : cover(value, source);
    if (Array.isArray(value)) return value.map((one) => walk(one, key, source));
    if (typeof value !== "object" || value === null) return value;
    const given = value as Readonly<Record<string, unknown>>;
    const own = typeof given.source === "string" && texts.has(given.source) ? given.source : source;
    const out: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(given)) out[name] = walk(inner, name, own);
    const { start, end, prefix, suffix } = given;
    if (own === null || typeof start !== "number" || typeof end !== "number") return out;
    if (typeof given.quote === "string" && typeof prefix === "string" && typeof suffix === "string")
      return { ...out, ...around({ start, end, quote: given.quote, prefix, suffix }, own) };
    for (const name of SLICES)
      if (typeof given[name] === "string" && given[name] === originals.get(own)?.slice(start, end))
        out[name] = texts.get(own)?.slice(start, end);
    return out;
  };
  /** A quote with what stands around it, which begins and ends in the middle of a name. */
  const around = ({ start, end, quote, prefix, suffix }: Around, source: string) => {
    const whole = { start: start - prefix.length, end: end + suffix.length };
    const stands = (span: Span, words: string) =>
      span.start >= 0 && originals.get(source)?.slice(span.start, span.end) === words;
    const shown = (span: Span) => texts.get(source)?.slice(span.start, span.end) ?? "";
    // Of a text that was another then: half a name cannot be told from a word.
    const own = stands({ start, end }, quote)
      ? shown({ start, end })
      : cover(prefix + quote + suffix, source).slice(prefix.length, prefix.length + quote.length);
    return stands(whole, prefix + quote + suffix)
      ? { quote: own, prefix: shown({ ...whole, end: start }), suffix: shown({ ...whole, start: end }) }
      : { quote: own, prefix: covered(prefix), suffix: covered(suffix) };
  };
  const { sources, targets, ...rest } = comparison;
  return {
    ...(walk(rest, "", null) as Omit<Comparison, "sources" | "targets">),
    sources: sources.map((source) => ({
      ...source,
      ...NOBODY,
      kindConfidence: 0,
      hidden: true as const,
      title: cover(source.title, source.id),
      text: texts.get(source.id) ?? "",
    })),
    targets: targets.map((target, n) => {
      const name = cover(target.name, null);
      const aliases = target.aliases.map((alias) => cover(alias, null));
      // The id is made of the name. The engine makes none with this sign.
      return { ...target, name, aliases, id: name === target.name ? target.id : `hidden_${n + 1}` };
    }),
  };
}

/**
 * A change of targets by the ids that a page showed, with their true ids: the id of one whose name is covered is of the page
 * alone. Null where the page showed none such. `shown` are `targets`, or those of `blind`.
 */
export function openEdit(edit: TargetEdit, shown: readonly Target[], targets: readonly Target[]): TargetEdit | null {
  const open = (id: string): string | null => targets[shown.findIndex((target) => target.id === id)]?.id ?? null;
  if (edit.do === "add") return edit;
  const target = open(edit.target);
  if (target === null) return null;
  if (edit.do !== "merge") return { ...edit, target };
  const into = open(edit.into);
  return into === null ? null : { ...edit, target, into };
}

/** The story to the same effect: its title, what a person changed about the targets, and its articles. */
export function blindStory(story: Story): Story {
  const cover = coverOf(story.articles);
  return {
    ...story,
    title: cover(story.title, null),
    targets: story.targets.map((edit) => coveredEdit(edit, cover)),
    articles: story.articles.map((article) => ({
      ...article,
      ...NOBODY,
      kindConfidence: 0,
      title: cover(article.title, article.id),
      text: coveredText({ ...article, paragraphs: linesOf(article) }, cover),
    })),
  };
}

/** The first lines of a text that was not parsed: short ones that hold its byline or date are lines of that alone. */
function linesOf({ text, head }: Article): Source["paragraphs"] {
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)].slice(0, 2 * OPENING);
  return lines.map(({ 0: line, index }) => {
    const span = { start: index, end: index + line.length };
    const about = [head.byline, head.date].some(
      (one) => one && overlaps(one, span) && line.length < 3 * (one.end - one.start) + 40,
    );
    return { ...span, role: about ? "byline" : "body" };
  });
}

function coveredEdit(edit: TargetEdit, cover: Cover): TargetEdit {
  // A target is named by its id too: its name in small letters with hyphens.
  const named = (words: string): string => {
    const spelled = words.replace(/(?:^|-)(\p{Ll})/gu, (_, letter: string) => ` ${letter.toUpperCase()}`).trim();
    return words === words.toLowerCase() && cover(spelled, null) !== spelled ? covered(words) : cover(words, null);
  };
  switch (edit.do) {
    case "rename":
      return { ...edit, target: named(edit.target), name: named(edit.name) };
    case "merge":
      return { ...edit, target: named(edit.target), into: named(edit.into) };
    case "add":
      return { ...edit, name: named(edit.name), aliases: edit.aliases.map(named) };
    case "drop":
      return { ...edit, target: named(edit.target) };
  }
}

const NOBODY = { file: "", kind: "other", outlet: null, byline: null } as const;

interface Around extends Span {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Covers in some words what tells who wrote the texts; `source` says whose words they are, null that nobody knows. */
type Cover = (words: string, source: string | null) => string;

/** What covers the names of some articles wherever they stand. */
function coverOf(texts: readonly Signed[]): Cover {
  const names = namesOf(texts);
  const patterns = new Map<string | null, RegExp | null>([[null, compiled(names, [...names.own.keys()])]]);
  for (const { id } of texts) patterns.set(id, compiled(names, [id]));
  return (words, source) => {
    const pattern = patterns.get(source) ?? null;
    return pattern ? words.replace(pattern, covered) : words;
  };
}

function compiled({ everywhere, own }: Names, sources: readonly string[]): RegExp | null {
  const all = [...everywhere, ...sources.flatMap((id) => own.get(id) ?? [])];
  return all.length > 0 ? anyOf(all) : null;
}

/** Fields that hold the words of a span. */
const SLICES = ["quote", "text"] as const;
/** Ids, tags and dates: made by the engine, and nobody's words. */
const KEPT = new Set([
  "id",
  "source",
  "a",
  "b",
  "schema",
  "engine",
  "rule",
  "tag",
  "layer",
  "kind",
  "date",
  "fingerprint",
]);

/** Paragraphs among which a report opens with its agency: titles, names and dates may stand before it. */
const OPENING = 8;

/** Repairs of the text; every other passage that was left out is the outlet's own words. */
const REPAIRS = new Set(["escape", "markup", "break"]);

type Headed = Signed &
  Pick<Source, "removed" | "paragraphs"> & { readonly head?: Readonly<Record<string, Span | null>> };

/** The text with its names covered, and whole: the lines of byline and date, what was left out, and an agency's signature. */
function coveredText(source: Headed, cover: Cover): string {
  const { id, text, removed, paragraphs, head } = source;
  const first = paragraphs.findIndex(({ role }) => role === "body");
  const spans: Span[] = [
    ...removed.filter(({ reason }) => !REPAIRS.has(reason)),
    ...paragraphs.filter(({ role }) => role === "byline" || role === "date"),
    // "Harbour Institute, Policy Brief": a line over the text that names its outlet says the kind beside it.
    ...paragraphs.filter((one, n) => n < first && one.role === "heading" && names(one)),
    ...(head ? [head.byline, head.date].filter((span) => span !== null && span !== undefined) : []),
    ...paragraphs
      .filter(({ role }) => role === "body")
      .slice(0, OPENING)
      .flatMap((one) => signature(text, one)),
  ];
  function names({ start, end }: Span): boolean {
    const words = text.slice(start, end);
    return cover(words, id) !== words;
  }
  let out = cover(text, id);
  for (const { start, end } of spans) out = out.slice(0, start) + covered(out.slice(start, end)) + out.slice(end);
  return out;
}

/** The agency in "LIMA, Peru (Agency) —". */
function signature(text: string, { start, end }: Span): readonly Span[] {
  const line = DATELINE.exec(text.slice(start, end))?.[1];
  const inside = line && /\([^()]+\)/.exec(line);
  return inside ? [{ start: start + inside.index, end: start + inside.index + inside[0].length }] : [];
}
