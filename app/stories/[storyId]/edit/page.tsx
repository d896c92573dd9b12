import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { growStory } from "@/app/actions/stories";
import { cuesOf } from "@/app/actions/take-in";
import { DeleteStory } from "@/app/ui/form/delete-story";
import { EditArticles } from "@/app/ui/form/edit-articles";
import { EditTitle } from "@/app/ui/form/edit-title";
import { IntakeForm } from "@/app/ui/form/intake-form";
import { Sheet } from "@/app/ui/site/sheet";
import { loadStory } from "@/app/ui/story/load-story";
import { MOST_ARTICLES } from "@/lib/comparison/story";
import styles from "./page.module.css";

export const metadata: Metadata = { title: "Edit" };

export default async function EditPage({ params }: PageProps<"/stories/[storyId]/edit">) {
  const { storyId } = await params;
  const story = await loadStory(storyId);
  if (!story) notFound();
  const { articles } = story;
  return (
    <Sheet>
      <div className={styles.sections}>
        <EditTitle storyId={storyId} title={story.title} />
        <section aria-labelledby="articles-title" className={styles.section}>
          <h2 id="articles-title" tabIndex={-1} className={styles.heading}>
            Articles
          </h2>
          <p className={styles.hint}>
            In the order of their columns. After a change the comparison is made anew when the story is next read.
          </p>
          <EditArticles storyId={storyId} articles={articles.map((article) => ({ article, cues: cuesOf(article) }))} />
        </section>
        {articles.length < MOST_ARTICLES ? (
          <IntakeForm
            key={articles.map(({ id }) => id).join()}
            action={growStory.bind(null, storyId)}
            saved={articles.length}
            titled={false}
          />
        ) : (
          <p className={styles.hint}>The story has {MOST_ARTICLES} articles, which is as many as can be compared.</p>
        )}
        <section aria-labelledby="delete-title" className={styles.section}>
          <h2 id="delete-title" className={styles.heading}>
            Delete
          </h2>
          <DeleteStory storyId={storyId} title={story.title} articles={articles.length} />
        </section>
      </div>
    </Sheet>
  );
}
