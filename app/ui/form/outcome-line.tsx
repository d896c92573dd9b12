import { useWords } from "#words";
import type { Outcome } from "./outcome";
import styles from "./outcome-line.module.css";

/** What became of an edit, said aloud as it appears. Problems of single fields stand at the fields. */
export function OutcomeLine({ outcome, pending }: { outcome: Outcome | null; pending: boolean }) {
  const say = useWords("site");
  const fields = outcome && !outcome.ok ? Object.keys(outcome.problems).filter((field) => field !== "form").length : 0;
  const problem = outcome && !outcome.ok ? (outcome.problems.form ?? (fields > 0 ? say("form.fieldMarked") : "")) : "";
  return (
    <p role="status" className={styles.line} data-problem={problem !== "" || undefined}>
      {pending ? say("form.saving") : outcome?.ok ? outcome.said : problem}
    </p>
  );
}
