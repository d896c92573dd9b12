import { expect, test } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeClaimsCsv } from "@/lib/export/csv";
import { comparison } from "../fixtures/comparison";

/** A plain reader of quoted CSV, so that the writer is not tested with its own sister. */
function readCsv(csv: string): Record<string, string>[] {
  const rows: string[][] = [[""]];
  let inside = false;
  for (let i = 0; i < csv.length; i += 1) {
    const row = rows.at(-1) as string[];
    const sign = csv[i] as string;
    if (inside && sign === '"' && csv[i + 1] === '"') {
      row[row.length - 1] += '"';
      i += 1;
    } else if (sign === '"') inside = !inside;
    else if (sign === "," && !inside) row.push("");
    else if (sign === "\r" && !inside) continue;
    else if (sign === "\n" && !inside) rows.push([""]);
    else row[row.length - 1] += sign;
  }
  const [head = [], ...body] = rows.filter((row) => row.length > 1);
  return body.map((row) => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ""])));
}

const rows = (of: Comparison) => readCsv(writeClaimsCsv(of).replace(/^\ufeff/, ""));

test("there is one row for each claim and source, silence included", () => {
  const first = rows(comparison).filter((r) => Number(r.mention) <= 1);
  expect(first).toHaveLength(comparison.claims.length * comparison.sources.length);
  expect(new Set(first.map((r) => `${r.claim_id} ${r.source_id}`)).size).toBe(first.length);
  expect(first.find((r) => r.claim_id === "c1" && r.source_id === "s5")).toMatchObject({
    status: "silent",
    silence_reason: "before",
    quote: "",
    mention: "0",
  });
});

test("a row carries the words, their place and their figures", () => {
  const row = rows(comparison).find((r) => r.claim_id === "c1" && r.source_id === "s3");
  expect(row).toMatchObject({
    kind: "wsws",
    voice: "attributed",
    attributed_to: "Management",
    figures: "4200000 crowns",
    kinds: "figure; attribution",
  });
  const text = comparison.sources.find((s) => s.id === "s3")?.text ?? "";
  expect(text.slice(Number(row?.start), Number(row?.end))).toBe(row?.quote);
});

test("a source that states a claim twice has two numbered rows", () => {
  const [claim, ...others] = comparison.claims;
  if (!claim?.mentions[0]) throw new Error("fixture: no claim");
  const twice = { ...comparison, claims: [{ ...claim, mentions: [...claim.mentions, claim.mentions[0]] }, ...others] };
  expect(
    rows(twice)
      .filter((r) => r.claim_id === "c1" && r.source_id === "s1")
      .map((r) => r.mention),
  ).toEqual(["1", "2"]);
});

test("Excel is told that it is UTF-8, and runs no formula of an article", () => {
  const [claim, ...others] = comparison.claims;
  const evil = {
    ...comparison,
    claims: [{ ...(claim as NonNullable<typeof claim>), label: '=HYPERLINK("http://x.example","Lindø")' }, ...others],
  };
  const csv = writeClaimsCsv(evil);
  expect(csv.startsWith("\ufeffclaim_id,claim,")).toBe(true);
  expect(csv).toContain('"\'=HYPERLINK(""http://x.example"",""Lindø"")"');
});

test("a comparison without shared claims is a header line", () => {
  expect(rows({ ...comparison, claims: [] })).toEqual([]);
  expect(writeClaimsCsv({ ...comparison, claims: [] })).toContain("silence_reason");
});

test("what a person decided stands in its columns, and only there", () => {
  const [claim, ...others] = comparison.claims;
  if (!claim) throw new Error("fixture: no claim");
  const review = { status: "changed", by: "=Ada", at: "2031-05-01T10:00:00Z", decision: 3 } as const;
  const [first, ...rest] = claim.mentions;
  const reviewed = {
    ...comparison,
    claims: [{ ...claim, review, mentions: [{ ...(first as NonNullable<typeof first>), review }, ...rest] }, ...others],
  };
  const own = rows(reviewed).filter((r) => r.claim_id === claim.id);
  for (const row of own) expect([row.claim_review, row.claim_reviewed_by]).toEqual(["changed", "'=Ada"]);
  expect(own.filter((row) => row.mention_review === "changed")).toHaveLength(1);
  for (const row of rows(comparison)) expect(row.claim_review).toBe("");
});

test("blind mode tells no kind", () => {
  const hidden = { ...comparison, sources: comparison.sources.map((source) => ({ ...source, hidden: true as const })) };
  expect(new Set(rows(hidden).map((row) => row.kind))).toEqual(new Set([""]));
});
