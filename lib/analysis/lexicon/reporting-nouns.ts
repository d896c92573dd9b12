/**
 * Nouns and adjectives that hold what somebody says, thinks or feels: "the claim that", "worried that", "fears of".
 *
 * Origin: written for this project from general knowledge of English.
 */
import type { Act, Force } from "./reporting-verbs";

export interface ReportingNoun {
  readonly act: Act;
  readonly force: Force;
  /** Prepositions that hold the content as well as "that". */
  readonly takes: readonly string[];
}

type Row = readonly [act: Act, force: Force, takes: string, words: string];

const NOUN_ROWS: readonly Row[] = [
  ["speech", "doubted", "of", "claim allegation accusation rumor rumour"],
  ["speech", "doubted", "", "speculation insinuation"],
  [
    "speech",
    "plain",
    "",
    "assertion argument contention declaration announcement statement admission acknowledgment acknowledgement assurance prediction insistence suggestion remark comment testimony",
  ],
  ["speech", "plain", "of", "promise pledge vow threat warning report complaint charge"],
  ["speech", "disputed", "", "denial"],
  ["speech", "plain", "", "finding conclusion estimate forecast reminder demand"],
  [
    "thought",
    "plain",
    "",
    "belief view opinion conviction suspicion perception impression hope doubt expectation assumption notion",
  ],
  ["thought", "plain", "of about over", "concern fear worry anxiety"],
  [
    "attitude",
    "plain",
    "of",
    "endorsement criticism condemnation praise denunciation rejection dismissal approval disapproval embrace critique repudiation mockery",
  ],
  ["attitude", "plain", "for", "support contempt disdain admiration respect sympathy enthusiasm preference"],
  ["attitude", "plain", "to", "opposition objection aversion"],
  ["attitude", "plain", "on against", "attack"],
];

const ADJECTIVE_ROWS: readonly Row[] = [
  ["thought", "plain", "", "confident hopeful optimistic certain sure convinced adamant aware persuaded"],
  ["thought", "plain", "about of", "concerned worried afraid fearful leery wary skeptical sceptical anxious doubtful"],
  ["attitude", "plain", "of", "critical supportive dismissive disdainful contemptuous fond tired"],
  ["thought", "plain", "", "unaware mindful"],
  ["attitude", "plain", "", "disappointed pleased glad frustrated angry furious surprised proud grateful happy"],
];

function readRows(rows: readonly Row[], plural: boolean): ReadonlyMap<string, ReportingNoun> {
  const words = new Map<string, ReportingNoun>();
  for (const [act, force, takes, list] of rows) {
    for (const word of list.split(" ")) {
      const entry = { act, force, takes: takes.split(" ").filter(Boolean) };
      words.set(word, entry);
      if (plural) words.set(word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`, entry);
    }
  }
  return words;
}

export const REPORTING_NOUNS = readRows(NOUN_ROWS, true);
export const REPORTING_ADJECTIVES = readRows(ADJECTIVE_ROWS, false);

/** Verbs that lend a reporting noun their subject: "expressed concern that". */
export const LIGHT_VERBS =
  /^(?:express|voice|rais|mak|ma(?:d|k)|ha[vs]|had|issu|shar|repeat|reiterat|deliver|g[ai]v|offer|receiv|hold|held|cit|not|stok|dismiss)(?:e|ed|es|ing|s|en)?$/;

/** Adverbs by which the author passes on what others say without naming them. */
export const HEARSAY_ADVERBS = /^(?:reportedly|allegedly|supposedly|purportedly)$/;

/** Participles of the same kind: "is said to", "are believed to". */
export const HEARSAY_PARTICIPLES =
  /^(?:said|believed|thought|reported|alleged|rumored|rumoured|understood|presumed|estimated|expected|projected|known|claimed|considered|supposed)$/;
