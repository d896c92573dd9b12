import type { Metadata, Route } from "next";
import { claimsToPresent } from "@/app/ui/present/claims-to-present";
import { Present } from "@/app/ui/present/present";
import { readPresentState, readSort } from "@/app/ui/present/present-query";
import { Slide } from "@/app/ui/present/slide";
import { TitleCard } from "@/app/ui/present/title-card";
import { Compared } from "@/app/ui/story/compared";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const say = await getWords("project");
  return { title: say("title") };
}

/** For a projector: one claim a screen, all its wordings, and who says them only when asked. */
export default async function PresentPage({ params, searchParams }: PageProps<"/stories/[storyId]/present">) {
  const { storyId } = await params;
  const query = await searchParams;
  const sort = readSort(query);
  return (
    <Compared storyId={storyId}>
      {(comparison, story) => {
        const { sources } = comparison;
        const claims = claimsToPresent(comparison, sort);
        return (
          <Speak parts={["project"]}>
            <Present
              // Another order is another set of screens.
              key={sort}
              path={`/stories/${storyId}/present`}
              leave={`/stories/${storyId}/claims` as Route}
              ids={claims.map(({ id }) => id)}
              labels={claims.map(({ label }) => label)}
              sort={sort}
              initial={readPresentState(query, claims)}
              slides={[
                <TitleCard key="title" title={story.title} sources={sources} claims={claims.length} />,
                ...claims.map((claim) => <Slide key={claim.id} claim={claim} sources={sources} />),
              ]}
            />
          </Speak>
        );
      }}
    </Compared>
  );
}
