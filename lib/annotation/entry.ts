import type { ReviewEntry } from "../comparison/comparison";
import type { Anchor, DecidedOn, Decision, Review } from "./decision";

/** A decision as the contract tells it. */
export function entryOf({ number, by, at, decision }: Review): ReviewEntry {
  return { number, by, at, do: decision.do, ...told(decision), words: anchorsOf(decision).map(wordsOf) };
}

function told(decision: Decision): Pick<ReviewEntry, "what" | "on" | "from" | "to"> {
  if (decision.do === "move") {
    const { from, to } = decision;
    return {
      what: "claim",
      on: (to ?? from)?.label ?? "",
      from: from?.label ?? null,
      to: to?.label ?? null,
    };
  }
  const { on } = decision;
  const { what } = on;
  switch (decision.do) {
    case "relabel":
      return { what, on: nameOf(on), from: tagOf(on), to: decision.tag };
    case "rename":
      return { what, on: nameOf(on), from: nameOf(on), to: decision.label };
    case "join":
      return { what, on: nameOf(on), from: decision.with.label, to: nameOf(on) };
    case "alias":
      return { what, on: nameOf(on), from: null, to: decision.form };
    case "split":
      return { what, on: nameOf(on), from: nameOf(on), to: null };
    default:
      return { what, on: nameOf(on), from: tagOf(on), to: null };
  }
}

/** What a decision is about, by its own name. */
function nameOf(on: DecidedOn): string {
  switch (on.what) {
    case "claim":
      return on.label;
    case "difference":
      return on.claim.label;
    case "figure":
      return on.quantity;
    case "stance":
      return on.target;
    case "finding":
      return on.layer;
    case "name":
      return on.referent;
  }
}

/** The tag it has before the decision. */
function tagOf(on: DecidedOn): string | null {
  switch (on.what) {
    case "claim":
      return on.relation;
    case "difference":
      return on.kind;
    case "figure":
      return on.verdict;
    case "stance":
      return on.label;
    case "finding":
      return on.tag;
    case "name":
      return on.referent;
  }
}

/** Every span that a decision speaks of: those of what it changes first. */
export function anchorsOf(decision: Decision): readonly Anchor[] {
  switch (decision.do) {
    case "move":
      return [decision.mention];
    case "split":
      return decision.mentions;
    case "join":
      return [...decision.on.mentions, ...decision.with.mentions];
    default:
      return placesOf(decision.on);
  }
}

function placesOf(on: DecidedOn): readonly Anchor[] {
  switch (on.what) {
    case "claim":
    case "figure":
      return on.mentions;
    case "difference":
    case "stance":
      return on.evidence;
    case "finding":
      return [on.at];
    case "name":
      return on.at;
  }
}

const wordsOf = ({ source, start, end, exact, prefix, suffix }: Anchor) => ({
  source,
  start,
  end,
  quote: exact,
  prefix,
  suffix,
});
