"use client";

import dynamic from "next/dynamic";
import Link from "next/link";
import { useState } from "react";
import { useFormat, useWords } from "#words";
import { Reviewed } from "@/app/ui/claims/reviewed";
import { methodHref } from "@/app/ui/story/method-href";
import { ruleWords } from "@/app/ui/story/rule-words";
import type { ReviewSubject } from "@/lib/annotation/subject";
import type { MarkView } from "../state/view-model";
import styles from "./mark-list.module.css";

const ReviewControls = dynamic(async () => (await import("@/app/ui/review/review-controls")).ReviewControls);

interface MarkListProps {
  storyId: string;
  /** The source that the marks lie in. */
  source: string;
  title: string | null;
  marks: readonly MarkView[];
  onPlace: (sentence: number) => void;
}

/** Marks that are not claims, each with its words, what it is taken for, the rule that says so and how sure it is. */
export function MarkList({ storyId, source, title, marks, onPlace }: MarkListProps) {
  const say = useWords("drawer");
  const terms = useWords("terms");
  const { percent } = useFormat();
  const [reviewing, setReviewing] = useState(false);
  const subjects = marks.map((mark) => subjectOf(source, mark));
  return (
    <section className={styles.marks}>
      {title ? <h3 className={styles.title}>{title}</h3> : null}
      <ul className={styles.list}>
        {marks.map((mark, index) => {
          const subject = subjects[index];
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two marks may say the same; the list is replaced as a whole.
            <li key={index} className={styles.mark}>
              <p className={styles.tag}>
                <span className={styles.layer}>{say(`layerOne.${mark.layer}`)}</span> {mark.tag}
                {mark.note ? <span className={styles.note}> · {mark.note}</span> : null}
              </p>
              <button type="button" className={styles.words} onClick={() => onPlace(mark.sentence)}>
                <q lang="en">{mark.words}</q>
              </button>
              <p className={styles.rule}>
                {ruleWords(terms, mark.rule) ?? say("foundBy")}{" "}
                <Link
                  href={methodHref(storyId, mark.rule)}
                  prefetch={false}
                  aria-label={say("rule", { rule: mark.rule })}
                >
                  {mark.rule}
                </Link>
                {mark.confidence === null ? null : <> · {say("confidence", { percent: percent(mark.confidence) })}</>}{" "}
                <Reviewed mark={mark.review} />
              </p>
              {reviewing && subject ? (
                <div className={styles.controls}>
                  <ReviewControls storyId={storyId} subject={subject} mark={mark.review} />
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
      {subjects.some((subject) => subject !== null) ? (
        <button
          type="button"
          className={styles.review}
          aria-expanded={reviewing}
          data-print="no"
          onClick={() => setReviewing(!reviewing)}
        >
          {say("review.open")}
        </button>
      ) : null}
    </section>
  );
}

const FINDINGS = { voices: "attribution", wording: "wording", frames: "frame" } as const;

/** What a person decides about when this mark is before them; null where it is part of a claim. */
export function subjectOf(source: string, { layer, code, of, start, end }: MarkView): ReviewSubject | null {
  if (layer === "figures") return of ? { what: "figure", figure: of } : null;
  if (layer === "stance") return of ? { what: "stance", source, target: of } : null;
  return { what: "finding", source, layer: FINDINGS[layer], start, end, tag: code };
}
