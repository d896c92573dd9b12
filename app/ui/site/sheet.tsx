import type { ReactNode } from "react";
import styles from "./sheet.module.css";

/** A page that is read from top to bottom: title, a line under it, what can be done, then the rest. A page within a story has its title already. */
export function Sheet({
  title,
  lead,
  actions,
  narrow = false,
  children,
}: {
  title?: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  narrow?: boolean;
  children?: ReactNode;
}) {
  return (
    <div className={styles.sheet} data-narrow={narrow || undefined}>
      {title ? (
        <div className={styles.head}>
          <div className={styles.words}>
            <h1 className={styles.title}>{title}</h1>
            {lead ? <p className={styles.lead}>{lead}</p> : null}
          </div>
          {actions ? <div className={styles.actions}>{actions}</div> : null}
        </div>
      ) : null}
      {children}
    </div>
  );
}
