import type { Kind, RemovalReason } from "../ingest/article";
import type { Told } from "../words/told";

/**
 * The contract: one comparison as JSON (`parallax compare --format json`, and the app's export).
 * Other programs read it, so names and meanings are fixed; fields may be added, never changed.
 * Every `quote` equals `text.slice(start, end)` of its source, in UTF-16 code units.
 */
export const SCHEMA = "parallax.comparison/1";

export interface Comparison {
  readonly schema: typeof SCHEMA;
  readonly engine: string;
  readonly sources: readonly Source[];
  readonly claims: readonly SharedClaim[];
  readonly figures: readonly LedgerEntry[];
  readonly targets: readonly Target[];
  readonly stances: readonly Stance[];
  readonly findings: readonly ReportedFinding[];
  readonly naming: readonly Referent[];
  readonly divergence: readonly SourceDivergence[];
  /** Who gets to speak, one entry a source. */
  readonly voices: readonly VoiceShare[];
  /** How far apart each two sources are, each pair once, in the order of the sources. */
  readonly pairs: readonly PairDivergence[];
  /** Dates that the texts tell, each with its place: what each source could have known. */
  readonly times: readonly TimeMark[];
  /** What a person rejected; it stands nowhere else. Left out, as the next two are, while nobody has decided anything. */
  readonly rejected?: Rejected;
  /** The decisions that are applied here, first to last. */
  readonly reviews?: readonly ReviewEntry[];
  /** Decisions that no longer find what they speak of. */
  readonly lost?: readonly ReviewEntry[];
  /** Tells a page whose ids and places hold from one whose ids may mean something else by now. */
  readonly fingerprint?: string;
}

/**
 * What a person decided about a finding (lib/annotation/review.ts). The engine writes none; what was rejected stands in
 * `rejected` alone.
 */
export interface ReviewMark {
  readonly status: "confirmed" | "changed" | "rejected";
  /** As the person calls themselves; "" when they did not say. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  /** The number of the decision in the story's log. */
  readonly decision: number;
}

export interface Rejected {
  /** With `changed` instead of `rejected` in its mark: one that a person left to a single source, so that none share it. */
  readonly claims: readonly SharedClaim[];
  /** `claim`: the id of the claim that it was a difference of. */
  readonly differences: readonly { readonly claim: string; readonly difference: Difference }[];
  readonly figures: readonly LedgerEntry[];
  readonly stances: readonly Stance[];
  readonly findings: readonly ReportedFinding[];
  readonly naming: readonly Referent[];
}

export type ReviewVerb = "confirm" | "reject" | "relabel" | "rename" | "join" | "split" | "move" | "alias";
export type Reviewed = "claim" | "difference" | "figure" | "stance" | "finding" | "name";

/** One decision as others read it: what it speaks of stands in its words, so that no version's ids are needed. */
export interface ReviewEntry {
  readonly number: number;
  /** "" when they did not say. */
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
  readonly do: ReviewVerb;
  readonly what: Reviewed;
  /** A claim's label, the quantity of a figure, a target, a name; of a finding its layer. */
  readonly on: string;
  /** What it was before, and what a person made of it: a tag, a label, a form of a name; null where there is none. */
  readonly from: string | null;
  readonly to: string | null;
  /** The words it speaks of, with their places when it was made and a few signs before and after. */
  readonly words: readonly ReviewedWords[];
}

export interface ReviewedWords extends Quote {
  readonly source: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A span of one source with its words. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export interface Source {
  readonly id: string;
  readonly file: string;
  readonly kind: Kind;
  readonly kindConfidence: number;
  readonly outlet: string | null;
  readonly title: string;
  readonly byline: string | null;
  readonly published: string | null;
  /** Words of the article's own text, without what was removed. */
  readonly words: number;
  readonly text: string;
  readonly removed: readonly { readonly start: number; readonly end: number; readonly reason: RemovalReason }[];
  /** Paragraphs of the text that is read, in order; `role` says which are the article's head and which are headings. */
  readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly role: ParagraphRole }[];
  /** Sentences of the text that is read, in order: the steps of the sentence cursor. */
  readonly sentences: readonly { readonly start: number; readonly end: number }[];
  /** Blind mode only: outlet, kind and byline are withheld and their words in the text covered. */
  readonly hidden?: true;
}

