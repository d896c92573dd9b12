import type { Article } from "../ingest/article";
import type { AlignedClaim } from "./alignment";
import type { Silence } from "./comparison";
import type { Passage } from "./passage";
import type { Weigh } from "./weights";

/** An article that touches less than this share of what a claim is about never enters its subject. */
const SUBJECT = 0.4;

/**
 * The sources that do not state a claim, each with why: it was written before the event (a date in the claim lies
 * behind its own date), the claim lies outside its subject, or it could have said it and did not.
 */
export function findSilences(
  claim: AlignedClaim,
  articles: readonly Article[],
  passages: readonly Passage[],
  weigh: Weigh,
): readonly Silence[] {
  const speaking = new Set(claim.members.map((m) => m.source));
  const subject = subjectOf(claim);
  const happened = latestDate(claim);
  return articles
    .filter((article) => !speaking.has(article.id))
    .map((article) => ({ source: article.id, reason: reasonOf(article) }));

  function reasonOf(article: Article): Silence["reason"] {
    const written = article.published ? Number(article.published.replaceAll("-", "")) : null;
    // A year alone is too coarse: "in 2024" may still lie before an article of June 2024.
    if (written !== null && happened !== null && happened > written) return "before";
    const known = termsOf(passages).get(article.id) ?? NONE;
    const total = subject.reduce((sum, key) => sum + weigh(key), 0);
    const touched = subject.filter((key) => known.has(key)).reduce((sum, key) => sum + weigh(key), 0);
    return total > 0 && touched < SUBJECT * total ? "outside" : "silent";
  }
}

const NONE: ReadonlySet<string> = new Set();
const TERMS = new WeakMap<readonly Passage[], ReadonlyMap<string, ReadonlySet<string>>>();

/** What each source speaks of, found once for all claims of a story. */
function termsOf(passages: readonly Passage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = TERMS.get(passages);
  if (found) return found;
  const terms = new Map<string, Set<string>>();
  for (const { source, terms: own } of passages) {
    const known = terms.get(source) ?? new Set();
    for (const { key } of own) known.add(key);
    terms.set(source, known);
  }
  TERMS.set(passages, terms);
  return terms;
}

/** The terms that at least two of its passages share: what the claim is about. */
function subjectOf(claim: AlignedClaim): readonly string[] {
  const sources = new Map<string, Set<string>>();
  for (const { source, passage } of claim.members) {
    for (const term of passage.terms) sources.set(term.key, (sources.get(term.key) ?? new Set()).add(source));
  }
  return [...sources].filter(([, who]) => who.size > 1).map(([key]) => key);
}

/** The latest day that the claim itself names with year and month, as YYYYMMDD, or null. */
function latestDate(claim: AlignedClaim): number | null {
  const dates = claim.members
    .flatMap((m) => m.propositions)
    .flatMap((p) => p.figures)
    .filter((f) => f.kind === "date" && f.value >= 10000 && Math.floor(f.value / 100) % 100 > 0)
    .map((f) => f.value);
  return dates.length > 0 ? Math.max(...dates) : null;
}
