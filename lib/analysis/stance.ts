import type { Sentence } from "../text/parse";
import { contains, overlaps, type Span } from "../text/span";
import type { Attribution } from "./attribution";
import type { Document } from "./document";
import type { Finding } from "./finding";
import { GROUP_NOUNS, PERSON_NOUNS } from "./lexicon/roles";
import { readFeatures } from "./stance/feature";
import { leanOf } from "./stance/head";
import { readScene, type Scene } from "./stance/scene";

export interface StanceJudgement {
  readonly label: "supportive" | "critical" | "neutral" | "mixed" | "absent";
  /** -1 critical .. 1 supportive, the author's own attitude. */
  readonly score: number;
  /** -1..1, how the article as a whole shows the target: the author's words and, at half their weight, the voices it quotes. */
  readonly portrayal: number;
  readonly confidence: number;
  readonly evidence: readonly {
    readonly start: number;
    readonly end: number;
    readonly polarity: number;
    /** "author", or the speaker whose stance it is. */
    readonly holder: string;
    readonly rule: string;
  }[];
}

/** Where the target is mentioned; `attributive` where it only modifies a noun. */
export type TargetMention = Span & { readonly attributive?: boolean };

/** What is said of "U.S. diplomats" is said of the country at half; "US imperialism" counts in full. */
const ITS_PEOPLE = 0.5;

/** What one sentence says of the target: how it leans, and in whose mouth. */
export interface Reading {
  readonly sentence: Sentence;
  /** -1..1 */
  readonly polarity: number;
  readonly holder: string;
  /** The words read: those of the author, or those of the reported speech. */
  readonly span: Span;
  readonly scene: Scene;
}

/** The author's stance toward one target, given where the article mentions it. */
export function judgeStance(
  doc: Document,
  target: readonly TargetMention[],
  attributions: readonly Attribution[],
  wording: readonly Finding[],
): StanceJudgement {
  const readings = readTarget(doc, target, attributions);
  return weigh(readings, wording);
}

/** Every sentence that mentions the target, read once in the voice in which it mentions it. */
export function readTarget(
  doc: Document,
  target: readonly TargetMention[],
  attributions: readonly Attribution[],
): readonly Reading[] {
  const out: Reading[] = [];
  for (const sentence of doc.sentences) {
    const mentions = target.filter((m) => overlaps(m, sentence));
    if (mentions.length === 0) continue;
    const reports = attributions.filter((a) => a.act !== "attitude" && a.content.some((c) => overlaps(c, sentence)));
    const groups = new Map<Attribution | null, TargetMention[]>();
    for (const m of mentions) {
      const report = reports.find((a) => a.content.some((c) => overlaps(c, m))) ?? null;
      groups.set(report, [...(groups.get(report) ?? []), m]);
    }
    for (const [report, own] of groups) {
      // In the author's voice the reported words are not read, in a speaker's voice only those are.
      const words = sentence.words.filter((w) => {
        const within = (a: Attribution) => a.content.some((c) => contains(c, w));
        return report ? within(report) : !reports.some(within);
      });
      const visible = words.filter((w) => w.end > w.start);
      const first = visible[0];
      const last = visible.at(-1);
      if (!first || !last) continue;
      const part = { ...sentence, words };
      let best: { polarity: number; scene: Scene } | null = null;
      for (const focus of own.slice(0, 3)) {
        const scene = readScene(doc.text, part, target, focus);
        if (!scene) continue;
        const { negative, positive } = leanOf(readFeatures(scene));
        const people = focus.attributive && scene.owns !== null && isPeople(scene.owns);
        const polarity = (positive - negative) * (people ? ITS_PEOPLE : 1);
        if (!best || Math.abs(polarity) > Math.abs(best.polarity)) best = { polarity, scene };
      }
      if (!best) continue;
      const holder = report ? (report.speaker ?? "unnamed") : "author";
      out.push({ sentence, holder, span: { start: first.start, end: last.end }, ...best });
    }
  }
  return out;
}

const isPeople = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || GROUP_NOUNS.has(`${noun}s`);

