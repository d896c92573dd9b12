import { overlaps, type Span } from "../../text/span";
import type { Document } from "../document";
import type { Finding } from "../finding";
import { isGoverned, isTied } from "./ground";
import { type Reading, SHOWN, type StanceContext, sumOf } from "./reading";

export interface StanceJudgement {
  readonly label: "supportive" | "critical" | "neutral" | "mixed" | "absent";
  /** -1 critical .. 1 supportive: the author's own words, and at a quarter their choice of voices. */
  readonly score: number;
  /** -1..1, how the article as a whole shows the target: the author's words and, at half their weight, the voices it quotes. */
  readonly portrayal: number;
  readonly confidence: number;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly polarity: number;
    /** "author", or the speaker or actor whose stance it is. */
    readonly holder: string;
    readonly rule: string;
  }[];
}

/** Of a measure the words tell, not the model: they may be milder. */
const SHOWN_OF_THINGS = 0.4;
/** A sentence without a tied word of praise or blame is the model's guess from all its words: it must be surer to be shown. */
const UNTIED = { blame: 0.75, praise: 0.85 };
/** How much of a reading counts without a word of praise or blame at all, and with none that belongs to the target. */
const WEIGHT = { none: 0.5, loose: 0.8, tied: 1 };
/** Where the target is neither subject, object nor owner, it only stands there. */
const BYSTANDER = 0.7;
/** The words' own sum beside the model's reading. */
const WORDS = 0.1;
/** Wording that takes sides, and a title, weigh more. */
const WORDED = 1.5;
const TITLE = 2;
/** Whom an author lets speak ill or well of the target is a choice too, but a quarter of a word of their own. */
const QUOTED = 0.25;
/** A report judges a measure mostly by whom it lets speak of it. */
const QUOTED_OF_THINGS = 0.5;
/** Sentences of no opinion that are added to every count: a target mentioned once is not yet praised or blamed. */
const PRIOR = 4;
/** News speaks of everybody a little ill; this much is no stance. */
const USUAL = 0.05;
/**
 * How far the whole must lean, and by how much what is shown for one side must outweigh the other. Praise is found less
 * well than blame. Texts that argue need less; a measure is hardly ever judged in harsh words.
 */
const BARS = {
  report: { critical: { lean: 0.08, shown: 0.85 }, supportive: { lean: 0.1, shown: 0.45 } },
  opinion: { critical: { lean: 0.06, shown: 0.5 }, supportive: { lean: 0.08, shown: 0.4 } },
  thing: { critical: { lean: 0.07, shown: 0.3 }, supportive: { lean: 0.09, shown: 0.3 } },
} as const;
/** Of a country, investment, growth, threats and good relations are told without judging it: only strong praise is any. */
const COUNTRY = {
  critical: { lean: 0.08, shown: 1 },
  supportive: { lean: 0.14, shown: 1 },
  argued: { lean: 0.14, shown: 0.8 },
};
const PRAISE_OF_COUNTRIES = 0.8;
/** For "mixed" both sides must lean and be shown this much, and neither lean twice the other. Measures have two sides oftener. */
const BOTH = { lean: 0.12, shown: 1 };
const BOTH_OF_THINGS = { lean: 0.07, shown: 0.4 };
/** A quoted voice colours how the target appears half as much as the author's own. */
const PORTRAYED = 0.5;

// Weights, and the bars of reports, were chosen near the best of a coarse grid on whole articles (basil, persent; tuning
// only, persons alone). The bars of measures, countries and texts that argue have no such data: they were set by reading
// two stories and are guesses to be measured on others.
export function weighReadings(
  doc: Document,
  readings: readonly Reading[],
  wording: readonly Finding[],
  kind: StanceContext["kind"],
): StanceJudgement {
  if (readings.length === 0) return { label: "absent", score: 0, portrayal: 0, confidence: 0.9, evidence: [] };
  const slanted = wording.filter((f) => /^(?:loaded|evaluative|ideological-term|scare-quote)$/.test(f.tag));
  const shown = readings.filter((r) => isShown(r, kind));
  const sums = addUp(doc, readings, slanted, kind);
  const { score } = sums;
  const label = labelOf(sums, barsOf(kind, OPINION.has(doc.article.kind)));
  const of = (r: Reading) => (r.holder === "author" ? 1 : PORTRAYED);
  const portrayal =
    readings.reduce((n, r) => n + of(r) * r.polarity, 0) / (readings.reduce((n, r) => n + of(r), 0) + 2);
  return {
    label,
    score: round(score),
    portrayal: round(portrayal),
    confidence: round(confidenceOf(label, score)),
    evidence: shown.map((r) => ({
      start: r.span.start,
      end: r.span.end,
      polarity: round(r.polarity),
      holder: r.holder,
      rule: ruleOf(r, slanted),
    })),
  };
}

