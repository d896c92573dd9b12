import type { RightComplement } from "./complement";
import { isFiniteVerb, type VerbCue } from "./cue";
import { nounPhraseFrom, PREPOSITION } from "./noun-phrase";
import { gap, type Token } from "./statement";

/** Where a content could end: before token `at`. */
interface Place {
  readonly tokens: readonly Token[];
  readonly cue: VerbCue;
  readonly cues: readonly VerbCue[];
  readonly kind: RightComplement["kind"];
  readonly from: number;
  readonly at: number;
  readonly low: string;
  /** A comma, a dash or a speech that ends in a comma stands before `at`. */
  readonly comma: boolean;
  /** The report itself stands in a clause or phrase that leads up to another clause ("While X said A, Y left"). */
  readonly leading: boolean;
  /** "who said A" */
  readonly relative: boolean;
}

/** Tokens looked at: no sentence of news is longer, and a text without full stops must not take for ever. */
const WINDOW = 200;

/** Where the content that starts at `from` ends: at the end of the sentence, or where another report or the main clause goes on. */
export function contentEnd(
  tokens: readonly Token[],
  cue: VerbCue,
  cues: readonly VerbCue[],
  from: number,
  kind: RightComplement["kind"],
): number {
  if (kind === "quote" && isWhole(tokens, from))
    return tokens[from + 1]?.quotation && gap(tokens[from + 1], /^\s*$/) ? from + 2 : from + 1;
  const relative = /^(?:who|which|that)$/.test(tokens[cue.first - 1]?.low ?? "");
  const leading = isLeading(tokens, cue);
  const near = cues.filter((c) => c.first >= from && c.first < from + WINDOW);
  for (let at = from + 1; at < Math.min(tokens.length, from + WINDOW); at += 1) {
    const comma = gap(tokens[at], /[,;—–]|\s-+\s/) || endsInComma(tokens[at - 1]);
    const place: Place = {
      tokens,
      cue,
      cues: near,
      kind,
      from,
      at,
      low: (tokens[at] as Token).low,
      comma,
      leading,
      relative,
    };
    if (STOPS.some((stops) => stops(place))) return at;
  }
  return tokens.length;
}

/** ", according to"; ", adding that" */
const anotherReport = ({ low, comma, cues, at }: Place): boolean =>
  comma && (low === "according" || cues.some((c) => c.first === at && c.form === "gerund"));

/** "While X said A, Y left"; "Asked about A, X said"; "X, saying A, left"; "X, who said A, left". */
const mainClause = ({ tokens, at, comma, leading, relative, cue }: Place): boolean =>
  comma &&
  ((leading && startsClause(tokens, at)) ||
    ((relative || cue.form === "gerund") && cue.first > 1 && gap(tokens[at], /,/) && isFiniteVerb(tokens, at)));

const TURN = /^(?:but|and|while|though|although|as|whereas|yet|even|after|before|when|because|so)$/;

/** ", but Clinton denied"; "7 percent say A, 9 percent say B" */
const otherSpeaker = ({ tokens, cue, cues, at, from, low, comma, kind }: Place): boolean => {
  if (!comma && !(kind === "object" && /^(?:while|as)$/.test(low))) return false;
  if (TURN.test(low) && startsReport(tokens, cues, at + 1)) return true;
  return (
    at > from + 1 &&
    startsReport(tokens, cues, at) &&
    cues.some((c) => c.verb === cue.verb && c.form === "finite" && c.first > at && c.first <= at + 3)
  );
};

/** "X said A and accused Y": the same subject goes on to another report. A wish stays within what was said. */
const nextReport = ({ cue, cues, at, low, comma }: Place): boolean =>
  /^(?:and|but)$/.test(low) &&
  !comma &&
  (cue.form === "finite" || cue.form === "gerund") &&
  cues.some((c) => c.first === at + 1 && c.form === cue.form && c.verb.act === "speech");

/** "X said A, but left"; "X praised A and left" */
const nextPredicate = ({ tokens, cue, at, low, comma, kind }: Place): boolean => {
  if (cue.form !== "finite") return false;
  const short = kind === "object" || kind === "to";
  if (/^(?:and|but)$/.test(low)) return (comma || short) && isPast(tokens, at + 1);
  return kind === "object" && comma && isPast(tokens, at);
};

const TIME_OR_PLACE = /^(?:after|before|during|when|since|until|following|last|earlier|while|amid)$/;
const OCCASION =
  /^(?:interview|statement|speech|tweet|email|e-mail|letter|post|rally|debate|memo|article|column|television|twitter|facebook|conference|appearance|address)$/;

