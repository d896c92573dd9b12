import { COUNTRY_NAMES, type CountryForm, REGIONS } from "../lexicon/demonyms";
import { BODY_NOUNS, FOR_HEADS, OF_HEADS, PLACE_NOUNS, WORK_NOUNS } from "../lexicon/organizations";
import { TITLE_MODIFIERS, TITLES } from "../lexicon/titles";
import { has, isHigh, type Line, type Token, touches } from "./token";
import { isName, NOT_A_NAME, type Vocabulary } from "./vocabulary";

/** A run of words that is a name: "Defense Secretary Pete Hegseth", "Department of Commerce", "US". */
export interface Name {
  readonly line: Line;
  /** Half-open range of tokens, title and country before it included. */
  readonly from: number;
  readonly to: number;
  /** Where the name itself begins, after title and country: the token of "Pete". Equals `to` where a title stands alone. */
  readonly core: number;
  /** Lower-case words of the title before the name, e.g. ["defense", "secretary"]. */
  readonly title: readonly string[];
  readonly country: { readonly country: string; readonly form: CountryForm } | null;
  /** The name is nothing but a country's name, adjective or capital. */
  readonly bare: boolean;
}

const PARTICLES =
  /^(?:de|del|la|las|los|da|do|dos|das|du|di|van|von|der|den|bin|bint|ibn|ben|al|el|le|y|e|ter|abu|af|zu)$/i;

export function findNames(lines: readonly Line[], vocabulary: Vocabulary): readonly Name[] {
  return lines.flatMap((line) => runs(line, vocabulary).flatMap((run) => split(line, run)));
}

interface Run {
  readonly from: number;
  readonly to: number;
}

function runs(line: Line, vocabulary: Vocabulary): Run[] {
  const { tokens } = line;
  const name = tokens.map((t) => isName(t, line, vocabulary));
  const out: Run[] = [];
  let i = 0;
  while (i < tokens.length) {
    if (!name[i]) {
      i += 1;
      continue;
    }
    let to = i + 1;
    for (;;) {
      const next = extend(line, name, i, to, vocabulary);
      if (next === to) break;
      to = next;
    }
    out.push({ from: i, to });
    i = to;
  }
  return out;
}

