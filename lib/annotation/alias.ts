import type { Referent, Source } from "../comparison/comparison";
import { groupBy } from "../text/group";
import { inOrder, mask, overlaps, type Span } from "../text/span";

type Forms = Referent["mentions"][number]["forms"];
type Texts = readonly Pick<Source, "id" | "text" | "removed">[];

/**
 * Where a text holds a form of a name as whole words. Case counts where the form has a capital ("US" is not "us"), spaces
 * and the shape of apostrophes do not.
 */
function findForm(text: string, form: string): readonly Span[] {
  const words = form.normalize("NFC").trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/['’]/g, "['’]"));
  const whole = (sign: string | undefined) => (/[\p{L}\p{N}]/u.test(sign ?? "") ? "[\\p{L}\\p{N}]" : "(?!)");
  const before = `(?<!${whole(words[0]?.match(/./u)?.[0])})`;
  const after = `(?!${whole(words.at(-1)?.match(/.$/u)?.[0])})`;
  const flags = /\p{Lu}/u.test(form) ? "gu" : "giu";
  const pattern = new RegExp(`${before}${escaped.join("\\s+")}${after}`, flags);
  return [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

/**
 * The naming table with one more form of a name, counted wherever the articles hold it. An occurrence names one thing: it
 * leaves the row where it stood, unless it is a part of a longer name there ("port" in "Callao port"). Null where no
 * article holds the form outside longer names.
 */
export function addForm(
  naming: readonly Referent[],
  referent: Referent,
  form: string,
  sources: Texts,
): readonly Referent[] | null {
  const found = new Map<string, readonly Span[]>();
  for (const { id, text, removed } of sources) {
    const taken = naming.flatMap((row) => placesOf(row, id));
    const isPart = (span: Span) => taken.some((t) => overlaps(t, span) && t.end - t.start > span.end - span.start);
    const free = findForm(mask(text, removed), form).filter((span) => !isPart(span));
    if (free.length > 0) found.set(id, free);
  }
  if (found.size === 0) return null;
  return naming.flatMap((row) => {
    const left = sources.flatMap(({ id, text }) => {
      const before = row.mentions.find((m) => m.source === id);
      const gone = found.get(id) ?? [];
      const forms = without(before?.forms ?? [], gone);
      const own = row === referent ? [...forms, ...formsOf(text, gone)].sort(oftenFirst) : forms;
      return own.length > 0 ? [{ ...before, source: id, forms: own }] : [];
    });
    return left.length > 0 ? [{ ...row, mentions: left }] : [];
  });
}

const placesOf = (row: Referent, source: string): readonly Span[] =>
  row.mentions.flatMap((m) => (m.source === source ? m.forms.flatMap((f) => f.at) : []));

const without = (forms: Forms, gone: readonly Span[]): Forms =>
  forms.flatMap((form) => {
    const at = form.at.filter((span) => !gone.some((g) => overlaps(g, span)));
    return at.length > 0 ? [{ ...form, count: at.length, at }] : [];
  });

/** Spans of one text as forms: "The port" and "the port" are one. */
function formsOf(text: string, spans: readonly Span[]): Forms {
  const written = ({ start, end }: Span) =>
    text
      .slice(start, end)
      .replace(/\s+/g, " ")
      .replace(/^(?:The|A|An|This|These|His|Her|Its|Their|Our)\b/, (word) => word.toLowerCase());
  return [...groupBy([...spans].sort(inOrder), written)].map(([own, at]) => ({ text: own, count: at.length, at }));
}

const oftenFirst = (a: Forms[number], b: Forms[number]): number =>
  b.count - a.count || (a.at[0]?.start ?? 0) - (b.at[0]?.start ?? 0);
