import type { DivergenceKind, PairDivergence, SharedClaim } from "./comparison";
import { weighKinds } from "./divergence/weight";

/**
 * How far apart each two sources are, over the shared claims that either of them states: a claim that only one states
 * counts in full, one that both state by the kinds in which their words differ. Who is quoted is a difference of voice and
 * not of matter, unless the two contradict each other by it. Pure, so that it can be asked again when a person has changed
 * the claims.
 */
export function findPairs(
  claims: readonly SharedClaim[],
  sources: readonly { readonly id: string }[],
): readonly PairDivergence[] {
  const stated = claims.map((claim) => ({ claim, by: new Set(claim.mentions.map((m) => m.source)) }));
  return sources.flatMap(({ id: a }, i) =>
    sources.slice(i + 1).map(({ id: b }) => {
      const both = stated.filter(({ by }) => by.has(a) && by.has(b)).map(({ claim }) => claim);
      const apart = stated.filter(({ by }) => by.has(a) !== by.has(b)).map(({ claim }) => claim.id);
      const read = both.map((claim) => ({ claim, ...readPair(claim, a, b) }));
      const differ = read.filter(({ kinds }) => kinds.length > 0).map(({ claim }) => claim.id);
      const far = read.reduce((sum, { kinds, contradicts }) => sum + weighKinds(kinds, contradicts), apart.length);
      const all = both.length + apart.length;
      const score = all === 0 ? 0 : Math.round((far / all) * 100) / 100;
      return { a, b, score, both: both.map((claim) => claim.id), differ, apart };
    }),
  );
}

interface Reading {
  readonly kinds: readonly DivergenceKind[];
  readonly contradicts: boolean;
}

/** The kinds in which two sources of a claim differ. A difference that a person rejected is gone, whatever `between` says. */
function readPair({ between, differences, relation }: SharedClaim, a: string, b: string): Reading {
  const known = between?.find((one) => (one.a === a && one.b === b) || (one.a === b && one.b === a))?.kinds ?? [];
  const found = differences.map(({ kind, evidence }, i) => {
    const shown = [a, b].every((source) => evidence.some((e) => e.source === source));
    // The difference that makes a contradiction is told first.
    const contradicts = i === 0 && relation === "contradict" && shown;
    const matters = kind !== "attribution" || contradicts;
    return { kind, contradicts, differs: matters && (between ? known.includes(kind) : shown) };
  });
  const own = found.filter((one) => one.differs);
  return { kinds: [...new Set(own.map((one) => one.kind))], contradicts: own.some((one) => one.contradicts) };
}
