import type { Route } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { ButtonLink } from "@/app/ui/form/button";
import { ReadEarly } from "@/app/ui/reader/read-early";
import { Seen } from "@/app/ui/review/seen";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";
import type { Comparison } from "@/lib/comparison/comparison";
import { FEWEST_ARTICLES, type Story } from "@/lib/comparison/story";
import { loadShownStory, shownComparison } from "./blindness";
import { EmptyState } from "./empty-state";
import { LazyProgress } from "./lazy-progress";
import { loadComparison, loadLayers } from "./load-story";

interface ComparedProps {
  storyId: string;
  /**
   * What the page shows of a comparison that is not ready yet, if it can: the same component as `children` gives, so
   * that what a reader has done to it stays. Claims, figures, stances and divergence are empty.
   */
  early?: (layers: Comparison) => ReactNode;
  children: (comparison: Comparison, story: Story) => ReactNode;
}

/**
 * A page of a compared story: the comparison, or its progress while it is computed, or what is missing for it. A reader
 * who reads blind gets neither comparison nor story with a name in it.
 */
export async function Compared({ storyId, early, children }: ComparedProps) {
  const story = await loadShownStory(storyId);
  if (!story) notFound();
  if (story.articles.length < FEWEST_ARTICLES) {
    const say = await getWords("story");
    return (
      <EmptyState title={say("alone.title")}>
        <p>{say("alone.what")}</p>
        <ButtonLink tone="main" href={`/stories/${storyId}/edit` as Route}>
          {say("alone.add")}
        </ButtonLink>
      </EmptyState>
    );
  }
  const found = await loadComparison(storyId);
  const comparison = found && (await shownComparison(storyId, found));
  if (!early)
    return comparison ? (
      <Seen fingerprint={comparison.fingerprint}>{children(comparison, story)}</Seen>
    ) : (
      <Speak parts={["progress"]}>
        <LazyProgress storyId={storyId} />
      </Speak>
    );
  const layers = comparison ? null : await loadLayers(storyId);
  const shownLayers = layers && (await shownComparison(storyId, layers));
  const shown = comparison ? children(comparison, story) : shownLayers ? early(shownLayers) : null;
  return (
    <ReadEarly storyId={storyId} ready={comparison !== null}>
      {shown === null ? null : <Seen fingerprint={comparison?.fingerprint}>{shown}</Seen>}
    </ReadEarly>
  );
}
