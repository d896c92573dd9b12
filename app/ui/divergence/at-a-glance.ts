import { nearRepeats } from "@/app/ui/claims/near-repeats";
import type { Comparison, Difference, DivergenceKind, SharedClaim, Silence } from "@/lib/comparison/comparison";
import { groupBy } from "@/lib/text/group";

/** One difference with the claim that it is a difference of. */
export interface Apart {
  readonly claim: SharedClaim;
  readonly difference: Difference;
  /** Its place in `claim.differences`. */
  readonly index: number;
  /** Other claims with the very same difference. */
  readonly also: readonly SharedClaim[];
}

export interface Quiet {
  readonly source: string;
  readonly reasons: readonly { readonly reason: Silence["reason"]; readonly count: number }[];
  /** What the most other sources state and this one does not. */
  readonly claims: readonly { readonly claim: SharedClaim; readonly reason: Silence["reason"] }[];
}

export interface AtAGlance {
  /** How many claims are told alike, and how many differ in more than words or speakers. */
  readonly alike: number;
  readonly apart: number;
  readonly agree: readonly SharedClaim[];
  readonly differ: readonly Apart[];
  readonly quiet: readonly Quiet[];
}

/** These change what is claimed; words and speakers change how it sounds. */
const MATTER: readonly DivergenceKind[] = ["figure", "time", "agency", "modality"];
const TOLD: readonly DivergenceKind[] = [...MATTER, "attribution", "wording"];

/** As many as are read in a minute. */
const AGREEMENTS = 6;
const SILENCES = 2;
/** Of the first type two, since numbers are what readers look for. */
const EXAMPLES: Partial<Record<DivergenceKind, number>> = { figure: 2 };

const isAlike = ({ relation, kinds }: SharedClaim): boolean =>
  relation !== "contradict" && !kinds.some((kind) => MATTER.includes(kind));

const sourcesOf = (claim: SharedClaim): number => new Set(claim.mentions.map((m) => m.source)).size;

/**
 * What a newcomer should see first: the claims that most sources tell alike, an example of each type of difference, and
 * what each source leaves out though most others say it. Chosen by counts alone.
 */
export function glanceAt({ claims, sources }: Comparison): AtAGlance {
  const alike = claims.filter(isAlike);
  const repeats = nearRepeats(claims);
  const telling = claims.filter(({ id }) => !repeats.has(id));
  return {
    alike: alike.length,
    apart: claims.length - alike.length,
    agree: telling
      .filter(isAlike)
      .sort((a, b) => sourcesOf(b) - sourcesOf(a) || a.kinds.length - b.kinds.length || b.score - a.score)
      .slice(0, AGREEMENTS),
    differ: chooseExamples(telling),
    quiet: sources.map(({ id }) => quietOf(id, claims, repeats)),
  };
}

/** All differences of a type, each set of words once, those of the claims that diverge most first. */
export function differencesOf(claims: readonly SharedClaim[], kind: DivergenceKind): readonly Apart[] {
  const all = claims
    .flatMap((claim) => claim.differences.map((difference, index) => ({ claim, difference, index })))
    .filter(({ difference }) => difference.kind === kind)
    .sort((a, b) => Number(isOpposed(b)) - Number(isOpposed(a)) || b.claim.divergence - a.claim.divergence);
  const once = groupBy(all, ({ difference }) =>
    difference.evidence.map((e) => `${e.source} ${e.start} ${e.end}`).join(),
  );
  return [...once.values()].flatMap(([first, ...rest]) =>
    first ? [{ ...first, also: rest.map(({ claim }) => claim) }] : [],
  );
}

/** Whether it is the difference for which its claim is a contradiction: the first that is told. */
export const isOpposed = ({ claim, index }: Pick<Apart, "claim" | "index">): boolean =>
  claim.relation === "contradict" && index === 0;

function chooseExamples(claims: readonly SharedClaim[]): readonly Apart[] {
  const shown = new Set<string>();
  const opposed = claims
    .flatMap((claim) => claim.differences.slice(0, 1).map((difference) => ({ claim, difference, index: 0, also: [] })))
    .filter(isOpposed)
    .sort((a, b) => b.claim.divergence - a.claim.divergence)
    .slice(0, 1);
  for (const { claim } of opposed) shown.add(claim.id);
  const others = TOLD.flatMap((kind) => {
    const all = differencesOf(claims, kind).filter((one) => !isOpposed(one));
    // A claim shows one type only, as long as the type has another example.
    const fresh = all.filter(({ claim }) => !shown.has(claim.id));
    const chosen = (fresh.length > 0 ? fresh : all).slice(0, EXAMPLES[kind] ?? 1);
    for (const { claim } of chosen) shown.add(claim.id);
    return chosen;
  });
  return [...opposed, ...others];
}

function quietOf(source: string, claims: readonly SharedClaim[], repeats: ReadonlyMap<string, string>): Quiet {
  const left = claims.flatMap((claim) => {
    const reason = claim.silent.find((one) => one.source === source)?.reason;
    return reason ? [{ claim, reason }] : [];
  });
  const order = ["silent", "before", "outside"] as const;
  return {
    source,
    reasons: order
      .map((reason) => ({ reason, count: left.filter((one) => one.reason === reason).length }))
      .filter(({ count }) => count > 0),
    claims: left
      .filter(({ claim }) => !repeats.has(claim.id))
      .sort((a, b) => sourcesOf(b.claim) - sourcesOf(a.claim) || b.claim.score - a.claim.score)
      .slice(0, SILENCES),
  };
}