/** Below this a sentence says nothing worth showing. */
const SHOWN = 0.5;
/** What the author's strong sentences must add up to, so that one sentence alone makes no stance. */
const ENOUGH = 1;
/** And how much of all that the author says of the target they must be. */
const SHARE = 0.1;
/** And how far all that the author says must lean the same way: two harsh sentences among many kind ones are no stance. */
const LEAN = 0.1;
/** Both sides must at least have this much, and neither three times the other, to be mixed. */
const BOTH = 0.6;
/** A quoted voice colours how the target appears half as much as the author's own. */
const QUOTED = 0.5;
// Two sentences of no opinion are added to every count: a target mentioned once is not yet praised or blamed.
const PRIOR = 2;

// The four thresholds are the best of a grid on whole articles (basil, persent; tuning only), where neutral is the default.
function weigh(readings: readonly Reading[], wording: readonly Finding[]): StanceJudgement {
  if (readings.length === 0) return { label: "absent", score: 0, portrayal: 0, confidence: 0.9, evidence: [] };
  const own = readings.filter((r) => r.holder === "author");
  const strong = own.filter((r) => Math.abs(r.polarity) >= SHOWN);
  const good = strong.filter((r) => r.polarity > 0).reduce((n, r) => n + r.polarity, 0);
  const bad = strong.filter((r) => r.polarity < 0).reduce((n, r) => n - r.polarity, 0);
  const size = own.length + PRIOR;
  // All of the author's sentences lean a little; the sum tells more than the strong ones alone.
  const score = own.reduce((n, r) => n + r.polarity, 0) / size;
  const strongest = labelOf(good, bad, size);
  const oneSided = strongest === "supportive" || strongest === "critical";
  const label = oneSided && score * (good - bad) < LEAN * Math.abs(good - bad) ? "neutral" : strongest;
  const weight = (r: Reading) => (r.holder === "author" ? 1 : QUOTED);
  const total = readings.reduce((n, r) => n + weight(r), 0) + PRIOR;
  const portrayal = readings.reduce((n, r) => n + weight(r) * r.polarity, 0) / total;
  const shown = readings.filter((r) => Math.abs(r.polarity) >= SHOWN);
  return {
    label,
    score: round(score),
    portrayal: round(portrayal),
    confidence: round(confidenceOf(label, own, strong)),
    evidence: shown.map((r) => ({
      start: r.span.start,
      end: r.span.end,
      polarity: round(r.polarity),
      holder: r.holder,
      rule: ruleOf(r, wording),
    })),
  };
}

function labelOf(good: number, bad: number, size: number): StanceJudgement["label"] {
  const less = Math.min(good, bad);
  const more = Math.max(good, bad);
  if (less >= BOTH && more < 3 * less && (good + bad) / size >= 2 * SHARE) return "mixed";
  const net = good - bad;
  if (Math.abs(net) < ENOUGH || Math.abs(net) / size < SHARE) return "neutral";
  return net > 0 ? "supportive" : "critical";
}

/** How likely the label is, if the sentences were read independently: that no strong one is a misreading, or that none is missed. */
function confidenceOf(label: StanceJudgement["label"], own: readonly Reading[], strong: readonly Reading[]): number {
  if (own.length === 0) return 0.5;
  if (label === "neutral") {
    const missed = own.reduce((n, r) => n + Math.abs(r.polarity), 0) / (own.length + 1);
    return Math.max(0.4, 0.9 - missed);
  }
  return Math.min(0.95, 1 - strong.reduce((n, r) => n * (1 - Math.abs(r.polarity)), 1));
}

/** What carries the reading: the target's own deed, what is done to it, a judging word, or the whole of the wording. */
function ruleOf({ scene, polarity, span }: Reading, wording: readonly Finding[]): string {
  const same = scene.cues.filter((c) => Math.sign(c.cue.polarity) === Math.sign(polarity));
  if (same.some((c) => c.at === scene.subjectOf?.at))
    return scene.subjectOf?.lemma.endsWith(":passive") ? "stance/suffered" : "stance/deed";
  if (same.some((c) => c.at === scene.objectOf?.at)) return "stance/done-to";
  if (wording.some((f) => /^(?:loaded|evaluative|scare-quote)$/.test(f.tag) && overlaps(f, span)))
    return "stance/wording";
  return same.length > 0 ? "stance/words" : "stance/model";
}

const round = (x: number): number => Math.round(x * 1000) / 1000;