export type ParagraphRole = "title" | "byline" | "date" | "heading" | "body";

// ---- claims
export const RELATIONS = [
  "agree",
  "figures-differ",
  "wording-differs",
  "contradict",
  "agency-differs",
  "partial",
] as const;
export type Relation = (typeof RELATIONS)[number];

/** How the mentions of one claim can differ; silence is told by `silent`. */
export const DIVERGENCE_KINDS = ["figure", "attribution", "agency", "wording", "modality", "time"] as const;
export type DivergenceKind = (typeof DIVERGENCE_KINDS)[number];

export interface SharedClaim {
  readonly id: string;
  /** Words of one mention: the shortest that still names what the claim is about. */
  readonly label: string;
  readonly relation: Relation;
  readonly kinds: readonly DivergenceKind[];
  /** How sure the alignment is, 0..1. */
  readonly score: number;
  /** How far its mentions diverge, 0..1, less where it is unsure that they are one claim: the order of the claims grid. */
  readonly divergence: number;
  /** Assembled from the findings' own words and counts. */
  readonly explanation: string;
  /** One entry a difference, each with the words it rests on. */
  readonly differences: readonly Difference[];
  /** Why these mentions are held to be one claim. */
  readonly grounds: readonly Ground[];
  readonly mentions: readonly Mention[];
  readonly silent: readonly Silence[];
  /** The kinds in which two of its sources differ from each other, where they do; `differences` shows each kind once. */
  readonly between?: readonly { readonly a: string; readonly b: string; readonly kinds: readonly DivergenceKind[] }[];
  readonly review?: ReviewMark;
}

export interface Mention extends Quote {
  readonly source: string;
  readonly voice: Voice;
  /** Who is said to have said it; null when the author speaks. */
  readonly attributedTo: string | null;
  readonly figures: readonly MentionFigure[];
  /** The whole sentence that holds the mention. */
  readonly sentence: { readonly start: number; readonly end: number };
  readonly review?: ReviewMark;
}

export const VOICES = ["asserted", "attributed", "quoted", "hedged", "disputed"] as const;
export type Voice = (typeof VOICES)[number];

