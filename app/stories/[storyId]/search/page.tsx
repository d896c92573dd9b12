import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { hasEmptyFields } from "@/app/ui/search/library-query";
import { readStoryQuery, writeStoryQuery } from "@/app/ui/search/story-query";
import { StorySearch } from "@/app/ui/search/story-search";
import { Compared } from "@/app/ui/story/compared";
import { getWords } from "@/app/words/server";

export const dynamic = "force-dynamic";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getWords("search"))("title") });

/** Every passage of one story with what is sought. */
export default async function StorySearchPage({ params, searchParams }: PageProps<"/stories/[storyId]/search">) {
  const { storyId } = await params;
  const given = await searchParams;
  return (
    <Compared storyId={storyId}>
      {(comparison) => {
        const query = readStoryQuery(comparison, given);
        if (hasEmptyFields(given)) redirect(`/stories/${storyId}/search${writeStoryQuery(query)}` as Route);
        return <StorySearch storyId={storyId} comparison={comparison} query={query} />;
      }}
    </Compared>
  );
}
