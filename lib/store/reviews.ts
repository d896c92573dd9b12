import type { Decision, Review } from "../annotation/decision";
import type { Store } from "./client";
import { readReviewRow } from "./review-row";
import { storable } from "./story-row";
import { type Tx, withTx } from "./transaction";

/** All that was ever decided about a story, first to last, what was taken back included. Empty for a story that is gone. */
export async function listReviews(store: Store, storyId: string): Promise<Review[]> {
  const rows = await store.db.review.findMany({ where: { storyId }, orderBy: { number: "asc" } });
  return rows.map(readReviewRow);
}

/** Adds a decision to the log; null without such a story. */
export const addReview = (
  store: Store,
  storyId: string,
  { decision, by }: { readonly decision: Decision; readonly by: string },
  now = new Date(),
): Promise<Review | null> =>
  withTx(store.db, async (tx) => {
    if (!(await hold(tx, storyId, now))) return null;
    const { _max: last } = await tx.review.aggregate({ where: { storyId }, _max: { number: true } });
    const number = (last.number ?? 0) + 1;
    return readReviewRow(
      await tx.review.create({
        data: { storyId, number, decision: JSON.stringify(decision), by: storable(by), at: now },
      }),
    );
  });

/** Takes a decision back; null where it is not in the log. One that was taken back before stays as it was. */
export const undoReview = (store: Store, storyId: string, number: number, now = new Date()): Promise<Review | null> =>
  mark(store, storyId, number, now, { undoneAt: now });

/** Lets a decision count again. */
export const redoReview = (store: Store, storyId: string, number: number, now = new Date()): Promise<Review | null> =>
  mark(store, storyId, number, now, { undoneAt: null });

const mark = (store: Store, storyId: string, number: number, now: Date, data: { readonly undoneAt: Date | null }) =>
  withTx(store.db, async (tx) => {
    if (!(await hold(tx, storyId, now))) return null;
    const where = { storyId_number: { storyId, number } };
    const row = await tx.review.findUnique({ where });
    if (!row) return null;
    const already = (row.undoneAt === null) === (data.undoneAt === null);
    return readReviewRow(already ? row : await tx.review.update({ where, data }));
  });

/** Writes the story's row before anything is read, so that a second person waits for the first; false without a story. */
const hold = async (tx: Tx, id: string, now: Date): Promise<boolean> =>
  (await tx.story.updateMany({ where: { id }, data: { updatedAt: now } })).count > 0;
