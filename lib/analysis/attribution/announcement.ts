import { findVerbCues, isFiniteVerb } from "./cue";
import type { Range } from "./noun-phrase";
import { mainSubject, sourceOf } from "./source";
import type { Statement } from "./statement";

/** "She put it this way:" - a sentence that hands the word to somebody for the next paragraph. */
export interface Announcement {
  readonly statement: Statement;
  readonly source: Range | null;
  readonly cue: Range | null;
  /** A reporting verb ends the sentence ("he wrote:"), so that the next paragraph is speech also without marks. */
  readonly verb: boolean;
}

/** Reads a statement that ends in a colon; null for all others. `after` is the text behind the statement. */
export function readAnnouncement(statement: Statement, after: string): Announcement | null {
  if (!/^["'”’)]*:/.test(after)) return null;
  const { tokens } = statement;
  const cue = findVerbCues(tokens).findLast((c) => c.verb.act === "speech" && c.verb.takes.has("quote"));
  if (!cue) return { statement, source: mainSubject(tokens, tokens.length), cue: null, verb: false };
  const source = sourceOf(tokens, cue) ?? mainSubject(tokens, tokens.length);
  const verb = !tokens.some((_, i) => i > cue.last && isFiniteVerb(tokens, i));
  return { statement, source, cue: { from: cue.first, to: cue.last + 1 }, verb };
}
