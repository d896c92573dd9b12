"use client";

import { useEffect, useRef } from "react";
import { Button } from "@/app/ui/form/button";
import styles from "./keys-help.module.css";
import { KEYS } from "./use-reader-keys";

/** The list of keys, over the page until it is closed. */
export function KeysHelp({ open, onClose }: { open: boolean; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="keys-title" onClose={onClose} data-print="no">
      <h2 id="keys-title" className={styles.title}>
        Keys
      </h2>
      <dl className={styles.list}>
        {KEYS.map(({ keys, what }) => (
          <div key={what} className={styles.row}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.hint}>They rest while you type in a field.</p>
      <Button small onClick={onClose}>
        Close
      </Button>
    </dialog>
  );
}
