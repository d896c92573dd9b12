import type { Analysis } from "../analysis/analyze";
import { type ChosenClaim, describeChosen } from "../comparison/chosen";
import type { ClaimContext } from "../comparison/claims";
import type {
  Comparison,
  Difference,
  Rejected,
  ReportedFinding,
  ReviewMark,
  SharedClaim,
  TimeMark,
} from "../comparison/comparison";
import { findPairs } from "../comparison/pairs";
import { findPartings } from "../comparison/partings";
import { shareVoices } from "../comparison/voices";
import { contains } from "../text/span";
import { areSame } from "./anchor";
import type { DifferenceVerdict, Draft, DraftClaim, DraftItem } from "./draft";
import type { Resolve } from "./find";

interface Finished {
  readonly comparison: Comparison & { readonly rejected: Rejected };
  /** Numbers of the decisions on differences that found theirs. */
  readonly found: ReadonlySet<number>;
}

/** The draft as a comparison: changed claims described anew, what was rejected set apart, what hangs on both found anew. */
export function finishDraft(draft: Draft, resolve: Resolve, context: ClaimContext): Finished {
  const { comparison } = draft;
  const found = new Set<number>();
  const differences: Rejected["differences"][number][] = [];
  const all = draft.claims.flatMap((claim) => {
    const own: Difference[] = [];
    const finished = finishClaim(claim, context, (difference) => {
      const verdict = verdictOn(claim.verdicts, difference, resolve, found);
      if (verdict?.does === "reject") own.push({ ...difference, review: markOf(verdict, "rejected") });
      return verdict ? revised(difference, verdict) : difference;
    });
    if (finished) differences.push(...own.map((difference) => ({ claim: claim.id, difference })));
    return finished ? [{ claim, finished }] : [];
  });
  // A claim that a person left to one source is shared by none.
  const isShared = ({ claim, finished }: (typeof all)[number]) =>
    !claim.rejected && (!claim.regrouped || new Set(finished.mentions.map((m) => m.source)).size > 1);
  const claims = all.filter(isShared).map(({ finished }) => finished);
  const kept = <T extends object>(items: readonly DraftItem<T>[]): readonly T[] =>
    items.filter((one) => !one.rejected).map(marked);
  const gone = <T extends object>(items: readonly DraftItem<T>[]): readonly T[] =>
    items.filter((one) => one.rejected).map(marked);
  return {
    found,
    comparison: {
      ...comparison,
      claims,
      figures: kept(draft.figures),
      stances: kept(draft.stances),
      findings: kept(draft.findings),
      naming: kept(draft.naming),
      ...(sameClaims(comparison.claims, claims)
        ? {}
        : {
            divergence: findPartings(context.analyses, context.passages, claims, context.weigh),
            pairs: findPairs(claims, comparison.sources),
            times: comparison.times.map((time) => tie(time, claims)),
          }),
      ...(voicesChanged(draft) ? { voices: shareVoices(heard(draft, context.analyses)) } : {}),
      rejected: {
        claims: all.filter((one) => !isShared(one)).map(({ finished }) => finished),
        differences,
        figures: gone(draft.figures),
        stances: gone(draft.stances),
        findings: gone(draft.findings),
        naming: gone(draft.naming),
      },
    },
  };
}

const marked = <T extends object>({ item, mark }: DraftItem<T>): T => (mark ? { ...item, review: mark } : item);

const markOf = ({ review: { by, at, number } }: DifferenceVerdict, status: ReviewMark["status"]): ReviewMark => ({
  status,
  by,
  at,
  decision: number,
});

/** The last decision on a difference: that names its rule or kind and rests on mostly the same words. */
function verdictOn(
  verdicts: readonly DifferenceVerdict[],
  { rule, kind, evidence }: Difference,
  resolve: Resolve,
  found: Set<number>,
): DifferenceVerdict | null {
  const own = verdicts.filter(({ on }) => {
    const wanted = on.evidence.flatMap((anchor) => resolve(anchor) ?? []);
    const same = wanted.filter((w) => evidence.some((e) => areSame(e, w)));
    return (on.rule === rule || on.kind === kind) && same.length > 0 && 2 * same.length >= on.evidence.length;
  });
  for (const { review } of own) found.add(review.number);
  return own.at(-1) ?? null;
}

