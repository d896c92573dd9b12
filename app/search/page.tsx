import type { Metadata, Route } from "next";
import Link from "next/link";
import { redirect } from "next/navigation";
import { hasEmptyFields, readLibraryQuery, writeLibraryQuery } from "@/app/ui/search/library-query";
import { LibraryResults } from "@/app/ui/search/library-results";
import { shownStory } from "@/app/ui/search/shown-story";
import { LibrarySearch } from "@/app/ui/site/library-search";
import { Sheet } from "@/app/ui/site/sheet";
import { blindStories } from "@/app/ui/story/blindness";
import { getWords } from "@/app/words/server";
import { getStore } from "@/lib/store/client";
import { searchLibrary } from "@/lib/store/search";

export const dynamic = "force-dynamic";

export async function generateMetadata({ searchParams }: PageProps<"/search">): Promise<Metadata> {
  const { words } = readLibraryQuery(await searchParams);
  const name = (await getWords("library"))("searchName");
  return { title: words ? `${words} · ${name}` : name };
}

/** What the library holds of what is sought; without JavaScript too, as all of it stands in the address. */
export default async function SearchPage({ searchParams }: PageProps<"/search">) {
  const given = await searchParams;
  const query = readLibraryQuery(given);
  // A form sends its empty fields too. The address to keep and to share is the one without them.
  if (hasEmptyFields(given)) redirect(`/search${writeLibraryQuery(query)}` as Route);
  const say = await getWords("library");
  const result = await searchLibrary(await getStore(), query, query.page, await blindStories());
  return (
    <Sheet title={say("searchTitle")}>
      <LibrarySearch query={query} />
      <LibraryResults query={query} result={result} stories={await Promise.all(result.stories.map(shownStory))} />
      <p data-print="no">
        <Link href="/">{say("search.all")}</Link>
      </p>
    </Sheet>
  );
}
