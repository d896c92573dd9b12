import type { ReactNode } from "react";
import styles from "./empty-state.module.css";

/** A page or a section that has nothing to show: says so, and what can be done. */
export function EmptyState({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.empty}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
