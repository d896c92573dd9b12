"use client";

import { useRouter } from "next/navigation";
import { startTransition, useEffect } from "react";
import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import styles from "./compute-progress.module.css";
import { STEPS, useComputation } from "./use-computation";

/** The steps' rough parts of the whole time, in per cent. */
const PARTS: Record<(typeof STEPS)[number], number> = { read: 5, analyze: 25, encode: 50, compare: 20 };

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
  const say = useWords("progress");
  const saySite = useWords("site");
  const { at, done, total, problem, again } = useComputation(storyId);
  const router = useRouter();
  const step = STEPS[at];
  const readable = texts === "awaited" && step === "encode" && done < total;
  useEffect(() => {
    if (readable) startTransition(() => router.refresh());
  }, [readable, router]);

  const words = say(`steps.${step ?? "open"}`);
  const before = STEPS.slice(0, at).reduce((sum, one) => sum + PARTS[one], 0);
  const percent = Math.round(before + ((step ? PARTS[step] : 0) * done) / Math.max(1, total));
  const bar = (now: string) => (
    <div
      className={styles.track}
      role="progressbar"
      aria-label={say("comparing")}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-valuetext={say("far", { percent, step: now })}
    >
      <div className={styles.bar} style={{ transform: `scaleX(${percent / 100})` }} />
    </div>
  );
  const trouble = problem ? (
    <div role="alert" className={styles.problem}>
      <p>{"said" in problem ? problem.said : say(problem.key)}</p>
      <Button tone="main" small={texts === "shown"} onClick={again}>
        {saySite("tryAgain")}
      </Button>
    </div>
  ) : null;

  if (texts === "shown") {
    const far = step === "encode" ? say("claimsFar", { done, total }) : say("claims");
    return (
      <section className={styles.banner} data-print="no" aria-label={say("comparing")}>
        {trouble ?? (
          <>
            <p className={styles.far}>{far}</p>
            {bar(far)}
            <noscript>
              <p>{say("again")}</p>
            </noscript>
          </>
        )}
      </section>
    );
  }
  return (
    <section className={styles.progress} aria-labelledby="compute-title">
      <h2 id="compute-title" className={styles.title}>
        {say(problem ? "notCompared" : "comparing")}
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
                {say(`steps.${one}`)}
              </li>
            ))}
          </ol>
          <p role="status" className="visually-hidden">
            {words}
          </p>
          <noscript>
            <p className={styles.problem}>{say("needsScript")}</p>
          </noscript>
        </>
      )}
    </section>
  );
}
