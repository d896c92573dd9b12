"use client";

import { useActionState } from "react";
import { changeTargets } from "@/app/actions/targets";
import { Button } from "@/app/ui/form/button";
import { SelectField, TextField } from "@/app/ui/form/field";
import { outcomeWords } from "@/app/ui/form/outcome";
import type { Target } from "@/lib/comparison/comparison";
import type { TargetEdit } from "@/lib/comparison/story";
import styles from "./target-editor.module.css";

interface EditorProps {
  storyId: string;
  targets: readonly Target[];
  /** What was changed before, oldest first. */
  edits: readonly TargetEdit[];
}

/** Renames, merges, adds and drops targets, and takes each change back. Every change makes the comparison anew. */
export function TargetEditor({ storyId, targets, edits }: EditorProps) {
  const [outcome, act, busy] = useActionState(changeTargets.bind(null, storyId), null);
  return (
    <details className={styles.editor} data-print="no">
      <summary className={styles.summary}>Change the targets</summary>
      <p className={styles.lead}>
        Parallax chose what most sources speak of. Call a target by a better name, merge two that are one, drop what
        does not matter, or add your own: its mentions are found by its name and the other names you give.
      </p>
      {outcome && !outcome.ok ? (
        <p role="alert" className={styles.problem}>
          {outcomeWords(outcome)}
        </p>
      ) : null}
      <ul className={styles.list}>
        {targets.map((target) => (
          <li key={target.id}>
            <form action={act} className={styles.row}>
              <input type="hidden" name="target" value={target.id} />
              <TextField
                id={`name-${target.id}`}
                label="Target"
                name="name"
                defaultValue={target.name}
                maxLength={120}
              />
              <Button type="submit" small name="do" value="rename" disabled={busy}>
                Rename
              </Button>
              <SelectField id={`into-${target.id}`} label="Merge into" name="into" defaultValue="">
                <option value="">choose …</option>
                {targets
                  .filter((other) => other !== target)
                  .map((other) => (
                    <option key={other.id} value={other.id}>
                      {other.name}
                    </option>
                  ))}
              </SelectField>
              <Button type="submit" small name="do" value="merge" disabled={busy}>
                Merge
              </Button>
              <Button type="submit" small name="do" value="drop" disabled={busy} aria-label={`Drop ${target.name}`}>
                Drop
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <form action={act} className={styles.row}>
        <TextField id="new-target" label="New target" name="name" maxLength={120} />
        <TextField id="new-aliases" label="Other names, with commas between" name="aliases" />
        <Button type="submit" small name="do" value="add" disabled={busy}>
          Add
        </Button>
      </form>
      {edits.length > 0 ? (
        <section className={styles.changes}>
          <h3 className={styles.heading}>Your changes</h3>
          <form action={act}>
            <ol className={styles.list}>
              {edits.map((edit, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a change has no name but its place, and may occur twice.
                <li key={at} className={styles.change}>
                  {wordsOf(edit)}
                  <Button
                    type="submit"
                    small
                    tone="quiet"
                    name="do"
                    value={`undo ${at}`}
                    disabled={busy}
                    aria-label={`Take back: ${wordsOf(edit)}`}
                  >
                    Take back
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

function wordsOf(edit: TargetEdit): string {
  switch (edit.do) {
    case "rename":
      return `${edit.target} renamed to ${edit.name}`;
    case "merge":
      return `${edit.target} merged into ${edit.into}`;
    case "add":
      return edit.aliases.length > 0 ? `${edit.name} added, also as ${edit.aliases.join(", ")}` : `${edit.name} added`;
    case "drop":
      return `${edit.target} dropped`;
  }
}
