import { ArticleText } from "@/app/ui/reader/article-text";
import { type Layer, NEED_VECTORS } from "@/app/ui/reader/layers";
import { Reader } from "@/app/ui/reader/reader";
import { readerModel } from "@/app/ui/reader/view-model";
import { Compared } from "@/app/ui/story/compared";
import { queryOf } from "@/app/ui/story/query";
import type { Comparison } from "@/lib/comparison/comparison";

export const dynamic = "force-dynamic";

/** The articles side by side, or one at a time on a phone; they can be read before their claims are compared. */
export default async function ReaderPage({ params, searchParams }: PageProps<"/stories/[storyId]">) {
  const { storyId } = await params;
  const query = queryOf(await searchParams);
  const reader = (comparison: Comparison, awaited: readonly Layer[] = []) => (
    <Reader
      model={readerModel(comparison, awaited)}
      query={query}
      editPath={`/stories/${storyId}/edit`}
      texts={comparison.sources.map((source) => (
        <ArticleText key={source.id} comparison={comparison} source={source} />
      ))}
    />
  );
  return (
    <Compared storyId={storyId} early={(layers) => reader(layers, NEED_VECTORS)}>
      {(comparison) => reader(comparison)}
    </Compared>
  );
}
