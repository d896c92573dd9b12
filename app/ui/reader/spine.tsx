"use client";

import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import styles from "./spine.module.css";
import { Strip } from "./strip";
import type { ClaimView, ReaderModel, SourceView } from "./view-model";

interface SpineProps {
  model: ReaderModel;
  source: SourceView;
  claim: ClaimView | null;
  silent: boolean;
  onOpen: () => void;
}

/** A folded column, as a book on a shelf: whose it is, its title, and where its claims stand. */
export function Spine({ model, source, claim, silent, onOpen }: SpineProps) {
  return (
    <button type="button" className={styles.spine} onClick={onOpen}>
      <span className="visually-hidden">Open </span>
      <SourceBadge index={source.index} />
      <span className={styles.text}>
        <KindLabel kind={source.kind} /> <span className={styles.title}>{source.title}</span>
      </span>
      {silent ? <span className={styles.silent}>silent</span> : null}
      <Strip model={model} source={source} claim={claim} />
    </button>
  );
}
