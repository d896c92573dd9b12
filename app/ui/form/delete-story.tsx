"use client";

import { useState, useTransition } from "react";
import { useWords } from "#words";
import { dropStory } from "@/app/actions/stories";
import { Button } from "./button";
import { ConfirmDialog } from "./confirm-dialog";
import styles from "./edit.module.css";
import type { Outcome } from "./outcome";
import { OutcomeLine } from "./outcome-line";
import { useAnswer } from "./use-submit";

/** Deletes the story after a confirmation that names it. */
export function DeleteStory({ storyId, title, articles }: { storyId: string; title: string; articles: number }) {
  const say = useWords("edit");
  const answerOf = useAnswer();
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
        {say("deleteStory")}
      </Button>
      <OutcomeLine outcome={outcome} pending={false} />
      <ConfirmDialog
        open={asking}
        title={say("deleteAsk", { title })}
        yes={say("deleteYes")}
        pending={pending}
        confirm={drop}
        cancel={() => setAsking(false)}
      >
        <p>{say("deleteText", { count: articles })}</p>
      </ConfirmDialog>
    </div>
  );
}
