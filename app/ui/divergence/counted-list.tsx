import type { ReactNode } from "react";
import styles from "./counted-list.module.css";
import { ShortList } from "./short-list";

interface ListProps {
  title: string;
  /** What is said where nothing is on the list. */
  none: string;
  /** The `li` of the list. */
  children: readonly ReactNode[];
}

/** A short list under its name and the number of what is on it. */
export function CountedList({ title, none, children }: ListProps) {
  return (
    <section className={styles.part}>
      <h4 className={styles.heading}>
        {title} <span className={styles.total}>{children.length}</span>
      </h4>
      {children.length > 0 ? <ShortList>{children}</ShortList> : <p className={styles.none}>{none}</p>}
    </section>
  );
}
