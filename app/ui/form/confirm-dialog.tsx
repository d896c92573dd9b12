"use client";

import { type ReactNode, useEffect, useId, useRef } from "react";
import { useWords } from "#words";
import { Button } from "./button";
import styles from "./confirm-dialog.module.css";

/**
 * Asks before what cannot be undone. The focus begins on the harmless answer, and the browser gives it back to where it
 * came from.
 */
export function ConfirmDialog({
  open,
  title,
  children,
  yes,
  pending,
  confirm,
  cancel,
}: {
  open: boolean;
  title: string;
  children: ReactNode;
  /** What the deed is called on its button. */
  yes: string;
  pending: boolean;
  confirm: () => void;
  cancel: () => void;
}) {
  const say = useWords("site");
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-text`}
      onClose={cancel}
    >
      <h2 id={`${id}-title`} className={styles.title}>
        {title}
      </h2>
      <div id={`${id}-text`}>{children}</div>
      <div className={styles.answers}>
        <Button autoFocus onClick={cancel}>
          {say("form.cancel")}
        </Button>
        <Button tone="danger" onClick={confirm} aria-disabled={pending}>
          {yes}
        </Button>
      </div>
    </dialog>
  );
}
