import { useWords } from "#words";
import type { Kind } from "@/lib/ingest/article";
import styles from "./kind-label.module.css";

/** English alone: for files that do not ask `#words` yet. */
export const KIND_NAMES: Record<Kind, { full: string; short: string }> = {
  wire: { full: "Wire report", short: "Wire" },
  "think-tank": { full: "Think-tank brief", short: "Think-tank" },
  wsws: { full: "WSWS and socialist press", short: "WSWS" },
  "op-ed": { full: "Op-ed", short: "Op-ed" },
  cgsp: { full: "CGSP and regional newsletters", short: "CGSP" },
  other: { full: "Other", short: "Other" },
};

/** The kind of a source in small capitals, as it stands in a column header; in full for choices. */
export function KindLabel({ kind, full = false }: { kind: Kind; full?: boolean }) {
  const say = useWords("terms");
  return <span className={styles.kind}>{say(full ? `kindsInFull.${kind}` : `kinds.${kind}`)}</span>;
}
