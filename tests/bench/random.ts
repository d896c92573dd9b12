/** Numbers from 0 to 1 that look random and are the same for the same seed (mulberry32). */
export interface Random {
  next(): number;
  pick<T>(from: readonly T[]): T;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
}

export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  return {
    next,
    between,
    pick: <T>(from: readonly T[]): T => {
      if (from.length === 0) throw new Error("random: nothing to pick from");
      return from[between(0, from.length - 1)] as T;
    },
  };
}
