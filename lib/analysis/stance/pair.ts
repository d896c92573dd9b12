import type { Sentence } from "../../text/parse";
import type { Span } from "../../text/span";
import { REPORTING_VERBS } from "../lexicon/reporting-verbs";
import { type Features, STOP } from "./feature";
import { type Leaning, leanToward } from "./head";
import type { Deed, Item, Scene } from "./scene";

/** Two actors of one sentence, each seen in its own scene, and how the sentence speaks of each; `a` stands first. */
export interface Pair {
  readonly a: Scene;
  readonly b: Scene;
  readonly ofA: Leaning;
  readonly ofB: Leaning;
}

/** Null where one of the two has no word of its own in the sentence. */
export function readPair(text: string, sentence: Sentence, a: Span, b: Span, vector?: Float32Array): Pair | null {
  const first = leanToward(text, sentence, [a], a, vector);
  const second = leanToward(text, sentence, [b], b, vector);
  if (!first || !second || first.scene.from >= second.scene.from) return null;
  return { a: first.scene, b: second.scene, ofA: first.leaning, ofB: second.leaning };
}

const isReport = (lemma: string): boolean => REPORTING_VERBS.has(lemma);
const signOf = (n: number): string => (n > 0.15 ? "+" : n < -0.15 ? "-" : "0");

/**
 * What stands between two actors and around them, as plain features: words by place, the deeds of both, their objects.
 * The same pair is read twice, each of the two as the one who may hold a stance toward the other, so that what "accuse"
 * tells in "A accused B" serves "A was accused by B" too.
 */
