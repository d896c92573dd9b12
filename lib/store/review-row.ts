import { z } from "zod";
import type { Decision, Review } from "../annotation/decision";
import { DIVERGENCE_KINDS, RELATIONS, STANCES, VERDICTS } from "../comparison/comparison";

const anchor = z.object({
  source: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});
const anchors = z.array(anchor);
const claim = z.object({
  what: z.literal("claim"),
  label: z.string(),
  relation: z.enum(RELATIONS),
  mentions: anchors,
});
const name = z.object({ what: z.literal("name"), referent: z.string(), at: anchors });
const on = z.discriminatedUnion("what", [
  claim,
  z.object({
    what: z.literal("difference"),
    claim,
    kind: z.enum(DIVERGENCE_KINDS),
    rule: z.string(),
    text: z.string(),
    evidence: anchors,
  }),
  z.object({ what: z.literal("figure"), quantity: z.string(), verdict: z.enum(VERDICTS), mentions: anchors }),
  z.object({
    what: z.literal("stance"),
    source: z.string(),
    target: z.string(),
    label: z.enum(STANCES),
    evidence: anchors,
  }),
  z.object({
    what: z.literal("finding"),
    layer: z.enum(["attribution", "wording", "frame"]),
    tag: z.string(),
    at: anchor,
  }),
  name,
]);

const decision: z.ZodType<Decision> = z.discriminatedUnion("do", [
  z.object({ do: z.literal("confirm"), on }),
  z.object({ do: z.literal("reject"), on }),
  z.object({ do: z.literal("relabel"), on, tag: z.string() }),
  z.object({ do: z.literal("rename"), on: claim, label: z.string() }),
  z.object({ do: z.literal("join"), on: claim, with: claim }),
  z.object({ do: z.literal("split"), on: claim, mentions: anchors }),
  z.object({ do: z.literal("move"), mention: anchor, from: claim.nullable(), to: claim.nullable() }),
  z.object({ do: z.literal("alias"), on: name, form: z.string() }),
]);

interface Row {
  readonly number: number;
  readonly decision: string;
  readonly by: string;
  readonly at: Date;
  readonly undoneAt: Date | null;
}

/** A row as the rest of Parallax knows it. Throws on a decision that no version of Parallax wrote. */
export const readReviewRow = (row: Row): Review => ({
  number: row.number,
  by: row.by,
  at: row.at.toISOString(),
  undoneAt: row.undoneAt?.toISOString() ?? null,
  decision: decision.parse(JSON.parse(row.decision)),
});