function revised(difference: Difference, verdict: DifferenceVerdict): Difference | null {
  if (verdict.does === "reject") return null;
  if (verdict.does === "confirm") return { ...difference, review: markOf(verdict, "confirmed") };
  return { ...difference, kind: verdict.does.kind as Difference["kind"], review: markOf(verdict, "changed") };
}

function finishClaim(
  claim: DraftClaim,
  context: ClaimContext,
  revise: (difference: Difference) => Difference | null,
): SharedClaim | null {
  const { id, base, mentions, score, grounds, regrouped, verdicts } = claim;
  const untouched = base && !regrouped && verdicts.every((verdict) => verdict.does === "confirm");
  const described = untouched ? confirmed(base, revise) : describe({ id, mentions, score, grounds }, context, revise);
  if (!described) return null;
  return {
    ...described,
    mentions: described.mentions.map((mention) => {
      const review = mentions.find((m) => areSame(m, mention))?.review;
      return review ? { ...mention, review } : mention;
    }),
    ...(claim.named ? { label: claim.label } : base && !regrouped ? { label: base.label } : {}),
    ...(claim.relation ? { relation: claim.relation } : {}),
    ...(claim.mark ? { review: claim.mark } : {}),
  };
}

const describe = (chosen: ChosenClaim, context: ClaimContext, revise: (d: Difference) => Difference | null) =>
  describeChosen(chosen, context, revise);

const confirmed = (base: SharedClaim, revise: (d: Difference) => Difference | null): SharedClaim => ({
  ...base,
  differences: base.differences.flatMap((difference) => revise(difference) ?? []),
});

/** Whether nothing changed by which sources are set apart. */
const sameClaims = (before: readonly SharedClaim[], after: readonly SharedClaim[]): boolean =>
  before.length === after.length &&
  before.every((claim, i) => {
    const other = after[i] as SharedClaim;
    const same = (a: Difference, b: Difference | undefined) => a.kind === b?.kind && a.evidence === b?.evidence;
    return (
      claim.id === other.id &&
      claim.relation === other.relation &&
      claim.differences.length === other.differences.length &&
      claim.differences.every((d, n) => same(d, other.differences[n])) &&
      claim.mentions.length === other.mentions.length &&
      claim.mentions.every((m, n) => m.start === other.mentions[n]?.start && m.end === other.mentions[n]?.end)
    );
  });

/** A date belongs to the claim whose mention holds it: still the same, else the first that does. */
function tie(time: TimeMark, claims: readonly SharedClaim[]): TimeMark {
  const holds = (claim: SharedClaim) => claim.mentions.some((m) => m.source === time.source && contains(m, time));
  const before = claims.find((claim) => claim.id === time.claim);
  const claim = before && holds(before) ? before : claims.find(holds);
  return { ...time, claim: claim?.id ?? null };
}

const isVoice = ({ item }: DraftItem<ReportedFinding>): boolean => item.layer === "attribution";

const voicesChanged = (draft: Draft): boolean =>
  draft.findings.some((one) => isVoice(one) && (one.rejected || one.mark?.status === "changed"));

/** The analyses with the attributions as a person left them. */
function heard(draft: Draft, analyses: ReadonlyMap<string, Analysis>): ReadonlyMap<string, Analysis> {
  const changed = draft.findings.filter((one) => isVoice(one) && one.mark !== null);
  const at = (source: string, piece: { start: number; end: number }) =>
    changed.find(({ item }) => item.source === source && item.start === piece.start && item.end === piece.end);
  return new Map(
    [...analyses].map(([source, analysis]) => {
      const attributions = analysis.attributions.flatMap((attribution) => {
        const content = attribution.content.filter((piece) => !at(source, piece)?.rejected);
        const tag = attribution.content
          .map((piece) => at(source, piece))
          .find((one) => one?.mark?.status === "changed");
        const voice = (tag?.item.tag as typeof attribution.voice | undefined) ?? attribution.voice;
        return content.length > 0 ? [{ ...attribution, content, voice }] : [];
      });
      return [source, { ...analysis, attributions }];
    }),
  );
}
