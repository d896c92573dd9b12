import type { Word } from "../../text/parse";
import type { Quotation } from "../../text/quotation";
import type { Span } from "../../text/span";
import type { Document, ParagraphRole } from "../document";

/** A word, or a whole quotation taken as one word: what stands in it is not the author's grammar. */
export interface Token extends Span {
  /** Lower case, straight apostrophes, without a full stop; "" for a quotation. */
  readonly low: string;
  readonly text: string;
  readonly tags: readonly string[];
  /** A capital letter opens it; false for a quotation. */
  readonly capital: boolean;
  /** What stands between the token before it and this one: white space and punctuation. */
  readonly before: string;
  readonly quotation: Quotation | null;
}

/** A sentence of the author with the quotations it frames; a speech of several sentences does not break it. */
export interface Statement extends Span {
  readonly index: number;
  readonly paragraph: number;
  readonly role: ParagraphRole;
  readonly tokens: readonly Token[];
}

/** Cuts all paragraphs but byline and date into statements, in reading order. */
export function readStatements(doc: Document, quotations: readonly Quotation[]): readonly Statement[] {
  const words = new Map<number, { word: Word; first: boolean }[]>();
  for (const sentence of doc.sentences) {
    const list = words.get(sentence.paragraph) ?? [];
    let first = true;
    for (const word of sentence.words) {
      if (word.end <= word.start) continue;
      list.push({ word, first });
      first = false;
    }
    words.set(sentence.paragraph, list);
  }
  const statements: Statement[] = [];
  let next = 0;
  for (const paragraph of doc.paragraphs) {
    const inside: Quotation[] = [];
    while (next < quotations.length && (quotations[next] as Quotation).outer.start < paragraph.end) {
      inside.push(quotations[next] as Quotation);
      next += 1;
    }
    if (paragraph.role === "byline" || paragraph.role === "date") continue;
    for (const tokens of cut(doc.text, tokenize(doc.text, words.get(paragraph.index) ?? [], inside))) {
      const start = (tokens[0] as Token).start;
      const end = (tokens.at(-1) as Token).end;
      statements.push({
        start,
        end,
        index: statements.length,
        paragraph: paragraph.index,
        role: paragraph.role,
        tokens,
      });
    }
  }
  return statements;
}

interface Draft extends Omit<Token, "before"> {
  readonly first: boolean;
}

function tokenize(
  text: string,
  words: readonly { word: Word; first: boolean }[],
  quotations: readonly Quotation[],
): readonly (Token & Draft)[] {
  const drafts: Draft[] = [];
  let q = 0;
  let carried = false;
  const quote = (quotation: Quotation, first: boolean) =>
    drafts.push({
      ...quotation.outer,
      low: "",
      text: text.slice(quotation.outer.start, quotation.outer.end),
      tags: [],
      capital: false,
      quotation,
      first,
    });
  for (const { word, first } of words) {
    while (q < quotations.length && (quotations[q] as Quotation).outer.end <= word.start) {
      const passed = quotations[q] as Quotation;
      if (drafts.at(-1)?.quotation !== passed) quote(passed, carried);
      carried = false;
      q += 1;
    }
    const current = quotations[q];
    if (current && word.start < current.outer.end && word.end > current.outer.start) {
      if (drafts.at(-1)?.quotation !== current) {
        quote(current, first || carried);
        carried = false;
      }
      continue;
    }
    const low = word.text.toLowerCase().replaceAll("’", "'").replace(/\.$/, "");
    drafts.push({
      start: word.start,
      end: word.end,
      low,
      text: word.text,
      tags: word.tags,
      capital: /^\p{Lu}/u.test(word.text),
      quotation: null,
      first: first || carried,
    });
    carried = false;
  }
  for (; q < quotations.length; q += 1) {
    const rest = quotations[q] as Quotation;
    if (drafts.at(-1)?.quotation !== rest) quote(rest, false);
  }
  let at = drafts[0]?.start ?? 0;
  const capitals = drafts.filter((d) => d.capital).length;
  const headline = capitals > drafts.length * 0.6;
  return drafts.map((plain, i) => {
    const before = text.slice(Math.min(at, plain.start), plain.start);
    const draft =
      headline || plain.first ? plain : asName(before === " " ? asThing(plain, drafts[i - 1], drafts[i + 1]) : plain);
    at = draft.end;
    return { ...draft, before };
  });
}

