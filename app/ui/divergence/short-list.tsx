import type { ReactNode } from "react";
import { useWords } from "#words";
import styles from "./short-list.module.css";

/** As many as a reader takes in at a glance; the rest behind one click, and all of them on paper. */
const SHOWN = 4;

export function ShortList({ children }: { children: readonly ReactNode[] }) {
  const say = useWords("divergence");
  const rest = children.slice(SHOWN);
  return (
    <>
      <ul className={styles.list}>{children.slice(0, SHOWN)}</ul>
      {rest.length > 0 ? (
        <details className={styles.more}>
          <summary className={styles.summary}>{say("sources.more", { count: rest.length })}</summary>
          <ul className={styles.list}>{rest}</ul>
        </details>
      ) : null}
    </>
  );
}
