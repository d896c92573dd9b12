import type { Act, ReportingVerb } from "../lexicon/reporting-verbs";
import { isPaper, isSomebody } from "./agent";
import { rightComplement } from "./complement";
import { findVerbCues, isFiniteVerb, type VerbCue } from "./cue";
import type { Draft } from "./draft";
import { nounPhraseFrom, type Range, startsNounPhrase } from "./noun-phrase";
import { invertedSource, sourceOf, subjectOf } from "./source";
import { gap, type Statement, type Token } from "./statement";

/** X said that A; A, X said; A, said X; A, X said, B; X, saying that A - and what else reporting verbs govern. */
export function findReportedSpeech(statement: Statement): readonly Draft[] {
  const { tokens } = statement;
  const known = findVerbCues(tokens);
  const unlisted = unlistedCue(tokens, known);
  const cues = unlisted ? [...known, unlisted].sort((a, b) => a.first - b.first) : known;
  const drafts: Draft[] = [];
  let last: Draft | null = null;
  for (const cue of cues) {
    const draft: Draft | null =
      leadingVerb(statement, cue) ?? inverted(statement, cue, cues) ?? plain(statement, cue, cues, last);
    if (!draft) continue;
    drafts.push(draft);
    if (draft.source) last = draft;
  }
  return drafts;
}

const ANY_SPEECH: ReportingVerb = { base: "", takes: new Set(["quote"]), act: "speech", force: "plain" };

