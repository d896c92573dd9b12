import type { StanceLabel } from "@/lib/comparison/comparison";
import styles from "./stance-bar.module.css";

/**
 * A score on a line from critical (left, hatched) over the middle to supportive (right, full). Side and pattern tell it,
 * not the colour.
 */
export function StanceBar({ score, label }: { score: number; label: StanceLabel }) {
  const width = `${Math.round(Math.min(1, Math.abs(score)) * 50)}%`;
  return (
    <span className={styles.line} data-label={label} aria-hidden="true">
      {label === "absent" ? null : (
        <span className={styles.fill} data-side={score < 0 ? "critical" : "supportive"} style={{ width }} />
      )}
      <span className={styles.middle} />
    </span>
  );
}
