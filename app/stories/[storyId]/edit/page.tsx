import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { growStory } from "@/app/actions/stories";
import { cuesOf } from "@/app/actions/take-in";
import { DeleteStory } from "@/app/ui/form/delete-story";
import { EditArticles } from "@/app/ui/form/edit-articles";
import { EditTitle } from "@/app/ui/form/edit-title";
import { IntakeForm } from "@/app/ui/form/intake-form";
import { Sheet } from "@/app/ui/site/sheet";
import { BlindGate } from "@/app/ui/story/blind-gate";
import { isBlind } from "@/app/ui/story/blindness";
import { loadStory } from "@/app/ui/story/load-story";
import { getWords } from "@/app/words/server";
import { Speak } from "@/app/words/speak";
import { MOST_ARTICLES } from "@/lib/comparison/story";
import styles from "./page.module.css";

export const generateMetadata = async (): Promise<Metadata> => ({ title: (await getWords("edit"))("name") });

export default async function EditPage({ params }: PageProps<"/stories/[storyId]/edit">) {
  const { storyId } = await params;
  const story = await loadStory(storyId);
  if (!story) notFound();
  if (await isBlind(storyId)) {
    return (
      <Sheet>
        <BlindGate storyId={storyId} />
      </Sheet>
    );
  }
  const { articles } = story;
  const say = await getWords("edit");
  const sayProblem = await getWords("problems");
  return (
    <Sheet>
      <Speak parts={["intake", "edit"]}>
        <div className={styles.sections}>
          <EditTitle storyId={storyId} title={story.title} />
          <section aria-labelledby="articles-title" className={styles.section}>
            <h2 id="articles-title" tabIndex={-1} className={styles.heading}>
              {say("articles")}
            </h2>
            <p className={styles.hint}>{say("articlesHint")}</p>
            <EditArticles
              storyId={storyId}
              articles={articles.map((article) => ({ article, cues: cuesOf(article, sayProblem) }))}
            />
          </section>
          {articles.length < MOST_ARTICLES ? (
            <IntakeForm
              key={articles.map(({ id }) => id).join()}
              action={growStory.bind(null, storyId)}
              saved={articles.length}
              titled={false}
            />
          ) : (
            <p className={styles.hint}>{say("full", { most: MOST_ARTICLES })}</p>
          )}
          <section aria-labelledby="delete-title" className={styles.section}>
            <h2 id="delete-title" className={styles.heading}>
              {say("delete")}
            </h2>
            <DeleteStory storyId={storyId} title={story.title} articles={articles.length} />
          </section>
        </div>
      </Speak>
    </Sheet>
  );
}
