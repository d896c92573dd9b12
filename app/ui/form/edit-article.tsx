"use client";

import { useWords } from "#words";
import { saveArticle } from "@/app/actions/stories";
import type { Article } from "@/lib/ingest/article";
import { ArticleFields } from "./article-fields";
import { ArticleText } from "./article-text";
import { Button } from "./button";
import styles from "./edit.module.css";
import { OutcomeLine } from "./outcome-line";
import { useSubmit } from "./use-submit";

/** One article of a story with its fields and its text, to be corrected at any time. */
export function EditArticle({
  storyId,
  article,
  letter,
  cues,
}: {
  storyId: string;
  article: Article;
  letter: string;
  cues: readonly string[];
}) {
  const say = useWords("edit");
  const sayField = useWords("intake");
  const { outcome, pending, form } = useSubmit(saveArticle);
  return (
    <form {...form} className={styles.correct}>
      <input type="hidden" name="story" value={storyId} />
      <input type="hidden" name="article" value={article.id} />
      <div className={styles.parts}>
        <ArticleFields
          name={article.id}
          article={article}
          cues={cues}
          problems={outcome && !outcome.ok ? outcome.problems : {}}
        />
        <ArticleText
          name={article.id}
          label={sayField("text", { letter })}
          text={article.text}
          removed={article.removed}
        />
      </div>
      <div className={styles.line}>
        <Button type="submit" tone="main" aria-disabled={pending}>
          {say("saveCorrections")}
        </Button>
        <OutcomeLine outcome={outcome} pending={pending} />
      </div>
    </form>
  );
}
