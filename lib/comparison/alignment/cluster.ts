import { groupBy } from "../../text/group";
import type { Passage } from "../passage";
import type { Link } from "./score";

export interface Cluster {
  readonly passages: readonly Passage[];
  readonly links: readonly Link[];
  readonly score: number;
}

/** A link below this joins nothing. */
const ENOUGH = Number(process.env.X1 ?? 0.37);
/** A group grows only while the mean of all its links stays above this: one bridge must not join two claims. */
const TOGETHER = Number(process.env.X2 ?? 0.33);
/** More than two sentences of one source in one claim is a topic, not a claim. */
const PER_SOURCE = Number(process.env.X3 ?? 2);

/**
 * Groups of passages that state the same: greedy average-link clustering, best link first. Ties are broken by the
 * passages' places, so that the same input gives the same groups.
 */
export function clusterLinks(links: readonly Link[], scoreAgain: (a: Passage, b: Passage) => Link): readonly Cluster[] {
  const groupOf = new Map<Passage, Set<Passage>>();
  const known = new Map<string, Link>();
  const name = (a: Passage, b: Passage) => (a.index < b.index ? `${a.index}-${b.index}` : `${b.index}-${a.index}`);
  for (const link of links) known.set(name(link.a, link.b), link);
  const between = (a: Passage, b: Passage): Link => {
    const key = name(a, b);
    const link = known.get(key) ?? scoreAgain(a, b);
    known.set(key, link);
    return link;
  };
  const linksOf = (group: readonly Passage[]) =>
    group.flatMap((a, i) => group.slice(i + 1).flatMap((b) => (a.source === b.source ? [] : [between(a, b)])));
  const mean = (list: readonly Link[]) => list.reduce((sum, l) => sum + l.score, 0) / Math.max(1, list.length);

  const best = links
    .filter((l) => l.score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
  for (const { a, b } of best) {
    const left = groupOf.get(a) ?? new Set([a]);
    const right = groupOf.get(b) ?? new Set([b]);
    if (left === right) continue;
    const both = [...left, ...right].sort((x, y) => x.index - y.index);
    if (crowded(both) || mean(crossing(left, right, between)) < TOGETHER) continue;
    const joined = new Set(both);
    for (const passage of both) groupOf.set(passage, joined);
  }
  return [...new Set(groupOf.values())]
    .map((group) => [...group])
    .map((passages) => ({ passages, links: linksOf(passages), score: mean(linksOf(passages)) }))
    .sort((x, y) => (x.passages[0] as Passage).index - (y.passages[0] as Passage).index);
}

const crossing = (
  left: ReadonlySet<Passage>,
  right: ReadonlySet<Passage>,
  between: (a: Passage, b: Passage) => Link,
): readonly Link[] => [...left].flatMap((a) => [...right].map((b) => between(a, b)));

const crowded = (group: readonly Passage[]): boolean =>
  [...groupBy(group, (p) => p.source).values()].some((own) => own.length > PER_SOURCE);