export interface MentionFigure {
  readonly value: number;
  readonly unit: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Difference {
  readonly kind: DivergenceKind;
  /** The rule that found it, e.g. "divergence/figure". */
  readonly rule: string;
  /** One short sentence, assembled from the words below. */
  readonly text: string;
  /** The same as a message of the part "told" (lib/words), for other languages. */
  readonly told: Told;
  readonly evidence: readonly ({ readonly source: string } & Quote)[];
  readonly review?: ReviewMark;
}

export interface Ground {
  readonly rule: "entity" | "figure" | "predicate" | "words" | "meaning";
  /** What is shared: the entity's name, the figure's unit, the verb, the words. */
  readonly text: string;
  /** Its part in the alignment score, 0..1. */
  readonly weight: number;
}

export interface Silence {
  readonly source: string;
  /** silent: could have said it; before: written before it happened; outside: the article never touches the subject. */
  readonly reason: "silent" | "before" | "outside";
}

// ---- figures
export const VERDICTS = ["conflict", "agree", "agrees-by-sum", "different-period", "different-definition"] as const;
export type Verdict = (typeof VERDICTS)[number];

export interface LedgerEntry {
  readonly id: string;
  readonly quantity: string;
  readonly verdict: Verdict;
  /** What the verdict rests on, e.g. "1.2 + 2.3 = 3.5 billion USD". */
  readonly explanation: string;
  /** The same as a message of the part "told" (lib/words), for other languages. */
  readonly told: Told;
  readonly mentions: readonly LedgerMention[];
  readonly review?: ReviewMark;
}

export interface LedgerMention extends Quote {
  readonly source: string;
  readonly value: number;
  readonly unit: string;
  readonly period: string | null;
  /** How the text bounds it: "over 60%" is "at least"; left out where nothing is counted (a place in an order). */
  readonly bound?: "exact" | "about" | "at least" | "at most";
}

// ---- stance
export const STANCES = ["supportive", "critical", "neutral", "mixed", "absent"] as const;
export type StanceLabel = (typeof STANCES)[number];

export interface Target {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** False when a person added or changed it. */
  readonly chosen: "engine" | "person";
}

export interface Stance {
  readonly source: string;
  /** The target's name. */
  readonly target: string;
  readonly label: StanceLabel;
  /** -1 critical .. 1 supportive; the author's attitude alone. */
  readonly score: number;
  readonly confidence: number;
  readonly evidence: readonly StanceEvidence[];
  readonly review?: ReviewMark;
}

export interface StanceEvidence extends Quote {
  readonly polarity: number;
  /** "author", or the name of who is quoted or reported: that person's stance, not counted in the score. */
  readonly holder: string;
  readonly rule: string;
}

// ---- findings of single articles
export interface ReportedFinding extends Quote {
  readonly source: string;
  readonly layer: "attribution" | "wording" | "frame";
  readonly tag: string;
  readonly rule: string;
  readonly confidence: number;
  /** Attribution only: who says it, and the words that say so. */
  readonly speaker?: string | null;
  readonly cue?: string | null;
  /** Attribution only: direct speech. */
  readonly direct?: boolean;
  readonly review?: ReviewMark;
}

// ---- naming
export interface Referent {
  readonly id: string;
  readonly referent: string;
  readonly mentions: readonly {
    readonly source: string;
    readonly forms: readonly {
      readonly text: string;
      readonly count: number;
      readonly at: readonly { readonly start: number; readonly end: number }[];
    }[];
    /** What it does or has done to it in this source's sentences, in the order of the text. */
    readonly roles?: readonly NamedRole[];
  }[];
  readonly review?: ReviewMark;
}

/** One verb that a named actor or thing goes with; the quote runs from the name to the verb, or from the verb to it. */
export interface NamedRole extends Quote {
  readonly role: "acts" | "acted-on";
  /** As a dictionary has it: "open". */
  readonly verb: string;
}

// ---- divergence of one source from the others
export interface SourceDivergence {
  readonly source: string;
  readonly score: number;
  /** Claim ids. A claim that only this source makes is listed in `own`. */
  readonly alone: readonly string[];
  readonly differs: readonly string[];
  readonly silent: readonly string[];
  readonly summary: string;
  /** What this source alone says: checkable statements with no partner elsewhere. */
  readonly own: readonly OwnClaim[];
}

export interface OwnClaim extends Quote {
  readonly id: string;
  readonly voice: Voice;
  readonly attributedTo: string | null;
  /** How much it says: named actors and figures weigh. 0..1, the order of the list. */
  readonly weight: number;
}

// ---- who gets to speak
/** Words of one source's own text by whose they are; `named`, `unnamed` and `author` together are `words`. */
export interface VoiceShare {
  readonly source: string;
  readonly words: number;
  /** Said or reported of a person or body that the text names. */
  readonly named: { readonly direct: number; readonly indirect: number };
  /** Of "officials", "critics", or a quotation with no speaker. */
  readonly unnamed: { readonly direct: number; readonly indirect: number };
  readonly author: number;
  /** Most words first; null where nobody is said to have said it. */
  readonly speakers: readonly VoiceSpeaker[];
}

export interface VoiceSpeaker {
  readonly name: string | null;
  readonly words: number;
  readonly passages: readonly { readonly start: number; readonly end: number }[];
}

// ---- divergence of each two sources
export interface PairDivergence {
  /** Source ids. */
  readonly a: string;
  readonly b: string;
  /** 0: what either states of the shared claims both state alike; 1: they state none in common (see pairs.ts). */
  readonly score: number;
  /** Ids of claims that both state. */
  readonly both: readonly string[];
  /** Those of `both` in which words of the two differ. */
  readonly differ: readonly string[];
  /** Ids of claims that one of the two states and the other does not. */
  readonly apart: readonly string[];
}

// ---- dates told
export interface TimeMark extends Quote {
  readonly source: string;
  /** As exact as the words are: "2024", "2024-11" or "2024-11-14". */
  readonly date: string;
  /** Id of the shared claim whose mention holds it. */
  readonly claim: string | null;
  /** It lies after the day on which the article was published. */
  readonly ahead: boolean;
}
