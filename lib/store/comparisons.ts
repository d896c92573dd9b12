import type { Comparison } from "../comparison/comparison";
import { type Progress, type RunOptions, runComparison } from "../comparison/run";
import type { Story } from "../comparison/story";
import type { Encode } from "../text/embed";
import { cachedAnalyze } from "./analyses";
import type { Store } from "./client";
import { hashComparisonInputs } from "./hash";
import { join } from "./running";
import { keepFindings } from "./search/codes";
import { getStory } from "./stories";
import { withTx } from "./transaction";
import { cachedEncode } from "./vectors";

export interface ComparisonOptions {
  readonly encode: Encode;
  readonly onProgress?: (progress: Progress) => void;
  readonly now?: Date;
}

/** The story's comparison if it is saved for the story as it stands; null otherwise. Computes nothing. */
export async function peekComparison(store: Store, storyId: string): Promise<Comparison | null> {
  const story = await getStory(store, storyId);
  return story && findComparison(store, story);
}

/**
 * What of the story's comparison needs no vectors, while this process is computing it: without claims, figures and
 * divergence. Null before that is found, and when nothing is being computed.
 */
export async function peekLayers(store: Store, storyId: string): Promise<Comparison | null> {
  const story = await getStory(store, storyId);
  return (story && store.running.get(keyOf(story))?.layers) ?? null;
}

/** A story as it stands: what two who ask for the same comparison have in common. */
const keyOf = (story: Story): string => `${story.id} ${hashComparisonInputs(story)}`;

/**
 * The story's comparison: the saved one, the one this process is computing, or a new one. Null without such a story.
 * Rejects with what `runComparison` throws on a story it cannot compare.
 */
export async function getComparison(
  store: Store,
  storyId: string,
  { encode, onProgress, now = new Date() }: ComparisonOptions,
): Promise<Comparison | null> {
  const story = await getStory(store, storyId);
  if (!story) return null;
  const saved = await findComparison(store, story);
  if (saved) return saved;
  return join(store.running, keyOf(story), onProgress, (tell, show) =>
    compute(store, story, { encode, onProgress: tell, onLayers: show, now }),
  );
}

async function compute(
  store: Store,
  story: Story,
  options: Required<ComparisonOptions> & Required<Pick<RunOptions, "onLayers">>,
): Promise<Comparison> {
  const comparison = await runComparison(story.articles, {
    analyze: cachedAnalyze(store.db),
    encode: cachedEncode(store.db, options.encode),
    targets: story.targets,
    onProgress: options.onProgress,
    onLayers: options.onLayers,
  });
  await saveComparison(store, story, comparison, options.now);
  return comparison;
}

/** The comparison that is saved for a story as it stands. */
export async function findComparison(store: Store, story: Story): Promise<Comparison | null> {
  const where = { storyId_inputsHash: { storyId: story.id, inputsHash: hashComparisonInputs(story) } };
  const row = await store.db.comparison.findUnique({ where });
  return row && JSON.parse(row.value);
}

/** Keeps one comparison a story: an earlier state of it is rarely asked for again and quickly computed. */
async function saveComparison(store: Store, story: Story, comparison: Comparison, createdAt: Date): Promise<void> {
  const inputsHash = hashComparisonInputs(story);
  await withTx(store.db, async (tx) => {
    // The story may have been deleted while its comparison was computed.
    if ((await tx.story.count({ where: { id: story.id } })) === 0) return;
    await tx.comparison.deleteMany({ where: { storyId: story.id } });
    await tx.comparison.create({
      data: { storyId: story.id, inputsHash, createdAt, value: JSON.stringify(comparison) },
    });
    await keepFindings(tx, story.id, comparison);
  });
}