/** How far the name that now ends before `to` goes on: one more capital, or a connector and a capital. */
function extend(line: Line, name: readonly boolean[], from: number, to: number, vocabulary: Vocabulary): number {
  const { tokens } = line;
  const last = tokens[to - 1] as Token;
  const next = tokens[to];
  // "People's Liberation Army", "Teachers' Union": owners that begin names.
  if (
    !next ||
    (last.possessive &&
      !(
        /^(?:people|women|men|children|workers?|teachers?|veterans|farmers?|miners?|king|queen)$/.test(last.lower) &&
        name[to]
      ))
  )
    return to;
  const joined = touches(next) || (next.gap === "-" && joinsByHyphen(tokens, to, vocabulary)) || isDot(last, next);
  if (!joined) {
    // "Moon Jae-in"
    const given =
      next.gap === "-" &&
      to - from > 1 &&
      /^\p{Ll}{1,4}$/u.test(next.base) &&
      tokens.slice(from, to).every((t) => isHigh(t) && !BODY_NOUNS.has(t.lower));
    return given ? to + 1 : to;
  }
  // "Theresa May" is no month.
  if (
    !name[to] &&
    isHigh(next) &&
    touches(next) &&
    /^(?:may|april|june|august|march)$/.test(next.lower) &&
    has(last, "FirstName")
  )
    return to + 1;
  if (name[to]) {
    if (line.capitals && countryAt(tokens, from)?.to === to && !vocabulary.pairs.has(`${last.lower} ${next.lower}`))
      return to;
    return countryAt(tokens, to - 1)?.form === "people" ? to : to + 1;
  }
  // A number or "No. 10" inside a name: "Air Force One", "Las Bambas 2", but not "Peru 2021".
  const after = tokens[to + 1];
  if (!after || (!touches(after) && after.gap !== "-")) return to;
  if (next.lower === "of" && isHigh(last) && isHigh(after) && OF_HEADS.has(last.lower)) return to + 2;
  const high = isHigh(after) && !NOT_A_NAME.has(after.lower) && (name[to + 1] ?? false);
  if (!high) {
    // "Bank of the South"
    const third = tokens[to + 2];
    if (
      next.lower === "of" &&
      after.lower === "the" &&
      third &&
      name[to + 2] &&
      touches(third) &&
      OF_HEADS.has(last.lower)
    )
      return to + 3;
    return to;
  }
  if (PARTICLES.test(next.base) && !line.capitals) return to + 2;
  const first = tokens[from] as Token;

  if (
    next.lower === "of" &&
    isTitle(last) &&
    /^(?:state|defen[cs]e|foreign|interior|health|labou?r|education|commerce|staff|justice|trade|war)$/.test(
      after.lower,
    )
  )
    return to + 2;
  if (/^(?:for|on|to|against|in)$/.test(next.lower) && FOR_HEADS.has(last.lower) && isHigh(first)) return to + 2;
  if (next.lower === "&") return to + 2;
  if (next.lower === "and" && !countryAt(tokens, to - 1) && !BODY_NOUNS.has(last.lower) && !isTitle(last)) {
    let end = to + 2;
    while (name[end] && touches(tokens[end] as Token)) end += 1;
    // "Senate Rules and Order Committee Chairman Karl Stone": the body can stand before an office.
    const isBody = tokens.slice(to + 2, end).some((t) => BODY_NOUNS.has(t.lower) || WORK_NOUNS.has(t.lower));
    const heads = tokens
      .slice(from, to)
      .some(
        (t, k, all) =>
          /^(?:for|of|on)$/.test(t.lower) &&
          (OF_HEADS.has(all[k - 1]?.lower ?? "") || FOR_HEADS.has(all[k - 1]?.lower ?? "")),
      );
    const inside =
      heads &&
      !countryAt(tokens, to + 1) &&
      !isTitle(after) &&
      !has(after, "FirstName") &&
      !vocabulary.alone.has(after.lower);
    if ((isBody && to - from <= 2) || inside) return inside ? to + 2 : end;
  }
  return to;
}

/** "González-Olaechea" is one name; "US-China" and "Trump-Abe", whose parts stand alone elsewhere, are two. */
function joinsByHyphen(tokens: readonly Token[], to: number, vocabulary: Vocabulary): boolean {
  const last = tokens[to - 1] as Token;
  const next = tokens[to] as Token;
  if (!isHigh(next) || countryAt(tokens, to - 1) || countryAt(tokens, to)) return false;
  return !(vocabulary.alone.has(last.lower) && vocabulary.alone.has(next.lower));
}

// "Sen." loses its dot to the gap, as do initials: "George W. Bush".
const isDot = (last: Token, next: Token): boolean =>
  /^\.\s*$/.test(next.gap) && (has(last, "Honorific", "Abbreviation") || last.base.length === 1);

const isTitle = (token: Token): boolean => TITLES.has(token.lower.replace(/\.$/, ""));

/** The country whose name begins at a token and the token after it; longest first ("United Arab Emirates"). */
export function countryAt(
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
): { country: string; form: CountryForm; to: number } | null {
  if (!FIRST_WORDS.has((tokens[at]?.base ?? "").replace(/\.$/, ""))) return null;
  for (let to = Math.min(at + 5, limit); to > at; to -= 1) {
    const text = phrase(tokens, at, to);
    const found =
      text &&
      (COUNTRY_NAMES.get(text) ?? (/^[A-Z\s.]{4,}$/.test(text) ? COUNTRY_NAMES.get(capitalize(text)) : undefined));
    if (found) return { ...found, to };
  }
  return null;
}

// Asked for every word of an article, so a word with which no name begins must be told at once.
const FIRST_WORDS = new Set(
  [...COUNTRY_NAMES.keys()].flatMap((name) => {
    const first = (name.split(" ")[0] as string).replace(/\.$/, "");
    return [first, first.toUpperCase()];
  }),
);

