import { inflect, REPORTING_VERBS, type ReportingVerb } from "../lexicon/reporting-verbs";
import { gap, type Token } from "./statement";

/** A reporting verb in its verb group: "has repeatedly said", "to point out". Indexes into the statement's tokens. */
export interface VerbCue {
  readonly verb: ReportingVerb;
  /** First token of the group: auxiliaries, adverbs, "to". */
  readonly first: number;
  readonly main: number;
  /** Last token: the verb or its particle. */
  readonly last: number;
  readonly form: "finite" | "gerund" | "infinitive" | "passive";
}

interface Entry {
  readonly verb: ReportingVerb;
  readonly particles: readonly string[];
  readonly suffix: "base" | "s" | "past" | "ing";
}

const FORMS = new Map<string, Entry[]>();
for (const verb of REPORTING_VERBS.values()) {
  const [head = "", ...particles] = verb.base.split(" ");
  for (const [i, form] of inflect(head).entries()) {
    const suffix =
      i === 0 ? "base" : form.endsWith("ing") ? "ing" : form.endsWith("s") && form !== "was" ? "s" : "past";
    const list = FORMS.get(form) ?? [];
    list.push({ verb, particles, suffix });
    list.sort((a, b) => b.particles.length - a.particles.length);
    FORMS.set(form, list);
  }
}

