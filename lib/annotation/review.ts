import type { ClaimContext } from "../comparison/claims";
import type { Comparison, Referent, ReviewEntry, ReviewMark, Stance } from "../comparison/comparison";
import { addForm } from "./alias";
import { openAnchors } from "./anchor";
import { joinClaims, moveMention, splitClaim } from "./claim-edit";
import type { DecidedOn, Decision, Review } from "./decision";
import { type Draft, type DraftItem, openDraft } from "./draft";
import { entryOf } from "./entry";
import { findClaim, findFigure, findFinding, findName, findStance, type Resolve } from "./find";
import { finishDraft } from "./finish";
import { scoreFor } from "./score-for";
import { tagFits } from "./tags";

/**
 * The comparison as a person left it: every decision of the log that was not taken back, in order, each applied where its
 * words are now. What no longer finds its words is listed as lost. Pure and total: any log on any comparison gives a valid
 * comparison, and a log without a decision that counts gives the very comparison.
 */
export function applyReviews(comparison: Comparison, log: readonly Review[], context: ClaimContext): Comparison {
  const active = log.filter((review) => review.undoneAt === null).sort((a, b) => a.number - b.number);
  if (active.length === 0) return comparison;
  const draft = openDraft(comparison);
  const resolve = openAnchors(comparison.sources);
  const missed = new Set(active.filter((review) => !applyOne(draft, review, resolve)));
  const finished = finishDraft(draft, resolve, context);
  // Which difference a decision means shows when all claims are described.
  for (const { decision, ...review } of active)
    if ("on" in decision && decision.on.what === "difference" && !finished.found.has(review.number))
      missed.add({ decision, ...review });
  const isLost = ({ number }: Review) => [...missed].some((one) => one.number === number);
  const entries = (reviews: readonly Review[]): readonly ReviewEntry[] => reviews.map(entryOf);
  return {
    ...finished.comparison,
    reviews: entries(active.filter((review) => !isLost(review))),
    lost: entries(active.filter(isLost)),
  };
}

const markOf = ({ number, by, at }: Review, status: ReviewMark["status"]): ReviewMark => ({
  status,
  by,
  at,
  decision: number,
});

/** Applies one decision; false when what it speaks of is not there. */
function applyOne(draft: Draft, review: Review, resolve: Resolve): boolean {
  const { decision } = review;
  const changed = markOf(review, "changed");
  const claimAt = (place: Parameters<typeof findClaim>[1]) => findClaim(draft.claims, place, resolve);
  switch (decision.do) {
    case "confirm":
    case "reject":
    case "relabel":
      return judge(draft, review, decision, resolve);
    case "rename": {
      const claim = claimAt(decision.on);
      if (!claim) return false;
      Object.assign(claim, { label: decision.label, named: true, mark: changed });
      return true;
    }
    case "join": {
      const [into, other] = [claimAt(decision.on), claimAt(decision.with)];
      if (!into || !other || into === other) return false;
      draft.claims = joinClaims(draft.claims, into, other, changed);
      return true;
    }
    case "split": {
      const claim = claimAt(decision.on);
      const chosen = decision.mentions.flatMap((anchor) => resolve(anchor) ?? []);
      const claims = claim && splitClaim(draft.claims, claim, chosen, changed);
      if (claims) draft.claims = claims;
      return claims !== null;
    }
    case "move": {
      const at = resolve(decision.mention);
      const [from, to] = [decision.from && claimAt(decision.from), decision.to && claimAt(decision.to)];
      const missing = (decision.from && !from) || (decision.to && !to) || (!from && !to) || from === to;
      const claims = at && !missing ? moveMention(draft.claims, at, from, to, changed) : null;
      if (claims) draft.claims = claims;
      return claims !== null;
    }
    case "alias": {
      const row = findName(draft.naming, decision.on, resolve);
      if (!row) return false;
      const rows = draft.naming.map(({ item }) => item);
      const grown = addForm(rows, row.item, decision.form, draft.comparison.sources);
      if (!grown) return false;
      draft.naming = keepStates(draft.naming, grown, row, changed);
      return true;
    }
  }
}

/** The rows after one of them grew: what was decided about each stays with it. */
function keepStates(
  before: readonly DraftItem<Referent>[],
  rows: readonly Referent[],
  grown: DraftItem<Referent>,
  mark: ReviewMark,
): readonly DraftItem<Referent>[] {
  return rows.flatMap((item) => {
    const own = before.find((one) => one.item.id === item.id);
    return own ? [{ ...own, item, mark: own === grown ? mark : own.mark }] : [];
  });
}

type Judgement = Extract<Decision, { do: "confirm" | "reject" | "relabel" }>;

function judge(draft: Draft, review: Review, decision: Judgement, resolve: Resolve): boolean {
  const { on } = decision;
  if (decision.do === "relabel" && !tagFits(on, decision.tag)) return false;
  const tag = decision.do === "relabel" ? decision.tag : null;
  const mark = markOf(
    review,
    decision.do === "confirm" ? "confirmed" : decision.do === "reject" ? "rejected" : "changed",
  );
  if (on.what === "difference") {
    const claim = findClaim(draft.claims, on.claim, resolve);
    if (!claim) return false;
    const does = decision.do === "relabel" ? { kind: decision.tag } : decision.do;
    claim.verdicts = [...claim.verdicts, { review, on, does }];
    return true;
  }
  const state = on.what === "claim" ? findClaim(draft.claims, on, resolve) : findItem(draft, on, resolve, tag);
  if (!state) return false;
  state.rejected = decision.do === "reject";
  state.mark = mark;
  if (tag === null) return true;
  if ("item" in state) state.item = relabelled(state, on, tag);
  else state.relation = tag as typeof state.relation;
  return true;
}

function findItem(draft: Draft, on: DecidedOn, resolve: Resolve, tag: string | null): DraftItem<object> | null {
  switch (on.what) {
    case "figure":
      return findFigure(draft.figures, on, resolve);
    case "stance":
      return findStance(draft, on);
    case "finding":
      return findFinding(draft.findings, on, resolve, tag ?? undefined);
    case "name":
      return findName(draft.naming, on, resolve);
    default:
      return null;
  }
}

function relabelled({ base, item }: DraftItem<object>, on: DecidedOn, tag: string): object {
  switch (on.what) {
    case "figure":
      return { ...item, verdict: tag };
    case "stance":
      return { ...item, label: tag, score: scoreFor(tag, (base as Stance).score), confidence: 1 };
    case "finding":
      return { ...item, tag };
    default:
      return { ...item, referent: tag };
  }
}
