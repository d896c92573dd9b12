import { describe, expect, it } from "vitest";
import type { Store } from "@/lib/store/client";
import { addReview, listReviews, redoReview, undoReview } from "@/lib/store/reviews";
import { createStory, deleteStory, getStory, removeArticle } from "@/lib/store/stories";
import { decisionOn } from "./decision";
import { draft } from "./library";

/** What a store promises of a story's log of decisions. */
export function describeReviews(opened: () => Store): void {
  const create = () => createStory(opened(), { title: "t", drafts: [draft(), draft(), draft()] });

  describe("the log of decisions", () => {
    it("gives back what was added, in order, with who and when", async () => {
      const { id } = await create();
      const at = new Date("2026-01-02T03:04:05.678Z");
      const first = await addReview(opened(), id, { decision: decisionOn("one"), by: "Zoë Ó Dálaigh" }, at);
      await addReview(opened(), id, { decision: decisionOn("two"), by: "" }, at);
      expect(first).toEqual({
        number: 1,
        by: "Zoë Ó Dálaigh",
        at: at.toISOString(),
        undoneAt: null,
        decision: decisionOn("one"),
      });
      expect(await listReviews(opened(), id)).toEqual([
        first,
        { number: 2, by: "", at: at.toISOString(), undoneAt: null, decision: decisionOn("two") },
      ]);
      expect((await getStory(opened(), id))?.updatedAt).toBe(at.toISOString());
    });

    it("keeps a decision that is taken back, says when, and lets it count again", async () => {
      const { id } = await create();
      await addReview(opened(), id, { decision: decisionOn("one"), by: "Ana" });
      const back = new Date("2026-01-02T00:00:00.000Z");
      expect((await undoReview(opened(), id, 1, back))?.undoneAt).toBe(back.toISOString());
      expect((await undoReview(opened(), id, 1))?.undoneAt).toBe(back.toISOString());
      expect((await redoReview(opened(), id, 1))?.undoneAt).toBeNull();
      expect(await listReviews(opened(), id)).toMatchObject([{ number: 1, by: "Ana", undoneAt: null }]);
    });

    it("gives no number twice, also after the last one is taken back", async () => {
      const { id } = await create();
      await addReview(opened(), id, { decision: decisionOn("one"), by: "" });
      await undoReview(opened(), id, 1);
      expect((await addReview(opened(), id, { decision: decisionOn("two"), by: "" }))?.number).toBe(2);
    });

    it("keeps every decision of twelve people who decide at once, each under its number", async () => {
      const { id } = await create();
      const names = [...Array(12).keys()].map((n) => `Reader ${n}`);
      const added = await Promise.all(names.map((by) => addReview(opened(), id, { decision: decisionOn(by), by })));
      expect(added.map((review) => review?.number).sort((a = 0, b = 0) => a - b)).toEqual(names.map((_, n) => n + 1));
      const log = await listReviews(opened(), id);
      expect(log.map((review) => review.by).sort()).toEqual([...names].sort());
      for (const { by, decision } of log) expect(decision).toEqual(decisionOn(by));
    });

    it("keeps both of one who decides and one who takes back", async () => {
      const { id } = await create();
      await addReview(opened(), id, { decision: decisionOn("one"), by: "" });
      await Promise.all([
        undoReview(opened(), id, 1),
        addReview(opened(), id, { decision: decisionOn("two"), by: "" }),
      ]);
      const log = await listReviews(opened(), id);
      expect(log.map((review) => review.undoneAt === null)).toEqual([false, true]);
    });

    it("goes with its story, and stays when an article goes", async () => {
      const { id } = await create();
      await addReview(opened(), id, { decision: decisionOn("one"), by: "" });
      await removeArticle(opened(), id, "s1");
      expect(await listReviews(opened(), id)).toHaveLength(1);
      await deleteStory(opened(), id);
      expect(await listReviews(opened(), id)).toEqual([]);
      expect(await opened().db.review.count({ where: { storyId: id } })).toBe(0);
    });

    it("takes nothing for a story or a decision that is not there", async () => {
      const { id } = await create();
      expect(await addReview(opened(), "none", { decision: decisionOn("one"), by: "" })).toBeNull();
      expect(await undoReview(opened(), id, 1)).toBeNull();
      expect(await redoReview(opened(), "none", 1)).toBeNull();
      expect(await listReviews(opened(), "none")).toEqual([]);
    });
  });
}
