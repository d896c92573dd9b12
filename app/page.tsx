import { countSharedClaims } from "@/app/shared-claims";
import { ButtonLink } from "@/app/ui/form/button";
import { LibraryRow } from "@/app/ui/site/library-row";
import { LibrarySearch } from "@/app/ui/site/library-search";
import { Sheet } from "@/app/ui/site/sheet";
import { getStore } from "@/lib/store/client";
import { listStories } from "@/lib/store/stories";
import styles from "./page.module.css";

export const dynamic = "force-dynamic";

/** Below this a glance finds a story sooner than a search does. */
const A_FEW = 6;

/** Without case, accents and doubled space, so that "peru" finds "Perú". */
const fold = (text: string): string =>
  text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();

export default async function LibraryPage({ searchParams }: PageProps<"/">) {
  const { q } = await searchParams;
  const query = typeof q === "string" ? q.slice(0, 200) : "";
  const store = await getStore();
  const stories = await listStories(store);
  const sought = fold(query);
  const found = stories.filter(({ title, articles }) =>
    [title, ...articles.map(({ outlet }) => outlet ?? "")].some((words) => fold(words).includes(sought)),
  );

  const rows = await Promise.all(
    found.map(async (story) => ({
      ...story,
      sharedClaims: await countSharedClaims(store, story),
    })),
  );

  return (
    <Sheet
      title="Stories"
      lead="Parallax puts several accounts of one news story side by side, in their own words, and shows what they share and where they part."
      actions={
        <ButtonLink href="/stories/new" tone="main">
          New story
        </ButtonLink>
      }
    >
      {stories.length > A_FEW || query ? <LibrarySearch query={query} found={found.length} /> : null}
      {stories.length === 0 ? (
        <div className={styles.empty}>
          <p>There is no story here yet.</p>
          <p>
            Take an event that several outlets wrote about, and two to twelve of their articles: pasted, or as text
            files. Everything is read on this computer, and nothing leaves it.
          </p>
        </div>
      ) : (
        <ul className={styles.stories}>
          {rows.map((story) => (
            <LibraryRow key={story.id} {...story} />
          ))}
        </ul>
      )}
    </Sheet>
  );
}
