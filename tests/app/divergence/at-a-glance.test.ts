import { describe, expect, it } from "vitest";
import { differencesOf, glanceAt } from "@/app/ui/divergence/at-a-glance";
import { divergenceHref, PLAIN, readDivergenceQuery } from "@/app/ui/divergence/divergence-query";
import type { SharedClaim } from "@/lib/comparison/comparison";
import { comparison } from "../../fixtures/comparison";

const [first, second] = comparison.claims as [SharedClaim, SharedClaim];

describe("at a glance", () => {
  it("what is told alike and what differs add up to all claims", () => {
    const { alike, apart } = glanceAt(comparison);
    expect(alike + apart).toBe(comparison.claims.length);
    expect(alike).toBe(1);
  });

  it("agreement holds no difference in figures, time, actors or certainty", () => {
    expect(glanceAt(comparison).agree.map((claim) => claim.id)).toEqual(["c4"]);
  });

  it("a contradiction is no agreement though nothing but words differs", () => {
    const claims = comparison.claims.map((claim) =>
      claim.id === "c4" ? { ...claim, relation: "contradict" as const } : claim,
    );
    expect(glanceAt({ ...comparison, claims }).agree).toEqual([]);
  });

  it("each type has an example, and a contradiction stands first", () => {
    const claims = comparison.claims.map((claim) =>
      claim.id === "c2" ? { ...claim, relation: "contradict" as const } : claim,
    );
    const { differ } = glanceAt({ ...comparison, claims });
    expect(differ[0]?.claim.id).toBe("c2");
    expect(new Set(differ.map((one) => one.difference.kind))).toEqual(new Set(["figure", "attribution", "wording"]));
  });

  it("says of each source what it leaves out and why, as many as the claims say", () => {
    const { quiet } = glanceAt(comparison);
    expect(quiet.map((one) => one.source)).toEqual(comparison.sources.map((source) => source.id));
    for (const { source, reasons, claims } of quiet) {
      const left = comparison.claims.filter((claim) => claim.silent.some((one) => one.source === source));
      expect(reasons.reduce((n, one) => n + one.count, 0)).toBe(left.length);
      for (const { claim, reason } of claims) expect(claim.silent).toContainEqual({ source, reason });
    }
    expect(quiet.find((one) => one.source === "s5")?.reasons.map((one) => one.reason)).toEqual(["before"]);
  });
});

describe("differences of a type", () => {
  it("are all there, those of the claims that diverge most first", () => {
    expect(differencesOf(comparison.claims, "figure").map((one) => one.claim.id)).toEqual(["c2", "c1", "c3"]);
  });

  it("stand once where two claims rest on the very same words", () => {
    const twin = { ...first, id: "c9" };
    const [once] = differencesOf([first, twin], "figure");
    expect(differencesOf([first, twin], "figure")).toHaveLength(1);
    expect(once?.also.map((claim) => claim.id)).toEqual(["c9"]);
    expect(differencesOf([first, second], "figure")).toHaveLength(2);
  });
});

describe("the address", () => {
  it("is read back as it was written", () => {
    const query = { ...PLAIN, view: "figures" as const, verdict: "conflict" as const, pair: "s1-s3" };
    const href = divergenceHref("x", query, {}, "figures");
    const asked = Object.fromEntries(new URL(href, "http://host").searchParams);
    expect(readDivergenceQuery(comparison, asked)).toEqual(query);
    expect(href.endsWith("#figures")).toBe(true);
  });

  it("what the story does not have is left out", () => {
    expect(readDivergenceQuery(comparison, { kind: "colour", pair: "s9-s1", view: "moon" })).toEqual(PLAIN);
  });
});
