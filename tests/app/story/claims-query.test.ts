import { describe, expect, it } from "vitest";
import { claimsFor, readClaimsQuery, writeClaimsQuery } from "@/app/ui/claims/claims-query";
import { comparison } from "@/tests/fixtures/comparison";

const ids = (query: Record<string, string>) =>
  claimsFor(comparison, readClaimsQuery(comparison, query)).map(({ claim }) => claim.id);

describe("claims of the grid", () => {
  it("come by how far they diverge", () => {
    expect(ids({})).toEqual(["c2", "c1", "c3", "c4"]);
  });

  it("come in the order of the text when asked, with equals in it otherwise", () => {
    expect(ids({ sort: "text" })).toEqual(["c2", "c1", "c3", "c4"]);
    expect(ids({ sort: "sources" })).toEqual(["c1", "c3", "c2", "c4"]);
  });

  it("come surest first when asked", () => {
    const claims = comparison.claims.map((claim, i) => ({ ...claim, score: [0.3, 0.9, 0.5, 0.7][i] ?? 0 }));
    const query = readClaimsQuery(comparison, { sort: "certainty" });
    const sorted = claimsFor({ ...comparison, claims }, query).map(({ claim }) => claim.score);
    expect(sorted).toEqual([0.9, 0.7, 0.5, 0.3]);
  });

  it("can be those of one kind of divergence, stated by one source, silent in another", () => {
    expect(ids({ kind: "time" })).toEqual(["c3"]);
    expect(ids({ says: "s3" })).toEqual(["c2", "c1"]);
    expect(ids({ says: "s1", silent: "s2" })).toEqual(["c2", "c4"]);
    expect(ids({ says: "s4", kind: "figure" })).toEqual([]);
  });

  it("can be those of one relation", () => {
    expect(ids({ relation: "figures-differ" })).toEqual(["c2", "c1"]);
    expect(ids({ relation: "agree", kind: "figure" })).toEqual([]);
  });

  it("can be those that a person has decided about, in whatever part of them, and the others", () => {
    const review = { status: "confirmed" as const, by: "Ada", at: "2031-05-01T08:00:00Z", decision: 1 };
    const claims = comparison.claims.map((claim, i) => {
      if (i === 0) return { ...claim, review };
      if (i === 1) return { ...claim, differences: claim.differences.map((one) => ({ ...one, review })) };
      return i === 2 ? { ...claim, mentions: claim.mentions.map((one) => ({ ...one, review })) } : claim;
    });
    const of = (value: string) =>
      claimsFor({ ...comparison, claims }, readClaimsQuery(comparison, { sort: "text", review: value })).map(
        ({ claim }) => claim.id,
      );
    expect(of("reviewed")).toEqual(["c2", "c1", "c3"]);
    expect(of("unreviewed")).toEqual(["c4"]);
    expect(ids({ review: "reviewed" })).toEqual([]);
  });

  it("can be those that hold words, in any order, whatever their case, accents and quotation marks", () => {
    expect(ids({ q: "CROWNS bridge" })).toEqual(["c3"]);
    expect(ids({ q: "operator’s losses" })).toEqual(["c1"]);
    expect(ids({ q: "  lindø " })).toEqual(["c3"]);
    expect(ids({ q: "zeppelin" })).toEqual([]);
  });

  it("are all shown for an address that names nothing we know", () => {
    const stale = {
      sort: "luck",
      kind: "smell",
      relation: "cousins",
      says: "s77",
      silent: "",
      review: "maybe",
      q: " ",
    };
    expect(ids(stale)).toHaveLength(4);
  });

  it("keep their address", () => {
    const query = { sort: "sources", kind: "figure", says: "s1", silent: "s4" };
    expect(writeClaimsQuery(readClaimsQuery(comparison, query))).toBe("?sort=sources&kind=figure&says=s1&silent=s4");
    const more = { q: "a & b", relation: "agree", review: "reviewed" };
    expect(writeClaimsQuery(readClaimsQuery(comparison, more))).toBe("?q=a%20%26%20b&relation=agree&review=reviewed");
    expect(writeClaimsQuery(readClaimsQuery(comparison, {}))).toBe("");
  });
});

it("words cut in the middle of a sign can stand in an address", () => {
  for (const q of [`${"a".repeat(199)}😀`, "\ud83d"]) {
    const query = readClaimsQuery(comparison, { q });
    expect(readClaimsQuery(comparison, Object.fromEntries(new URLSearchParams(writeClaimsQuery(query))))).toEqual(
      query,
    );
  }
});
