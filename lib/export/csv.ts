import { stringify } from "csv-stringify/sync";
import type { Comparison, Mention, SharedClaim, Source } from "../comparison/comparison";

const COLUMNS = [
  "claim_id",
  "claim",
  "relation",
  "kinds",
  "score",
  "divergence",
  "source_id",
  "file",
  "kind",
  "outlet",
  "published",
  "status",
  "mention",
  "voice",
  "attributed_to",
  "quote",
  "start",
  "end",
  "figures",
  "silence_reason",
  "claim_review",
  "claim_reviewed_by",
  "claim_reviewed_at",
  "mention_review",
  "mention_reviewed_by",
  "mention_reviewed_at",
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | number | null>>;

/**
 * The claims for a statistics package or spreadsheet: one row for each claim and source, silence included. A source
 * that states a claim twice has two rows; `mention` numbers them, and is 0 for a silent source, so that `mention <= 1`
 * gives exactly one row for each pair. Places count UTF-16 code units of the original text.
 *
 * What a person confirmed or changed is told in the last columns, empty where nobody decided; what was rejected is no
 * claim any more and has no row. Column names and terms are those of the contract in every language, for programs.
 *
 * The file opens with a byte order mark, without which Excel reads UTF-8 as something else; cells that a spreadsheet
 * would run as a formula are given an apostrophe.
 */
export function writeClaimsCsv(comparison: Comparison): string {
  const rows = comparison.claims.flatMap((claim) => comparison.sources.flatMap((source) => rowsOf(claim, source)));
  return stringify(rows, {
    header: true,
    columns: [...COLUMNS],
    bom: true,
    escape_formulas: true,
    record_delimiter: "windows",
  });
}

function rowsOf(claim: SharedClaim, source: Source): readonly Row[] {
  const mentions = claim.mentions.filter((m) => m.source === source.id);
  if (mentions.length === 0) {
    const reason = claim.silent.find((s) => s.source === source.id)?.reason ?? "silent";
    return [{ ...pair(claim, source), ...NO_MENTION, status: "silent", silence_reason: reason }];
  }
  return mentions.map((mention, i) => ({ ...pair(claim, source), ...said(mention), mention: i + 1 }));
}

const pair = (claim: SharedClaim, source: Source) => ({
  claim_id: claim.id,
  claim: claim.label,
  relation: claim.relation,
  kinds: claim.kinds.join("; "),
  score: claim.score,
  divergence: claim.divergence,
  source_id: source.id,
  file: source.file,
  // Blind mode withholds it; "other" would be a statement.
  kind: source.hidden ? null : source.kind,
  outlet: source.outlet,
  published: source.published,
  claim_review: claim.review?.status ?? null,
  claim_reviewed_by: claim.review?.by ?? null,
  claim_reviewed_at: claim.review?.at ?? null,
});

const NO_MENTION = {
  mention: 0,
  voice: null,
  attributed_to: null,
  quote: null,
  start: null,
  end: null,
  figures: null,
  mention_review: null,
  mention_reviewed_by: null,
  mention_reviewed_at: null,
};

const said = (mention: Mention) => ({
  status: "stated",
  voice: mention.voice,
  attributed_to: mention.attributedTo,
  quote: mention.quote,
  start: mention.start,
  end: mention.end,
  figures: mention.figures.map((f) => `${f.value} ${f.unit}`.trim()).join("; "),
  silence_reason: null,
  mention_review: mention.review?.status ?? null,
  mention_reviewed_by: mention.review?.by ?? null,
  mention_reviewed_at: mention.review?.at ?? null,
});