// Where the tagger sees a verb that cannot be one. "raised concerns": behind a verb in the past a word in -s is what was
// raised. "Lund campaign chairman": a base form does not agree with the one name before it.
function asThing(draft: Draft, last: Draft | undefined, next: Draft | undefined): Draft {
  if (!last || !draft.tags.includes("PresentTense")) return draft;
  if (last.tags.includes("PastTense") && !AUXILIARY.test(last.low) && /[^s]s$/.test(draft.low))
    return { ...draft, tags: ["Noun", "Plural"] };
  const name = last.tags.includes("ProperNoun") && !last.tags.includes("Plural");
  if (name && next?.tags.includes("Noun") && draft.tags.includes("Infinitive") && !PAST_ALIKE.test(draft.low))
    return { ...draft, tags: ["Noun", "Singular"] };
  return draft;
}

const AUXILIARY = /^(?:is|was|were|had|has|did|does)$/;
const PAST_ALIKE = /^(?:put|cut|set|hit|let|read|cast|quit|shut|split|spread)$/;

// A capital inside a sentence makes a name, whatever the tagger saw: "the Ways and Means Committee".
function asName(draft: Draft): Draft {
  if (!draft.capital || draft.low === "i" || !draft.tags.includes("Verb") || draft.text.includes("'")) return draft;
  return { ...draft, tags: ["Noun", "ProperNoun"] };
}

function cut(text: string, tokens: readonly (Token & Draft)[]): Token[][] {
  const groups: Token[][] = [];
  for (const [i, token] of tokens.entries()) {
    const last = tokens[i - 1];
    const group = groups.at(-1);
    if (!group || !last || startsStatement(text, last, token, tokens.slice(i, i + 14))) groups.push([token]);
    else group.push(token);
  }
  return groups;
}

const TERMINAL = /[.!?…]["'”’)\]]*\s*$/;

function startsStatement(text: string, last: Token, token: Token & Draft, ahead: readonly Token[]): boolean {
  if (last.quotation) {
    const ended = TERMINAL.test(text.slice(Math.max(last.start, token.start - 20), token.start));
    if (!ended || /^[,;]/.test(token.before.trimStart())) return false;
    if (token.quotation) return true;
    if (/^\p{Ll}/u.test(token.text)) return false;
    return !reportsWhatPrecedes(ahead);
  }
  return token.first;
}

// "Why?" Trump asked. - the mark belongs to the speech, the sentence goes on. One name, one verb, nothing more to say.
function reportsWhatPrecedes(ahead: readonly Token[]): boolean {
  const verb = ahead.findIndex((t) =>
    /^(?:said|says|asked|asks|added|wrote|tweeted|told|continued|shouted|replied|exclaimed|responded|yelled)$/.test(
      t.low,
    ),
  );
  if (verb < 1 || verb > 6 || ahead.slice(1, verb + 1).some((t) => /[.;:!?]/.test(t.before.replace(/\b[A-Z]\./, ""))))
    return false;
  const after = ahead[verb + 1];
  if (!after || /[.!?]/.test(after.before)) return true;
  return (
    /^(?:in|on|at|during|to|of|as|after|about|last|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
      after.low,
    ) && !ahead.slice(verb + 1).some((t) => t.low === "that" || t.quotation)
  );
}

/** Whether a token's gap holds one of the signs. */
export const gap = (token: Token | undefined, signs: RegExp): boolean =>
  token !== undefined && signs.test(token.before);
