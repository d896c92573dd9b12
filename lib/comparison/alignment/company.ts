import type { Statement } from "../passage";

/** How a pair of statements stands among all other pairs of the story. */
export interface Company {
  /** By how much it beats the best other partner that either has in the other's source, log-odds; the lesser and the greater. */
  readonly lead: number;
  readonly margin: number;
  /** The best third statement that both are like, 0..1, and all of them together, up to 2. */
  readonly common: number;
  readonly shared: number;
  /** The best pair of sentences right before or after the two: what follows the same often goes on the same. */
  readonly beside: number;
  /** By how much another pair of clauses of the same two sentences beats it, log-odds, 0 or less. */
  readonly within: number;
}

export const COMPANY = [
  "lead",
  "margin",
  "common",
  "shared",
  "beside",
  "within",
] as const satisfies readonly (keyof Company)[];

/** A pair as it looks by itself, 0..1. */
export interface Look {
  readonly a: Statement;
  readonly b: Statement;
  readonly chance: number;
}

/** A pair less likely than this supports nothing. */
const FAINT = 0.02;
const FLOOR = 1e-4;
const SUM = 2;

const odds = (p: number): number => Math.log((p + FLOOR) / (1 - p + FLOOR));

/** The best and the second best partner that a statement has in one source. */
interface Rivals {
  best: number;
  second: number;
  with: number;
}

/** The statements that one is like, in order of their places: two such lists can be read side by side. */
interface Partners {
  readonly places: Int32Array;
  readonly chances: Float64Array;
  readonly sources: readonly string[];
}

/**
 * The company that each pair keeps, from the first look at all pairs. A claim that three articles share shows in three
 * pairs, and a statement has hardly two partners in one article: what one pair cannot tell, the others can.
 */
export function openCompany(looks: readonly Look[]): (look: Look) => Company {
  const rivals = new Map<Statement, Map<string, Rivals>>();
  const partners = findPartners(looks);
  const sentences = new Map<number, number>();
  const sourceAt = new Map<number, string>();

  for (const { a, b, chance } of looks) {
    addRival(rivals, a, b, chance);
    addRival(rivals, b, a, chance);
    const name = pairOf(a.passage.index, b.passage.index);
    sentences.set(name, Math.max(sentences.get(name) ?? 0, chance));
    sourceAt.set(a.passage.index, a.source);
    sourceAt.set(b.passage.index, b.source);
  }

  const rivalOf = (own: Statement, other: Statement): number => {
    const known = rivals.get(own)?.get(other.source);
    if (!known) return 0;
    return known.with === other.index ? known.second : known.best;
  };
  const besideOf = (a: Statement, b: Statement): number => {
    let best = 0;
    for (let x = -1; x <= 1; x += 1) {
      const p = a.passage.index + x;
      if (sourceAt.get(p) !== a.source) continue;
      for (let y = -1; y <= 1; y += 1) {
        const q = b.passage.index + y;
        if ((x === 0 && y === 0) || sourceAt.get(q) !== b.source) continue;
        best = Math.max(best, sentences.get(pairOf(p, q)) ?? 0);
      }
    }
    return best;
  };

  return ({ a, b, chance }) => {
    const own = odds(chance);
    const first = own - odds(rivalOf(a, b));
    const second = own - odds(rivalOf(b, a));
    const left = partners.get(a) ?? ALONE;
    const right = partners.get(b) ?? ALONE;
    let common = 0;
    let shared = 0;
    for (let i = 0, j = 0; i < left.places.length && j < right.places.length; ) {
      const x = left.places[i] as number;
      const y = right.places[j] as number;
      if (x === y && left.sources[i] !== a.source && left.sources[i] !== b.source) {
        const both = Math.sqrt((left.chances[i] as number) * (right.chances[j] as number));
        common = Math.max(common, both);
        shared += both;
      }
      if (x <= y) i += 1;
      if (y <= x) j += 1;
    }
    return {
      lead: Math.min(first, second),
      margin: Math.max(first, second),
      common,
      shared: Math.min(SUM, shared),
      beside: besideOf(a, b),
      within: own - odds(Math.max(chance, sentences.get(pairOf(a.passage.index, b.passage.index)) ?? 0)),
    };
  };
}

function addRival(rivals: Map<Statement, Map<string, Rivals>>, own: Statement, other: Statement, chance: number): void {
  const bySource = rivals.get(own) ?? new Map<string, Rivals>();
  rivals.set(own, bySource);
  const known = bySource.get(other.source);
  if (!known) bySource.set(other.source, { best: chance, second: 0, with: other.index });
  else if (chance > known.best) Object.assign(known, { best: chance, second: known.best, with: other.index });
  else known.second = Math.max(known.second, chance);
}

const ALONE: Partners = { places: new Int32Array(), chances: new Float64Array(), sources: [] };

function findPartners(looks: readonly Look[]): ReadonlyMap<Statement, Partners> {
  const lists = new Map<Statement, { readonly other: Statement; readonly chance: number }[]>();
  const add = (own: Statement, other: Statement, chance: number) => {
    const list = lists.get(own);
    if (list) list.push({ other, chance });
    else lists.set(own, [{ other, chance }]);
  };
  for (const { a, b, chance } of looks) {
    if (chance <= FAINT) continue;
    add(a, b, chance);
    add(b, a, chance);
  }
  const partners = new Map<Statement, Partners>();
  for (const [own, list] of lists) {
    list.sort((x, y) => x.other.index - y.other.index);
    partners.set(own, {
      places: Int32Array.from(list, (x) => x.other.index),
      chances: Float64Array.from(list, (x) => x.chance),
      sources: list.map((x) => x.other.source),
    });
  }
  return partners;
}

/** One number for an unordered pair of passages. */
const pairOf = (a: number, b: number): number => (a < b ? a * 65536 + b : b * 65536 + a);
