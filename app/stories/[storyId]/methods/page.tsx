import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadResults } from "@/app/ui/methods/load-results";
import { MethodsPage } from "@/app/ui/methods/methods-page";
import { StoryInputs } from "@/app/ui/methods/story-inputs";
import { Compared } from "@/app/ui/story/compared";
import { loadStory } from "@/app/ui/story/load-story";
import { getWords } from "@/app/words/server";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getWords("methods");
  return { title: say("title") };
}

/** How each layer works, with the inputs of this story and what a person reviewed of it. */
export default async function StoryMethods({ params }: PageProps<"/stories/[storyId]/methods">) {
  const { storyId } = await params;
  // A hash tells nothing of who wrote the text, but only that of the text as it came in can be compared.
  const story = await loadStory(storyId);
  if (!story) notFound();
  return (
    <MethodsPage
      results={await loadResults()}
      within
      inputs={
        <Compared storyId={storyId}>{(comparison) => <StoryInputs story={story} comparison={comparison} />}</Compared>
      }
    />
  );
}
