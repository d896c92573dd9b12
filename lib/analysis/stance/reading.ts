import type { Sentence } from "../../text/parse";
import { contains, overlaps, type Span } from "../../text/span";
import type { Attribution } from "../attribution";
import type { Document } from "../document";
import { GROUP_NOUNS, PERSON_NOUNS } from "../lexicon/roles";
import { readHeld } from "./directed";
import { findBurden, findGrounds, type Ground, isTied } from "./ground";
import { leanToward } from "./head";
import type { Scene } from "./scene";

/** Where the target is mentioned; `attributive` where it only modifies a noun. */
export type TargetMention = Span & { readonly attributive?: boolean };

/** What is said of "U.S. diplomats" is said of the country at half; "US imperialism" counts in full. */
const ITS_PEOPLE = 0.5;

/** What one sentence says of the target: how it leans, and in whose mouth. */
export interface Reading {
  readonly sentence: Sentence;
  /** -1..1 */
  readonly polarity: number;
  /** The words of praise and blame it rests on, each with its tie to the target. */
  readonly grounds: readonly Ground[];
  readonly holder: string;
  /** The words read: those of the author, or those of the reported speech. */
  readonly span: Span;
  readonly scene: Scene;
  /** The holder is not who speaks but an actor of the sentence: "the board accused Morton". */
  readonly byDeed: boolean;
  /** The target speaks of itself: no stance of anybody else. */
  readonly self: boolean;
}

/** Somebody else in the article who can hold a stance of their own. */
export interface Actor {
  readonly name: string;
  readonly mentions: readonly Span[];
}

/** What a comparison knows beside the article; without it sentences are read by their words alone, and only speakers hold stances. */
export interface StanceContext {
  readonly actors?: readonly Actor[];
  /** What the target is. A thing is a law, a measure, a plan: it does nothing itself and is judged by what it brings. */
  readonly kind?: "person" | "body" | "country" | "thing" | undefined;
  /** The vector of a whole sentence (text/embed), without what the story's sentences share (stance/linear). */
  readonly vectorOf?: (sentence: Sentence) => Float32Array | undefined;
}

/** Every sentence that mentions the target, read once in the voice in which it mentions it. */
export function readTarget(
  doc: Document,
  target: readonly TargetMention[],
  attributions: readonly Attribution[],
  { actors = [], kind, vectorOf }: StanceContext = {},
): readonly Reading[] {
  const thing = kind === "thing";
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
      // A sentence's vector tells of all its words: half a sentence has none.
      const vector = words.length >= WHOLE * sentence.words.length ? vectorOf?.(sentence) : undefined;
      let best: { polarity: number; scene: Scene; focus: Span; grounds: readonly Ground[] } | null = null;
      for (const focus of own.slice(0, 3)) {
        const read = leanToward(doc.text, part, target, focus, vector);
        if (!read) continue;
        const { scene, leaning } = read;
        const people = focus.attributive && scene.owns !== null && isPeople(scene.owns);
        const burden = thing ? findBurden(scene) : null;
        const grounds = burden ? [...findGrounds(scene).filter((g) => g.at !== burden.at), burden] : findGrounds(scene);
        const model = (leaning.positive - leaning.negative) * (people ? ITS_PEOPLE : 1);
        const polarity = thing ? clip(OF_THINGS * model + EFFECT * sumOf(grounds)) : model;
        if (!best || Math.abs(polarity) > Math.abs(best.polarity)) best = { polarity, scene, focus, grounds };
      }
      if (!best) continue;
      const { polarity, scene, focus, grounds } = best;
      const asked = !thing && Math.abs(polarity) >= SHOWN;
      const actor = !asked ? null : holderOf(doc.text, part, focus, polarity, actors, vector);
      const holder = actor ?? (report ? (report.speaker ?? "unnamed") : "author");
      const source = report?.source;
      const self = !actor && source ? target.some((m) => overlaps(m, source)) : false;
      const span = { start: first.start, end: last.end };
      out.push({ sentence, holder, span, polarity, grounds, scene, byDeed: actor !== null, self });
    }
  }
  return out;
}

/** The model knows people; of a measure, what it is said to bring and to be tells more. */
const OF_THINGS = 0.6;
const EFFECT = 0.6;

const clip = (x: number): number => Math.max(-1, Math.min(1, x));

/** The tied words of praise and blame together, -1..1. */
export const sumOf = (grounds: readonly Ground[]): number =>
  clip(grounds.filter(isTied).reduce((n, g) => n + g.polarity, 0));

/** Below this a sentence says nothing worth showing, and nobody is asked whose word it is. */
export const SHOWN = 0.5;
/** As much of a sentence must be in one voice for its vector to be read. */
const WHOLE = 0.8;
/** So many other actors nearest to the target are asked whether they hold the stance; further off they hardly ever do. */
const ASKED = 3;
/** And so likely must it be that they hold it. */
const HOLDS = 0.4;

/** The actor of the sentence who by deed or word holds the stance that the sentence shows ("X accused Y"), or null. */
function holderOf(
  text: string,
  sentence: Sentence,
  focus: Span,
  polarity: number,
  actors: readonly Actor[],
  vector: Float32Array | undefined,
): string | null {
  const away = (m: Span) => (m.end <= focus.start ? focus.start - m.end : m.start - focus.end);
  const others = actors
    .flatMap(({ name, mentions }) => mentions.filter((m) => contains(sentence, m)).map((m) => ({ ...m, name })))
    .filter((m) => !overlaps(m, focus))
    .sort((a, b) => away(a) - away(b) || a.start - b.start)
    .slice(0, ASKED);
  for (const other of others) {
    const held = readHeld(text, sentence, other, focus, vector);
    if (held && (polarity < 0 ? held.negative : held.positive) >= HOLDS) return other.name;
  }
  return null;
}

const isPeople = (noun: string): boolean =>
  PERSON_NOUNS.has(noun) || GROUP_NOUNS.has(noun) || GROUP_NOUNS.has(`${noun}s`);