export function readPairFeatures({ a, b, ofA, ofB }: Pair, holder: "a" | "b"): Features {
  const [H, T] = holder === "a" ? ["H", "T"] : ["T", "H"];
  const out = new Map<string, number>();
  const add = (name: string, value = 1) => out.set(name, (out.get(name) ?? 0) + value);
  const { items, cues } = a;
  const name = (i: number): string => {
    if (i < 0) return "^";
    const item = items[i];
    if (!item) return "$";
    if (i >= a.from && i <= a.to) return `<${H}>`;
    if (i >= b.from && i <= b.to) return `<${T}>`;
    return item.word.tags.includes("ProperNoun") ? "<N>" : item.lemma;
  };
  // Most holders stand first; where they do not, the words between read the other way.
  const order = holder === "a" ? "" : "<";
  const gap = b.from - a.to - 1;
  const near = gap <= 4 ? "1" : gap <= 10 ? "2" : "3";
  add(`${order}gap:${Math.min(8, Math.floor(gap / 3))}`);
  // Words by their place, in runs of one to three.
  const zone = (from: number, to: number, mark: string, weight: number) => {
    for (let i = from; i < to; i += 1) {
      const one = name(i);
      if (!STOP.has(one) || mark === "m") add(`${order}${mark}:${one}`, weight);
      add(`${mark}2:${name(i - 1)} ${one}`, weight * 0.7);
    }
  };
  zone(Math.max(0, a.from - 6), a.from, "l", 0.5);
  zone(a.to + 1, b.from, "m", gap <= 6 ? 1 : gap <= 14 ? 0.7 : 0.45);
  zone(b.to + 1, Math.min(items.length, b.to + 7), "r", 0.6);
  for (let i = 0; i < items.length; i += 1) if (!STOP.has(name(i))) add(`${order}w:${name(i)}`, 0.3);
  if (gap <= 5) add(`path:${Array.from({ length: gap }, (_, k) => name(a.to + 1 + k)).join(" ")}`);
  for (let i = a.to + 1; i < b.from - 1; i += 1) add(`m3:${name(i - 1)} ${name(i)} ${name(i + 1)}`, 0.5);
  add(`a1:${name(a.from - 1)} ${name(a.to + 1)}`);
  add(`b1:${name(b.from - 1)}`);
  add(`b2:${name(b.to + 1)}`);
  add(`b3:${name(b.from - 2)} ${name(b.from - 1)}`);
  add(`b4:${name(b.to + 1)} ${name(b.to + 2)}`);

  // What each does and suffers, and whether it is one deed.
  const as = deedsOf(a);
  const bs = deedsOf(b);
  for (const [mark, deeds] of [
    [H, as],
    [T, bs],
  ] as const)
    for (const d of deeds) {
      add(`${mark}.${d.role}:${d.negated ? "not " : ""}${d.lemma}`, 1.2);
      const p = polarityAt(a, d.at);
      add(`${mark}.${d.role}${signOf(p)}`);
    }
  for (const x of holder === "a" ? as : bs)
    for (const y of holder === "a" ? bs : as) {
      const p = signOf(polarityAt(a, x.at));
      if (x.at === y.at) {
        add(`one:${x.role}>${y.role}:${x.negated ? "not " : ""}${x.lemma}`, 1.5);
        add(`one:${x.role}>${y.role}:${x.negated ? "not " : ""}${p}`, 1.5);
      } else add(`two:${x.role}${p}>${y.role}${signOf(polarityAt(a, y.at))}`);
    }
  if (a.owns) add(`${H}.own:${a.owns}`);
  if (b.owns) add(`${T}.own:${b.owns}`);
  for (const w of b.said) add(`${T}.is:${w}`);
  for (const w of a.said) add(`${H}.is:${w}`);

  // Praise and blame by where they stand.
  let between = 0;
  let before = 0;
  let behind = 0;
  let clause = 0;
  const own = (items[b.from] as Item).clause;
  for (const { cue, at } of cues) {
    if (at >= b.from && at <= b.to) continue;
    const p = cue.polarity;
    if (at < a.from) before += p;
    else if (at < b.from) between += p;
    else behind += p;
    if ((items[at] as Item).clause === own) clause += p;
  }
  add(`${order}pol.m${signOf(between)}${near}`);
  add(`${order}pol.l${signOf(before)}`);
  add(`${order}pol.r${signOf(behind)}`);
  add(`${order}pol.c${signOf(clause)}`);
  add(`${order}pol.all${signOf(before)}${signOf(between)}${signOf(behind)}`);
  if (between < 0) add(`${order}m-`, Math.min(2, -between));
  if (between > 0) add(`${order}m+`, Math.min(2, between));
  if (behind < 0) add(`${order}r-`, Math.min(2, -behind));
  if (behind > 0) add(`${order}r+`, Math.min(2, behind));

  // Who speaks: the subject of a report holds what the reported words say of the other.
  const said = (deeds: readonly Role[]) => deeds.some((d) => d.role === "s" && isReport(d.lemma));
  const quotedB = (items[b.from] as Item).quoted;
  const quotedA = (items[a.from] as Item).quoted;
  const speech = `${said(as) ? H : ""}${said(bs) ? T : ""}`;
  add(`says:${speech}${quotedA ? `q${H}` : ""}${quotedB ? `q${T}` : ""}`);
  if (speech) {
    add(`says:${speech}${signOf(before + between + behind)}`);
    add(`says:${speech}.m${signOf(between)}.r${signOf(behind)}`);
  }
  const names = items.filter((x, i) => name(i) === "<N>" && (i === 0 || name(i - 1) !== "<N>" || !x)).length;
  add(`${order}names:${Math.min(4, names)}`);
  const inside = items.slice(a.to + 1, b.from);
  const verbs = inside.filter((i) => i.word.tags.includes("Verb"));
  add(`${order}verbs:${Math.min(3, verbs.length)}`);
  if (verbs.length === 0)
    add(
      `${order}noverb:${inside
        .map((i) => i.lemma)
        .slice(-3)
        .join(" ")}`,
    );
  verbs.forEach((v, i) => {
    add(`${order}v:${v.lemma}`, 0.8);
    if (i === 0) add(`${order}v1:${v.lemma}`);
    if (i === verbs.length - 1) add(`${order}vlast:${v.lemma}`);
  });
  add(`${order}clauses:${Math.min(3, (items[b.from] as Item).clause - (items[a.from] as Item).clause)}`);
  for (const [mark, scene] of [
    [H, a],
    [T, b],
  ] as const) {
    const { tags, normal } = (items[scene.to] as Item).word;
    const kind = ["Pronoun", "Person", "Place", "Organization", "Demonym", "Plural"].find((t) => tags.includes(t));
    add(`${mark}=${kind ?? "-"}`);
    if (kind === "Pronoun") add(`${mark}=${normal}`);
  }
  // Whoever holds it: what the sentence as a whole says of each, as the model of single targets reads it.
  const [ofHolder, ofTarget] = holder === "a" ? [ofA, ofB] : [ofB, ofA];
  add("lT-", 3 * ofTarget.negative);
  add("lT+", 3 * ofTarget.positive);
  add("lH-", 3 * ofHolder.negative);
  add("lH+", 3 * ofHolder.positive);
  add(`lT${stepOf(ofTarget)}`);
  add(`${order}lT${stepOf(ofTarget)}`);
  add(`lH${stepOf(ofHolder)}`);
  add(`${order}length:${Math.min(6, Math.floor(items.length / 8))}`);
  return out;
}

const stepOf = ({ negative, positive }: Leaning): string => `${Math.floor(5 * negative)}${Math.floor(5 * positive)}`;

interface Role extends Deed {
  /** s: does it; p: it is done to it; o: object; y: does it, named behind "by". */
  readonly role: "s" | "p" | "o" | "y";
}

function deedsOf({ subjectOf, objectOf }: Scene): readonly Role[] {
  const out: Role[] = [];
  const read = (deed: Deed, plain: "s" | "o") => {
    const [lemma = "", mark] = deed.lemma.split(":");
    out.push({ ...deed, lemma, role: mark === "passive" ? "p" : mark === "by" ? "y" : plain });
  };
  if (subjectOf) read(subjectOf, "s");
  if (objectOf) read(objectOf, "o");
  return out;
}

const polarityAt = ({ cues }: Scene, at: number): number =>
  cues.reduce((n, c) => n + (c.at === at ? c.cue.polarity : 0), 0);
