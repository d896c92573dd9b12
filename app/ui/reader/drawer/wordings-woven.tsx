"use client";

import { Fragment, type ReactNode } from "react";
import { useLanguage, useWords } from "#words";
import type { Woven } from "@/lib/text/diff";
import styles from "./wordings.module.css";

interface WovenProps {
  woven: readonly Woven[];
  /** The names of the two wordings: "A", "C2". */
  a: string;
  b: string;
}

/** Two wordings as one reading: what both say once, what one alone says with its letter. */
export function WordingsWoven({ woven, a, b }: WovenProps) {
  const say = useWords("drawer");
  const language = useLanguage();
  const own = (name: string, className: string | undefined, words: string): ReactNode => (
    <mark className={className}>
      <span className="visually-hidden" lang={language}>
        [{say("compare.only", { letter: name })}:{" "}
      </span>
      <span aria-hidden="true" className={styles.letter}>
        {name}
      </span>
      {words}
      <span className="visually-hidden">] </span>
    </mark>
  );
  return (
    <figure className={styles.woven}>
      <figcaption className="visually-hidden">{say("compare.wovenTitle", { a, b })}</figcaption>
      <blockquote className={styles.weave} lang="en">
        {woven.map((piece, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are replaced as a whole.
          <Fragment key={at}>
            {piece.spaced ? " " : null}
            {piece.in === "both"
              ? piece.text
              : piece.in === "left"
                ? own(a, styles.left, piece.text)
                : own(b, styles.right, piece.text)}
          </Fragment>
        ))}
      </blockquote>
    </figure>
  );
}
