"use client";

import { useLinkStatus } from "next/link";
import styles from "./link-hint.module.css";

/**
 * A line that grows under the link while its page is on the way. It stands in for a `loading.tsx`: that would answer
 * every address with 200 before the story is looked up, and hide the page from a browser without JavaScript.
 */
export function LinkHint() {
  const { pending } = useLinkStatus();
  return <span aria-hidden="true" className={styles.hint} data-pending={pending || undefined} />;
}
