import type { Route } from "next";
import Link from "next/link";
import { ButtonLink } from "@/app/ui/form/button";
import { readLibraryQuery } from "@/app/ui/search/library-query";
import { PageLinks } from "@/app/ui/search/page-links";
import { shownStory } from "@/app/ui/search/shown-story";
import { LibraryRow } from "@/app/ui/site/library-row";
import { LibrarySearch } from "@/app/ui/site/library-search";
import { Sheet } from "@/app/ui/site/sheet";
import { getWords } from "@/app/words/server";
import { getStore } from "@/lib/store/client";
import { PAGE } from "@/lib/store/search";
import { countStories, listStories } from "@/lib/store/stories";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

/** All stories, the last changed first. */
export default async function LibraryPage({ searchParams }: PageProps<"/">) {
  const { page } = readLibraryQuery(await searchParams);
  const store = await getStore();
  const say = await getWords("library");
  const [count, listed] = await Promise.all([
    countStories(store),
    listStories(store, { skip: (page - 1) * PAGE, take: PAGE }),
  ]);
  const stories = await Promise.all(listed.map(shownStory));
  const pages = Math.max(1, Math.ceil(count / PAGE));
  return (
    <Sheet
      title={say("title")}
      lead={say("lead")}
      actions={
        count > 0 ? (
          <ButtonLink href="/stories/new" tone="main">
            {(await getWords("site"))("newStory")}
          </ButtonLink>
        ) : null
      }
    >
      {count === 0 ? (
        <div className={styles.empty}>
          <p>{say("empty.title")}</p>
          <p>{say("empty.lead")}</p>
          <ButtonLink href="/stories/new" tone="main" className={styles.start}>
            {say("empty.start")}
          </ButtonLink>
        </div>
      ) : (
        <>
          <LibrarySearch />
          {page > pages ? (
            <div className={styles.empty}>
              <p>{say("beyond.title", { page })}</p>
              <p>
                <Link href="/">{say("beyond.first")}</Link>
              </p>
            </div>
          ) : (
            <>
              <p className={styles.count}>
                {pages > 1
                  ? say("from", { first: (page - 1) * PAGE + 1, last: (page - 1) * PAGE + stories.length, count })
                  : say("count", { count })}
              </p>
              <ul className={styles.stories} aria-label={say("list")}>
                {stories.map((story) => (
                  <LibraryRow key={story.id} story={story} />
                ))}
              </ul>
              <PageLinks page={page} pages={pages} href={(to) => (to > 1 ? `/?page=${to}` : "/") as Route} />
            </>
          )}
        </>
      )}
    </Sheet>
  );
}
