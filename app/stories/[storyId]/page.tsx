import { cookies } from "next/headers";
import { ArticleText } from "@/app/ui/reader/column/article-text";
import { Reader } from "@/app/ui/reader/reader";
import { type Layer, NEED_VECTORS } from "@/app/ui/reader/state/layers";
import { FIRST_MODE, MODE_COOKIE, readMode } from "@/app/ui/reader/state/mode";
import { readerModel } from "@/app/ui/reader/state/view-model";
import { Compared } from "@/app/ui/story/compared";
import { queryOf } from "@/app/ui/story/query";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";
import type { Comparison } from "@/lib/comparison/comparison";

export const dynamic = "force-dynamic";

/** The articles, one with the others beside it or all in columns; they can be read before their claims are compared. */
export default async function ReaderPage({ params, searchParams }: PageProps<"/stories/[storyId]">) {
  const { storyId } = await params;
  const query = queryOf(await searchParams);
  const mode = readMode((await cookies()).get(MODE_COOKIE)?.value) ?? FIRST_MODE;
  const [reader, terms, told] = await Promise.all([getWords("reader"), getWords("terms"), getWords("told")]);
  const words = { reader, terms, told };
  const show = (comparison: Comparison, awaited: readonly Layer[] = []) => (
    <Reader
      model={readerModel(comparison, words, awaited)}
      query={query}
      mode={mode}
      path={`/stories/${storyId}`}
      texts={comparison.sources.map((source) => (
        <ArticleText key={source.id} comparison={comparison} source={source} words={words} />
      ))}
    />
  );
  return (
    <Speak parts={["reader", "drawer", "review", "told", "progress"]}>
      <Compared storyId={storyId} early={(layers) => show(layers, NEED_VECTORS)}>
        {(comparison) => show(comparison)}
      </Compared>
    </Speak>
  );
}
