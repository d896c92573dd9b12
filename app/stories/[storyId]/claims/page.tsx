import type { Metadata } from "next";
import { ClaimsGrid } from "@/app/ui/claims/claims-grid";
import { readClaimsQuery } from "@/app/ui/claims/claims-query";
import { Compared } from "@/app/ui/story/compared";
import { getWords } from "@/app/words/server";

export const dynamic = "force-dynamic";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getWords("claims"))("title") });

/** The shared claims of a story by source. */
export default async function ClaimsPage({ params, searchParams }: PageProps<"/stories/[storyId]/claims">) {
  const { storyId } = await params;
  const query = await searchParams;
  return (
    <Compared storyId={storyId}>
      {(comparison) => (
        <ClaimsGrid storyId={storyId} comparison={comparison} query={readClaimsQuery(comparison, query)} />
      )}
    </Compared>
  );
}