const capitalize = (text: string) => text.toLowerCase().replace(/(?:^|\s)\p{L}/gu, (c) => c.toUpperCase());

function phrase(tokens: readonly Token[], from: number, to: number): string | null {
  let text = "";
  for (let i = from; i < to; i += 1) {
    const token = tokens[i] as Token;
    if (i > from && (!touches(token) || (tokens[i - 1] as Token).possessive)) return null;
    text += (i > from ? " " : "") + token.base;
  }
  // "U.S." can lose its last dot to the end of the sentence.
  return /^(?:[A-Z]\.)+[A-Z]$/.test(text) ? `${text}.` : text;
}

/** Cuts a run into country, title and name; a possessive has already ended it. */
function split(line: Line, { from, to }: Run): Name[] {
  const { tokens } = line;
  const found = countryAt(tokens, from, to);
  if (found && found.to === to) return [{ line, from, to, core: from, title: [], country: found, bare: true }];
  // "ambassador to China Terry Branstad"
  if (found && found.form === "name" && has(tokens[found.to] as Token, "FirstName") && to - found.to > 1)
    return [
      { line, from, to: found.to, core: from, title: [], country: found, bare: true },
      ...split(line, { from: found.to, to }),
    ];
  let core = found ? found.to : from;
  const title: string[] = [];
  let t = core;
  // The longest run of title words that ends in a title: "Deputy Prime Minister", "Secretary of State".
  for (let i = core; i < to; i += 1) {
    const word = (tokens[i] as Token).lower.replace(/\.$/, "");
    if (TITLES.has(word)) {
      t = i + 1;
      const of = tokens[i + 1];
      if (of?.lower === "of" && i + 2 < to) {
        t = i + 3;
        while (t < to && (TITLE_MODIFIERS.has((tokens[t] as Token).lower) || (tokens[t] as Token).lower === "and"))
          t += 1;
        i = t - 1;
      }
    } else if (!TITLE_MODIFIERS.has(word) && !/^(?:for|and|of|&)$/.test(word)) break;
  }
  // "Senate Banking Committee Chairman Mike Crapo": the last office in the run ends the title.
  if (t === core) {
    for (let i = to - 2; i > core; i -= 1) {
      const word = (tokens[i] as Token).lower.replace(/\.$/, "");
      if (!TITLES.has(word) || to - i > 4 || tokens.slice(from, i).some((x) => has(x, "FirstName"))) continue;
      if (/^(?:jr|sr|ii|iii|iv)$/.test((tokens[i + 1] as Token).lower)) continue;
      t = i + 1;
      break;
    }
  }
  // "Justice Department" and "Prince Edward Island" hold a title word and no office.
  const tail = (tokens[to - 1] as Token).lower;
  const isBody = t < to && (BODY_NOUNS.has(tail) || WORK_NOUNS.has(tail) || PLACE_NOUNS.has(tail));
  if (t > core && t <= to && !isBody) {
    for (let i = core; i < t; i += 1) title.push((tokens[i] as Token).lower.replace(/\.$/, ""));
    core = t;
  } else if (found && REGIONS.has(found.country)) {
    // "North American Free Trade Agreement", "European Commission"
    core = from;
  } else if (found) {
    // "China Aluminum Corporation" is one name; "US Congress" and "Chinese Communist Party" name a country besides.
    core =
      found.form === "adjective" || /^(?:US|U\.S\.?|UK|U\.K\.?|EU|E\.U\.?)$/.test(phrase(tokens, from, found.to) ?? "")
        ? found.to
        : from;
  }
  const country = found && core > from ? { country: found.country, form: found.form } : null;
  return [{ line, from, to, core, title, country, bare: false }];
}

/** A name as written, hyphens kept. */
export const textOf = (tokens: readonly Token[]): string =>
  tokens.map((t, i) => (i === 0 ? "" : t.gap === "-" ? "-" : " ") + t.base).join("");

/** The words of a name from a token on, with the text's own spaces. */
export const wordsOf = (name: Name, from = name.core): readonly Token[] => name.line.tokens.slice(from, name.to);