const BE =
  /^(?:is|are|was|were|be|been|being|'s|'re)$|(?:^(?:he|she|it|who|that|there|they|we|you|i)'(?:s|re|m)$)|^(?:is|are|was|were)n't$/;
const HAVE = /^(?:has|have|had|having|'ve|'d)$|'(?:ve|d)$|^(?:has|have|had)n't$/;
const MODAL =
  /^(?:will|would|can|could|may|might|must|shall|should|do|does|did|won't|cannot|ought)$|^(?:would|could|can|should|might|does|do|did)n't$|'ll$/;
const ADVERB =
  /^(?:not|never|also|then|later|now|just|even|still|only|once|again|often|always|already|soon|first|instead|all|both|further|long|since|ever|reportedly|allegedly)$/;
/** An adverb that can stand in a verb group; "daily" and a name in -ly cannot. */
const isAdverb = (t: Token): boolean =>
  (ADVERB.test(t.low) || t.tags.includes("Adverb")) &&
  !t.capital &&
  !/^(?:daily|weekly|monthly|early|yearly)$/.test(t.low);

const SUBJECT = /^(?:i|you|he|she|it|we|they|who|which|that)'/;

/** Whether a word is a form of a reporting verb with a clause behind it. */
export const isReportingForm = (low: string): boolean =>
  FORMS.get(low)?.some((e) => e.verb.takes.has("clause")) ?? false;

/** The reporting verbs of a statement that are verbs there, in order. */
export function findVerbCues(tokens: readonly Token[]): readonly VerbCue[] {
  const cues: VerbCue[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const entry = FORMS.get(token.low)?.find((e) => e.particles.every((p, k) => tokens[i + 1 + k]?.low === p));
    if (!entry || token.quotation) continue;
    const group = readGroup(tokens, i, entry);
    if (!group || !isVerbHere(tokens, i, entry, group)) continue;
    cues.push({ verb: entry.verb, main: i, last: i + entry.particles.length, ...group });
  }
  return cues;
}

function readGroup(tokens: readonly Token[], main: number, entry: Entry): Pick<VerbCue, "first" | "form"> | null {
  let first = main;
  let be = false;
  let have = false;
  let modal = false;
  let to = false;
  while (first > 0 && !gap(tokens[first], /[,;:—–(]/)) {
    const { low } = tokens[first - 1] as Token;
    if (BE.test(low)) be = true;
    else if (HAVE.test(low)) have = true;
    else if (MODAL.test(low)) modal = true;
    else if (low === "to" && !to && entry.suffix === "base") to = true;
    else if (!isAdverb(tokens[first - 1] as Token)) break;
    // "he'd said": the subject stands in the same word.
    if (SUBJECT.test(low)) break;
    first -= 1;
  }
  if (to) return { first, form: "infinitive" };
  if (entry.suffix === "ing") return { first, form: be ? "finite" : "gerund" };
  if (entry.suffix === "past" && main === 0) return { first, form: "passive" };
  // "backed by X", "a raid described as", "trips believed to be": participles, not what somebody did.
  const next = tokens[main + 1]?.low;
  if (
    entry.suffix === "past" &&
    !have &&
    !modal &&
    (next === "by" ||
      (/^(?:as|in|on|at)$/.test(next ?? "") && entry.verb.takes.has("as")) ||
      (next === "to" && entry.verb.act === "thought" && !entry.verb.takes.has("to")))
  )
    return { first, form: "passive" };
  if (entry.suffix === "past" && be && !have) return { first, form: "passive" };
  if (entry.suffix === "past" && have && be)
    return { first, form: tokens.slice(first, main).some((t) => t.low === "been") ? "passive" : "finite" };
  if (entry.suffix === "base" && !modal && tokens[main]?.tags.includes("Gerund")) return null;
  return { first, form: "finite" };
}

const DETERMINER =
  /^(?:the|a|an|this|these|those|his|her|its|their|my|our|your|no|any|some|every|each|such|of|in|with|by|from|for|on|at|'s|public|new|recent|more|further)$/;

// claims, reports, notes, states, comments are nouns as often as verbs. compromise's tag is taken, unless the words beside
// it settle the matter: a determiner before makes a noun, an auxiliary or a pronoun a verb.
function isVerbHere(
  tokens: readonly Token[],
  i: number,
  { suffix }: Entry,
  { first, form }: Pick<VerbCue, "first" | "form">,
): boolean {
  const token = tokens[i] as Token;
  const before = gap(token, /[,;:—–]/) ? undefined : tokens[i - 1];
  const after = tokens[i + 1];
  // "newly-announced", "state-run", "state security forces"
  if (token.low === "states" && after?.low !== "that" && !after?.quotation) return false;
  if (token.before === "-" || after?.before === "-" || (token.low === "state" && after?.low !== "that")) return false;
  if (/^(?:said|says|say|told|tells|wrote|saying|telling|thinks|argues|argued)$/.test(token.low))
    return token.low !== "say" || !before || !/^(?:a|the|his|her|their)$/.test(before.low);
  if (i === 0 && suffix !== "ing" && suffix !== "past") return false;
  if (suffix === "past" && before?.low === "to") return false;
  // "a company called Cambridge"
  if (
    /^(?:called|named|dubbed|labeled)$/.test(token.low) &&
    before?.tags.includes("Singular") &&
    /^(?:a|an)$/.test(tokens[i - 2]?.low ?? "")
  )
    return false;
  const aux = tokens.slice(first, i).some((t) => !isAdverb(t));
  if (aux && suffix === "s") return false;
  // "a daily email", "his widely read note"
  const ahead = tokens[first - 1];
  if (
    !aux &&
    first < i &&
    ahead &&
    !SUBJECT.test(ahead.low) &&
    (DETERMINER.test(ahead.low) || ahead.tags.includes("Possessive"))
  )
    return false;
  if (form === "infinitive" || first < i) return true;
  if (
    before &&
    !SUBJECT.test(before.low) &&
    (DETERMINER.test(before.low) || /'s?$/.test(before.low) || before.tags.includes("Possessive"))
  )
    return false;
  if (token.capital && i > 0) return false;
  if (before && /^(?:i|you|he|she|we|they|who|which)$/.test(before.low)) return true;
  if (
    after &&
    /^(?:i|he|she|it|we|they|there|you)(?:'|$)/.test(after.low) &&
    suffix !== "ing" &&
    before?.tags.includes("Noun")
  )
    return true;
  // "super PACs backing the governor"
  if (
    suffix === "ing" &&
    before?.tags.includes("Noun") &&
    after &&
    (after.tags.includes("ProperNoun") || /^(?:the|a|an|his|her|their|its|him|them|former)$/.test(after.low))
  )
    return true;
  if (suffix === "ing") return !token.tags.includes("Noun") || gap(token, /,/) || after?.low === "that";
  if (suffix === "past") return !token.tags.includes("Adjective") || after?.low === "that" || after?.quotation != null;
  if (after?.low === "that" || after?.quotation) return true;
  // A base form agrees with a plural, an s-form with a singular; else it is a noun ("the fading campaign for").
  if (
    before &&
    suffix === "base" &&
    !before.tags.includes("Plural") &&
    !before.tags.includes("PastTense") &&
    !before.tags.includes("Adverb") &&
    !/^(?:to|and|some|many|most|all|few|both|others|critics|people|percent)$/.test(before.low) &&
    !/s$/.test(before.low)
  )
    return false;
  if (before && suffix === "s" && before.tags.includes("Plural") && !before.tags.includes("ProperNoun")) return false;
  return token.tags.includes("Verb");
}

const SOME = /^(?:some|many|most|others|few|both|several|they|we|who)$/;
const NONFINITE = /^(?:Gerund|Infinitive)$/;

/** Whether a token is a verb that can hold a clause, as far as tags tell. */
export function isFiniteVerb(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!token || token.quotation || token.before === "-") return false;
  if (
    BE.test(token.low) ||
    MODAL.test(token.low) ||
    /^(?:has|have|had)(?:n't)?$/.test(token.low) ||
    /'(?:ll|ve|d|re|m)$/.test(token.low)
  )
    return !/^(?:be|been|being)$/.test(token.low);
  if (!token.tags.includes("Verb") || token.tags.includes("Gerund")) return false;
  const before = tokens[i - 1];
  // A sentence of news does not begin with an imperative: "House leaders" is a name.
  if (i === 0 && token.tags.includes("Infinitive")) return false;
  // "Trump campaign spokeswoman": a base form does not agree with one name before it, so it is a noun.
  if (token.tags.includes("Infinitive") && before?.tags.includes("Possessive")) return false;
  if (
    token.tags.includes("Infinitive") &&
    !/^(?:put|cut|set|hit|let|read|cast|quit|shut|split|spread)$/.test(token.low) &&
    before?.tags.includes("ProperNoun") &&
    !before.tags.includes("Plural") &&
    tokens[i + 1]?.tags.includes("Noun")
  )
    return false;
  if (before && (before.low === "to" || DETERMINER.test(before.low)) && !gap(token, /[,;:]/)) return false;
  return (
    token.tags.includes("PastTense") ||
    (token.tags.includes("PresentTense") &&
      (!token.tags.some((t) => NONFINITE.test(t)) || !before || before.tags.includes("Noun") || SOME.test(before.low)))
  );
}