/** "..., " fumed X; "..., " X fumed: beside a speech that ends in a comma every past tense reports. */
function unlistedCue(tokens: readonly Token[], cues: readonly VerbCue[]): VerbCue | null {
  const q = tokens.findIndex((t) => t.quotation !== null && /[,?!—-]\s*["'”’]*$/.test(t.text) && t.text.includes(" "));
  if (q < 0 || cues.some((c) => c.main > q && c.main < q + 12)) return null;
  for (let i = q + 1; i < Math.min(tokens.length, q + 9); i += 1) {
    const t = tokens[i] as Token;
    if (!isFiniteVerb(tokens, i) || !t.tags.includes("PastTense") || /^(?:was|were|had|did)$/.test(t.low)) continue;
    const subject = i > q + 1 ? subjectOf(tokens, i) : null;
    if (i > q + 1 && subject?.from !== q + 1) return null;
    return { verb: ANY_SPEECH, first: i, main: i, last: i, form: "finite" };
  }
  return null;
}

const BASE = { speech: 0.9, thought: 0.75, attitude: 0.5 } as const;

function make(
  statement: Statement,
  cue: VerbCue,
  rule: string,
  content: readonly Range[],
  source: Range | null,
  sure = 1,
): Draft {
  const { force } = cue.verb;
  const act = told(statement.tokens, cue, content, source, rule === RULES.object);
  const cueRange = { from: cue.first, to: cue.last + 1 };
  return {
    statement,
    content,
    source,
    cue: cueRange,
    act,
    force,
    rule: `attribution/${rule}`,
    confidence: BASE[act] * sure * (source ? 1 : 0.7),
  };
}

const EVIDENT = /^(?:show|indicate|demonstrate|underscore|highlight|signal|boast|find|cite)$/;

/** Criticism in quotation marks is speech; the same told in the author's words, or only to be made ("to denounce it"), is a side taken. */
function told(
  tokens: readonly Token[],
  { verb, form }: VerbCue,
  content: readonly Range[],
  source: Range | null,
  object: boolean,
): Act {
  // "She has shown interest": only figures and papers show something by saying it.
  if (object && EVIDENT.test(verb.base) && !(source && isPaper(tokens, source))) return "attitude";
  const quoted = content.some(({ from, to }) => tokens.slice(from, to).some((t) => t.quotation));
  if (quoted) return "speech";
  if (form === "infinitive" && !verb.takes.has("clause")) return "attitude";
  // "The raid underscores", "This suggests": the author draws the conclusion.
  if (verb.takes.has("thing") && source !== null && !isSomebody(tokens, source)) return "attitude";
  return verb.act;
}

/** Said John Smith, the minister: "..." */
function leadingVerb(statement: Statement, cue: VerbCue): Draft | null {
  const { tokens } = statement;
  const source = cue.main === 0 && cue.verb.takes.has("quote") ? invertedSource(tokens, cue) : null;
  const quote = tokens.findIndex((t) => t.quotation !== null);
  if (!source || quote < source.to || !gap(tokens[quote], /[,:]\s*$/)) return null;
  return make(statement, cue, "inverted", [{ from: quote, to: quote + 1 }], source);
}

/** "...," said John Smith, the minister. */
function inverted(statement: Statement, cue: VerbCue, cues: readonly VerbCue[]): Draft | null {
  const { tokens } = statement;
  if (cue.form !== "finite" || cue.main - cue.first > 1 || !cue.verb.takes.has("quote") || cue.first === 0) return null;
  const before = tokens[cue.first - 1] as Token;
  // "told reporters": whom it is told stands there, not who tells it.
  if (cue.verb.takes.has("person") && !cue.verb.takes.has("to") && !cue.verb.takes.has("against")) return null;
  if (!before.quotation && !gap(tokens[cue.first], /[,?!]/)) return null;
  if (before.quotation && !/[,.?!…—-]\s*["'”’]*$/.test(before.text) && !gap(tokens[cue.first], /[,.?!]/)) return null;
  const source = invertedSource(tokens, cue);
  // "said Lund, surrounded by his sons": behind a comma a verb in the past is a participle.
  if (!source || (isFiniteVerb(tokens, source.to) && !isParticiple(tokens[source.to]))) return null;
  const left = leftContent(tokens, cue.first);
  if (!left) return null;
  if (!before.quotation) {
    // "The aides, led by X, told the group that": a subject and its apposition, not a clause.
    const next = tokens[source.to];
    if (
      !hasFinite(tokens, left) ||
      (next && !gap(next, /[,;—–(]/) && !/^(?:who|which|in|on|at|during|last|this)$/.test(next.low)) ||
      !cue.verb.takes.has("clause")
    )
      return null;
    if (/^(?:him|her|them|that|it|he|she|they|we|i|you|in|on|at)$/.test(tokens[source.from]?.low ?? "")) return null;
  }
  const content = [left];
  const next = tokens.findIndex((t, i) => i >= source.to && t.quotation !== null);
  if (
    before.quotation &&
    next > 0 &&
    gap(tokens[next], /[,:]\s*$/) &&
    !cues.some((c) => c.first >= source.to && c.first < next)
  )
    content.push({ from: next, to: next + 1 });
  return make(statement, cue, "inverted", content, source);
}

const isParticiple = (t: Token | undefined): boolean =>
  gap(t, /,/) && t?.tags.includes("PastTense") === true && /e[dn]$/.test(t.low);

function plain(statement: Statement, cue: VerbCue, cues: readonly VerbCue[], last: Draft | null): Draft | null {
  const { tokens } = statement;
  const source = last?.source && sharesSource(tokens, cue, last) ? last.source : sourceOf(tokens, cue);
  const found = rightComplement(tokens, cue, cues);
  const left = cue.form === "finite" && source ? leftOf(tokens, cue, source) : null;
  if (left?.quoted) {
    const whole =
      found?.kind === "quote" || found?.kind === "colon"
        ? { from: found.from, to: found.to }
        : continuation(tokens, cue, cues, true);
    return make(statement, cue, "said", [left.range, ...(whole ? [whole] : [])], source);
  }
  if (
    !left &&
    !found &&
    source &&
    cue.form === "finite" &&
    tokens[source.from - 1]?.low === "as" &&
    source.from <= 2 &&
    cue.verb.takes.has("clause")
  ) {
    // "As the Times reported on Monday, A"
    const comma = tokens.findIndex((t, i) => i > cue.last && gap(t, /,/));
    if (comma > 0) return make(statement, cue, "as-said", [{ from: comma, to: tokens.length }], source);
  }
  // "..., Lund said in closing": a phrase is no content beside a clause.
  const right = found && left?.clause && found.kind === "clause" && !hasFinite(tokens, found) ? null : found;
  if (left && (!right || (left.clause && right.kind === "clause" && gap(tokens[right.from], /,/)))) {
    const next = continuation(tokens, cue, cues, false);
    if (next || left.clause) return make(statement, cue, "said", [left.range, ...(next ? [next] : [])], source);
  }
  if (
    left &&
    right?.kind === "quote" &&
    !left.clause &&
    gap(tokens[right.from], /,/) &&
    startsNounPhrase(tokens, left.range.from)
  ) {
    return make(statement, cue, "said", [left.range, { from: right.from, to: right.to }], source);
  }
  if (!right || (right.kind === "object" && cue.verb.base === "raise" && !raisesDoubt(tokens, right))) return null;
  if (
    cue.form === "passive" &&
    cue.first > 0 &&
    !/^(?:that|wh|quote|to)$/.test(right.kind) &&
    !cue.verb.takes.has("as") &&
    !cue.verb.takes.has("name") &&
    !cue.verb.takes.has("of")
  )
    return null;
  // "is expected to" has its own rule, which takes the subject into the content.
  if (cue.form === "passive" && right.kind === "to" && !cue.verb.takes.has("person")) return null;
  if (cue.form === "infinitive" && !/^(?:that|quote|object|wh)$/.test(right.kind)) return null;
  return make(
    statement,
    cue,
    RULES[right.kind],
    [{ from: right.from, to: right.to }],
    source,
    cue.form === "finite" ? 1 : 0.9,
  );
}

/** "raise taxes", "raise a child" against "raise concerns". */
const raisesDoubt = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens
    .slice(from, Math.min(to, from + 5))
    .some((t) =>
      /^(?:questions?|concerns?|doubts?|objections?|issues?|points?|alarms?|suspicions?|fears?|complaints?|possibility|prospect|spect(?:er|re))$/.test(
        t.low,
      ),
    );

/** "X said A and accused B", "said X, adding that B": the source of the report before serves again. */
function sharesSource(tokens: readonly Token[], cue: VerbCue, last: Draft): boolean {
  const between = tokens[cue.first - 1]?.low ?? "";
  if (cue.form === "finite") return /^(?:and|but)$/.test(between) && last.cue !== null;
  return cue.form === "gerund" && (gap(tokens[cue.first], /,/) || /^(?:and|but)$/.test(between));
}

const RULES = {
  colon: "said-colon",
  quote: "said-quote",
  that: "said-that",
  wh: "said-whether",
  to: "vowed-to",
  clause: "said",
  object: "said-object",
  preposition: "said-of",
} as const;

/** A, X said: the content stands before the source when a comma, a dash or a closing mark parts them. */
function leftOf(
  tokens: readonly Token[],
  cue: VerbCue,
  source: Range,
): { range: Range; quoted: boolean; clause: boolean } | null {
  const { takes } = cue.verb;
  if (source.from === 0 || source.from >= cue.first || !(takes.has("quote") || takes.has("clause"))) return null;
  if (/^(?:who|which|that)$/.test((tokens[source.from] as Token).low)) return null;
  const at = tokens[source.from] as Token;
  const before = tokens[source.from - 1] as Token;
  // "A, as the Times reported"
  if (before.low === "as" && source.from > 1) {
    if (!gap(before, /,/)) return null;
    const range = leftContent(tokens, source.from - 1);
    return range && { range, quoted: false, clause: hasFinite(tokens, range) };
  }
  if (!gap(at, /[,?!—–]/) && !before.quotation) return null;
  const range = leftContent(tokens, source.from);
  if (!range) return null;
  const quoted = before.quotation !== null && (/[,.?!…—-]\s*["'”’]*$/.test(before.text) || gap(at, /[,?!]/));
  if (!quoted && !cue.verb.takes.has("clause")) return null;
  const clause = hasMainClause(tokens, range);
  return { range, quoted, clause };
}

const SUBORDINATE = /^(?:as|while|when|after|before|although|though|because|since|if|until|once|unless|whether)$/;

function hasFinite(tokens: readonly Token[], { from, to }: Range): boolean {
  for (let i = from; i < to; i += 1) {
    if (isFiniteVerb(tokens, i)) return true;
    if (tokens[i]?.quotation && (tokens[i] as Token).text.split(/\s+/).length > 3) return true;
  }
  return false;
}

/** "As a rule, if it rains, they stay": a clause that does not depend on another. */
function hasMainClause(tokens: readonly Token[], range: Range): boolean {
  if (!hasFinite(tokens, range)) return false;
  if (!SUBORDINATE.test(tokens[range.from]?.low ?? "")) return true;
  for (let i = range.from + 1; i < range.to; i += 1) {
    const subject = gap(tokens[i], /,/) ? nounPhraseFrom(tokens, i) : null;
    if (subject && subject.to < range.to && isFiniteVerb(tokens, subject.to)) return true;
  }
  return false;
}

/** From the start of the sentence, or from behind an earlier report. */
function leftContent(tokens: readonly Token[], to: number): Range | null {
  if (to <= 0) return null;
  const last = tokens[to - 1] as Token;
  if (last.quotation && /[,.?!…]\s*["'”’]*$/.test(last.text) && last.text.split(/\s+/).length > 4) {
    // A whole speech stands for itself; words before it are the author's, unless they lead into it without a comma.
    let from = to - 1;
    if (from > 0 && !gap(last, /[,:;]/) && /^["'“‘«]+\p{Ll}/u.test(last.text)) from = clauseStart(tokens, from);
    return { from, to };
  }
  return { from: clauseStart(tokens, to), to };
}

function clauseStart(tokens: readonly Token[], to: number): number {
  for (let i = to - 1; i > 0; i -= 1) if (gap(tokens[i], /[;]/)) return i;
  return /^(?:but|and|yet|so)$/.test(tokens[0]?.low ?? "") && to > 1 ? 1 : 0;
}

/** A, X said, B: the clause goes on behind the report. */
function continuation(tokens: readonly Token[], cue: VerbCue, cues: readonly VerbCue[], quoted: boolean): Range | null {
  let i = cue.last + 1;
  while (i < tokens.length && !gap(tokens[i], /[,;:—–]/)) i += 1;
  const t = tokens[i];
  if (!t || !gap(t, /,/)) return null;
  if (quoted) {
    if (t.tags.includes("Gerund")) return null;
    const next = tokens.findIndex((x, k) => k >= i && x.quotation !== null);
    return next < 0 || cues.some((c) => c.first >= i && c.first < next) ? null : { from: next, to: next + 1 };
  }
  if (
    cues.some((c) => c.first === i) ||
    t.tags.includes("Gerund") ||
    /^(?:who|which|where|when|while|but|and|as|after|according|citing)$/.test(t.low)
  )
    return null;
  return { from: i, to: tokens.length };
}
