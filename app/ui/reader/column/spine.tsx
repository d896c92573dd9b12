"use client";
"use no memo";

import { useWords } from "#words";
import { SourceName } from "@/app/ui/site/source-name";
import type { ClaimView, ReaderModel, SourceView } from "../state/view-model";
import styles from "./spine.module.css";
import { Strip } from "./strip";

interface SpineProps {
  model: ReaderModel;
  source: SourceView;
  claim: ClaimView | null;
  silent: boolean;
  onOpen: () => void;
}

/** A folded column, as a book on a shelf: whose it is, its title, and where its claims stand. */
export function Spine({ model, source, claim, silent, onOpen }: SpineProps) {
  const say = useWords("reader");
  return (
    <button type="button" className={styles.spine} onClick={onOpen}>
      <span className="visually-hidden">{say("columns.open")} </span>
      <SourceName index={source.index} source={source} />
      <span className={styles.title} lang="en">
        {source.title}
      </span>
      {silent ? <span className={styles.silent}>{say("columns.silent")}</span> : null}
      <Strip model={model} source={source} claim={claim} />
    </button>
  );
}
