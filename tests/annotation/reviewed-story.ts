import { analyzeArticle } from "@/lib/analysis/analyze";
import { type Decided, readDecision } from "@/lib/annotation/decide";
import type { Review } from "@/lib/annotation/decision";
import { applyReviews } from "@/lib/annotation/review";
import type { DecisionRequest } from "@/lib/annotation/subject";
import { contextOf } from "@/lib/comparison/chosen";
import { compareArticles, prepareComparison, textOf } from "@/lib/comparison/compare";
import type { Comparison } from "@/lib/comparison/comparison";
import type { Article } from "@/lib/ingest/article";
import { hashVector } from "../comparison/compare-texts";
import { readStory, STORIES } from "../stories/story-files";

/** A story with its comparison and all that reviews are applied with. */
export function openStory(articles: readonly Article[] = readStory(STORIES.chancay)) {
  const prepared = prepareComparison(articles, articles.map(analyzeArticle));
  const comparison = compareArticles(prepared, (passage) => hashVector(textOf(prepared, passage)));
  return { comparison, context: contextOf(prepared) };
}

/** A request without the fingerprint, which only the app asks about. */
export type Asked = DecisionRequest extends infer R ? (R extends unknown ? Omit<R, "seen"> : never) : never;

export const ask = (comparison: Comparison, asked: Asked): Decided =>
  readDecision(comparison, { ...asked, seen: "" } as DecisionRequest);

/** A person at work: every request is read from the comparison as it stands, and applied. */
export function openDesk(story = openStory()) {
  const log: Review[] = [];
  const now = (): Comparison => applyReviews(story.comparison, log, story.context);
  return {
    ...story,
    log,
    now,
    /** Decides, and gives the comparison after it; throws the refusal. */
    decide(asked: Asked, by = "Ana"): Comparison {
      const read = ask(now(), asked);
      if ("refusal" in read) throw new Error(read.refusal);
      const number = log.length + 1;
      log.push({ number, by, at: new Date(number * 1000).toISOString(), undoneAt: null, decision: read.decision });
      return now();
    },
    undo(number: number): Comparison {
      const at = log.findIndex((review) => review.number === number);
      log[at] = { ...(log[at] as Review), undoneAt: "2030-01-01T00:00:00.000Z" };
      return now();
    },
  };
}
