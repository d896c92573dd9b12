import type { Route } from "next";
import type { Comparison } from "@/lib/comparison/comparison";
import { sentenceAt } from "./view-model";

/** The reader at a shared claim, in the column of one source. */
export const claimHref = (storyId: string, claim: string, source?: string): Route =>
  `/stories/${storyId}?claim=${claim}${source ? `&source=${source}` : ""}` as Route;

/** The reader at the sentence that holds an offset of one source. */
export function placeHref(storyId: string, comparison: Comparison, source: string, start: number): Route {
  const found = comparison.sources.find((one) => one.id === source);
  const sentence = found ? sentenceAt(found, start) + 1 : 1;
  return `/stories/${storyId}?source=${source}&sentence=${sentence}` as Route;
}
