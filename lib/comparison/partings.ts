import type { Analysis } from "../analysis/analyze";
import type { OwnClaim, SharedClaim, SourceDivergence } from "./comparison";
import { inEnglish } from "./in-english";
import type { Passage } from "./passage";
import { tellSource } from "./summary";
import type { Weigh } from "./weights";

/** More statements than this are no longer read; the heaviest come first. */
const MOST_OWN = 12;

/** For each source: what it alone says, what it says differently, what it leaves out. No source is the measure. */
export function findPartings(
  analyses: ReadonlyMap<string, Analysis>,
  passages: readonly Passage[],
  claims: readonly SharedClaim[],
  weigh: Weigh,
): readonly SourceDivergence[] {
  return [...analyses].map(([source, analysis]) => {
    const own = findOwnClaims(source, analysis, passages, claims, weigh);
    const made = claims.filter((c) => c.mentions.some((m) => m.source === source));
    const differs = made.filter((c) => isApart(c, source));
    const silent = claims.filter((c) => c.silent.some((s) => s.source === source));
    // Of all it could have said as the others do, how much it leaves out or says otherwise.
    const score = claims.length === 0 ? 0 : (silent.length + differs.length) / claims.length;
    const parting = {
      source,
      score: Math.round(score * 100) / 100,
      alone: own.map((c) => c.id),
      differs: differs.map((c) => c.id),
      silent: silent.map((c) => c.id),
    };
    return { ...parting, summary: inEnglish(tellSource(parting, claims)), own };
  });
}

/**
 * Whether a source is one of those whose words make a difference; who is quoted is a difference of voice, not of matter,
 * unless what one reports another denies (the difference that makes a contradiction is told first).
 */
function isApart({ differences, relation }: SharedClaim, source: string): boolean {
  return differences.some(
    (d, i) =>
      (d.kind !== "attribution" || (i === 0 && relation === "contradict")) &&
      d.evidence.some((e) => e.source === source),
  );
}

function findOwnClaims(
  source: string,
  analysis: Analysis,
  passages: readonly Passage[],
  claims: readonly SharedClaim[],
  weigh: Weigh,
): readonly OwnClaim[] {
  const shared = claims.flatMap((c) => c.mentions).filter((m) => m.source === source);
  const known = new Set(passages.filter((p) => p.source !== source).flatMap((p) => p.terms.map((t) => t.key)));
  const text = analysis.document.article.text;
  const free = passages.filter(
    (p) => p.source === source && !shared.some((m) => m.start < p.sentence.end && p.sentence.start < m.end),
  );
  const weighed = free.map((p) => {
    const figures = p.propositions.flatMap((x) => x.figures).length;
    // Words that no other source uses are what it alone brings; figures make a statement checkable.
    const news = [...new Set(p.terms.map((t) => t.key))].filter((k) => !known.has(k)).reduce((n, k) => n + weigh(k), 0);
    return { p, weight: news / 30 + Math.min(3, figures) * 0.12 };
  });
  return weighed
    .sort((a, b) => b.weight - a.weight || a.p.index - b.p.index)
    .slice(0, MOST_OWN)
    .sort((a, b) => a.p.index - b.p.index)
    .map(({ p, weight }, i) => ({
      id: `${source}-own-${i + 1}`,
      start: p.sentence.start,
      end: p.sentence.end,
      quote: text.slice(p.sentence.start, p.sentence.end),
      voice: p.propositions[0]?.voice ?? "asserted",
      attributedTo: p.propositions[0]?.attributedTo ?? null,
      weight: Math.round(Math.min(1, weight) * 100) / 100,
    }));
}
