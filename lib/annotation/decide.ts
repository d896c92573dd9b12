import { holdsCover } from "../comparison/blind/cover";
import type { Comparison, LedgerEntry, Referent, SharedClaim } from "../comparison/comparison";
import { tidyLine } from "../text/line";
import { overlaps, trim } from "../text/span";
import { addForm } from "./alias";
import { anchorOf } from "./anchor";
import type { ClaimPlace, DecidedOn, Decision, NamePlace } from "./decision";
import { type DecisionRequest, LONGEST_LABEL, type Place, type ReviewSubject } from "./subject";
import { tagFits } from "./tags";

/** Why a request cannot be done: a key of the sentences that the app says. */
export type Refusal =
  | "gone"
  | "tag"
  | "empty"
  | "long"
  | "sameClaim"
  | "splitAll"
  | "splitNone"
  | "sameLabel"
  | "covered"
  | "noWords"
  | "inClaim"
  | "notInClaim"
  | "nowhere"
  | "knownForm"
  | "noForm";

export type Decided = { readonly decision: Decision } | { readonly refusal: Refusal };

/** Places of each form of a name that are kept with a decision about it. */
const PLACES = 3;

/**
 * A request in the words of a page as a decision that stands by itself: every id and span is replaced by the words that it
 * means in `comparison`, the one that the page shows. What cannot be done is refused.
 */
export function readDecision(comparison: Comparison, request: DecisionRequest): Decided {
  const claim = (id: string) => findClaim(comparison, id);
  switch (request.do) {
    case "confirm":
    case "reject": {
      const on = placeOf(comparison, request.subject);
      return on ? { decision: { do: request.do, on } } : { refusal: "gone" };
    }
    case "relabel": {
      const on = placeOf(comparison, request.subject);
      const tag = tidyLine(request.tag);
      if (!on) return { refusal: "gone" };
      if (on.what === "name" && !tag) return { refusal: "empty" };
      if (on.what === "name" && tag.length > LONGEST_LABEL) return { refusal: "long" };
      if (holdsCover(tag)) return { refusal: "covered" };
      return tagFits(on, tag) ? { decision: { do: "relabel", on, tag } } : { refusal: "tag" };
    }
    case "rename": {
      const own = claim(request.claim);
      const label = tidyLine(request.label);
      if (!own) return { refusal: "gone" };
      if (!label) return { refusal: "empty" };
      if (label.length > LONGEST_LABEL) return { refusal: "long" };
      if (holdsCover(label)) return { refusal: "covered" };
      if (label === own.label) return { refusal: "sameLabel" };
      return { decision: { do: "rename", on: claimPlace(comparison, own), label } };
    }
    case "join": {
      const [own, other] = [claim(request.claim), claim(request.with)];
      if (!own || !other) return { refusal: "gone" };
      if (own === other) return { refusal: "sameClaim" };
      return {
        decision: { do: "join", on: claimPlace(comparison, own), with: claimPlace(comparison, other) },
      };
    }
    case "split":
      return readSplit(comparison, claim(request.claim), request.mentions);
    case "move":
      return readMove(comparison, request);
    case "alias":
      return readAlias(comparison, request.referent, tidyLine(request.form));
  }
}

function readSplit(comparison: Comparison, claim: SharedClaim | null, chosen: readonly Place[]): Decided {
  if (!claim) return { refusal: "gone" };
  const taken = claim.mentions.filter((m) => chosen.some((c) => isAt(m, c)));
  if (taken.length < chosen.length) return { refusal: "gone" };
  if (taken.length === 0) return { refusal: "splitNone" };
  if (taken.length === claim.mentions.length) return { refusal: "splitAll" };
  const mentions = taken.map((m) => anchorOf(comparison.sources, m));
  return { decision: { do: "split", on: claimPlace(comparison, claim), mentions } };
}

function readMove(comparison: Comparison, { mention, ...request }: DecisionRequest & { do: "move" }): Decided {
  const [from, to] = [request.from, request.to].map((id) => (id === null ? null : findClaim(comparison, id)));
  if ((request.from !== null && !from) || (request.to !== null && !to)) return { refusal: "gone" };
  if (!from && !to) return { refusal: "nowhere" };
  if (from === to) return { refusal: "sameClaim" };
  const own = from?.mentions.find((m) => isAt(m, mention));
  if (from && !own) return { refusal: "notInClaim" };
  const place = own ?? wordsAt(comparison, mention);
  if (!place) return { refusal: "noWords" };
  if (!from && to?.mentions.some((m) => m.source === place.source && overlaps(m, place))) return { refusal: "inClaim" };
  const { source, start, end } = place;
  return {
    decision: {
      do: "move",
      mention: anchorOf(comparison.sources, { source, start, end }),
      from: from ? claimPlace(comparison, from) : null,
      to: to ? claimPlace(comparison, to) : null,
    },
  };
}

