import type { Sentence } from "../../text/parse";
import { overlaps } from "../../text/span";
import type { Finding, WordingTag } from "../finding";

/** What a finding of each tag says of the sentence that holds it. Hedges and euphemisms stand in plain reports as often as elsewhere. */
const WEIGHT: Readonly<Record<WordingTag, number>> = {
  loaded: 1,
  evaluative: 1,
  "ideological-term": 0.8,
  booster: 0.6,
  "scare-quote": 0.3,
  hedge: 0,
  euphemism: 0,
};
/** Where a list says more or less than its tag: praise and importance pass for report, slang and "of course" do not, "about 40" is care with facts. */
const LIST_WEIGHT: ReadonlyMap<string, number> = new Map([
  ["wording/evaluative-colloquial", 1.5],
  ["wording/booster-certainty", 1],
  ["wording/evaluative-good", 0.5],
  ["wording/evaluative-weight", 0.4],
  ["wording/loaded-war-figure", 0.2],
  ["wording/loaded-newsroom", 0.4],
  ["wording/hedge-approximator", -0.4],
]);
/** Tags and lists whose hits a careful reader marks as biased words; the others colour a sentence, and seldom by themselves. */
const CHOSEN: ReadonlySet<string> = new Set<WordingTag>(["loaded", "evaluative", "ideological-term"]);
const UNNOTICED = /^wording\/(?:evaluative-(?:good|weight|minimizer)|loaded-(?:war-figure|newsroom))/;

/** Whether a finding is a word by which a reader would say that the sentence takes sides. */
export const isChosen = ({ layer, tag, rule }: Finding): boolean =>
  layer === "wording" && CHOSEN.has(tag) && !UNNOTICED.test(rule);

/** From this charge on a sentence of a news report stands out by the author's words (chosen on labelled reports). */
export const CHARGED = 0.3;
const COLOURS: ReadonlySet<string> = new Set<WordingTag>([...CHOSEN, "booster"] as WordingTag[]);

/**
 * How much the author's own words colour a sentence of a report: chosen words in full, other coloured ones at half, words in
 * another's mouth at less than half. Not for each word of it: one word marks a long sentence as it does a short one.
 */
export function chargeOf(sentence: Sentence, findings: readonly Finding[]): number {
  return findings
    .filter((f) => f.layer === "wording" && COLOURS.has(f.tag) && overlaps(f, sentence))
    .reduce(
      (n, f) => n + f.confidence * (isChosen(f) ? 1 : 0.5) * (/\/(?:quoted|reported)$/.test(f.rule) ? 0.4 : 1),
      0,
    );
}

const DENSITY = 5;
const REGISTER = 0.7;

/** From this score on a sentence reads as one that takes sides (chosen on labelled news sentences). */
export const SLANTED = 0.75;

// Involved against informational production (Biber 1988): talk to a reader on one side; speech verbs, days and figures on the other.
const ADDRESS = /^(?:you|your|yours|yourself)$/;
const SELF = /^(?:we|our|ours|i|my|mine)$/;
const OPENERS = /^(?:but|and|so|yet|or|now|indeed)$/;
const PRESENT = /^(?:is|are|has|have)$/;
const REPORT = /^(?:said|says|told|according|reported|announced|stated|added|wrote|testified)$/;
const DAY =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$|^(?:january|february|march|april|june|july|august|september|october|november|december)$/;

/**
 * How far the wording of one sentence takes sides (`text` is the article as read): density of marked words, plus signs of talk, less signs of report.
 * Around 0 for a plain report, above `SLANTED` for comment; no probability.
 */
export function slantOf(text: string, sentence: Sentence, findings: readonly Finding[]): number {
  const own = findings.filter((f) => f.layer === "wording" && overlaps(f, sentence));
  const marked = own.reduce((sum, f) => sum + weightOf(f) * f.confidence, 0);
  const words = sentence.words.filter((w) => w.end > w.start);
  return (DENSITY * marked) / Math.sqrt(Math.max(8, words.length)) + REGISTER * registerOf(text, sentence);
}

const weightOf = ({ tag, rule }: Finding): number =>
  LIST_WEIGHT.get(rule.replace(/\/(?:quoted|reported)$/, "")) ?? WEIGHT[tag as WordingTag];

function registerOf(text: string, { words, start, end }: Sentence): number {
  const normals = words.map((w) => w.normal);
  const any = (test: (word: string, index: number) => boolean) => normals.some(test);
  let score = 0;
  if (any((w) => ADDRESS.test(w))) score += 1;
  if (any((w) => SELF.test(w))) score += 0.8;
  if (words.some((w) => w.end === w.start)) score += 0.6; // a contraction's second part
  if (/[?!]["”’')\]]*$/.test(text.slice(start, end))) score += 1;
  if (OPENERS.test(normals[0] ?? "")) score += 0.4;
  if (any((w) => PRESENT.test(w))) score += 0.4;
  if (any((w) => REPORT.test(w))) score -= 0.8;
  if (
    words.some((w) => DAY.test(w.normal) && /^\p{Lu}/u.test(w.text)) ||
    any((w, i) => /^(?:week|month|year)$/.test(w) && /^(?:last|this)$/.test(normals[i - 1] ?? ""))
  )
    score -= 0.8;
  if (words.some((w) => /\d/.test(w.text))) score -= 0.5;
  return score;
}
