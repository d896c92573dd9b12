import type { Comparison } from "../comparison/comparison";
import type { Progress } from "../comparison/run";

type Listener = (progress: Progress) => void;

interface Computation {
  readonly result: Promise<Comparison>;
  readonly listeners: Set<Listener>;
  /** What of the result is known before its vectors, once it is. */
  layers: Comparison | null;
}

/** Computations under way, by what they compute. */
export type Running = Map<string, Computation>;

/**
 * Computes once what several ask for at the same time: the first caller's `compute` runs, the others wait for its
 * result and hear its progress from where it is.
 */
export function join(
  running: Running,
  key: string,
  listener: Listener | undefined,
  compute: (tell: Listener, show: (layers: Comparison) => void) => Promise<Comparison>,
): Promise<Comparison> {
  const current = running.get(key);
  if (current) {
    if (listener) current.listeners.add(listener);
    return current.result;
  }
  const listeners = new Set(listener ? [listener] : []);
  const result = compute(
    (progress) => {
      for (const hear of listeners) hear(progress);
    },
    (layers) => {
      const own = running.get(key);
      if (own) own.layers = layers;
    },
  ).finally(() => running.delete(key));
  running.set(key, { result, listeners, layers: null });
  return result;
}
