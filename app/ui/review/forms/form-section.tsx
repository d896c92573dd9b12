import type { ReactNode } from "react";
import styles from "./forms.module.css";

/** One thing that can be changed, under its heading; `id` is what an address jumps to. */
export function FormSection({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`} className={styles.heading}>
        {title}
      </h3>
      {children}
    </section>
  );
}
