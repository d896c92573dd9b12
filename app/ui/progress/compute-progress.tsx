"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { z } from "zod";
import { Button } from "@/app/ui/form/button";
import styles from "./compute-progress.module.css";
import { readLines } from "./read-lines";

/** The steps in words, with their rough part of the whole time. */
const STEPS = [
  { step: "read", words: "Reading the articles", part: 5 },
  { step: "analyze", words: "Marking figures, voices, wording and frames", part: 25 },
  { step: "encode", words: "Weighing what each sentence means", part: 50 },
  { step: "compare", words: "Finding the claims they share", part: 20 },
] as const;

const readLine = z.union([
  z.object({ error: z.string() }),
  z.object({ done: z.literal(true) }),
  z.object({ step: z.enum(STEPS.map((s) => s.step)), done: z.number(), total: z.number() }),
]);

/** A comparison that is ready and still not shown means that the story changed meanwhile; twice is a fault. */
const MOST_ROUNDS = 3;

interface State {
  at: number;
  part: number;
  /** Counts the starts; a change begins the work. */
  round: number;
  finished: boolean;
  problem: string | null;
}

const UNREACHED = "The server cannot be reached. See whether Parallax is still running, then try again.";

/** Has the story compared, tells how far it is, and shows the page again when it is done. */
export function ComputeProgress({ storyId }: { storyId: string }) {
  const router = useRouter();
  const [state, setState] = useState<State>({ at: 0, part: 0, round: 1, finished: false, problem: null });
  const [showing, show] = useTransition();
  const { round } = state;

  useEffect(() => {
    const left = new AbortController();
    const fail = (problem: string) => setState((s) => ({ ...s, problem }));
    async function work() {
      const answer = await fetch(`/stories/${storyId}/compute`, { method: "POST", signal: left.signal });
      if (!answer.body) return fail(UNREACHED);
      for await (const text of readLines(answer.body)) {
        const line = readLine.parse(JSON.parse(text));
        if ("error" in line) return fail(line.error);
        if ("step" in line) {
          const at = STEPS.findIndex((s) => s.step === line.step);
          setState((s) => ({ ...s, at, part: line.total > 0 ? Math.min(1, line.done / line.total) : 1 }));
        } else {
          setState((s) => ({ ...s, at: STEPS.length, part: 0, finished: true }));
          show(() => router.refresh());
          return;
        }
      }
      fail("The server stopped before the comparison was ready. The articles are safe; try again.");
    }
    // `round` is read so that a new round starts the work anew.
    if (round > 0) {
      work().catch((error: unknown) => {
        if (!left.signal.aborted) fail(UNREACHED);
        if (!(error instanceof TypeError) && !left.signal.aborted) console.error(error);
      });
    }
    return () => left.abort();
  }, [storyId, round, router]);

  useEffect(() => {
    if (!state.finished || showing) return;
    setState((s) =>
      s.round < MOST_ROUNDS
        ? { at: 0, part: 0, round: s.round + 1, finished: false, problem: null }
        : { ...s, finished: false, problem: "The comparison is ready but cannot be shown. Load the page again." },
    );
  }, [state.finished, showing]);

  const percent = Math.round(
    STEPS.slice(0, state.at).reduce((sum, s) => sum + s.part, 0) + (STEPS[state.at]?.part ?? 0) * state.part,
  );
  const words = STEPS[state.at]?.words ?? "Opening the story";

  return (
    <section className={styles.progress} aria-labelledby="compute-title">
      <h2 id="compute-title" className={styles.title}>
        {state.problem ? "Not compared yet" : "Comparing the articles"}
      </h2>
      {state.problem ? (
        <div role="alert" className={styles.problem}>
          <p>{state.problem}</p>
          <Button
            tone="main"
            onClick={() => setState((s) => ({ at: 0, part: 0, round: s.round + 1, finished: false, problem: null }))}
          >
            Try again
          </Button>
        </div>
      ) : (
        <>
          <div
            className={styles.track}
            role="progressbar"
            aria-label="Comparing the articles"
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={percent}
            aria-valuetext={`${percent} per cent: ${words}`}
          >
            <div className={styles.bar} style={{ transform: `scaleX(${percent / 100})` }} />
          </div>
          <ol className={styles.steps}>
            {STEPS.map(({ step, words: text }, i) => (
              <li
                key={step}
                data-state={i < state.at ? "done" : i === state.at ? "now" : "next"}
                aria-current={i === state.at ? "step" : undefined}
              >
                {text}
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
