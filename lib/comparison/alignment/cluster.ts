import { groupBy } from "../../text/group";
import type { Statement } from "../passage";
import type { Link, Score } from "./score";

export interface Cluster {
  readonly statements: readonly Statement[];
  readonly links: readonly Link[];
  /** Mean score of its links. */
  readonly score: number;
}

/** A link below this joins nothing. */
const ENOUGH = 0.14;
/** A group grows only while the mean of the links between its parts stays above this: no bridge joins two claims. */
const TOGETHER = 0.14;
/** A group this sure is one claim: two clauses of one sentence then state two things and must not both join it. */
const SURE = 0.55;
/** Two groups that each hold together well are two claims, unless much speaks for one. */
const FIRM = 0.5;
const TOGETHER_FIRM = 0.3;
/** Groups whose links are weaker than this on the whole are chance. */
const SOUND = 0.18;
/** More sentences of one source than this in one claim are a topic, not a claim. */
const PER_SOURCE = 2;

/**
 * Groups of statements that say the same: greedy average-link clustering, best link first. Ties are broken by the
 * statements' places, so that the same input gives the same groups.
 */
export function clusterLinks(links: readonly Link[], score: Score): readonly Cluster[] {
  const nameOf = (a: Statement, b: Statement) =>
    a.index < b.index ? `${a.index}-${b.index}` : `${b.index}-${a.index}`;
  const known = new Map(links.map((l) => [nameOf(l.a, l.b), l] as const));
  const between = (a: Statement, b: Statement): Link => {
    const name = nameOf(a, b);
    const link = known.get(name) ?? score(a, b);
    known.set(name, link);
    return link;
  };
  const crossing = (left: readonly Statement[], right: readonly Statement[]): readonly Link[] =>
    left.flatMap((a) => right.filter((b) => a.source !== b.source).map((b) => between(a, b)));

  const strength = (group: readonly Statement[]): number =>
    group.length > 1 ? mean(group.flatMap((a, i) => crossing([a], group.slice(i + 1)))) : 0;
  const isFirm = (group: readonly Statement[]): boolean => strength(group) >= FIRM;
  const isSure = (group: readonly Statement[]): boolean => strength(group) >= SURE;

  const groupOf = new Map<Statement, readonly Statement[]>();
  const best = links
    .filter((l) => l.score >= ENOUGH)
    .sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
  for (const { a, b } of best) {
    const left = groupOf.get(a) ?? [a];
    const right = groupOf.get(b) ?? [b];
    if (left === right) continue;
    const both = [...left, ...right].sort((x, y) => x.index - y.index);
    const enough = isFirm(left) && isFirm(right) ? TOGETHER_FIRM : TOGETHER;
    if (isCrowded(both) || mean(crossing(left, right)) < enough) continue;
    if (repeatsSentence(both) && (isSure(left) || isSure(right))) continue;
    for (const statement of both) groupOf.set(statement, both);
  }
  return [...new Set(groupOf.values())]
    .map((statements) => {
      const all = statements.flatMap((a, i) => crossing([a], statements.slice(i + 1)));
      return { statements, links: all, score: mean(all) };
    })
    .filter((cluster) => cluster.score >= SOUND)
    .sort((x, y) => (x.statements[0] as Statement).index - (y.statements[0] as Statement).index);
}

const mean = (links: readonly Link[]): number => links.reduce((sum, l) => sum + l.score, 0) / Math.max(1, links.length);

const repeatsSentence = (group: readonly Statement[]): boolean =>
  new Set(group.map((s) => s.passage)).size < group.length;

function isCrowded(group: readonly Statement[]): boolean {
  const sentences = (own: readonly Statement[]) => new Set(own.map((s) => s.passage)).size;
  return [...groupBy(group, (s) => s.source).values()].some(
    (own) => sentences(own) > PER_SOURCE || own.length > PER_SOURCE + 1,
  );
}