/** An object is a phrase, not a clause: it ends where a clause, an apposition or the occasion begins. */
const endOfObject = ({ tokens, at, from, low, comma, kind, relative, cue }: Place): boolean => {
  if (kind !== "object" && kind !== "preposition" && !(kind === "to" && comma)) return false;
  if (gap(tokens[at], /\s[—–-]+\s?|—|;/)) return true;
  if (comma && low === "but") return true;
  if (comma && startsClause(tokens, /^(?:and|but|so|yet)$/.test(low) ? at + 1 : at)) return true;
  if (kind === "to") return false;
  if (comma && /^(?:a|an|one|which|who|where|while|after|before|as|by|with)$/.test(low)) return true;
  if (low === "because" || low === "although" || (low === "as" && startsClause(tokens, at + 1))) return true;
  // "rebuked him for suggesting last week that": the time is part of what he is rebuked for.
  if (
    tokens
      .slice(from, at)
      .some((t, k) => t.tags.includes("Gerund") && PREPOSITION.test(tokens[from + k - 1]?.low ?? ""))
  )
    return false;
  if (TIME_OR_PLACE.test(low) || (low === "on" && tokens[at + 1]?.tags.includes("Date"))) return true;
  if (tokens[at]?.tags.includes("WeekDay") && !/^(?:on|of|for|'s)$/.test(tokens[at - 1]?.low ?? "")) return true;
  if (/^(?:in|at|on)$/.test(low) && tokens.slice(at + 1, at + 5).some((t) => OCCASION.test(t.low)) && at > from + 1)
    return true;
  return (
    relative &&
    cue.form === "finite" &&
    isFiniteVerb(tokens, at) &&
    !/^(?:who|which|that|he|she|they|it|we|i|you)$/.test(tokens[at - 1]?.low ?? "")
  );
};

// "said A, sparking an outcry": what followed from the words is the author's to tell. Other participles stay, they may be
// the speaker's own.
const result = ({ tokens, at, comma }: Place): boolean =>
  comma &&
  /^(?:sparking|prompting|triggering|drawing|fueling|fuelling|provoking|stoking|igniting|unleashing|ending|capping|marking)$/.test(
    tokens[at]?.low ?? "",
  );
const semicolon = ({ tokens, at, kind }: Place): boolean =>
  gap(tokens[at], /;/) && kind !== "clause" && kind !== "that";

const STOPS: readonly ((place: Place) => boolean)[] = [
  anotherReport,
  mainClause,
  otherSpeaker,
  nextReport,
  nextPredicate,
  endOfObject,
  result,
  semicolon,
];

const LEADS = /^(?:while|although|though|as|after|before|when|because|since|if|until|once|even|unless|whereas|where)$/;
const LEADING_PREPOSITION = /^(?:despite|with|after|before|by|in|without|besides|instead|following|amid)$/;

/** Whether the clause of the report opens the sentence with a subordinator, or has no subject of its own before the main clause. */
function isLeading(tokens: readonly Token[], cue: VerbCue): boolean {
  if (cue.first === 0) return cue.form !== "finite";
  let start = cue.first;
  while (start > 0 && !gap(tokens[start], /[,;:—–]/)) start -= 1;
  const head = tokens[/^(?:and|but|so|yet|still)$/.test(tokens[start]?.low ?? "") ? start + 1 : start]?.low ?? "";
  return LEADS.test(head) || (start <= 1 && cue.form !== "finite" && LEADING_PREPOSITION.test(head));
}

/** A subject and its verb. */
function startsClause(tokens: readonly Token[], i: number): boolean {
  const subject = nounPhraseFrom(tokens, i);
  return subject !== null && isFiniteVerb(tokens, subject.to);
}

/** A subject and a reporting verb of its own. */
function startsReport(tokens: readonly Token[], cues: readonly VerbCue[], i: number): boolean {
  const next = cues.find((c) => c.form === "finite" && c.first > i - 1 && c.first <= i + 8);
  if (!next || tokens[i]?.quotation) return false;
  for (let k = i + 1; k < next.first; k += 1) if (isFiniteVerb(tokens, k) || gap(tokens[k], /[,;]/)) return false;
  return true;
}

const isPast = (tokens: readonly Token[], i: number): boolean =>
  isFiniteVerb(tokens, i) && tokens[i]?.tags.includes("PastTense") === true;

const endsInComma = (t: Token | undefined): boolean => t?.quotation != null && /,\s*["'”’]*$/.test(t.text);

/** A speech that ends with its own full stop or comma is whole: what follows is the author's again. */
function isWhole(tokens: readonly Token[], from: number): boolean {
  const next = tokens[from + 1];
  if (!next) return true;
  return /[.,!?…]\s*["'”’]*$/.test((tokens[from] as Token).text) || (gap(next, /[,.;]/) && !/^\p{Ll}/u.test(next.text));
}
