import type { Proposition } from "../analysis/claim";
import { groupBy } from "../text/group";
import { hull, type Span } from "../text/span";
import { findCandidates } from "./alignment/candidates";
import { centerVectors, type VectorOf } from "./alignment/center";
import { clusterLinks } from "./alignment/cluster";
import { type Link, openScore } from "./alignment/score";
import { findStatements, type Passage, type Statement } from "./passage";
import { weighTerms } from "./weights";

/** A mention of an aligned claim: the clauses of one sentence that state it. */
export interface Member extends Span {
  readonly source: string;
  readonly passage: Passage;
  readonly propositions: readonly Proposition[];
}

export interface AlignedClaim {
  readonly members: readonly Member[];
  /** Links between its statements: the grounds of the alignment. */
  readonly links: readonly Link[];
  /** 0..1, mean of the links' scores. */
  readonly score: number;
}

/**
 * The same claim across sources: pairs of clauses that share rare terms are scored by what they and their sentences
 * share, and joined where the pairs of the whole group support it. No source is the base, and the order of the
 * articles does not matter.
 *
 * Similarity alone does not do: in independent texts of one story the closest sentences share a stock phrase, not a
 * claim. So a pair has to be anchored in typed terms (actors, what is done, figures); the encoder's vectors only help.
 */
export function alignClaims(passages: readonly Passage[], vectorOf: VectorOf): readonly AlignedClaim[] {
  const steps = alignSteps(passages, vectorOf);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Pairs that are scored in one go: some milliseconds. */
const GO = 500;

/** The same with halts in between, for a caller that has something else to do (see turns). */
export function* alignSteps(
  passages: readonly Passage[],
  vectorOf: VectorOf,
): Generator<undefined, readonly AlignedClaim[]> {
  const weigh = weighTerms(passages);
  const statements = findStatements(passages);
  const pairs = findCandidates(statements, weigh);
  const score = openScore(passages, statements, pairs, centerVectors(passages, vectorOf), weigh);
  yield;
  const links: Link[] = [];
  for (const [i, [a, b]] of pairs.entries()) {
    links.push(score(a, b));
    if (i % GO === GO - 1) yield;
  }
  yield;
  return clusterLinks(links).map((cluster) => ({
    members: [...groupBy(cluster.statements, (s) => s.passage)].map(([passage, own]) => memberOf(passage, own)),
    links: cluster.links,
    score: cluster.score,
  }));
}

/** The clauses of one sentence that belong to one claim, with what stands between them. */
function memberOf(passage: Passage, own: readonly Statement[]): Member {
  const span = hull(own);
  const propositions = passage.propositions.filter((p) => span.start <= p.start && p.end <= span.end);
  return { source: passage.source, passage, propositions, ...span };
}
