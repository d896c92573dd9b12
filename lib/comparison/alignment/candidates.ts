import type { Statement } from "../passage";
import type { Weigh } from "../weights";

/** Terms in more statements than this share, and this number, are no way to find a partner: they would bring every pair. */
const COMMON = 0.2;
const FEW = 16;
/** Nor are those in more statements than this, however many there are: pairs would grow with the square of the articles. */
const MANY = 160;
/** What two statements must share, in weight, to be looked at: one rare term will do. */
const ENOUGH = 0.9;
/**
 * A pair is looked at if it is among this many of either side, by shared weight. In three stories of five articles the
 * pairs left out are 0 to 4 in a hundred, and none of them would have joined anything; with fifty articles it is what
 * keeps the work in step with the articles.
 */
const PARTNERS = 80;
/** A story of more than twelve articles or so looks at no more pairs for that: each statement at fewer, the best of them. */
const ENOUGH_PAIRS = 64_000;
const FEWEST_PARTNERS = 12;

interface Pair {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * Pairs of statements of different sources that may say the same, found through an index from term to statements, so
 * that the work grows with what is shared and not with the square of the statements.
 */
export function findCandidates(
  statements: readonly Statement[],
  weigh: Weigh,
): readonly (readonly [Statement, Statement])[] {
  const at = (i: number) => statements[i] as Statement;
  return bestOf(findPairs(statements, weigh), statements.length).map(({ left, right }) => [at(left), at(right)]);
}

/** Pairs that share enough, in order of their places. */
function findPairs(statements: readonly Statement[], weigh: Weigh): readonly Pair[] {
  const keys = statements.map((s) => [...new Set(s.terms.map((t) => t.key))]);
  const postings = new Map<string, number[]>();
  keys.forEach((own, i) => {
    for (const key of own) {
      const list = postings.get(key);
      if (list) list.push(i);
      else postings.set(key, [i]);
    }
  });
  const most = Math.min(MANY, Math.max(FEW, statements.length * COMMON));
  const pairs: Pair[] = [];
  statements.forEach((statement, left) => {
    const sum = new Map<number, number>();
    for (const key of keys[left] as readonly string[]) {
      const list = postings.get(key) as readonly number[];
      if (list.length > most) continue;
      const weight = weigh(key);
      for (const right of list) if (right > left) sum.set(right, (sum.get(right) ?? 0) + weight);
    }
    const partners = [...sum].filter(
      ([right, weight]) => weight >= ENOUGH && statements[right]?.source !== statement.source,
    );
    for (const [right, weight] of partners.sort((a, b) => a[0] - b[0])) pairs.push({ left, right, weight });
  });
  return pairs;
}

/** Without the pairs that are far down the lists of both sides. Where two weigh the same, the earlier place goes first. */
function bestOf(pairs: readonly Pair[], size: number): readonly Pair[] {
  const of = Array.from({ length: size }, (): Pair[] => []);
  for (const pair of pairs) {
    of[pair.left]?.push(pair);
    of[pair.right]?.push(pair);
  }
  const most = Math.max(FEWEST_PARTNERS, Math.min(PARTNERS, Math.round(ENOUGH_PAIRS / size)));
  const kept = new Set<Pair>();
  for (const own of of) {
    if (own.length > most) own.sort((a, b) => b.weight - a.weight || a.left - b.left || a.right - b.right);
    for (const pair of own.slice(0, most)) kept.add(pair);
  }
  return pairs.filter((pair) => kept.has(pair));
}
