import compile from "icu-minify/compile";
import * as en from "./en";
import * as es from "./es";
import type { Language } from "./language";
import { type Compiled, type Part, type Say, speaker } from "./translator";

/** What every language says: the parts and keys of the English messages, which are the first to be written. */
export type Messages = typeof en;

/** The same keys with other words. */
export type Translated<T> = T extends string ? string : { readonly [Key in keyof T]: Translated<T[Key]> };

type Raw = string | { readonly [key: string]: Raw };

const ALL: Record<Language, Translated<Messages>> = { en, es };
const compiled = new Map<string, Compiled>();

/** One part of a language, compiled once. Throws on a message that is no ICU MessageFormat. */
export function compiledOf(language: Language, part: Part): Compiled {
  const name = `${language} ${part}`;
  const known = compiled.get(name) ?? (compileAll(ALL[language][part]) as Compiled);
  compiled.set(name, known);
  return known;
}

const compileAll = (raw: Raw): Compiled[string] =>
  typeof raw === "string"
    ? // It makes objects with null prototypes, which React does not hand from server to browser.
      JSON.parse(JSON.stringify(compile(raw)))
    : Object.fromEntries(Object.entries(raw).map(([key, inner]) => [key, compileAll(inner)]));

/** The speaker of one part in one language: for exports and the terminal; pages ask `#words`. */
export const wordsOf = <P extends Part>(
  language: Language,
  part: P,
  join?: (pieces: readonly unknown[]) => unknown,
): Say<P> => speaker(language, part, compiledOf(language, part), join);
