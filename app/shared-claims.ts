import type { Store } from "@/lib/store/client";
import { peekComparison } from "@/lib/store/comparisons";

const kept = globalThis as typeof globalThis & { parallaxSharedClaims?: Map<string, number> };

/**
 * How many claims the story's articles share, or null while it is not compared. Remembered for as long as the story
 * does not change: a comparison is a megabyte of JSON, too much to read anew for every row of the library.
 */
export async function countSharedClaims(
  store: Store,
  story: { id: string; updatedAt: string },
): Promise<number | null> {
  kept.parallaxSharedClaims ??= new Map();
  const key = `${story.id} ${story.updatedAt}`;
  const known = kept.parallaxSharedClaims.get(key);
  if (known !== undefined) return known;
  const comparison = await peekComparison(store, story.id);
  if (!comparison) return null;
  kept.parallaxSharedClaims.set(key, comparison.claims.length);
  return comparison.claims.length;
}
