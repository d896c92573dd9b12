import format, { type CompiledMessage } from "icu-minify/format";
import type { createTranslator, NamespaceKeys, NestedKeyOf } from "use-intl/core";
import type { Language } from "./language";
import type { Messages } from "./messages";

/** A part of the messages: one file a part in `en/` and `es/`. */
export type Part = keyof Messages;

/** A part with its messages compiled: what a browser is sent, so that it needs no parser of them. */
export interface Compiled {
  readonly [key: string]: CompiledMessage | Compiled;
}

type Translator<P extends Part> = ReturnType<
  typeof createTranslator<Messages, P & NamespaceKeys<Messages, NestedKeyOf<Messages>>>
>;

/**
 * Says a message of one part: `say("shown", { count: 3 })`; `say.rich` where elements stand in it; `say.has` for words of
 * a list that another version may have made longer. Keys, and the values that a message needs, are types: a slip does not
 * compile. Messages are ICU MessageFormat.
 */
export type Say<P extends Part> = Pick<Translator<P>, "rich"> & {
  has(key: string): boolean;
} & Call<Translator<P>>;

/** The translator as a mere function. */
type Call<T> = T extends (...args: infer _A) => infer _R ? T : never;

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
