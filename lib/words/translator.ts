import type { GetICUArgs } from "@schummar/icu-type-parser";
import format, { type CompiledMessage } from "icu-minify/format";
import type { ReactNode } from "react";
import type { Language } from "./language";
import type { Messages } from "./messages";

/** A part of the messages: one file a part in `en/` and `es/`. */
export type Part = keyof Messages;

/** A part with its messages compiled: what a browser is sent, so that it needs no parser of them. */
export interface Compiled {
  readonly [key: string]: CompiledMessage | Compiled;
}

/** "shown", "parts.title": the keys of a part that name a message. */
export type KeyOf<T> = { [K in keyof T & string]: T[K] extends string ? K : `${K}.${KeyOf<T[K]>}` }[keyof T & string];

type MessageAt<T, K extends string> = K extends keyof T
  ? T[K]
  : K extends `${infer Head}.${infer Rest}`
    ? Head extends keyof T
      ? MessageAt<T[Head], Rest>
      : never
    : never;

/** What a message needs to be said. Of several that a key may mean, the values of each. */
type ValuesOf<M> = M extends string ? GetICUArgs<M> : never;
type Given<M> = [keyof ValuesOf<M>] extends [never] ? [] : [values: ValuesOf<M>];

/** What stands in a rich message: words, and elements around words of it. */
type Values = Readonly<Record<string, ReactNode | Date | ((words: ReactNode) => ReactNode)>>;

/**
 * Says a message of one part: `say("shown", { count: 3 })`; `say.rich` where elements stand in it; `say.has` for words of
 * a list that another version may have made longer. Keys, and the values that a message needs, are types: a slip does not
 * compile. Messages are ICU MessageFormat.
 */
export interface Say<P extends Part> {
  <K extends KeyOf<Messages[P]>>(key: K, ...given: Given<MessageAt<Messages[P], K>>): string;
  rich<K extends KeyOf<Messages[P]>>(key: K, values?: Values): ReactNode;
  has(key: string): boolean;
}

/** A date without a time of day has no zone, and the same page must read the same on server and browser. */
const TIME_ZONE = "UTC";

/**
 * The speaker of one part. `join` makes one element of the pieces of a rich message. Throws `words: ...` on a key that the
 * part does not have.
 */
export function speaker<P extends Part>(
  language: Language,
  part: P,
  messages: Compiled,
  join: (pieces: readonly unknown[]) => unknown = (pieces) => pieces.join(""),
): Say<P> {
  const find = (key: string): CompiledMessage | null => {
    let at: CompiledMessage | Compiled | undefined = messages;
    for (const name of key.split("."))
      at = at && typeof at === "object" && !Array.isArray(at) ? (at as Compiled)[name] : undefined;
    return typeof at === "string" || Array.isArray(at) ? at : null;
  };
  const write = (key: string, values?: Parameters<typeof format>[2]) => {
    const message = find(key);
    if (message === null) throw new Error(`words: no "${key}" in "${part}"`);
    return format<unknown>(message, language, values, { formatters: FORMATTERS, timeZone: TIME_ZONE });
  };
  const rich = (key: string, values?: Parameters<typeof format>[2]) => {
    const said = write(key, values);
    return Array.isArray(said) ? join(said) : said;
  };
  return Object.assign(write, { rich, has: (key: string) => find(key) !== null }) as unknown as Say<P>;
}

/** Making one of these takes longer than using it a hundred times. */
function kept<A extends readonly unknown[], F>(make: (...args: A) => F): (...args: A) => F {
  const made = new Map<string, F>();
  return (...args) => {
    const name = JSON.stringify(args);
    const one = made.get(name) ?? make(...args);
    made.set(name, one);
    return one;
  };
}

const FORMATTERS = {
  getDateTimeFormat: kept(
    (...args: ConstructorParameters<typeof Intl.DateTimeFormat>) => new Intl.DateTimeFormat(...args),
  ),
  getNumberFormat: kept((...args: ConstructorParameters<typeof Intl.NumberFormat>) => new Intl.NumberFormat(...args)),
  getPluralRules: kept((...args: ConstructorParameters<typeof Intl.PluralRules>) => new Intl.PluralRules(...args)),
};
