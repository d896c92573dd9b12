import type { Comparison, ReviewMark, Source } from "../../comparison/comparison";
import { type Format, formatOf } from "../../words/format";
import type { Language } from "../../words/language";
import { wordsOf } from "../../words/messages";
import type { Say } from "../../words/translator";
import type { Inline } from "./block";

/** What every part of a report is written with. */
export interface Words {
  readonly language: Language;
  readonly say: Say<"report">;
  readonly term: Say<"terms">;
  readonly told: Say<"told">;
  readonly format: Format;
  /** "A, Harbour Tribune": a source's letter and name, by its id; the letter alone where it is hidden. */
  readonly name: (source: string) => string;
}

export function wordsFor(comparison: Comparison, language: Language): Words {
  const term = wordsOf(language, "terms");
  const names = new Map(
    comparison.sources.map((source, i) => [
      source.id,
      source.hidden ? letterOf(i) : `${letterOf(i)}, ${source.outlet ?? kindOf(source, term)}`,
    ]),
  );
  return {
    language,
    say: wordsOf(language, "report"),
    term,
    told: wordsOf(language, "told"),
    format: formatOf(language),
    name: (source) => names.get(source) ?? source,
  };
}

/** Letters follow the order of the columns. */
export const letterOf = (index: number): string => String.fromCharCode(65 + index);

export const kindOf = (source: Source, term: Say<"terms">): string =>
  source.hidden ? term("hidden") : term(`kindsInFull.${source.kind}`);

/** " (confirmed by Ada, 2 Apr 2031)", or nothing where no person decided. */
export function reviewed(review: ReviewMark | undefined, { say, format }: Words): readonly Inline[] {
  if (!review) return [];
  const date = format.date(review.at.slice(0, 10)) ?? review.at;
  return [" (", { words: say(`mark.${review.status}`, { by: review.by || "none", date }) }, ")"];
}

/** A tag of the engine by its name; one that this version has no name for reads as it is, with spaces. */
export const tagName = (term: Say<"terms">, list: string, tag: string): string =>
  term.has(`${list}.${tag}`)
    ? (term as unknown as (key: string) => string)(`${list}.${tag}`)
    : tag.replaceAll("-", " ");
