import { LIGHT_VERBS, REPORTING_ADJECTIVES, REPORTING_NOUNS, type ReportingNoun } from "../lexicon/reporting-nouns";
import { isFiniteVerb } from "./cue";
import type { Draft } from "./draft";
import { nounPhraseFrom, type Range, startsNounPhrase } from "./noun-phrase";
import { subjectOf } from "./source";
import { gap, type Statement, type Token } from "./statement";

/** "X's claim that A", "fears among officials that A", "X was worried that A", "concerns of A". */
export function findNounCues(statement: Statement): readonly Draft[] {
  const { tokens } = statement;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { low } = tokens[i] as Token;
    const noun = REPORTING_NOUNS.get(low);
    const draft = noun ? afterNoun(statement, i, noun) : afterAdjective(statement, i, REPORTING_ADJECTIVES.get(low));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

function afterNoun(statement: Statement, i: number, { act, force, takes }: ReportingNoun): Draft | null {
  const { tokens } = statement;
  // "concerns among officials that", "claims by agencies that"
  let source: Range | null = null;
  let at = i + 1;
  if (/^(?:by|among|from|within)$/.test(tokens[at]?.low ?? "")) {
    source = nounPhraseFrom(tokens, at + 1);
    const of = tokens.findIndex((t, k) => source !== null && k > source.from && k < source.to && takes.includes(t.low));
    if (source && of > 0) source = { from: source.from, to: of };
    at = source?.to ?? at;
  }
  const link = tokens[at];
  if (!link || gap(link, /[,;:.—–]/)) return null;
  const that = link.low === "that" && isClauseThat(tokens, at);
  if (!that && !(takes.includes(link.low) && (tokens[i] as Token).tags.includes("Noun"))) return null;
  const from = at + 1;
  const to = endOf(tokens, from, hasVerb(tokens, 0, i) ? Infinity : that ? 2 : 1);
  if (to <= from) return null;
  source ??= owner(tokens, i);
  // "support for the plan fell": whose support is not told.
  if (!that && act === "attitude" && source === null) return null;
  const sure = (that ? 0.7 : 0.5) * (source ? 1 : 0.8);
  return {
    statement,
    content: [{ from, to }],
    source,
    cue: { from: i, to: i + 1 },
    act: !that ? "attitude" : act === "attitude" ? "speech" : act,
    force,
    rule: "attribution/noun",
    confidence: sure,
  };
}

function afterAdjective(statement: Statement, i: number, adjective: ReportingNoun | undefined): Draft | null {
  const { tokens } = statement;
  const link = tokens[i + 1];
  if (!adjective || !link || gap(link, /[,;:.—–]/)) return null;
  const that = link.low === "that" && isClauseThat(tokens, i + 1);
  if (!that && !adjective.takes.includes(link.low)) return null;
  let first = i;
  while (
    first > 0 &&
    !gap(tokens[first], /[,;:—–(]/) &&
    (isFiniteVerb(tokens, first - 1) ||
      tokens[first - 1]?.tags.includes("Adverb") ||
      /^(?:been|be|being|more|very|so|all)$/.test(tokens[first - 1]?.low ?? ""))
  )
    first -= 1;
  const source = first < i ? subjectOf(tokens, first) : null;
  if (!source && first < i) return null;
  const from = i + 2;
  const to = endOf(tokens, from, hasVerb(tokens, 0, i) ? Infinity : 2);
  if (to <= from) return null;
  return {
    statement,
    content: [{ from, to }],
    source,
    cue: { from: first, to: i + 1 },
    act: that ? adjective.act : "attitude",
    force: adjective.force,
    rule: "attribution/adjective",
    confidence: 0.6,
  };
}

// "the claim that he lied" against "the claims that were made": a clause has a subject of its own.
function isClauseThat(tokens: readonly Token[], at: number): boolean {
  if (isFiniteVerb(tokens, at + 1)) return false;
  if (/^(?:if|when|as|while|in|on|by|after|although|even|there|given)$/.test(tokens[at + 1]?.low ?? "")) return true;
  const subject = nounPhraseFrom(tokens, at + 1);
  return startsNounPhrase(tokens, at + 1) && subject !== null && subject.to < tokens.length;
}

/** Whose: "Trump's claim", "his claim", "expressed concern". */
function owner(tokens: readonly Token[], i: number): Range | null {
  let k = i - 1;
  while (
    k >= 0 &&
    !gap(tokens[k + 1], /[,;:—–(]/) &&
    ((tokens[k] as Token).tags.includes("Adjective") ||
      /^(?:own|recent|repeated|latest|central|growing|public|new|any|some|that|this|the|a|an|deep|grave|serious|no|many)$/.test(
        (tokens[k] as Token).low,
      ))
  )
    k -= 1;
  const before = tokens[k];
  if (!before || gap(tokens[k + 1], /[,;:—–(]/)) return null;
  if (/^(?:his|her|its|their|my|our)$/.test(before.low)) return { from: k, to: k + 1 };
  if (before.tags.includes("Possessive") || /(?:'s|s')$/.test(before.low)) {
    let from = k;
    while (
      from > 0 &&
      !gap(tokens[from], /[,;:—–(]/) &&
      ((tokens[from - 1] as Token).tags.includes("ProperNoun") || (tokens[from - 1] as Token).tags.includes("Noun")) &&
      !/(?:'s|s')$/.test((tokens[from - 1] as Token).low)
    )
      from -= 1;
    if (from > 0 && /^(?:the|a|an)$/.test((tokens[from - 1] as Token).low) && !gap(tokens[from], /[,;:—–(]/)) from -= 1;
    return { from, to: k + 1 };
  }
  if (LIGHT_VERBS.test(before.low) && isFiniteVerb(tokens, k)) {
    let first = k;
    while (
      first > 0 &&
      (isFiniteVerb(tokens, first - 1) || tokens[first - 1]?.tags.includes("Adverb")) &&
      !gap(tokens[first], /[,;:—–(]/)
    )
      first -= 1;
    return subjectOf(tokens, first);
  }
  return null;
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

/** `own`: which of the verbs that follow is the sentence's own, where the noun is its subject ("the claim that he lied hurt him"). */
function endOf(tokens: readonly Token[], from: number, own: number): number {
  let verbs = 0;
  for (let i = from + 1; i < tokens.length; i += 1) {
    if (gap(tokens[i], /[,;:—–]|\s-+\s/)) return i;
    if (!isFiniteVerb(tokens, i)) continue;
    const before = tokens[i - 1] as Token;
    const chained =
      isFiniteVerb(tokens, i - 1) ||
      before.tags.includes("Adverb") ||
      /^(?:and|or|that|who|which|been|he|she|it|they|we|i|you)$/.test(before.low);
    if (!chained) verbs += 1;
    if (verbs === own) return i;
  }
  return tokens.length;
}
