/**
 * Which clock: the one on the wall, or the processor time of this process. The second is for work that waits for nothing
 * and shares the process with no other: a machine that is busy with something else then changes nothing.
 */
export type Clock = "wall" | "processor";

const now: Readonly<Record<Clock, () => number>> = {
  wall: () => performance.now(),
  processor: () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
};

/** How long something took, in milliseconds, with its result. */
export async function timed<T>(
  clock: Clock,
  work: () => T | Promise<T>,
): Promise<{ readonly ms: number; readonly result: T }> {
  const start = now[clock]();
  const result = await work();
  return { ms: now[clock]() - start, result };
}

export function median(numbers: readonly number[]): number {
  if (numbers.length === 0) throw new Error("median: no numbers");
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[half] as number)
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

/**
 * Medians of several kinds of work done in turn, `runs` rounds after one round to warm up. In turn, so that a machine
 * that is busy for a while slows all of them alike and leaves the ratios as they are.
 */
export async function inTurn<K extends string>(
  clock: Clock,
  runs: number,
  works: Readonly<Record<K, () => unknown>>,
): Promise<Readonly<Record<K, number>>> {
  const times = new Map<K, number[]>();
  const kinds = Object.keys(works) as K[];
  for (let round = 0; round <= runs; round += 1) {
    for (const kind of kinds) {
      const { ms } = await timed(clock, works[kind]);
      if (round > 0) times.set(kind, [...(times.get(kind) ?? []), ms]);
    }
  }
  return Object.fromEntries(kinds.map((kind) => [kind, median(times.get(kind) ?? [])])) as Record<K, number>;
}
