import type { Kind } from "@/lib/ingest/article";
import styles from "./kind-label.module.css";

/** The kinds as people read them: in full for choices, short for headers and rows. */
export const KIND_NAMES: Record<Kind, { full: string; short: string }> = {
  wire: { full: "Wire report", short: "Wire" },
  "think-tank": { full: "Think-tank brief", short: "Think-tank" },
  wsws: { full: "WSWS and socialist press", short: "WSWS" },
  "op-ed": { full: "Op-ed", short: "Op-ed" },
  cgsp: { full: "CGSP and regional newsletters", short: "CGSP" },
  other: { full: "Other", short: "Other" },
};

/** The kind of a source in small capitals, as it stands in a column header. */
export function KindLabel({ kind, full = false }: { kind: Kind; full?: boolean }) {
  return <span className={styles.kind}>{full ? KIND_NAMES[kind].full : KIND_NAMES[kind].short}</span>;
}
