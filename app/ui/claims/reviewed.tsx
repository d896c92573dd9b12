import { useWords } from "#words";
import type { ReviewMark } from "@/lib/comparison/comparison";
import styles from "./reviewed.module.css";

/** A quiet word that a person has decided here, and who; nothing where nobody has. */
export function Reviewed({ mark }: { mark: ReviewMark | undefined }) {
  const say = useWords("drawer");
  if (!mark) return null;
  return (
    <span className={styles.reviewed} data-reviewed={mark.status}>
      <span aria-hidden="true" className={styles.sign}>
        {mark.status === "changed" ? "✎" : mark.status === "rejected" ? "✕" : "✓"}
      </span>{" "}
      {mark.by ? say(`reviewed.${mark.status}`, { by: mark.by }) : say(`reviewed.${mark.status}ByNobody`)}
    </span>
  );
}
