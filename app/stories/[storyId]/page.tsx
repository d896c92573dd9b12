import { ArticleText } from "@/app/ui/story/article-text";
import { Compared } from "@/app/ui/story/compared";
import { queryOf } from "@/app/ui/story/query";
import { Reader } from "@/app/ui/story/reader";
import { readerModel } from "@/app/ui/story/view-model";

export const dynamic = "force-dynamic";

/** The articles side by side, or one at a time on a phone. */
export default async function ReaderPage({ params, searchParams }: PageProps<"/stories/[storyId]">) {
  const { storyId } = await params;
  const query = queryOf(await searchParams);
  return (
    <Compared storyId={storyId}>
      {(comparison) => (
        <Reader
          model={readerModel(comparison)}
          query={query}
          editPath={`/stories/${storyId}/edit`}
          texts={comparison.sources.map((source) => (
            <ArticleText key={source.id} comparison={comparison} source={source} />
          ))}
        />
      )}
    </Compared>
  );
}