function readAlias(comparison: Comparison, id: string, form: string): Decided {
  const row = comparison.naming.find((one) => one.id === id);
  if (!row) return { refusal: "gone" };
  if (!form) return { refusal: "empty" };
  if (form.length > LONGEST_LABEL) return { refusal: "long" };
  if (holdsCover(form)) return { refusal: "covered" };
  const grown = addForm(comparison.naming, row, form, comparison.sources);
  if (!grown) return { refusal: "noForm" };
  const before = row.mentions.flatMap((m) => m.forms.flatMap((f) => f.at)).length;
  const after = grown.find((one) => one.id === id)?.mentions.flatMap((m) => m.forms.flatMap((f) => f.at)).length ?? 0;
  if (after <= before) return { refusal: "knownForm" };
  return { decision: { do: "alias", on: namePlace(comparison, row), form } };
}

/** The words at a place: within one sentence, without space around. Null where there are none. */
function wordsAt({ sources }: Comparison, { source, start, end }: Place): Place | null {
  const found = sources.find((one) => one.id === source);
  if (!found || start >= end || end > found.text.length) return null;
  const [sentence] = found.sentences
    .filter((s) => overlaps(s, { start, end }))
    .sort(
      (a, b) => Math.min(b.end, end) - Math.max(b.start, start) - (Math.min(a.end, end) - Math.max(a.start, start)),
    );
  if (!sentence) return null;
  const own = trim(found.text, { start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) });
  return own.end > own.start ? { source, ...own } : null;
}

const isAt = (a: Place, b: Place): boolean => a.source === b.source && a.start === b.start && a.end === b.end;

/** A claim of a comparison, also one that was rejected: it can be taken back in. */
export const findClaim = ({ claims, rejected }: Comparison, id: string): SharedClaim | null =>
  [...claims, ...(rejected?.claims ?? [])].find((claim) => claim.id === id) ?? null;

/** What a subject means, in its own words; null where the comparison has none such. */
export function placeOf(comparison: Comparison, subject: ReviewSubject): DecidedOn | null {
  const { sources, rejected } = comparison;
  const anchors = (places: readonly Place[]) => places.map((place) => anchorOf(sources, place));
  switch (subject.what) {
    case "claim": {
      const claim = findClaim(comparison, subject.claim);
      return claim && claimPlace(comparison, claim);
    }
    case "difference": {
      const claim = findClaim(comparison, subject.claim);
      const difference = claim?.differences[subject.index];
      if (!claim || !difference) return null;
      const { kind, rule, text, evidence } = difference;
      const own = evidence.filter((e) => sources.some((s) => s.id === e.source));
      return {
        what: "difference",
        claim: claimPlace(comparison, claim),
        kind,
        rule,
        text,
        evidence: anchors(own),
      };
    }
    case "figure": {
      const all: readonly LedgerEntry[] = [...comparison.figures, ...(rejected?.figures ?? [])];
      const entry = all.find((one) => one.id === subject.figure);
      if (!entry) return null;
      return {
        what: "figure",
        quantity: entry.quantity,
        verdict: entry.verdict,
        mentions: anchors(entry.mentions),
      };
    }
    case "stance": {
      const { source, target } = subject;
      const all = [...comparison.stances, ...(rejected?.stances ?? [])];
      const stance = all.find((one) => one.source === source && one.target === target);
      if (!stance) return null;
      const evidence = anchors(stance.evidence.map(({ start, end }) => ({ source, start, end })));
      return { what: "stance", source, target, label: stance.label, evidence };
    }
    case "finding": {
      const { source, layer, start, end, tag } = subject;
      const all = [...comparison.findings, ...(rejected?.findings ?? [])];
      const found = all.find((f) => f.layer === layer && f.tag === tag && isAt(f, { source, start, end }));
      return found ? { what: "finding", layer, tag, at: anchorOf(sources, { source, start, end }) } : null;
    }
    case "name": {
      const all: readonly Referent[] = [...comparison.naming, ...(rejected?.naming ?? [])];
      const row = all.find((one) => one.id === subject.referent);
      return row ? namePlace(comparison, row) : null;
    }
  }
}

const claimPlace = ({ sources }: Comparison, { label, relation, mentions }: SharedClaim): ClaimPlace => ({
  what: "claim",
  label,
  relation,
  mentions: mentions.map((m) => anchorOf(sources, m)),
});

const namePlace = ({ sources }: Comparison, { referent, mentions }: Referent): NamePlace => ({
  what: "name",
  referent,
  at: mentions.flatMap(({ source, forms }) =>
    forms.flatMap((form) => form.at.slice(0, PLACES).map((at) => anchorOf(sources, { source, ...at }))),
  ),
});
