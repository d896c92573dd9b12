import type { Sentence, Word } from "../../text/parse";
import { overlaps, type Span } from "../../text/span";
import type { Figure } from "../figure";
import { currencyOfSign, unitOf } from "./unit";

const SCALES = new Map([
  ["hundred", 1e2],
  ["thousand", 1e3],
  ["k", 1e3],
  ["million", 1e6],
  ["mn", 1e6],
  ["m", 1e6],
  ["mln", 1e6],
  ["billion", 1e9],
  ["bn", 1e9],
  ["b", 1e9],
  ["trillion", 1e12],
  ["tn", 1e12],
]);

const ONES =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const NUMBER_WORDS = new Map<string, number>([
  ...ONES.split(" ").map((word, i) => [word, i + 1] as const),
  ...TENS.split(" ").map((word, i) => [word, (i + 2) * 10] as const),
  ["dozen", 12],
  ["half", 0.5],
]);

const ORDINALS = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth"
    .split(" ")
    .map((word, i) => [word, i + 1] as const),
);

// A number, its currency sign before it, and a scale that is stuck to it ("$3.6bn", "10k").
const NUMBER =
  /(?<![\p{L}\p{N}.,:])(?<sign>(?:(?:US|U\.S\.)\s?|CAD?|AUD?|HK|R)?\\?[$€£¥₹]\s?|S\/\.?\s?)?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?:\s*[-–—]\s*(?<upto>\d+(?:\.\d+)?)(?=\s|%|-))?(?<stuck>bn|mn|mln|tn|k|m|b)?(?<percent>\s?%)?(?![\p{N}]|:\d)/giu;

// "Just under" before "under": a number that is nearly reached lies close by, one that is not reached may lie anywhere.
const BEFORE: readonly (readonly [RegExp, Figure["bound"]])[] = [
  [
    /\b(?:about|around|roughly|approximately|some|an? estimated|estimated at|close to|circa|nearly|almost|just under)\s*$/i,
    "about",
  ],
  [
    /\b(?:more than|over|above|at least|exceed(?:s|ed|ing)?|no fewer than|upwards of|some \w+ or more)\s*$/i,
    "at least",
  ],
  [/\b(?:less than|under|below|fewer than|up to|at most|no more than|as much as|as many as)\s*$/i, "at most"],
];

/** Measured and counted quantities of one sentence, written as digits or as words, and ranks ("third-largest"). */
export function findQuantities(text: string, sentence: Sentence, taken: readonly Span[]): readonly Figure[] {
  const digits = [...text.slice(sentence.start, sentence.end).matchAll(NUMBER)].flatMap((m) =>
    readDigits(text, sentence, m),
  );
  const free = digits.filter((figure) => !taken.some((t) => overlaps(t, figure)));
  const spelled = readWords(text, sentence).filter((figure) => ![...taken, ...free].some((t) => overlaps(t, figure)));
  return [...free, ...spelled, ...readRanks(text, sentence)].filter(
    (figure, i, all) => ![...taken, ...all.slice(0, i)].some((other) => overlaps(other, figure)),
  );
}

function readDigits(text: string, sentence: Sentence, match: RegExpMatchArray): readonly Figure[] {
  const { sign, number = "", upto, stuck, percent } = match.groups ?? {};
  const start = sentence.start + (match.index ?? 0) + (match[0].length - match[0].trimStart().length);
  const numberEnd = sentence.start + (match.index ?? 0) + match[0].trimEnd().length;
  const value = Number(number.replaceAll(",", ""));
  const currency = sign ? currencyOfSign(sign.replace("\\", "").trim()) : null;
  const scaleOf = (word: string) => (stuck ? null : (SCALES.get(word.toLowerCase()) ?? null));
  const stuckScale = stuck ? (SCALES.get(stuck.toLowerCase()) ?? 1) : 1;
  // "5m" is five metres unless money or a count is meant; only with a currency sign is it five million.
  const scale =
    stuck && /^(?:m|b|k)$/i.test(stuck) && !currency ? (stuck.toLowerCase() === "k" ? 1e3 : null) : stuckScale;
  if (scale === null) return [];
  return finish(text, sentence, { start, end: numberEnd }, value, upto ? Number(upto) : null, scale, {
    scaleOf,
    currency,
    percent: Boolean(percent),
  });
}

interface Context {
  readonly scaleOf: (word: string) => number | null;
  readonly currency: string | null;
  readonly percent: boolean;
}

