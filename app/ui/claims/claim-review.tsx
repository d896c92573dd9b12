"use client";

import { useEffect, useRef } from "react";
import { useWords } from "#words";
import type { Cursor } from "@/app/ui/reader/state/cursor";
import type { ClaimView, ReaderModel } from "@/app/ui/reader/state/view-model";
import { DifferenceReview } from "@/app/ui/review/difference-review";
import { ReviewControls } from "@/app/ui/review/review-controls";
import { ClaimEditor } from "./claim-editor";
import styles from "./claim-review.module.css";

interface ReviewProps {
  storyId: string;
  model: ReaderModel;
  claim: ClaimView;
  cursor: Cursor | null;
}

/** What a person can decide about a claim: the claim itself, each of its differences, and what it is made of. */
export function ClaimReview({ storyId, model, claim, cursor }: ReviewProps) {
  const say = useWords("drawer");
  const terms = useWords("terms");
  const root = useRef<HTMLDivElement>(null);
  // It opens below the wordings, out of sight.
  useEffect(() => {
    root.current?.scrollIntoView({ block: "nearest" });
  }, []);
  return (
    <div ref={root} className={styles.review}>
      <section className={styles.decide}>
        <div>
          <h4 className={styles.heading}>{say("review.claim")}</h4>
          <ReviewControls storyId={storyId} subject={{ what: "claim", claim: claim.id }} mark={claim.review} />
        </div>
        {claim.differences.length > 0 ? (
          <div>
            <h4 className={styles.heading}>{say("review.differences")}</h4>
            <ul className={styles.differences}>
              {claim.differences.map((difference, index) => (
                <li key={`${difference.rule} ${difference.text}`}>
                  <p className={styles.difference}>
                    <span className={styles.kind}>{terms(`divergence.${difference.kind}`)}</span>{" "}
                    <span lang="en">{difference.evidence.map(({ quote }) => `“${quote}”`).join(" · ")}</span>
                  </p>
                  <DifferenceReview storyId={storyId} claim={claim} index={index} />
                </li>
              ))}
            </ul>
          </div>
        ) : null}
      </section>
      <section className={styles.change}>
        <h4 className={styles.heading}>{say("review.change")}</h4>
        <ClaimEditor storyId={storyId} model={model} claim={claim} cursor={cursor} />
      </section>
    </div>
  );
}
