import type { Span } from "../../text/span";
import type { Statement, Token } from "./statement";

export type Gender = "male" | "female" | null;

/** A proper name as the article writes it. */
export interface Name extends Span {
  /** Without titles and possessive ending: "Donald Trump". */
  readonly text: string;
  /** Its words in lower case, without titles. */
  readonly words: readonly string[];
  readonly gender: Gender;
  readonly person: boolean;
}

/** Words before a person's name that are no part of it. */
export const TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|president|senator|congressman|congresswoman|representative|secretary|governor|mayor|judge|justice|minister|chancellor|chairman|chairwoman|chief|former|vice|speaker|attorney|general|prime|foreign|treasury|commerce|defense|defence|interior|finance|affairs|economy|trade|transport|health|energy|education|labor|labour|agriculture|environment|culture|production|republican|democratic|sir|lord|lady|king|queen|pope|prince|princess|col|lt|sgt|capt|rev|professor|prof)$/;
const MALE = /^(?:mr|congressman|sir|lord|king|prince|pope|chairman)$/;
const FEMALE = /^(?:mrs|ms|congresswoman|lady|queen|princess|chairwoman)$/;
const PERSON_TITLE =
  /^(?:mr|mrs|ms|dr|sen|rep|gov|gen|senator|sir|judge|justice|president|mayor|minister|chancellor|secretary|governor)$/;
const LINK = /^(?:of|de|van|von|bin|al|del|la|da|dos|ibn|the|for|and|&)$/;

/** Proper names of all statements, in reading order. */
export function findNames(statements: readonly Statement[]): readonly Name[] {
  const names: Name[] = [];
  // A first word has a capital anyway: it is a name if it has one inside a sentence too.
  const known = new Set<string>();
  for (const { tokens } of statements)
    for (let i = 1; i < tokens.length; i += 1) if (isNameWord(tokens, i)) known.add((tokens[i] as Token).low);
  for (const { tokens } of statements) {
    for (let i = 0; i < tokens.length; i += 1) {
      if (!isNameWord(tokens, i) && !(i === 0 && known.has((tokens[0] as Token).low))) continue;
      let to = i + 1;
      while (to < tokens.length && joins(tokens, i, to)) to += 1;
      names.push(nameOf(tokens.slice(i, to)));
      i = to - 1;
    }
  }
  return names;
}

function joins(tokens: readonly Token[], from: number, at: number): boolean {
  const t = tokens[at] as Token;
  if (/[,;:()—–]/.test(t.before) || /(?:'s|’s|s'|s’)$/.test((tokens[at - 1] as Token).text)) return false;
  if (isNameWord(tokens, at)) return true;
  if (!LINK.test(t.low) || !isNameWord(tokens, at + 1) || tokens.slice(from, at).some(isPersonal))
    return /^(?:de|van|von|bin|al|del|la|da|dos|ibn)$/.test(t.low) && isNameWord(tokens, at + 1);
  // "Department of Justice" is one name; "Trump and Clinton" are two.
  return /^(?:of|&)$/.test(t.low);
}

const isPersonal = (t: Token): boolean =>
  t.tags.includes("Person") || t.tags.includes("FirstName") || PERSON_TITLE.test(t.low);

function isNameWord(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t || t.quotation || !t.capital) return false;
  if (i === 0) {
    if (["ProperNoun", "Person", "Acronym", "Organization", "Place"].some((tag) => t.tags.includes(tag))) return true;
    // "Maru Salas": a word the tagger does not know, before a name.
    const next = tokens[1];
    return next?.before === " " && next.capital && next.tags.includes("Person") && t.tags.includes("Noun");
  }
  return !t.tags.includes("Date") && !t.tags.includes("Pronoun") && !t.tags.includes("Demonym") && t.low !== "i";
}

function nameOf(tokens: readonly Token[]): Name {
  const has = (tag: string) => tokens.some((t) => t.tags.includes(tag));
  const titled = (pattern: RegExp) => tokens.some((t) => pattern.test(t.low));
  const person = has("Person") || has("FirstName") || has("LastName") || has("Honorific") || titled(PERSON_TITLE);
  // Titles are left off persons only: the Treasury Department keeps its name.
  let first = 0;
  const isTitle = (t: Token) => TITLE.test(t.low) || t.tags.includes("Demonym") || t.low === "of";
  while (person && first < tokens.length - 1 && isTitle(tokens[first] as Token)) first += 1;
  const own = tokens.slice(first);
  const male = titled(MALE) || (has("MaleName") && !has("FemaleName"));
  const female = titled(FEMALE) || (has("FemaleName") && !has("MaleName"));
  return {
    start: (tokens[0] as Token).start,
    end: (tokens.at(-1) as Token).end,
    text: own
      .map((t, i) => (i === 0 ? "" : t.before.replace(/\s+/g, " ")) + t.text)
      .join("")
      .replace(/(?:'s|’s|['’])$/, ""),
    words: own.map((t) => t.low.replace(/'s$|'$/, "").replace(/[^\p{L}\p{N}-]/gu, "")),
    gender: titled(FEMALE) ? "female" : male === female ? null : male ? "male" : "female",
    person,
  };
}
