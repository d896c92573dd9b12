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

  it("are all shown for an address that names nothing we know", () => {
    expect(ids({ sort: "luck", kind: "smell", says: "s77", silent: "" })).toHaveLength(4);
  });

  it("keep their address", () => {
    const query = { sort: "sources", kind: "figure", says: "s1", silent: "s4" };
    expect(writeClaimsQuery(readClaimsQuery(comparison, query))).toBe("?sort=sources&kind=figure&says=s1&silent=s4");
    expect(writeClaimsQuery(readClaimsQuery(comparison, {}))).toBe("");
  });
});
