import { isFiniteVerb, isReportingForm, type VerbCue } from "./cue";
import { nounPhraseBefore, nounPhraseFrom, PREPOSITION, type Range } from "./noun-phrase";
import { gap, type Token } from "./statement";

const APPOSITION =
  /^(?:a|an|the|his|her|its|their|one|who|whose|which|now|then|also|both|himself|herself|including|such|along|of|however|meanwhile|though|instead|too|therefore|still|again|later|today|yesterday|\d+)$/;

const BETWEEN =
  /^(?:however|meanwhile|though|therefore|then|today|yesterday|tonight|later|now|still|also|too|instead|again|once)$/;

/** The subject of a finite verb group: where somebody says, thinks or wants it. */
export function subjectOf(tokens: readonly Token[], verb: number): Range | null {
  let first = behindTime(tokens, verb);
  // "Carter however said", "the party today agrees": what stands between subject and verb.
  while (first > 1 && BETWEEN.test((tokens[first - 1] as Token).low) && !gap(tokens[first], ASIDE)) first -= 1;
  if (first <= 0) return null;
  const own = tokens[first] as Token;
  // "he'd said", "she's arguing"
  if (/^(?:i|you|he|she|it|we|they|who|that|which)'/.test(own.low)) return { from: first, to: first + 1 };
  const before = tokens[first - 1] as Token;
  if (!gap(own, ASIDE)) {
    if (before.low === "that" || before.low === "who" || before.low === "which") return { from: first - 1, to: first };
    if (/^(?:and|but|or|then)$/.test(before.low)) return subjectAbove(tokens, first - 1);
    // "praised him and in a statement thanked her": only a phrase of time or place stands before the verb.
    const found = nounPhraseBefore(tokens, first);
    return (found && beyondRelative(tokens, found)) ?? found ?? subjectAbove(tokens, first);
  }
  return subjectBeyond(tokens, first);
}

const ASIDE = /[,;:—–()]|\s-+\s/;

/** X, the minister, on Tuesday said: a day between the commas and the verb. */
function behindTime(tokens: readonly Token[], verb: number): number {
  const day = tokens[verb - 1];
  const on = tokens[verb - 2];
  if (verb < 3 || !day?.tags.includes("Date") || gap(tokens[verb], ASIDE) || gap(day, ASIDE)) return verb;
  if (!on || !/^(?:on|in|last|this|late|early|earlier)$/.test(on.low)) return verb;
  return gap(on, ASIDE) ? verb - 2 : verb;
}

/** "Republicans who praised his plan warned": behind a relative clause the subject is whom the clause is about. */
function beyondRelative(tokens: readonly Token[], found: Range): Range | null {
  let first = found.from;
  while (
    first > 1 &&
    !gap(tokens[first], ASIDE) &&
    !isReportingForm((tokens[first - 1] as Token).low) &&
    (isFiniteVerb(tokens, first - 1) ||
      (tokens[first - 1] as Token).tags.includes("Verb") ||
      (tokens[first - 1] as Token).tags.includes("Adverb"))
  )
    first -= 1;
  if (first === found.from || first < 2 || gap(tokens[first], ASIDE) || gap(tokens[first - 1], ASIDE)) return null;
  return /^(?:who|that|which)$/.test((tokens[first - 1] as Token).low) ? nounPhraseBefore(tokens, first - 1) : null;
}

/** X, the minister, said; X, who runs it, said; X, 33, said: steps over what is set between commas. */
function subjectBeyond(tokens: readonly Token[], first: number): Range | null {
  let end = first;
  for (let steps = 0; steps < 5 && end > 0; steps += 1) {
    let from = end - 1;
    while (from > 0 && !gap(tokens[from], ASIDE)) from -= 1;
    while (from < end - 1 && /^(?:as|but|and|or|so|yet|like)$/.test((tokens[from] as Token).low)) from += 1;
    const head = tokens[from] as Token;
    const last = from === 0 || gap(head, /[;:]/);
    const plain =
      !gap(tokens[end], /^\s*[)\]]/) &&
      !APPOSITION.test(head.low) &&
      !PREPOSITION.test(head.low) &&
      !/ing$/.test(head.low) &&
      !/^[RDI]-/.test(head.text) &&
      !head.tags.includes("Participle") &&
      !head.tags.includes("PastTense");
    // "Peter Lund, president of Norte Steel, said": an office without an article is no subject beside a name.
    const office = /^\p{Ll}/u.test(head.text) && gap(head, /,/) && tokens[from - 1]?.capital && !isPlural(head);
    const role = ROLE.test(head.low) && /^(?:of|at|for|and)$/.test(tokens[from + 1]?.low ?? "") && from > 0;
    if ((plain && !office && !role && !isRegion(tokens, from, end)) || last) {
      if (hasVerb(tokens, from, end)) return steps === 0 ? null : subjectAbove(tokens, first);
      return nounPhraseBefore(tokens, end, from);
    }
    // "..., the minister, John Smith, said" is taken at the name; "X, a spokesman" goes on to the name before.
    end = from;
  }
  return null;
}

const ROLE =
  /^(?:ceo|cfo|coo|director|president|professor|head|chair|chairman|chairwoman|founder|chief|secretary|minister|editor|author|fellow|senior|executive|managing|deputy|vice)$/;

/** "at a rally in Reno, Nev., said": the state of a town. */
function isRegion(tokens: readonly Token[], from: number, end: number): boolean {
  if (!gap(tokens[from], /,/) || end - from > 2) return false;
  for (let i = from; i < end; i += 1) if (!tokens[i]?.capital) return false;
  let town = from - 1;
  while (town > 0 && tokens[town]?.capital && !gap(tokens[town], ASIDE)) town -= 1;
  return town < from - 1 && /^(?:in|at|near|of|from|outside|to)$/.test(tokens[town]?.low ?? "");
}

