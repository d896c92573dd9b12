import { datesAgree } from "../../analysis/figure/date";
import { type Tense, tenseOf } from "../../analysis/tense";
import { areRelated, stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import type { Span } from "../../text/span";
import type { Difference } from "../comparison";
import { verbNear } from "../figures/dated";
import type { ReadMention } from "../mention";
import { against, quoted, told } from "../told";
import { differenceOf, inQuotes, quoteOf } from "./evidence";
import { statedWords } from "./stated";

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
      // Two dates in one sentence are of two events; then only the same deed makes them rivals.
      const alone = dates(a).length === 1 && dates(b).length === 1;
      const differs = dates(a).flatMap((x) =>
        dates(b).flatMap((y) =>
          datesAgree(x.value, y.value) === false && (alone || areOneDeed(a, x, b, y)) ? [[x, y] as const] : [],
        ),
      )[0];
      if (agrees || !differs) continue;
      const evidence = [quoteOf(a, differs[0]), quoteOf(b, differs[1])];
      return differenceOf("time", "divergence/dates", against(inQuotes(evidence)), evidence);
    }
  }
  return null;
}

function areOneDeed(a: ReadMention, x: Span, b: ReadMention, y: Span): boolean {
  const [left, right] = [verbNear(a.words, x), verbNear(b.words, y)];
  return left !== null && right !== null && areRelated(stemOf(left), stemOf(right));
}

interface Timed {
  readonly m: ReadMention;
  readonly words: readonly Word[];
  readonly tense: Tense;
  readonly word: Word | null;
}

function tensesApart(mentions: readonly ReadMention[]): Difference | null {
  const timed = mentions.map((m): Timed => {
    const words = statedWords(m);
    return { m, words, ...tenseOf(words) };
  });
  const ahead = timed.filter((t) => t.tense === "future" && t.word);
  const done = timed.filter((t) => t.tense === "past" && t.word);
  // One sentence can look back and ahead; only sources that do nothing but one of the two are apart in time.
  const apart = ahead.filter((t) => !done.some((d) => d.m.mention.source === t.m.mention.source));
  if (apart.length === 0 || done.length === 0) return null;
  const evidence = [...apart, ...done].map((t) => quoteOf(t.m, verbGroup(t)));
  const words = (list: readonly Timed[]) => quoted(list.map((t) => quoteOf(t.m, verbGroup(t))));
  return differenceOf(
    "time",
    "divergence/ahead-or-done",
    told("aheadOrDone", { ahead: words(apart), done: words(done) }),
    evidence,
  );
}

/** The verb that shows the tense, with what belongs to it ("is set to open"). */
function verbGroup({ m, words, tense, word: shown }: Timed): { start: number; end: number } {
  const word = shown ?? words[0];
  if (!word) return m.mention;
  const from = words.indexOf(word);
  let end = word.end;
  for (const next of words.slice(from + 1, from + 4)) {
    const verb = next.tags.includes("Verb");
    if (!verb && next.normal !== "to" && tense !== "future") break;
    if (verb) end = next.end;
  }
  return { start: word.start, end };
}
