import { isFiniteVerb } from "./cue";
import type { Draft } from "./draft";
import { nounPhraseFrom, type Range } from "./noun-phrase";
import { gap, type Statement, type Token } from "./statement";

/** "According to X, A" and "A, according to X". */
export function findAccordingTo(statement: Statement): readonly Draft[] {
  const { tokens } = statement;
  const drafts: Draft[] = [];
  for (let i = 0; i + 2 < tokens.length; i += 1) {
    if (tokens[i]?.low !== "according" || tokens[i + 1]?.low !== "to") continue;
    const source = wholeSource(tokens, i + 2);
    if (!source) continue;
    const content = contentOf(tokens, i, source);
    if (content.length === 0) continue;
    drafts.push({
      statement,
      content,
      source,
      cue: { from: i, to: i + 2 },
      act: "speech",
      force: "plain",
      rule: "attribution/according-to",
      confidence: 0.9,
    });
  }
  return drafts;
}

function hasFinite(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
}

function wholeSource(tokens: readonly Token[], from: number): Range | null {
  // "exit polls", "court documents": what the tagger takes for a verb can only be a name here.
  let to = nounPhraseFrom(tokens, from)?.to ?? from + 1;
  while (to < tokens.length && !gap(tokens[to], /[,;:—–()]/) && !tokens[to]?.quotation) to += 1;
  return { from, to };
}

function contentOf(tokens: readonly Token[], i: number, source: Range): readonly Range[] {
  const opens = i === 0 || (i === 1 && /^(?:but|and|yet|so)$/.test(tokens[0]?.low ?? ""));
  if (opens) return source.to < tokens.length ? [{ from: source.to, to: tokens.length }] : [];
  let from = 0;
  for (let k = i - 1; k > 0; k -= 1) {
    if (gap(tokens[k], /;/)) {
      from = k;
      break;
    }
  }
  const left = { from, to: i };
  const next = tokens[source.to];
  // "The port, according to the ministry, is": the sentence goes on behind the report.
  const goesOn =
    next &&
    gap(next, /,/) &&
    (isFiniteVerb(tokens, source.to) || !hasFinite(tokens, left)) &&
    !/^(?:and|but|who|which|while)$/.test(next.low);
  return goesOn ? [left, { from: source.to, to: tokens.length }] : [left];
}
