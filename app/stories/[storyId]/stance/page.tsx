import type { Metadata } from "next";
import { StanceMap } from "@/app/ui/stance/stance-map";
import { TargetEditor } from "@/app/ui/stance/target-editor";
import { Compared } from "@/app/ui/story/compared";
import { EmptyState } from "@/app/ui/story/empty-state";
import { asked } from "@/app/ui/story/query";
import styles from "@/app/ui/story/story-page.module.css";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Stance" };

/** What each author thinks of whom, and in which words. */
export default async function StancePage({ params, searchParams }: PageProps<"/stories/[storyId]/stance">) {
  const { storyId } = await params;
  const query = await searchParams;
  return (
    <Compared storyId={storyId}>
      {(comparison, story) => (
        <div className={styles.page}>
          <p className={styles.lead}>
            The attitude of each author toward those the story is about, from the author’s own sentences. What a quoted
            person thinks is that person’s and is listed apart.
          </p>
          {comparison.targets.length > 0 ? (
            <StanceMap
              storyId={storyId}
              comparison={comparison}
              target={asked(query, "target")}
              source={asked(query, "source")}
            />
          ) : (
            <EmptyState title="No target that two sources speak of">
              <p>Add below whom or what these texts take sides on: a person, a country, a project, a law.</p>
            </EmptyState>
          )}
          <TargetEditor storyId={storyId} targets={comparison.targets} edits={story.targets} />
        </div>
      )}
    </Compared>
  );
}
