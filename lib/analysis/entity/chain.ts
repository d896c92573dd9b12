import type { Span } from "../../text/span";
import type { Entity, EntityMention } from "../entity";

/** An entity while it is being put together. */
export interface Chain {
  type: Entity["type"];
  /** The fullest name so far, as written. */
  name: string;
  readonly keys: Set<string>;
  readonly mentions: EntityMention[];
  /** The country it is, governs or belongs to. */
  country: string | null;
  /** Folded title words and appositive heads: "secretary", "giant". */
  readonly roles: Set<string>;
  gender: "m" | "f" | null;
  /** Head noun of a thing, "port"; null for names. */
  head: string | null;
  /** Folded words of its fullest name. */
  words: readonly string[];
  government: boolean;
  /** Where the full name of a person first stands. */
  introduced: number;
  /** How often it does. */
  fulls: number;
}

export function openChain(type: Entity["type"], name: string, words: readonly string[] = []): Chain {
  return {
    type,
    name,
    keys: new Set(),
    mentions: [],
    country: null,
    roles: new Set(),
    gender: null,
    head: null,
    words,
    government: false,
    introduced: Number.POSITIVE_INFINITY,
    fulls: 0,
  };
}

/** Adds a mention once; a second rule that finds the same words adds nothing. */
export function addMention(
  chain: Chain,
  text: string,
  span: Span,
  sentence: number,
  form: EntityMention["form"],
  attributive = false,
): void {
  if (span.end <= span.start || chain.mentions.some((m) => m.start < span.end && span.start < m.end)) return;
  const mention = { start: span.start, end: span.end, text: text.slice(span.start, span.end), sentence, form };
  chain.mentions.push(attributive ? { ...mention, attributive } : mention);
}

/** Takes over what another chain knows. */
export function absorb(into: Chain, from: Chain): void {
  for (const m of from.mentions)
    if (!into.mentions.some((x) => x.start < m.end && m.start < x.end)) into.mentions.push(m);
  for (const k of from.keys) into.keys.add(k);
  for (const r of from.roles) into.roles.add(r);
  into.country ??= from.country;
  into.gender ??= from.gender;
}
