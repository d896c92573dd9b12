import { datesAgree } from "../../analysis/figure/date";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import { quoteOf } from "./evidence";

/** What lies ahead for one source is past for another ("is set to open", "was inaugurated"), or the dates differ. */
export function findTimeDifference(mentions: readonly ReadMention[]): Difference | null {
  return datesApart(mentions) ?? tensesApart(mentions);
}

function datesApart(mentions: readonly ReadMention[]): Difference | null {
  for (const [i, a] of mentions.entries()) {
    for (const b of mentions.slice(i + 1)) {
      const dates = (m: ReadMention) => m.figures.filter((f) => f.kind === "date");
      if (a.mention.source === b.mention.source || dates(a).length === 0 || dates(b).length === 0) continue;
      const agrees = dates(a).some((x) => dates(b).some((y) => datesAgree(x.value, y.value) === true));
      const differs = dates(a).flatMap((x) =>
        dates(b).flatMap((y) => (datesAgree(x.value, y.value) === false ? [[x, y] as const] : [])),
      )[0];
      if (agrees || !differs) continue;
      const evidence = [quoteOf(a, differs[0]), quoteOf(b, differs[1])];
      return {
        kind: "time",
        rule: "divergence/dates",
        text: evidence.map((e) => `“${e.quote}”`).join(" against "),
        evidence,
      };
    }
  }
  return null;
}

function tensesApart(mentions: readonly ReadMention[]): Difference | null {
  const ahead = mentions.filter((m) => m.tense.tense === "future" && m.tense.word);
  const done = mentions.filter((m) => m.tense.tense === "past" && m.tense.word);
  // One sentence can look back and ahead; only sources that do nothing but one of the two are apart in time.
  const apart = ahead.filter((m) => !done.some((d) => d.mention.source === m.mention.source));
  if (apart.length === 0 || done.length === 0) return null;
  const evidence = [...apart, ...done].map((m) => quoteOf(m, verbGroup(m)));
  const words = (list: readonly ReadMention[]) => list.map((m) => `“${quoteOf(m, verbGroup(m)).quote}”`).join(", ");
  return {
    kind: "time",
    rule: "divergence/ahead-or-done",
    text: `still ahead in ${words(apart)}, done in ${words(done)}`,
    evidence,
  };
}

/** The verb that shows the tense, with what belongs to it ("is set to open"). */
function verbGroup(m: ReadMention): { start: number; end: number } {
  const word = m.tense.word ?? m.words[0];
  if (!word) return m.mention;
  const from = m.words.indexOf(word);
  let end = word.end;
  for (const next of m.words.slice(from + 1, from + 4)) {
    const verb = next.tags.includes("Verb");
    if (!verb && next.normal !== "to" && m.tense.tense !== "future") break;
    if (verb) end = next.end;
  }
  return { start: word.start, end };
}
