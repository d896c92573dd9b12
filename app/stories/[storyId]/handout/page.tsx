import type { Metadata } from "next";
import { Handout } from "@/app/ui/handout/handout";
import styles from "@/app/ui/handout/handout.module.css";
import { HandoutForm } from "@/app/ui/handout/handout-form";
import { readHandoutQuery } from "@/app/ui/handout/handout-query";
import { Compared } from "@/app/ui/story/compared";
import { getWords } from "@/app/words/server";
import { blind, blindStory } from "@/lib/comparison/blind";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getWords("handout");
  return { title: say("title") };
}

/** Pages for pupils: chosen claims with all their wordings, room for notes, and a key for whoever hands them out. */
export default async function HandoutPage({ params, searchParams }: PageProps<"/stories/[storyId]/handout">) {
  const { storyId } = await params;
  const asked = await searchParams;
  return (
    <Compared storyId={storyId}>
      {(comparison, story) => {
        const query = readHandoutQuery(comparison, asked);
        // Letters alone would be no riddle beside "LIMA (Agency) —": names are covered in the words too.
        const { claims } = query.names ? query : readHandoutQuery(blind(comparison), asked);
        const { title } = query.names ? story : blindStory(story);
        return (
          <div className={styles.page}>
            <HandoutForm path={`/stories/${storyId}/handout`} query={query} />
            <Handout title={title} printed={claims} comparison={comparison} query={query} />
          </div>
        );
      }}
    </Compared>
  );
}
