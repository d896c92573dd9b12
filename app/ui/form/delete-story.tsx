"use client";

import { useState, useTransition } from "react";
import { dropStory } from "@/app/actions/stories";
import { Button } from "./button";
import { ConfirmDialog } from "./confirm-dialog";
import styles from "./edit.module.css";
import type { Outcome } from "./outcome";
import { OutcomeLine } from "./outcome-line";
import { answerOf } from "./use-submit";

/** Deletes the story after a confirmation that names it. */
export function DeleteStory({ storyId, title, articles }: { storyId: string; title: string; articles: number }) {
  const [asking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [pending, begin] = useTransition();

  const drop = () =>
    begin(async () => {
      const answer = await answerOf(() => dropStory(storyId));
      begin(() => {
        setOutcome(answer);
        setAsking(false);
      });
    });

  return (
    <div className={styles.line}>
      <Button tone="danger" onClick={() => setAsking(true)}>
        Delete this story…
      </Button>
      <OutcomeLine outcome={outcome} pending={false} />
      <ConfirmDialog
        open={asking}
        title={`Delete “${title}”?`}
        yes="Delete the story"
        pending={pending}
        confirm={drop}
        cancel={() => setAsking(false)}
      >
        <p>The story, its {articles} articles and their comparison are deleted for good. This cannot be undone.</p>
      </ConfirmDialog>
    </div>
  );
}
