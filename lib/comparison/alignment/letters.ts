import type { Passage } from "../passage";
import { numberOf, remember } from "./memory";

/** Letters in a run. */
const LENGTH = 4;

/** Runs of a sentence, each once, as numbers, with how often it stands there. */
interface Runs {
  readonly ids: Int32Array;
  readonly counts: Int32Array;
  readonly all: number;
}

/** Runs of four letters in common over all of both (Jaccard 1912, of multisets). */
export function openLetters(): (a: Passage, b: Passage) => number {
  const numbers = new Map<string, number>();
  const read = remember((passage: Passage) => readRuns(passage, numbers));
  // One sentence is compared with many in a row: its counts stay spread out, so that each run of the other is one look.
  let spread: Runs | null = null;
  let counts = new Int32Array(1 << 12);
  return (a, b) => {
    const left = read(a);
    const right = read(b);
    if (left !== spread) {
      for (const id of spread?.ids ?? []) counts[id] = 0;
      if (counts.length < numbers.size) counts = new Int32Array(2 * numbers.size);
      for (let i = 0; i < left.ids.length; i += 1) counts[left.ids[i] as number] = left.counts[i] as number;
      spread = left;
    }
    let common = 0;
    // A run newer than the table is none of the left sentence's: it counts for nothing, as undefined does.
    for (let i = 0; i < right.ids.length; i += 1) {
      const n = counts[right.ids[i] as number] ?? 0;
      const m = right.counts[i] as number;
      common += n < m ? n : m;
    }
    const all = left.all + right.all - common;
    return all === 0 ? 0 : common / all;
  };
}

function readRuns({ sentence }: Passage, numbers: Map<string, number>): Runs {
  const words = sentence.words.map((w) => w.normal.replace(/[^\p{L}\p{N}]+/gu, " ")).join(" ");
  const text = ` ${words} `.replace(/\s+/g, " ");
  const counts = new Map<number, number>();
  for (let i = 0; i + LENGTH <= text.length; i += 1) {
    const id = numberOf(numbers, text.slice(i, i + LENGTH));
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    ids: Int32Array.from(counts.keys()),
    counts: Int32Array.from(counts.values()),
    all: Math.max(0, text.length - LENGTH + 1),
  };
}
