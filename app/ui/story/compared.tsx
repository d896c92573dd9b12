import type { Route } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink } from "@/app/ui/form/button";
import { ReadEarly } from "@/app/ui/reader/read-early";
import type { Comparison } from "@/lib/comparison/comparison";
import { FEWEST_ARTICLES, type Story } from "@/lib/comparison/story";
import { EmptyState } from "./empty-state";
import { LazyProgress } from "./lazy-progress";
import { loadComparison, loadLayers, loadStory } from "./load-story";

interface ComparedProps {
  storyId: string;
  /**
   * What the page shows of a comparison that is not ready yet, if it can: the same component as `children` gives, so
   * that what a reader has done to it stays. Claims, figures, stances and divergence are empty.
   */
  early?: (layers: Comparison) => ReactNode;
  children: (comparison: Comparison, story: Story) => ReactNode;
}

/** A page of a compared story: the comparison, or its progress while it is computed, or what is missing for it. */
export async function Compared({ storyId, early, children }: ComparedProps) {
  const story = await loadStory(storyId);
  if (!story) notFound();
  if (story.articles.length < FEWEST_ARTICLES) {
    return (
      <EmptyState title="One article has nothing to be compared with">
        <p>Add another account of the same story, and Parallax puts them side by side.</p>
        <ButtonLink tone="main" href={`/stories/${storyId}/edit` as Route}>
          Add an article
        </ButtonLink>
      </EmptyState>
    );
  }
  const comparison = await loadComparison(storyId);
  if (!early) return comparison ? children(comparison, story) : <LazyProgress storyId={storyId} />;
  const layers = comparison ? null : await loadLayers(storyId);
  return (
    <ReadEarly storyId={storyId} ready={comparison !== null}>
      {comparison ? children(comparison, story) : layers ? early(layers) : null}
    </ReadEarly>
  );
}