interface Sums {
  /** The mean of all that is said, most of it mild. */
  readonly score: number;
  /** The part of the mean that praises, and the part that blames. */
  readonly good: number;
  readonly bad: number;
  /** The sums of what is shown for either side. */
  readonly praise: number;
  readonly blame: number;
}

function addUp(
  doc: Document,
  readings: readonly Reading[],
  slanted: readonly Finding[],
  kind: StanceContext["kind"],
): Sums {
  const title = doc.paragraphs.find((p) => p.role === "title");
  const quoted = kind === "thing" ? QUOTED_OF_THINGS : QUOTED;
  let [total, sum, good, bad, praise, blame] = [PRIOR, 0, 0, 0, 0, 0];
  for (const r of readings) {
    if (r.self) continue;
    const weight = (r.holder === "author" ? 1 : quoted) * (title && overlaps(title, r.span) ? TITLE : 1);
    const part = weight * contributionOf(r, slanted);
    total += weight;
    sum += part;
    if (part > 0) good += part;
    else bad -= part;
    if (!isShown(r, kind)) continue;
    if (r.polarity > 0) praise += weight * r.polarity;
    else blame -= weight * r.polarity;
  }
  return { score: (sum + USUAL * (total - PRIOR)) / total, good: good / total, bad: bad / total, praise, blame };
}

/** Texts that are there to argue. */
const OPINION: ReadonlySet<string> = new Set(["think-tank", "wsws", "op-ed"]);

/** What a reading adds to the whole: the model's own, as far as words that belong to the target bear it out. */
function contributionOf(r: Reading, slanted: readonly Finding[]): number {
  const { subjectOf, objectOf, owns } = r.scene;
  const tie = r.grounds.some(isTied) ? WEIGHT.tied : r.grounds.length > 0 ? WEIGHT.loose : WEIGHT.none;
  const role = subjectOf || objectOf || owns ? 1 : BYSTANDER;
  const worded = slanted.some((f) => overlaps(f, r.span)) ? WORDED : 1;
  return r.polarity * tie * role * worded + WORDS * sumOf(r.grounds);
}

function isShown(r: Reading, kind: StanceContext["kind"]): boolean {
  const size = Math.abs(r.polarity);
  if (r.self || size < (kind === "thing" ? SHOWN_OF_THINGS : SHOWN)) return false;
  if (kind === "country" && r.polarity > 0 && size < PRAISE_OF_COUNTRIES) return false;
  if (r.byDeed || r.grounds.some((g) => isTied(g) && Math.sign(g.polarity) === Math.sign(r.polarity))) return true;
  return size >= (r.polarity < 0 ? UNTIED.blame : UNTIED.praise) && !isGoverned(r.scene.items, r.scene.from);
}

type Bars = Readonly<Record<"critical" | "supportive" | "both", { readonly lean: number; readonly shown: number }>>;

function barsOf(kind: StanceContext["kind"], opinion: boolean): Bars {
  if (kind === "thing") return { ...BARS.thing, both: BOTH_OF_THINGS };
  const bars = BARS[opinion ? "opinion" : "report"];
  if (kind !== "country") return { ...bars, both: BOTH };
  return {
    critical: opinion ? bars.critical : COUNTRY.critical,
    supportive: opinion ? COUNTRY.argued : COUNTRY.supportive,
    both: BOTH,
  };
}

/** No label without words to show for it. */
function labelOf(
  { score, good, bad, praise, blame }: Sums,
  { critical, supportive, both }: Bars,
): StanceJudgement["label"] {
  const [less, more] = good < bad ? [good, bad] : [bad, good];
  if (Math.min(praise, blame) >= both.shown && less >= both.lean && more < 2 * less) return "mixed";
  if (blame - praise >= critical.shown && score <= -critical.lean) return "critical";
  if (praise - blame >= supportive.shown && score >= supportive.lean) return "supportive";
  return "neutral";
}

/**
 * How often a label of this kind and strength was right on whole articles (basil, persent; about 850 targets), the two sets
 * counted alike: readers of whole articles agree little, and so does this.
 */
function confidenceOf(label: StanceJudgement["label"], score: number): number {
  const size = Math.abs(score);
  if (label === "critical") return Math.min(0.75, 0.3 + 0.8 * size);
  if (label === "supportive") return Math.min(0.75, 0.4 + 0.5 * size);
  return label === "mixed" ? 0.4 : 0.65;
}

/** What carries the reading: the target's own deed, what it brings, what is done to it, what it is called, or only the model. */
function ruleOf(r: Reading, slanted: readonly Finding[]): string {
  if (r.byDeed) return "stance/directed";
  const same = r.grounds.filter((g) => Math.sign(g.polarity) === Math.sign(r.polarity));
  const tied = same.find(isTied);
  if (tied) return `stance/${tied.tie}`;
  if (slanted.some((f) => overlaps(f, r.span as Span))) return "stance/wording";
  return same.length > 0 ? "stance/words" : "stance/model";
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
