import type { Item, Scene } from "./scene";

/** Named features with their values; the names are hashed when weights are looked up. */
export type Features = ReadonlyMap<string, number>;

export const STOP = new Set(
  "a an the of to in on at for and or is be was were are it its this that with by as from he she they his her their i you we".split(
    " ",
  ),
);

/** What a sentence shows about its target, as plain features: words by place, deeds, owners, polarity sums. */
export function readFeatures(scene: Scene): Features {
  const out = new Map<string, number>();
  const add = (name: string, value = 1) => out.set(name, (out.get(name) ?? 0) + value);
  const { items, from, to } = scene;
  const clause = (items[from] as Item).clause;
  items.forEach(({ lemma, target, clause: c }, i) => {
    if (i >= from && i <= to) return;
    const name = target ? "<T>" : lemma;
    if (!STOP.has(name)) {
      add(`w:${name}`, 0.6);
      const side = i < from ? "l" : "r";
      const distance = i < from ? from - i : i - to;
      add(`${side}${distance <= 3 ? "near" : distance <= 8 ? "mid" : "far"}:${name}`, distance <= 8 ? 0.8 : 0.4);
      if (c === clause) add(`c:${name}`, 0.6);
    }
    const next = items[i + 1];
    if (next && i + 1 !== from && !(STOP.has(name) && STOP.has(next.lemma)))
      add(`b:${name} ${next.target ? "<T>" : next.lemma}`, 0.5);
  });
  const before = items[from - 1];
  const after = items[to + 1];
  add(`p1:${before?.lemma ?? "^"}`);
  add(`n1:${after?.lemma ?? "$"}`);
  add(`p2:${items[from - 2]?.lemma ?? "^"} ${before?.lemma ?? "^"}`);
  add(`n2:${after?.lemma ?? "$"} ${items[to + 2]?.lemma ?? "$"}`);
  const { subjectOf, objectOf, owns, said } = scene;
  if (subjectOf) add(`s:${subjectOf.negated ? "not " : ""}${subjectOf.lemma}`, 1.5);
  else add("s:-");
  if (objectOf) add(`o:${objectOf.negated ? "not " : ""}${objectOf.lemma}`, 1.5);
  else add("o:-");
  if (owns) add(`own:${owns}`, 1.2);
  for (const word of said) add(`is:${word}`, 1.2);
  for (const [name, value] of polaritySums(scene)) add(name, value);
  const head = items[from] as Item;
  if (head.quoted) add("quoted");
  if (items.some((i) => i.quoted)) add("quotes");
  if (head.word.tags.includes("Pronoun")) add(`pronoun:${head.lemma}`);
  if (head.word.tags.includes("Plural")) add("plural");
  add(from === 0 ? "first" : from > items.length * 0.7 ? "late" : "inside");
  add(`length:${Math.min(5, Math.floor(items.length / 8))}`);
  return out;
}

/** Praise and blame by where they stand: anywhere, in the target's clause, near it, in its deed, done to it. */
function polaritySums(scene: Scene): readonly (readonly [string, number])[] {
  const { items, from, to, cues, subjectOf, objectOf } = scene;
  const sums = new Map<string, number>();
  const add = (name: string, value: number) => {
    const key = `${name}${value > 0 ? "+" : "-"}`;
    sums.set(key, (sums.get(key) ?? 0) + Math.abs(value));
  };
  const clause = (items[from] as Item).clause;
  for (const { cue, at, verb } of cues) {
    const p = cue.polarity;
    add("all", p);
    const item = items[at] as Item;
    if (item.clause === clause) add("clause", p);
    const distance = at < from ? from - at : at - to;
    add(at < from ? "left" : "right", p / (1 + distance / 6));
    if (distance <= 4) add("near", p);
    if (item.quoted) add("in quotes", p);
    if (verb) add("verbs", p);
    else add("others", p);
    if (subjectOf && at === subjectOf.at) add(subjectOf.lemma.endsWith(":passive") ? "suffered" : "done", p);
    else if (objectOf && at === objectOf.at) add(objectOf.lemma.endsWith(":by") ? "done by" : "done to", p);
    else if (
      subjectOf &&
      at > subjectOf.at &&
      at < subjectOf.at + 6 &&
      item.clause === (items[subjectOf.at] as Item).clause
    )
      add("of the deed", p);
  }
  const all = cues.reduce((n, c) => n + c.cue.polarity, 0);
  const out: [string, number][] = [...sums].map(([k, v]) => [`pol:${k}`, Math.min(2, v)]);
  out.push([`polsum:${all > 1 ? "++" : all > 0.2 ? "+" : all < -1 ? "--" : all < -0.2 ? "-" : "0"}`, 1]);
  return out;
}
