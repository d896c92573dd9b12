import { groupBy } from "../../text/group";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";

const IN_WORDS = {
  asserted: "in the author's own voice",
  hedged: "in the author's voice, hedged",
  attributed: "as reported speech",
  quoted: "as a quotation",
  disputed: "as disputed",
} as const;

/** Some say it themselves, others let somebody else say it, or different people are made to say it. */
export function findAttributionDifference(mentions: readonly ReadMention[]): Difference | null {
  const own = (m: ReadMention) => m.mention.voice === "asserted" || m.mention.voice === "hedged";
  // A source that says it once itself and once through another is with both sides.
  const sources = [...groupBy(mentions, (m) => m.mention.source).values()];
  const authors = sources.filter((list) => list.every(own));
  const reported = sources.filter((list) => !list.some(own));
  const speakersOf = (list: readonly ReadMention[]) => list.map((m) => lastWord(m.mention.attributedTo));
  const others = reported.some((a) => reported.some((b) => !speakersOf(a).some((s) => speakersOf(b).includes(s))));
  if (reported.length === 0 || (authors.length === 0 && !others)) return null;
  const told = [...new Set(mentions.map((m) => describe(m)))];
  return {
    kind: "attribution",
    rule: "divergence/who-says-it",
    text: told.join("; "),
    evidence: mentions.map(({ mention: { source, start, end, quote } }) => ({ source, start, end, quote })),
  };
}

function describe({ mention }: ReadMention): string {
  const how = IN_WORDS[mention.voice];
  return mention.attributedTo && mention.voice !== "asserted" ? `${how} of ${mention.attributedTo}` : how;
}

/** "Ellen Ross" and "Ross" are one speaker. */
const lastWord = (name: string | null): string => name?.toLowerCase().split(/\s+/).at(-1) ?? "";
