import { isFiniteVerb, isReportingForm } from "./cue";
import { gap, type Token } from "./statement";

/** A range of tokens, end exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export const PREPOSITION =
  /^(?:of|for|at|in|from|with|on|to|by|about|against|behind|near|inside|outside|among|between|within|under|over|during|after|before|since|until|via|through|throughout|across|around|as|like|into|toward|towards|amid|despite|following|without|upon|per)$/;
const PRONOUN =
  /^(?:i|you|he|she|it|we|they|who|which|someone|somebody|everyone|everybody|anyone|nobody|others|some|many|most|few|several|both|all|one|another|neither|none)(?:'(?:s|d|ll|ve|re|m))?$/;
const PERSONAL = /^(?:i|you|he|she|it|we|they|there)(?:'(?:s|d|ll|ve|re|m))?$/;
const STOP =
  /^(?:that|because|although|though|while|when|if|but|whether|where|why|how|what|than|so|or|nor|yet|unless|whereas|even|once|meanwhile|however|then|still|also|today|yesterday|tonight|later|now|instead)$/;
const DETERMINER =
  /^(?:the|a|an|this|these|those|his|her|its|their|my|our|your|no|any|some|every|each|such|many|most|several|few|one|two|three|another|both)$/;
const BREAK = /[,;:—–()[\]]|\s-+\s/;

const isNominal = (t: Token): boolean =>
  t.quotation !== null ||
  t.tags.some(
    (tag) =>
      tag === "Noun" ||
      tag === "Adjective" ||
      tag === "Determiner" ||
      tag === "Value" ||
      tag === "Possessive" ||
      tag === "Acronym" ||
      tag === "ProperNoun",
  ) ||
  DETERMINER.test(t.low);

/** Whether a noun phrase can start at the token. */
export function startsNounPhrase(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i];
  if (!t || t.quotation) return false;
  if (PRONOUN.test(t.low) || DETERMINER.test(t.low) || t.capital) return true;
  return isNominal(t) && !isFiniteVerb(tokens, i);
}

/** The noun phrase that ends just before `end`, with what is attached to it by "of", "for", "in"; null where there is none. */
export function nounPhraseBefore(tokens: readonly Token[], end: number, least = 0): Range | null {
  if (end <= least) return null;
  const last = tokens[end - 1] as Token;
  if (PERSONAL.test(last.low) || last.low === "who" || last.low === "which") return { from: end - 1, to: end };
  let from = end;
  let and = -1;
  while (from > least) {
    const i = from - 1;
    const token = tokens[i] as Token;
    // What stands before a verb is its subject, whatever the tagger took it for ("polls have shown").
    if (
      from === end &&
      !token.quotation &&
      !PREPOSITION.test(token.low) &&
      !STOP.test(token.low) &&
      !token.tags.includes("Adverb") &&
      token.low !== "and"
    ) {
      from -= 1;
      continue;
    }
    if (from < end && gap(tokens[from], BREAK)) break;
    if (token.quotation && !isNickname(token)) break;
    if (token.low === "as" && (i === least || gap(token, BREAK))) break;
    if (token.low === "and" || token.low === "&") {
      if (from === end) break;
      and = from;
    } else if (STOP.test(token.low) || token.low === "who" || token.low === "which" || PERSONAL.test(token.low)) break;
    else if (PREPOSITION.test(token.low)) {
      if (from === end) return null;
    } else if (!isNominal(token) || (isFiniteVerb(tokens, i) && !isModifier(tokens, i))) {
      if (!isModifier(tokens, i)) {
        // "won Iowa and Trump said": the conjunction joins clauses, not names.
        if (and > 0 && isFiniteVerb(tokens, i)) from = and;
        break;
      }
    }
    from -= 1;
  }
  if (from === end) return null;
  return dropAdverbial(tokens, { from, to: end });
}