/** Reads on behind the number: a scale, then a unit or the noun that is counted. */
function finish(
  text: string,
  sentence: Sentence,
  span: Span,
  value: number,
  upTo: number | null,
  scale: number,
  { scaleOf, currency, percent }: Context,
): readonly Figure[] {
  const behind = wordsFrom(text, span.end, sentence.end);
  let next = 0;
  let factor = scale;
  const named = behind[0] && scaleOf(behind[0].text);
  if (named) {
    factor *= named;
    next = 1;
  }
  const counted = next;
  const measure = percent || currency ? null : unitOf(behind[next]?.text ?? "", behind[next + 1]?.text ?? "");
  let unit = percent ? "%" : (currency ?? "");
  if (measure) {
    unit = measure.unit;
    factor *= measure.factor;
    next += measure.words;
  }
  const end = next > 0 ? (behind[next - 1]?.end ?? span.end) : span.end;
  if (unit === "") unit = countedNoun(text, sentence, behind[counted - 1]?.end ?? span.end);
  const counts =
    measure || percent || currency ? countedNoun(text, sentence, end) || nounBefore(text, sentence, span.start) : unit;
  const bounded = BEFORE.find(([pattern]) => pattern.test(text.slice(sentence.start, span.start)))?.[1] ?? "exact";
  const round = (n: number) => Number(n.toPrecision(12));
  return [
    {
      ...span,
      end,
      text: text.slice(span.start, end),
      kind: "quantity",
      value: round(value * factor),
      upTo: upTo === null ? null : round(upTo * factor),
      unit,
      counts,
      bound: bounded,
      sentence: sentence.index,
    },
  ];
}

interface Behind extends Span {
  readonly text: string;
}

/** Up to three words behind a place; a hyphen ("80-kilometer") counts as a space, a comma or full stop ends the search. */
function wordsFrom(text: string, from: number, to: number): readonly Behind[] {
  const words: Behind[] = [];
  let at = from;
  for (let i = 0; i < 3; i += 1) {
    const match = /^[\s-]+(\p{L}[\p{L}²°]*)/u.exec(text.slice(at, Math.min(to, at + 40)));
    if (!match?.[1]) break;
    at += match[0].length;
    words.push({ text: match[1], start: at - match[1].length, end: at });
  }
  return words;
}

/** "thousands of direct jobs", "16 new cranes": the head of the noun phrase behind the number, as its lemma. */
function countedNoun(text: string, sentence: Sentence, from: number): string {
  let head = "";
  let at = from;
  for (const word of sentence.words.filter((w) => w.start >= from && w.text !== "").slice(0, 5)) {
    if (/[^\s-]/.test(text.slice(at, word.start))) break;
    at = word.end;
    if (word.tags.includes("Noun") && !word.tags.includes("Pronoun")) {
      if (word.tags.includes("ProperNoun") && !word.tags.includes("Demonym")) break;
      head = word.lemma;
    } else if (
      head !== "" ||
      !(word.lemma === "of" || /Adjective|Determiner|Participle|Possessive/.test(word.tags.join()))
    ) {
      break;
    }
  }
  return head;
}

/** "A tariff of 60 percent": what is measured stands before the number. */
function nounBefore(text: string, sentence: Sentence, at: number): string {
  const [noun, of] = sentence.words.filter((w) => w.end <= at && w.text !== "").slice(-2);
  return noun && of?.normal === "of" && noun.tags.includes("Noun") && text.slice(of.end, at).trim() === ""
    ? noun.lemma
    : "";
}

/** Numbers written out: "seven companies", "twenty-three", "three million". "One" is mostly a pronoun and is left alone. */
function readWords(text: string, sentence: Sentence): readonly Figure[] {
  const found: Figure[] = [];
  const words = sentence.words;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as Word;
    const parts = word.text.toLowerCase().split("-");
    const values = parts.map((part) => NUMBER_WORDS.get(part));
    if (values.some((v) => v === undefined) || word.text.toLowerCase() === "one" || parts[0] === "half") continue;
    const value = values.reduce<number>((sum, v) => sum + (v as number), 0);
    found.push(
      ...finish(text, sentence, { start: word.start, end: word.end }, value, null, 1, {
        scaleOf: (w) => SCALES.get(w.toLowerCase()) ?? null,
        currency: null,
        percent: false,
      }),
    );
  }
  // A number word that counts nothing ("the two agreed") says little and would meet every other one.
  return found.filter((figure) => figure.unit !== "");
}

const RANK =
  /\b(?:(?<word>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)[\s-](?=(?:largest|biggest|most|highest|smallest|longest|busiest|richest|poorest))|(?<top>largest|biggest)(?=\s+(?:\w+\s+){0,2}(?:in the|of the|exporter|producer|supplier|importer|trading|partner|economy))|ranks?\s+(?<plain>first|second|third|fourth|fifth))/giu;

/** Places in an order: "third-largest exporter" is rank 3, "the largest" rank 1. */
function readRanks(text: string, sentence: Sentence): readonly Figure[] {
  const from = sentence.start;
  const words = text.slice(from, sentence.end);
  // "Third-largest" is one rank: its "largest" is not another.
  const alone = [...words.matchAll(RANK)].filter(
    (m) => !/(?:first|second|third|\w+th)[\s-]$/i.test(words.slice(0, m.index)),
  );
  return alone.map((match) => {
    const { word, plain } = match.groups ?? {};
    const said = word ?? plain;
    const start = from + match.index;
    const end = start + match[0].trimEnd().replace(/-$/, "").length;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: "rank" as const,
      value: said ? (ORDINALS.get(said.toLowerCase()) ?? 1) : 1,
      upTo: null,
      unit: "rank",
      counts: "",
      bound: "exact" as const,
      sentence: sentence.index,
    };
  });
}
