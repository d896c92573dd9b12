import { HEARSAY_ADVERBS, HEARSAY_PARTICIPLES } from "../lexicon/reporting-nouns";
import { isFiniteVerb } from "./cue";
import type { Draft } from "./draft";
import type { Range } from "./noun-phrase";
import { subjectOf } from "./source";
import { gap, type Statement, type Token } from "./statement";

/** What the author passes on from nobody: "reportedly", "allegedly", "is said to", "it is believed that". */
export function findHearsay(statement: Statement): readonly Draft[] {
  const { tokens } = statement;
  const drafts: Draft[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const { low } = tokens[i] as Token;
    const content = HEARSAY_ADVERBS.test(low)
      ? aroundAdverb(tokens, i)
      : HEARSAY_PARTICIPLES.test(low)
        ? afterParticiple(tokens, i)
        : [];
    if (content.length === 0) continue;
    const force = /^(?:expected|projected|known|estimated|considered)$/.test(low) ? "plain" : "doubted";
    drafts.push({
      statement,
      content,
      source: null,
      cue: { from: i, to: i + 1 },
      act: "speech",
      force,
      rule: "attribution/hearsay",
      confidence: 0.55,
    });
  }
  return drafts;
}

function aroundAdverb(tokens: readonly Token[], i: number): readonly Range[] {
  let from = i;
  while (
    from > 0 &&
    !gap(tokens[from], /[,;:—–(]/) &&
    !/^(?:and|but|because|while|that|after|when|as)$/.test((tokens[from - 1] as Token).low)
  )
    from -= 1;
  let to = i + 1;
  while (to < tokens.length && !gap(tokens[to], /[,;:—–)]/)) to += 1;
  return [...(from < i ? [{ from, to: i }] : []), ...(to > i + 1 ? [{ from: i + 1, to }] : [])];
}

function afterParticiple(tokens: readonly Token[], i: number): readonly Range[] {
  let first = i;
  while (
    first > 0 &&
    (/^(?:is|are|was|were|been|be|has|have|had|also|now|widely|long|not|still|generally|commonly|being)$/.test(
      (tokens[first - 1] as Token).low,
    ) ||
      (tokens[first - 1] as Token).tags.includes("Adverb"))
  )
    first -= 1;
  if (!tokens.slice(first, i).some((t) => /^(?:is|are|was|were|been|be|being)$/.test(t.low))) return [];
  const link = tokens[i + 1];
  if (!link || gap(link, /[,;:—–]/)) return [];
  const rest = { from: i + 2, to: endOf(tokens, i + 2) };
  if (rest.to <= rest.from) return [];
  if (link.low === "that" && tokens[first - 1]?.low === "it") return [rest];
  if (link.low !== "to") return [];
  const subject = isFiniteVerb(tokens, first) ? subjectOf(tokens, first) : null;
  return [...(subject ? [subject] : []), { from: i + 1, to: rest.to }];
}

function endOf(tokens: readonly Token[], from: number): number {
  let to = from + 1;
  while (to < tokens.length && !gap(tokens[to], /[;:—–)]|,\s/)) to += 1;
  return Math.min(to, tokens.length);
}
