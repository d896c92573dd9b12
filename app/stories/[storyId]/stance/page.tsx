import type { Metadata } from "next";
import { Picture } from "@/app/ui/pictures/picture";
import { StanceMap } from "@/app/ui/stance/stance-map";
import { TargetEditor } from "@/app/ui/stance/target-editor";
import { Compared } from "@/app/ui/story/compared";
import { EmptyState } from "@/app/ui/story/empty-state";
import { asked } from "@/app/ui/story/query";
import styles from "@/app/ui/story/story-page.module.css";
import { getLanguage } from "@/app/words/language";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";
import { drawStance } from "@/lib/export/picture/stance";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords("stance"))("name") };
}

/** What each author thinks of whom, and in which words. */
export default async function StancePage({ params, searchParams }: PageProps<"/stories/[storyId]/stance">) {
  const { storyId } = await params;
  const query = await searchParams;
  const say = await getWords("stance");
  const language = await getLanguage();
  return (
    <Compared storyId={storyId}>
      {(comparison, story) => (
        <Speak parts={["stance", "review"]}>
          <div className={styles.page}>
            <p className={styles.lead}>{say("lead")}</p>
            {comparison.targets.length > 0 ? (
              <>
                <Picture picture={drawStance(comparison, language)} storyId={storyId} level={2} />
                <StanceMap
                  storyId={storyId}
                  comparison={comparison}
                  target={asked(query, "target")}
                  source={asked(query, "source")}
                />
              </>
            ) : (
              <EmptyState title={say("noTarget")}>
                <p>{say("addOne")}</p>
              </EmptyState>
            )}
            <TargetEditor storyId={storyId} targets={comparison.targets} edits={story.targets} />
          </div>
        </Speak>
      )}
    </Compared>
  );
}
