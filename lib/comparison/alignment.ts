import type { Analysis } from "../analysis/analyze";
import { findCandidates } from "./alignment/candidates";
import { clusterLinks } from "./alignment/cluster";
import { type Member, narrowMembers } from "./alignment/narrow";
import { type Link, scoreLink } from "./alignment/score";
import type { Passage } from "./passage";
import { weighTerms } from "./weights";

export interface AlignedClaim {
  readonly members: readonly Member[];
  /** Links between the passages of its members: the grounds of the alignment. */
  readonly links: readonly Link[];
  /** 0..1, mean of the links' scores. */
  readonly score: number;
}

/** The vector of a passage's sentence, unit length; see text/embed. */
export type VectorOf = (passage: Passage) => Float32Array;

/**
 * The same claim across sources: pairs of passages that share rare terms are scored by what they share, and joined
 * where every pair in the group supports it. No source is the base, and the order of the articles does not matter.
 *
 * Similarity alone does not do: in independent texts of one story the closest sentences share a stock phrase, not a
 * claim. So a pair has to be anchored in typed terms (actors, what is done, figures); the encoder's vectors only help.
 */
export function alignClaims(
  analyses: readonly Analysis[],
  passages: readonly Passage[],
  vectorOf: VectorOf,
): readonly AlignedClaim[] {
  const weigh = weighTerms(passages);
  const links = findCandidates(passages, weigh).map(([a, b]) => scoreLink(a, b, vectorOf, weigh));
  return clusterLinks(links, (a, b) => scoreLink(a, b, vectorOf, weigh)).map((cluster) => ({
    members: narrowMembers(cluster.passages, analyses, weigh),
    links: cluster.links,
    score: cluster.score,
  }));
}
