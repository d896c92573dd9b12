import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { readLines } from "./read-lines";

/** The steps of a comparison, in their order. */
export const STEPS = ["read", "analyze", "encode", "compare"] as const;

type Line = { error: string } | { done: true } | { step: (typeof STEPS)[number]; done: number; total: number };

/** One line of the answer. It comes from our own route, so a parser of schemas (30 kB to load) would only weigh. */
function readLine(text: string): Line {
  const line = JSON.parse(text);
  const known =
    typeof line?.error === "string" ||
    line?.done === true ||
    (STEPS.includes(line?.step) && typeof line.done === "number" && typeof line.total === "number");
  if (!known) throw new Error(`compute: ${text.slice(0, 80)}`);
  return line;
}

/** A comparison that is ready and still not shown means that the story changed meanwhile; twice is a fault. */
const MOST_ROUNDS = 3;

/** What the server says, in the reader's language already, or a message of the part "progress". */
type Trouble = { said: string } | { key: "unreached" | "stopped" | "notShown" };

interface State {
  /** Index of the step that is under way; past the last when all are done. */
  at: number;
  done: number;
  total: number;
  /** Counts the starts; a change begins the work. */
  round: number;
  finished: boolean;
  problem: Trouble | null;
}

const START: Omit<State, "round"> = { at: 0, done: 0, total: 1, finished: false, problem: null };

/** Has the story compared, tells how far it is, and shows the page again when it is done. */
export function useComputation(storyId: string): State & { again: () => void } {
  const router = useRouter();
  const [state, setState] = useState<State>({ ...START, round: 1 });
  const [showing, show] = useTransition();
  const { round } = state;

  useEffect(() => {
    const left = new AbortController();
    const fail = (problem: Trouble) => setState((s) => ({ ...s, problem }));
    async function work() {
      const answer = await fetch(`/stories/${storyId}/compute`, { method: "POST", signal: left.signal });
      if (!answer.body) return fail({ key: "unreached" });
      for await (const text of readLines(answer.body)) {
        const line = readLine(text);
        if ("error" in line) return fail({ said: line.error });
        if ("step" in line) {
          const { step, done, total } = line;
          setState((s) => ({ ...s, at: STEPS.indexOf(step), done: Math.min(done, total), total }));
        } else {
          setState((s) => ({ ...s, at: STEPS.length, finished: true }));
          show(() => router.refresh());
          return;
        }
      }
      fail({ key: "stopped" });
    }
    // `round` is read so that a new round starts the work anew.
    if (round > 0) {
      work().catch((error: unknown) => {
        if (!left.signal.aborted) fail({ key: "unreached" });
        if (!(error instanceof TypeError) && !left.signal.aborted) console.error(error);
      });
    }
    return () => left.abort();
  }, [storyId, round, router]);

  useEffect(() => {
    if (!state.finished || showing) return;
    setState((s) =>
      s.round < MOST_ROUNDS
        ? { ...START, round: s.round + 1 }
        : { ...s, finished: false, problem: { key: "notShown" } },
    );
  }, [state.finished, showing]);

  return { ...state, again: () => setState((s) => ({ ...START, round: s.round + 1 })) };
}
