import type { Metadata } from "next";
import { cookies } from "next/headers";
import { ReviewPage } from "@/app/ui/review/review-page";
import { NAME_COOKIE, readName } from "@/app/ui/review/reviewer";
import { SentLine } from "@/app/ui/review/sent-line";
import { shownComparison } from "@/app/ui/story/blindness";
import { Compared } from "@/app/ui/story/compared";
import { loadReviewed } from "@/app/ui/story/load-story";
import { asked, queryOf } from "@/app/ui/story/query";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";
import { entryOf } from "@/lib/annotation/entry";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getWords("log"))("title") };
}

/** A person has the last word: what is still to be looked at, all that was decided, and the forms that change a claim or a name. */
export default async function Page({ params, searchParams }: PageProps<"/stories/[storyId]/review">) {
  const { storyId } = await params;
  const query = await searchParams;
  const asking = queryOf(query);
  const address = `/stories/${storyId}/review${asking ? `?${asking}` : ""}`;
  const name = readName((await cookies()).get(NAME_COOKIE)?.value);
  const reviewed = await loadReviewed(storyId);
  const undone = reviewed?.log.filter((review) => review.undoneAt !== null).map(entryOf) ?? [];
  // Through the same door as the comparison: who reads blind reads no names here either.
  const shown = reviewed && (await shownComparison(storyId, { ...reviewed.comparison, reviews: undone }));
  return (
    <Speak parts={["review", "progress"]}>
      <Compared storyId={storyId}>
        {(comparison) => (
          <SentLine page={address}>
            <ReviewPage
              storyId={storyId}
              comparison={comparison}
              undone={shown?.reviews ?? []}
              name={name}
              asked={(key) => asked(query, key)}
            />
          </SentLine>
        )}
      </Compared>
    </Speak>
  );
}
