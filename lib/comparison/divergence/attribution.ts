import { groupBy } from "../../text/group";
import type { Told } from "../../words/told";
import type { Difference } from "../comparison";
import { inEnglish } from "../in-english";
import type { ReadMention } from "../mention";
import { series, told } from "../told";
import { differenceOf } from "./evidence";

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
  const ways = new Map(mentions.map(describe).map((way) => [inEnglish(way), way]));
  return differenceOf(
    "attribution",
    "divergence/who-says-it",
    series([...ways.values()]),
    mentions.map(({ mention: { source, start, end, quote } }) => ({ source, start, end, quote })),
  );
}

function describe({ mention: { voice, attributedTo } }: ReadMention): Told {
  return attributedTo && voice !== "asserted"
    ? told(`voicesOf.${voice}`, { speaker: attributedTo })
    : told(`voices.${voice}`, {});
}

/** "Ellen Ross" and "Ross" are one speaker. */
const lastWord = (name: string | null): string => name?.toLowerCase().split(/\s+/).at(-1) ?? "";