// "Mad Dog" Mattis; a speech before the name ends in a mark of its own.
const isNickname = (t: Token): boolean => t.text.split(/\s+/).length <= 3 && !/[,.?!…]["'”’]*$/.test(t.text);

// officials briefed on the talks; a person familiar with the matter; a group called X
function isModifier(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i] as Token;
  if (
    /^(?:familiar|close|briefed|involved|based|led|aligned|affiliated|working|running|representing|led|known|speaking|supporting|opposed|opposing)$/.test(
      t.low,
    )
  )
    return true;
  if (t.tags.includes("Adverb") && !/^(?:not|never)$/.test(t.low)) return true;
  const next = tokens[i + 1];
  if (
    t.tags.includes("PastTense") &&
    !gap(t, BREAK) &&
    !isReportingForm(t.low) &&
    !/^(?:was|were|had|did)$/.test(t.low) &&
    next &&
    (PREPOSITION.test(next.low) || next.tags.includes("Date"))
  )
    return true;
  return (
    (t.tags.includes("PastTense") || t.tags.includes("Gerund") || t.tags.includes("Participle")) &&
    !gap(t, BREAK) &&
    PREPOSITION.test(tokens[i + 1]?.low ?? "") &&
    (tokens[i - 1]?.tags.includes("Plural") ?? false)
  );
}

// "On Monday the spokesman for X": what stands before the subject is not of it.
function dropAdverbial(tokens: readonly Token[], { from, to }: Range): Range | null {
  let start = from;
  while (start < to && ((tokens[start] as Token).low === "and" || (tokens[start] as Token).tags.includes("Adverb")))
    start += 1;
  if (start >= to) return null;
  if (
    !PREPOSITION.test((tokens[start] as Token).low) ||
    (/^(?:about|over|under|around)$/.test((tokens[start] as Token).low) &&
      (tokens[start + 1] as Token)?.tags.includes("Value"))
  )
    return { from: start, to };
  for (let i = start + 2; i < to; i += 1) {
    const t = tokens[i] as Token;
    const before = tokens[i - 1] as Token;
    if (
      PREPOSITION.test(before.low) ||
      DETERMINER.test(before.low) ||
      before.tags.includes("Possessive") ||
      before.low === "and"
    )
      continue;
    if (
      DETERMINER.test(t.low) ||
      (before.tags.includes("Date") && !t.tags.includes("Date")) ||
      (t.capital && /^\p{Ll}/u.test(before.text))
    )
      return { from: i, to };
  }
  // "In Iowa Trump said" runs together; inside a sentence such a phrase has no subject.
  if (from > 0) return null;
  for (let i = to - 1; i > start; i -= 1) if (PREPOSITION.test((tokens[i - 1] as Token).low)) return { from: i, to };
  return null;
}

/** The noun phrase that starts at `start`, with attached prepositional phrases and an apposition; null where there is none. */
export function nounPhraseFrom(tokens: readonly Token[], start: number): Range | null {
  if (!startsNounPhrase(tokens, start)) return null;
  if (PERSONAL.test((tokens[start] as Token).low)) return { from: start, to: start + 1 };
  let to = start + 1;
  while (to < tokens.length) {
    const t = tokens[to] as Token;
    if (
      gap(t, BREAK) ||
      t.quotation ||
      STOP.test(t.low) ||
      PERSONAL.test(t.low) ||
      t.low === "who" ||
      t.low === "which"
    )
      break;
    if (
      t.tags.includes("Date") ||
      /^(?:on|after|before|during|since|as|about|when|following|until|last|earlier)$/.test(t.low)
    )
      break;
    const before = tokens[to - 1] as Token;
    // "in a statement the plan would": a determiner after a noun starts another phrase.
    if (
      DETERMINER.test(t.low) &&
      !PREPOSITION.test(before.low) &&
      !DETERMINER.test(before.low) &&
      before.low !== "and" &&
      before.low !== "all"
    )
      break;
    if (isFiniteVerb(tokens, to) && !isModifier(tokens, to)) break;
    if (t.tags.includes("Gerund") && !isModifier(tokens, to)) break;
    to += 1;
  }
  while (
    to > start + 1 &&
    (PREPOSITION.test((tokens[to - 1] as Token).low) ||
      (tokens[to - 1] as Token).low === "and" ||
      (tokens[to - 1] as Token).tags.includes("Adverb"))
  )
    to -= 1;
  return { from: start, to };
}
