"use client";

import { useWords } from "#words";
import { saveTitle } from "@/app/actions/stories";
import { Button } from "./button";
import styles from "./edit.module.css";
import { TextField } from "./field";
import { OutcomeLine } from "./outcome-line";
import { useSubmit } from "./use-submit";

/** The story's title in a field. */
export function EditTitle({ storyId, title }: { storyId: string; title: string }) {
  const say = useWords("edit");
  const sayField = useWords("intake");
  const { outcome, pending, form } = useSubmit(saveTitle);
  const problem = outcome && !outcome.ok ? outcome.problems.title : null;
  return (
    <form {...form} className={styles.line}>
      <input type="hidden" name="story" value={storyId} />
      <TextField
        id="story-title"
        name="title"
        label={sayField("storyTitle")}
        defaultValue={title}
        problem={problem}
        autoComplete="off"
        className={styles.grow}
      />
      <Button type="submit" aria-disabled={pending}>
        {say("saveTitle")}
      </Button>
      <OutcomeLine outcome={outcome} pending={pending} />
    </form>
  );
}
