import type { Quotation } from "../text/quotation";
import { type Span, slice } from "../text/span";
import { findAccordingTo } from "./attribution/according-to";
import { carryOn } from "./attribution/chain";
import { findHeadline } from "./attribution/headline";
import { findHearsay } from "./attribution/hearsay";
import { findNames } from "./attribution/name";
import { findNounCues } from "./attribution/noun-cue";
import { findReportedSpeech } from "./attribution/reported-speech";
import { settle } from "./attribution/settle";
import { SpeakerBook } from "./attribution/speaker";
import { readStatements } from "./attribution/statement";
import type { Document } from "./document";

/**
 * Who says it: the three parts of an attribution relation (source, cue, content) as in PARC and PolNeAR
 * (Pareti 2012; Newell, Margolin, Ruths 2018).
 */
export interface Attribution {
  /** What is said, without the words that report it; several pieces where the report stands in the middle. */
  readonly content: readonly Span[];
  /** The pieces of the content that stand in quotation marks, marks included. */
  readonly quoted: readonly Span[];
  /** The words that name who says it, or null where nobody is named ("it is said that"). */
  readonly source: Span | null;
  /** The words that report: "said", "according to". */
  readonly cue: Span | null;
  /** The fullest name of the source in this article ("he" -> "Pete Hegseth"); the source's own words when nothing fuller is found. */
  readonly speaker: string | null;
  /** named: a person or body with a name; unnamed: "analysts", "officials"; none: nobody. */
  readonly voice: "named" | "unnamed" | "none";
  /** Some of it is direct speech inside quotation marks. */
  readonly direct: boolean;
  /** What is reported: words, a thought, or only a wish or a side taken ("wants", "supports"), told in the author's words. */
  readonly act: "speech" | "thought" | "attitude";
  /** How the report casts it: "denied", "dispute" -> disputed; "claimed", "reportedly" -> doubted; else plain. */
  readonly force: "plain" | "doubted" | "disputed";
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Who says what in one article: sources, cues and contents, in reading order. Contents never overlap: what is reported
 * inside another report counts as the outer speaker's.
 */
export function findAttributions(doc: Document, quotations: readonly Quotation[]): readonly Attribution[] {
  const statements = readStatements(doc, quotations);
  const drafts = settle(
    statements.flatMap((s) => [
      ...findReportedSpeech(s),
      ...findAccordingTo(s),
      ...findNounCues(s),
      ...findHearsay(s),
      ...findHeadline(s),
    ]),
  );
  const names = findNames(statements);
  const all = carryOn(doc.text, statements, drafts, new SpeakerBook(doc.text, names), quotations);
  return all.filter(
    (a) => !(a.source && NOBODY.test(slice(doc.text, a.source))) && a.content.some((c) => isSaid(doc.text, c)),
  );
}

/** A number in marks is no speech. */
const isSaid = (text: string, content: Span): boolean => /\p{L}/u.test(slice(text, content));

/** "No one can seriously believe that ...": nobody says it, so nobody is given it. */
const NOBODY = /^(?:no one|nobody|none|neither|few|no\s)/i;
