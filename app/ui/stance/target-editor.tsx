"use client";

import { useActionState } from "react";
import { useWords } from "#words";
import { changeTargets } from "@/app/actions/targets";
import { Button } from "@/app/ui/form/button";
import { SelectField, TextField } from "@/app/ui/form/field";
import { outcomeWords } from "@/app/ui/form/outcome";
import { holdsCover } from "@/lib/comparison/blind/cover";
import type { Target } from "@/lib/comparison/comparison";
import type { TargetEdit } from "@/lib/comparison/story";
import type { Say } from "@/lib/words/translator";
import styles from "./target-editor.module.css";

interface EditorProps {
  storyId: string;
  targets: readonly Target[];
  /** What was changed before, oldest first. */
  edits: readonly TargetEdit[];
}

/** Renames, merges, adds and drops targets, and takes each change back. Every change makes the comparison anew. */
export function TargetEditor({ storyId, targets, edits }: EditorProps) {
  const say = useWords("stance");
  const [outcome, act, busy] = useActionState(changeTargets, null);
  return (
    <details className={styles.editor} data-print="no">
      <summary className={styles.summary}>{say("editor.open")}</summary>
      <p className={styles.lead}>{say("editor.lead")}</p>
      {outcome && !outcome.ok ? (
        <p role="alert" className={styles.problem}>
          {outcomeWords(outcome)}
        </p>
      ) : null}
      <ul className={styles.list}>
        {targets.map((target) => (
          <li key={target.id}>
            <form action={act} className={styles.row}>
              <input type="hidden" name="story" value={storyId} />
              <input type="hidden" name="target" value={target.id} />
              <TextField
                id={`name-${target.id}`}
                label={say("editor.target")}
                name="name"
                // What a reader does not see of a name is nobody's name.
                defaultValue={holdsCover(target.name) ? "" : target.name}
                maxLength={120}
              />
              <Button type="submit" small name="do" value="rename" disabled={busy}>
                {say("editor.rename")}
              </Button>
              <SelectField id={`into-${target.id}`} label={say("editor.into")} name="into" defaultValue="">
                <option value="">{say("editor.choose")}</option>
                {targets
                  .filter((other) => other !== target)
                  .map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
              </SelectField>
              <Button type="submit" small name="do" value="merge" disabled={busy}>
                {say("editor.merge")}
              </Button>
              <Button
                type="submit"
                small
                name="do"
                value="drop"
                disabled={busy}
                aria-label={say("editor.dropThis", { name: target.name })}
              >
                {say("editor.drop")}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form action={act} className={styles.row}>
        <input type="hidden" name="story" value={storyId} />
        <TextField id="new-target" label={say("editor.newTarget")} name="name" maxLength={120} />
        <TextField id="new-aliases" label={say("editor.aliases")} name="aliases" />
        <Button type="submit" small name="do" value="add" disabled={busy}>
          {say("editor.add")}
        </Button>
      </form>
      {edits.length > 0 ? (
        <section>
          <h3 className={styles.heading}>{say("editor.changes")}</h3>
          <form action={act}>
            <input type="hidden" name="story" value={storyId} />
            <ol className={styles.list}>
              {edits.map((edit, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its place, and may occur twice.
                <li key={at} className={styles.change}>
                  {wordsOf(edit, say)}
                  <Button
                    type="submit"
                    small
                    tone="quiet"
                    name="do"
                    value={`undo ${at}`}
                    disabled={busy}
                    aria-label={say("editor.takeBackThis", { what: wordsOf(edit, say) })}
                  >
                    {say("editor.takeBack")}
                  </Button>
                </li>
              ))}
            </ol>
          </form>
        </section>
      ) : null}
    </details>
  );
}

function wordsOf(edit: TargetEdit, say: Say<"stance">): string {
  switch (edit.do) {
    case "rename":
      return say("editor.renamed", { target: edit.target, name: edit.name });
    case "merge":
      return say("editor.merged", { target: edit.target, into: edit.into });
    case "add":
      return edit.aliases.length > 0
        ? say("editor.addedAs", { name: edit.name, aliases: edit.aliases.join(", ") })
        : say("editor.added", { name: edit.name });
    case "drop":
      return say("editor.dropped", { target: edit.target });
  }
}
