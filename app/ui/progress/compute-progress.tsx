"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";
import { Button } from "@/app/ui/form/button";
import styles from "./compute-progress.module.css";
import { STEPS, useComputation } from "./use-computation";

/** The steps in words, with their rough part of the whole time. */
const STEP_WORDS: Record<(typeof STEPS)[number], { words: string; part: number }> = {
  read: { words: "Reading the articles", part: 5 },
  analyze: { words: "Marking figures, voices, wording and frames", part: 25 },
  encode: { words: "Weighing what each sentence means", part: 50 },
  compare: { words: "Finding the claims they share", part: 20 },
};

interface ProgressProps {
  storyId: string;
  /** Whether the page has texts to read before the comparison is ready: not yet, or shown below. */
  texts?: "awaited" | "shown";
}

/**
 * Has the story compared, tells how far it is, and shows the page again when it is done, and before that as soon as its
 * texts can be read. Over texts it is a banner that takes no place, so that nothing moves when it goes.
 */
export function ComputeProgress({ storyId, texts }: ProgressProps) {
  const { at, done, total, problem, again } = useComputation(storyId);
  const router = useRouter();
  const step = STEPS[at];
  const readable = texts === "awaited" && step === "encode" && done < total;
  useEffect(() => {
    if (readable) startTransition(() => router.refresh());
  }, [readable, router]);

  const { words, part } = step ? STEP_WORDS[step] : { words: "Opening the story", part: 0 };
  const before = STEPS.slice(0, at).reduce((sum, one) => sum + STEP_WORDS[one].part, 0);
  const percent = Math.round(before + (part * done) / Math.max(1, total));
  const bar = (valueText: string) => (
    <div
      className={styles.track}
      role="progressbar"
      aria-label="Comparing the articles"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={`${percent} per cent: ${valueText}`}
    >
      <div className={styles.bar} style={{ transform: `scaleX(${percent / 100})` }} />
    </div>
  );
  const trouble = problem ? (
    <div role="alert" className={styles.problem}>
      <p>{problem}</p>
      <Button tone="main" small={texts === "shown"} onClick={again}>
        Try again
      </Button>
    </div>
  ) : null;

  if (texts === "shown") {
    const far = step === "encode" ? `: ${done} of ${total} sentences` : "";
    return (
      <section className={styles.banner} data-print="no" aria-label="Comparing the articles">
        {trouble ?? (
          <>
            <p className={styles.far}>Claims are being compared{far}</p>
            {bar(`claims are being compared${far}`)}
            <noscript>
              <p>Load the page again to see them.</p>
            </noscript>
          </>
        )}
      </section>
    );
  }
  return (
    <section className={styles.progress} aria-labelledby="compute-title">
      <h2 id="compute-title" className={styles.title}>
        {problem ? "Not compared yet" : "Comparing the articles"}
      </h2>
      {trouble ?? (
        <>
          {bar(words)}
          <ol className={styles.steps}>
            {STEPS.map((one, i) => (
              <li
                key={one}
                data-state={i < at ? "done" : i === at ? "now" : "next"}
                aria-current={i === at ? "step" : undefined}
              >
                {STEP_WORDS[one].words}
              </li>
            ))}
          </ol>
          <p role="status" className="visually-hidden">
            {words}
          </p>
          <noscript>
            <p className={styles.problem}>Comparing and reading need JavaScript. Turn it on for this page.</p>
          </noscript>
        </>
      )}
    </section>
  );
}
