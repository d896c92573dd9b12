import type { Store } from "../client";
import { hashComparisonInputs } from "../hash";
import { readStoryRow, withArticles } from "../story-row";
import { type Tx, withTx } from "../transaction";
import { keepFindings } from "./codes";
import { indexStory } from "./entries";

/** Stories a transaction: others may write in between. */
const BATCH = 10;

/**
 * Indexes the stories that an older Parallax wrote. Asks one index when there are none, so that whatever searches can
 * call it first. Of several processes that do it at once, each story is indexed by one. Gives how many it indexed.
 */
export async function catchUp(store: Store): Promise<number> {
  for (let done = 0; ; ) {
    const left = await store.db.story.findMany({ where: { indexed: false }, select: { id: true }, take: BATCH });
    if (left.length === 0) return done;
    done += await withTx(store.db, async (tx) => {
      let indexed = 0;
      for (const { id } of left) indexed += Number(await indexOld(tx, store, id));
      return indexed;
    });
  }
}

async function indexOld(tx: Tx, store: Store, id: string): Promise<boolean> {
  // Written before anything is read: another process waits here, and then finds it done.
  const { count } = await tx.story.updateMany({ where: { id, indexed: false }, data: { indexed: true } });
  if (count === 0) return false;
  const story = readStoryRow(await tx.story.findUniqueOrThrow({ where: { id }, include: withArticles }));
  await indexStory(tx, store.provider, story);
  const where = { storyId_inputsHash: { storyId: id, inputsHash: hashComparisonInputs(story) } };
  const row = await tx.comparison.findUnique({ where });
  if (row) await keepFindings(tx, id, JSON.parse(row.value));
  return true;
}
