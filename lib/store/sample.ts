import type { Story } from "../comparison/story";
import type { Store } from "./client";
import { insertStory, type StoryDraft } from "./stories";
import { withTx } from "./transaction";

/** The setting that says that the library once got the sample story: deleted, it must not come back. */
const SAMPLE_ADDED = "sampleAdded";

/** Adds the sample story to an empty library that never had it; null otherwise. */
export async function addSample(
  store: Store,
  draft: Omit<StoryDraft, "sample">,
  now = new Date(),
): Promise<Story | null> {
  return withTx(store.db, async (tx) => {
    if (await tx.setting.findUnique({ where: { key: SAMPLE_ADDED } })) return null;
    if ((await tx.story.count()) > 0) return null;
    // Before the story: of two programs that start at once, one meets the other's key here, tries again and finds it done.
    await tx.setting.create({ data: { key: SAMPLE_ADDED, value: now.toISOString() } });
    return insertStory(tx, store.provider, { ...draft, sample: true }, now);
  });
}
