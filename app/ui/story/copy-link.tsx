"use client";

import { useEffect, useRef, useState } from "react";
import styles from "./story-header.module.css";

interface CopyLinkProps {
  /** Added to the address where the view hangs on a cookie of this browser too. */
  also?: Readonly<Record<string, string>>;
  words: { readonly copy: string; readonly copied: string; readonly byHand: string; readonly field: string };
}

/**
 * Puts the address of exactly this view on the clipboard. Browsers refuse that on plain http; then the address stands in
 * a field, selected.
 */
export function CopyLink({ also, words }: CopyLinkProps) {
  const [state, setState] = useState<"idle" | "copied" | "by-hand">("idle");
  const [address, setAddress] = useState("");
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (state === "by-hand") field.current?.select();
  }, [state]);

  async function copy() {
    const url = new URL(window.location.href);
    for (const [name, value] of Object.entries(also ?? {})) url.searchParams.set(name, value);
    setAddress(url.href);
    try {
      await navigator.clipboard.writeText(url.href);
      setState("copied");
    } catch {
      setState("by-hand");
    }
  }
  return (
    <div className={styles.copy}>
      <button type="button" className={styles.choice} onClick={copy}>
        {words.copy}
      </button>
      <span role="status" className={styles.said}>
        {state === "copied" ? words.copied : state === "by-hand" ? words.byHand : ""}
      </span>
      {state === "by-hand" ? (
        <input ref={field} readOnly value={address} aria-label={words.field} className={styles.field} />
      ) : null}
    </div>
  );
}
