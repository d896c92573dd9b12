"use client";

import { type ReactNode, useEffect, useRef, useState, useTransition } from "react";
import { useWords } from "#words";
import { dropArticle, moveArticle } from "@/app/actions/stories";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import type { Article } from "@/lib/ingest/article";
import { Button } from "./button";
import { ConfirmDialog } from "./confirm-dialog";
import styles from "./edit.module.css";
import { EditArticle } from "./edit-article";
import type { Outcome } from "./outcome";
import { OutcomeLine } from "./outcome-line";
import { useAnswer } from "./use-submit";

/** The articles of a story in the order of their columns: moved, corrected, removed. */
export function EditArticles({
  storyId,
  articles,
}: {
  storyId: string;
  articles: readonly { article: Article; cues: readonly string[] }[];
}) {
  const say = useWords("edit");
  const sayField = useWords("intake");
  const answerOf = useAnswer();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [leaving, setLeaving] = useState<Article | null>(null);
  const [pending, begin] = useTransition();
  // A row that moves within the list loses the focus, one that goes takes it along: it is put back after the answer.
  const focusAfter = useRef<string | null>(null);

  useEffect(() => {
    if (pending || !focusAfter.current) return;
    document.getElementById(focusAfter.current)?.focus();
    focusAfter.current = null;
  }, [pending]);

  function act(deed: () => Promise<Outcome>, focus: string) {
    if (pending) return;
    focusAfter.current = focus;
    begin(async () => {
      const answer = await answerOf(deed);
      begin(() => {
        setOutcome(answer);
        setLeaving(null);
      });
    });
  }

  const move = (id: string, by: -1 | 1) =>
    act(() => moveArticle(storyId, id, by), `${id}-${by === -1 ? "up" : "down"}`);

  return (
    <>
      <OutcomeLine outcome={outcome} pending={false} />
      <ol className={styles.articles}>
        {articles.map(({ article, cues }, index) => {
          const { id, title, kind, outlet } = article;
          const letter = sourceLetter(index);
          return (
            <li key={id} className={styles.article}>
              <div className={styles.head}>
                <SourceBadge index={index} label={sayField("article", { letter })} />
                <div className={styles.names}>
                  <h3 className={styles.title} lang="en">
                    {title}
                  </h3>
                  <p className={styles.origin}>
                    <KindLabel kind={kind} /> {outlet}
                  </p>
                </div>
                <div className={styles.moves}>
                  <Button
                    id={`${id}-up`}
                    small
                    tone="quiet"
                    className={styles.arrow}
                    aria-disabled={index === 0}
                    aria-label={say("moveUp", { letter })}
                    onClick={() => index > 0 && move(id, -1)}
                  >
                    ↑
                  </Button>
                  <Button
                    id={`${id}-down`}
                    small
                    tone="quiet"
                    className={styles.arrow}
                    aria-disabled={index === articles.length - 1}
                    aria-label={say("moveDown", { letter })}
                    onClick={() => index < articles.length - 1 && move(id, 1)}
                  >
                    ↓
                  </Button>
                  <Button
                    small
                    tone="quiet"
                    aria-label={say("removeArticle", { letter })}
                    onClick={() => setLeaving(article)}
                  >
                    {say("remove")}
                  </Button>
                </div>
              </div>
              <details className={styles.details}>
                <summary>
                  {say.rich("correct", {
                    letter,
                    quiet: (words: ReactNode) => <span className="visually-hidden">{words}</span>,
                  })}
                </summary>
                <EditArticle storyId={storyId} article={article} letter={letter} cues={cues} />
              </details>
            </li>
          );
        })}
      </ol>
      <ConfirmDialog
        open={leaving !== null}
        title={say("removeAsk", { title: leaving?.title ?? "" })}
        yes={say("removeYes")}
        pending={pending}
        confirm={() => leaving && act(() => dropArticle(storyId, leaving.id), "articles-title")}
        cancel={() => setLeaving(null)}
      >
        <p>{say("removeText")}</p>
      </ConfirmDialog>
    </>
  );
}
