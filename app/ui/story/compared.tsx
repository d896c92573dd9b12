import type { Route } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink } from "@/app/ui/form/button";
import type { Comparison } from "@/lib/comparison/comparison";
import { FEWEST_ARTICLES, type Story } from "@/lib/comparison/story";
import { EmptyState } from "./empty-state";
import { LazyProgress } from "./lazy-progress";
import { loadComparison, loadStory } from "./load-story";

interface ComparedProps {
  storyId: string;
  children: (comparison: Comparison, story: Story) => ReactNode;
}

/** A page of a compared story: the comparison, or its progress while it is computed, or what is missing for it. */
export async function Compared({ storyId, children }: ComparedProps) {
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
  return comparison ? children(comparison, story) : <LazyProgress storyId={storyId} />;
}
