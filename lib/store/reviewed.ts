import { type Review, reshapes } from "../annotation/decision";
import { applyReviews } from "../annotation/review";
import { contextOf } from "../comparison/chosen";
import type { ClaimContext } from "../comparison/claims";
import { prepareComparison } from "../comparison/compare";
import type { Comparison } from "../comparison/comparison";
import type { Story } from "../comparison/story";
import { cachedAnalyze } from "./analyses";
import type { Store } from "./client";
import { findComparison } from "./comparisons";
import { hash, hashComparisonInputs } from "./hash";
import { listReviews } from "./reviews";
import { keepFindings } from "./search/codes";
import { getStory } from "./stories";
import { withTx } from "./transaction";

/** A story as its readers see it, with the log that made it so. */
export interface Reviewed {
  readonly comparison: Comparison;
  /** All decisions, what was taken back included. */
  readonly log: readonly Review[];
}

/** Stories whose reviewed comparison is kept in memory, and those whose analyses are: several times as large. */
const COMPARISONS = 8;
const CONTEXTS = 2;

interface Kept {
  readonly reviewed: Map<string, Promise<Reviewed | null>>;
  readonly contexts: Map<string, Promise<ClaimContext>>;
}
const KEPT = new WeakMap<Store, Kept>();

/**
 * The saved comparison with all decisions applied; null while there is none. The texts are not aligned again, and what was
 * worked out is kept until the story or its log changes, so that a click on "confirm" is answered at once.
 */
export async function peekReviewed(store: Store, storyId: string): Promise<Reviewed | null> {
  const [story, rows] = await Promise.all([
    getStory(store, storyId),
    store.db.review.findMany({
      where: { storyId },
      select: { number: true, undoneAt: true },
      orderBy: { number: "asc" },
    }),
  ]);
  if (!story) return null;
  const inputs = hashComparisonInputs(story);
  // A row never changes but for this.
  const key = `${storyId} ${inputs} ${rows.map((row) => `${row.number}${row.undoneAt ? "-" : "+"}`)}`;
  const { reviewed, contexts } = keptOf(store);
  return keep(reviewed, key, COMPARISONS, async () => {
    const comparison = await findComparison(store, story);
    if (!comparison) return null;
    const log = await listReviews(store, storyId);
    const active = log.filter((review) => review.undoneAt === null);
    const applied =
      active.length === 0
        ? comparison
        : applyReviews(comparison, log, await keep(contexts, inputs, CONTEXTS, () => readContext(store, story)));
    if (log.length > 0) await listAsReviewed(store, story, applied);
    return { comparison: { ...applied, fingerprint: fingerprintOf(inputs, active) }, log };
  });
}

/** Lists and searches know of a story what its readers see. Nothing is kept of one that has changed meanwhile. */
const listAsReviewed = (store: Store, { id, updatedAt }: Story, comparison: Comparison): Promise<void> =>
  withTx(store.db, async (tx) => {
    if (await tx.story.count({ where: { id, updatedAt } })) await keepFindings(tx, id, comparison);
  });

/** Changes when ids and places that a page shows may mean something else; a mere "confirmed" of another person does not. */
const fingerprintOf = (inputs: string, active: readonly Review[]): string =>
  hash([inputs, active.filter((review) => reshapes(review.decision)).map((review) => review.number)]).slice(0, 16);

async function readContext(store: Store, { articles }: Story): Promise<ClaimContext> {
  return contextOf(prepareComparison(articles, await Promise.all(articles.map(cachedAnalyze(store.db)))));
}

function keptOf(store: Store): Kept {
  const known = KEPT.get(store) ?? { reviewed: new Map(), contexts: new Map() };
  KEPT.set(store, known);
  return known;
}

/** What was made for a key, or what `make` makes; the last used are kept. A failure and a null are asked for again. */
function keep<T>(kept: Map<string, Promise<T>>, key: string, most: number, make: () => Promise<T>): Promise<T> {
  const known = kept.get(key);
  kept.delete(key);
  const value = known ?? make();
  kept.set(key, value);
  for (const old of kept.keys()) if (kept.size > most) kept.delete(old);
  if (!known)
    value.then(
      (made) => made === null && kept.delete(key),
      () => kept.delete(key),
    );
  return value;
}
