import { REPORTING_NOUNS } from "../lexicon/reporting-nouns";
import { contentEnd } from "./content-end";
import { isFiniteVerb, type VerbCue } from "./cue";
import { nounPhraseFrom, PREPOSITION, type Range, startsNounPhrase } from "./noun-phrase";
import { gap, type Token } from "./statement";

/** What a reporting verb governs to its right. */
export interface RightComplement extends Range {
  readonly kind: "colon" | "quote" | "that" | "wh" | "to" | "clause" | "object" | "preposition";
}

const WH = /^(?:whether|if|how|why|what|who|when|where)$/;
const OBLIQUE = /^(?:about|against|for|of|on|with|over|at)$/;
const TIME =
  /^(?:last|this|next|earlier|later|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|recently|again|publicly|repeatedly|simply|flatly|bluntly|back|afterward|afterwards|too|out)$/;
const TIME_NOUN =
  /^(?:week|month|year|night|morning|afternoon|evening|day|spring|summer|fall|winter|weekend|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** The content behind a reporting verb, past whom it is said to, when and where; null where there is none. */
export function rightComplement(
  tokens: readonly Token[],
  cue: VerbCue,
  cues: readonly VerbCue[],
): RightComplement | null {
  const { takes } = cue.verb;
  const speech = takes.has("quote") || takes.has("clause");
  const end = (kind: RightComplement["kind"], from: number): RightComplement | null => {
    const to = contentEnd(tokens, cue, cues, from, kind);
    return to > from ? { kind, from, to } : null;
  };
  let addressed = !takes.has("person");
  let i = cue.last + 1;
  for (let step = 0; step < 10; step += 1) {
    const t = tokens[i];
    if (!t) return null;
    if (gap(t, /:/)) return end("colon", i);
    if (gap(t, /[;—–()]|\s-+\s/)) return null;
    if (t.quotation) return end("quote", i);
    if (gap(t, /,/)) {
      const next = afterParenthesis(tokens, i, cues);
      // "said, if elected, she would"
      if (next < 0)
        return takes.has("clause") &&
          /^(?:if|when|while|although|though|despite|unless|once)$/.test(t.low) &&
          clauseAfterComma(tokens, i)
          ? end("clause", i)
          : null;
      i = next;
      if (tokens[i]?.quotation) return end("quote", i);
      if (tokens[i]?.low !== "that") return null;
    }
    const { low } = tokens[i] as Token;
    if (low === "that" && speechLike(cue) && i + 1 < tokens.length) return end("that", i + 1);
    if (low === "as" && takes.has("as")) return end("object", i + 1);
    if (!addressed && startsNounPhrase(tokens, i) && !WH.test(low)) {
      addressed = true;
      const person = addressee(tokens, i);
      // "promised swift retaliation": nobody is addressed where nothing follows.
      if ((person >= tokens.length || gap(tokens[person], /[,;—–]/)) && takes.has("object")) return end("object", i);
      if (person > i) {
        i = person;
        continue;
      }
    }
    if (/^(?:him|her|them|us|me)$/.test(low) && takes.has("person")) {
      i += 1;
      continue;
    }
    if (low === "not" && tokens[i + 1]?.low === "to" && takes.has("to")) return end("to", i);
    if (low === "to" && takes.has("to") && startsInfinitive(tokens, i + 1)) return end("to", i);
    const clause = speechLike(cue) ? behindNoun(tokens, i) : -1;
    if (clause > 0) return end("that", clause);
    if (WH.test(low) && (speech || takes.has("that"))) return end("wh", i);
    if (OBLIQUE.test(low) && takes.has(low as "about")) return end("preposition", i + 1);
    const previous = tokens[i - 1] as Token;
    if (
      TIME.test(low) ||
      (TIME_NOUN.test(low) && (TIME.test(previous.low) || previous.tags.includes("Date"))) ||
      (tokens[i] as Token).tags.includes("Adverb") ||
      ((tokens[i] as Token).tags.includes("Date") && !startsClause(tokens, i))
    ) {
      i += 1;
      if (/^(?:last|this|next|earlier|later)$/.test(low))
        while (/^(?:this|last|that)$/.test(tokens[i]?.low ?? "") || TIME_NOUN.test(tokens[i]?.low ?? "")) i += 1;
      continue;
    }
    if (PREPOSITION.test(low) && (speech || takes.has("to"))) {
      const inner = nounPhraseFrom(tokens, i + 1);
      if (inner && !isFiniteVerb(tokens, inner.to)) {
        i = inner.to;
        continue;
      }
      // "said in Iowa voters would": the phrase ran into the clause; "said after winning that": a gerund.
      const that = tokens.findIndex((x, k) => k > i && k < i + 12 && x.low === "that");
      if (!inner && that > 0) {
        i = that;
        continue;
      }
      return takes.has("clause") ? end("clause", i) : null;
    }
    if (
      takes.has("clause") &&
      (isClause(tokens, i) ||
        (!takes.has("object") &&
          !takes.has("that") &&
          (hasFinite(tokens, i) || tokens.slice(i).some((x) => x.quotation))))
    )
      return end("clause", i);
    // "described it as": what it is described as must follow; "called it a disaster": two objects do.
    if (takes.has("as") && likened(tokens, i)) return end("object", i);
    if ((takes.has("object") || takes.has("name")) && isObject(tokens, i)) return end("object", i);
    return null;
  }
  return null;
}

function clauseAfterComma(tokens: readonly Token[], i: number): boolean {
  const comma = tokens.findIndex((t, k) => k > i && gap(t, /,/));
  return comma > 0 && isClause(tokens, comma);
}

/** "to retain power": a bare word behind "to" is a verb, also where the tagger sees a noun. */
function startsInfinitive(tokens: readonly Token[], i: number): boolean {
  if (!startsNounPhrase(tokens, i)) return true;
  const t = tokens[i] as Token;
  return !t.capital && t.tags.includes("Singular") && startsNounPhrase(tokens, i + 1) && !gap(tokens[i + 1], /[,;:—–]/);
}

/** repeated [his claim that] A: the index of the clause, else -1. */
function behindNoun(tokens: readonly Token[], i: number): number {
  if (!/^(?:the|a|an|his|her|its|their|my|our|your|any)$/.test(tokens[i]?.low ?? "")) return -1;
  const noun = tokens.findIndex((t, k) => k > i && k < i + 4 && REPORTING_NOUNS.has(t.low));
  return noun > 0 && tokens[noun + 1]?.low === "that" && noun + 2 < tokens.length ? noun + 2 : -1;
}

const likened = (tokens: readonly Token[], i: number): boolean => tokens.slice(i, i + 14).some((t) => t.low === "as");

const isObject = (tokens: readonly Token[], i: number): boolean =>
  startsNounPhrase(tokens, i) ||
  tokens[i]?.tags.includes("Gerund") === true ||
  /^(?:him|her|them|us|me|it|himself|herself)$/.test(tokens[i]?.low ?? "");

const speechLike = ({ verb: { takes } }: VerbCue): boolean =>
  takes.has("clause") || takes.has("that") || takes.has("quote");

/** A noun phrase with a verb of its own behind it. */
function isClause(tokens: readonly Token[], i: number): boolean {
  const subject = nounPhraseFrom(tokens, i);
  if (!subject) return tokens[i]?.tags.includes("Gerund") === true || /^there/.test(tokens[i]?.low ?? "");
  return (
    isFiniteVerb(tokens, subject.to) ||
    (isFiniteVerb(tokens, i) && hasFinite(tokens, i + 1)) ||
    isFiniteVerb(tokens, subject.from) ||
    (gap(tokens[subject.to], /,/) && hasFinite(tokens, subject.to))
  );
}

const startsClause = (tokens: readonly Token[], i: number): boolean => isFiniteVerb(tokens, i + 1);

function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < tokens.length; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** told the crowd [that], told Radio Norte host Ana Ruiz [on Monday]. */
function addressee(tokens: readonly Token[], i: number): number {
  const found = nounPhraseFrom(tokens, i);
  if (!found) return i;
  let { to } = found;
  for (let k = i + 1; k < to; k += 1) {
    const low = tokens[k]?.low ?? "";
    if (low === "to" || /^(?:about|of|against|that|how|whether|if|in|on|during|at)$/.test(low)) to = k;
  }
  return to;
}

/** ", in a statement, that" - the index behind the second comma when a content follows there, else -1. */
function afterParenthesis(tokens: readonly Token[], i: number, cues: readonly VerbCue[]): number {
  if (tokens[i]?.low === "that") return i;
  for (let k = i + 1; k < Math.min(tokens.length, i + 14); k += 1) {
    if (tokens[i]?.tags.includes("Gerund") || cues.some((c) => c.first <= k && c.last >= i)) return -1;
    if (!gap(tokens[k], /[,:]/)) continue;
    const t = tokens[k] as Token;
    return t.quotation || t.low === "that" ? k : -1;
  }
  return -1;
}
