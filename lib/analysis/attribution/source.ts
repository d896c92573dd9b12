import { isFiniteVerb, type VerbCue } from "./cue";
import { nounPhraseBefore, nounPhraseFrom, PREPOSITION, type Range } from "./noun-phrase";
import { gap, type Token } from "./statement";

const APPOSITION =
  /^(?:a|an|the|his|her|its|their|one|who|whose|which|now|then|also|both|himself|herself|including|such|along|of|however|meanwhile|though|instead|too|therefore|still|again|later|today|yesterday|\d+)$/;

const BETWEEN =
  /^(?:however|meanwhile|though|therefore|then|today|yesterday|tonight|later|now|still|also|too|instead|again|once)$/;

/** The subject of a finite verb group: where somebody says, thinks or wants it. */
export function subjectOf(tokens: readonly Token[], first: number): Range | null {
  // "Carter however said", "the party today agrees": what stands between subject and verb.
  while (first > 1 && BETWEEN.test((tokens[first - 1] as Token).low) && !gap(tokens[first], /[,;:—–()]/)) first -= 1;
  if (first <= 0) return null;
  const own = tokens[first] as Token;
  // "he'd said", "she's arguing"
  if (/^(?:i|you|he|she|it|we|they|who|that|which)'/.test(own.low)) return { from: first, to: first + 1 };
  const before = tokens[first - 1] as Token;
  if (!gap(own, /[,;:—–()]/)) {
    if (before.low === "that" || before.low === "who" || before.low === "which") return { from: first - 1, to: first };
    if (/^(?:and|but|or|then)$/.test(before.low)) return subjectAbove(tokens, first - 1);
    // "praised him and in a statement thanked her": only a phrase of time or place stands before the verb.
    return nounPhraseBefore(tokens, first) ?? subjectAbove(tokens, first);
  }
  return subjectBeyond(tokens, first);
}

/** X, the minister, said; X, who runs it, said; X, 33, said: steps over what is set between commas. */
function subjectBeyond(tokens: readonly Token[], first: number): Range | null {
  let end = first;
  for (let steps = 0; steps < 5 && end > 0; steps += 1) {
    let from = end - 1;
    while (from > 0 && !gap(tokens[from], /[,;:—–()]/)) from -= 1;
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
    const office =
      /^\p{Ll}/u.test(head.text) && gap(head, /,/) && /^\p{Lu}/u.test(tokens[from - 1]?.text ?? "") && !isPlural(head);
    const role = ROLE.test(head.low) && /^(?:of|at|for|and)$/.test(tokens[from + 1]?.low ?? "") && from > 0;
    if ((plain && !office && !role) || last) {
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
export function subjectAbove(tokens: readonly Token[], before: number): Range | null {
  for (let i = before - 1; i > 0; i -= 1) {
    if (!isFiniteVerb(tokens, i)) continue;
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

/** Who says it, for each form of the verb; null where the sentence does not tell. */
export function sourceOf(tokens: readonly Token[], cue: VerbCue): Range | null {
  if (cue.form === "finite") return subjectOf(tokens, cue.first);
  if (cue.form === "passive") return agentOf(tokens, cue.last);
  if (cue.first === 0) return subjectAfter(tokens, cue.last);
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
export function agentOf(tokens: readonly Token[], last: number): Range | null {
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
  while (to < tokens.length && gap(tokens[to], /^,\s*$/)) {
    const next = nounPhraseFrom(tokens, to);
    if (!next || isFiniteVerb(tokens, next.to) || (tokens[to] as Token).tags.includes("Gerund")) break;
    to = next.to;
  }
  return { from: found.from, to };
}
