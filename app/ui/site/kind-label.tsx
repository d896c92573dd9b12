import { useWords } from "#words";
import type { Kind } from "@/lib/ingest/article";
import styles from "./kind-label.module.css";

/** The kind of a source in small capitals, as it stands in a column header; in full for choices. */
export function KindLabel({ kind, full = false }: { kind: Kind; full?: boolean }) {
  const say = useWords("terms");
  return <span className={styles.kind}>{say(full ? `kindsInFull.${kind}` : `kinds.${kind}`)}</span>;
}
