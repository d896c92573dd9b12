import type { Messages } from "../words/messages";
import type { Told } from "../words/told";
import type { KeyOf } from "../words/translator";

/** A sentence of the part "told". */
export const told = (key: KeyOf<Messages["told"]>, values: Told["values"]): Told => ({ key, values });

/** “a” against “b” against “c”: as many as there are. */
export const against = (items: readonly (string | Told)[]): Told => joined("against", items);

/** "a, b, c" of what is not all words of a text. */
export const listed = (items: readonly (string | Told)[]): Told => joined("list", items);

export const series = (items: readonly (string | Told)[]): Told => joined("series", items);

/** “a”, “b”: words of texts, the same in every language. */
export const quoted = (quotes: readonly { readonly quote: string }[]): string =>
  quotes.map(({ quote }) => `“${quote}”`).join(", ");

function joined(key: "against" | "list" | "series", items: readonly (string | Told)[]): Told {
  const [first = "", ...rest] = items;
  const all = rest.reduce<string | Told>((left, right) => told(key, { left, right }), first);
  return typeof all === "string" ? told("words", { words: all }) : all;
}
