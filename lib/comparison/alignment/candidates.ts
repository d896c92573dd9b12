import type { Statement } from "../passage";
import type { Weigh } from "../weights";

/** Terms in more statements than this share, and this number, are no way to find a partner: they would bring every pair. */
const COMMON = 0.2;
const FEW = 16;
/** What two statements must share, in weight, to be looked at: one rare term will do. */
const ENOUGH = 1.5;

/**
 * Pairs of statements of different sources that may say the same, found through an index from term to statements, so
 * that the work grows with what is shared and not with the square of the statements.
 */
export function findCandidates(
  statements: readonly Statement[],
  weigh: Weigh,
): readonly (readonly [Statement, Statement])[] {
  const keys = statements.map((s) => [...new Set(s.terms.map((t) => t.key))]);
  const postings = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own) {
      const list = postings.get(key);
      if (list) list.push(i);
      else postings.set(key, [i]);
    }
  });
  const found: (readonly [Statement, Statement])[] = [];
  statements.forEach((statement, i) => {
    const sum = new Map<number, number>();
    for (const key of keys[i] as readonly string[]) {
      const list = postings.get(key) as readonly number[];
      if (list.length > Math.max(FEW, statements.length * COMMON)) continue;
      for (const j of list) if (j > i) sum.set(j, (sum.get(j) ?? 0) + weigh(key));
    }
    for (const [j, weight] of sum) {
      const other = statements[j] as Statement;
      if (weight >= ENOUGH && other.source !== statement.source) found.push([statement, other]);
    }
  });
  return found;
}