const isPlural = (t: Token): boolean => t.tags.includes("Plural");

const hasVerb = (tokens: readonly Token[], from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
};

/** The subject of the main clause, for ", saying that" at its end: of the first finite verb that is not in a clause of its own. */
export function mainSubject(tokens: readonly Token[], before: number): Range | null {
  for (let i = 1; i < before; i += 1) {
    if (!isFiniteVerb(tokens, i)) continue;
    const subject = subjectOf(tokens, i);
    if (!subject || /^(?:be|been|being)$/.test((tokens[subject.to - 1] as Token).low)) continue;
    const lead = tokens[subject.from - 1]?.low ?? "";
    if (
      /^(?:who|which|that)$/.test((tokens[subject.from] as Token).low) ||
      /^(?:that|which|who|whom|as|when|while|after|before|because|since|if|although|though|until)$/.test(lead)
    )
      continue;
    return subject;
  }
  return subjectAbove(tokens, before);
}

/** The subject shared by a verb that has none of its own: "X did this and said", "X rose, saying". */
function subjectAbove(tokens: readonly Token[], before: number): Range | null {
  for (let i = before - 1; i >= 0; i -= 1) {
    // "She's a doctor but concedes"
    if (/^(?:i|you|he|she|it|we|they)'(?:s|ll|ve|d|re|m)$/.test((tokens[i] as Token).low))
      return { from: i, to: i + 1 };
    if (i === 0 || !isFiniteVerb(tokens, i)) continue;
    let first = i;
    while (
      first > 0 &&
      (isFiniteVerb(tokens, first - 1) ||
        /^(?:be|been|being)$/.test(tokens[first - 1]?.low ?? "") ||
        tokens[first - 1]?.tags.includes("Adverb")) &&
      !gap(tokens[first], /[,;:—–()]/)
    )
      first -= 1;
    const low = tokens[first - 1]?.low ?? "";
    if (/^(?:that|which|who|and|but|or)$/.test(low) && !gap(tokens[first], /,/)) continue;
    const subject = subjectOf(tokens, first);
    if (subject) return subject;
  }
  return null;
}

// "issued a statement saying": who issues it says it.
const PAPER =
  /^(?:statement|letter|email|e-mail|tweet|memo|message|release|post|note|text|resolution|order|speech|ad|video)$/;

/** The index behind "this week", "on Tuesday" before a verb. */
function beforeTime(tokens: readonly Token[], at: number): number {
  let i = at;
  if (
    tokens[i - 1]?.tags.includes("Date") ||
    /^(?:week|month|year|night|morning|time|day)$/.test(tokens[i - 1]?.low ?? "")
  )
    i -= 1;
  if (i < at && /^(?:this|last|that|on|each|same)$/.test(tokens[i - 1]?.low ?? "")) i -= 1;
  return i > 0 ? i : at;
}

const LEADS_IN = /^(?:after|before|while|by|in|without|despite|since|when|besides|instead)$/;

/** Who says it, for each form of the verb; null where the sentence does not tell. */
export function sourceOf(tokens: readonly Token[], cue: VerbCue): Range | null {
  if (cue.form === "finite") return subjectOf(tokens, cue.first);
  if (cue.form === "passive") return agentOf(tokens, cue.last);
  const opens = cue.first === 1 && cue.form === "gerund" && LEADS_IN.test((tokens[0] as Token).low);
  if (cue.first === 0 || opens) return subjectAfter(tokens, cue.last);
  const at = beforeTime(tokens, cue.first);
  const before = tokens[at - 1] as Token;
  // "super PACs supporting him": without a comma or a preposition the gerund belongs to the noun before it.
  if (cue.form === "gerund" && !gap(tokens[cue.first], /[,;:—–]/) && before.tags.includes("Noun")) {
    const owner = PAPER.test(before.low) ? mainSubject(tokens, at) : null;
    return owner ?? nounPhraseBefore(tokens, at) ?? subjectAbove(tokens, at);
  }
  return cue.form === "gerund" && gap(tokens[cue.first], /,/)
    ? mainSubject(tokens, cue.first)
    : subjectAbove(tokens, cue.first);
}

/** By whom: "was told by his doctor that". */
function agentOf(tokens: readonly Token[], last: number): Range | null {
  const by = tokens[last + 1]?.low === "by" ? last + 1 : -1;
  return by < 0 ? null : nounPhraseFrom(tokens, by + 1);
}

/** "Saying that it would fail, Trump left": the subject stands behind. */
function subjectAfter(tokens: readonly Token[], last: number): Range | null {
  for (let i = last + 2; i < tokens.length; i += 1) {
    if (!gap(tokens[i], /,/)) continue;
    const found = nounPhraseFrom(tokens, i);
    if (found && isFiniteVerb(tokens, found.to)) return found;
  }
  return null;
}

/** "..., said John Smith, the minister": the noun phrase behind the verb with its apposition. */
export function invertedSource(tokens: readonly Token[], cue: VerbCue): Range | null {
  const found = nounPhraseFrom(tokens, cue.last + 1);
  if (!found || gap(tokens[cue.last + 1], /[,;:—–(]/)) return null;
  let { to } = found;
  while (to < tokens.length && gap(tokens[to], /^,\s*$/) && !/^wh/.test((tokens[to] as Token).low)) {
    const next = nounPhraseFrom(tokens, to);
    if (!next || isFiniteVerb(tokens, next.to) || (tokens[to] as Token).tags.includes("Gerund")) break;
    to = next.to;
  }
  return { from: found.from, to };
}
