import fs from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { ENGINE } from "../lib/analysis/engine";
import { openEncoder } from "../lib/text/embed";
import { digestEngine } from "../scripts/digest";
import { compareStory, expectedFile, STORIES, type StoryName, summarize } from "./stories/story-files";

const encoder = openEncoder(process.cwd());
afterAll(() => encoder.close());

describe.each(Object.keys(STORIES) as StoryName[])("the story %s", (name) => {
  it("compares as reviewed (`npm run fixture` writes the file anew, for review by diff)", async () => {
    const expected = JSON.parse(fs.readFileSync(expectedFile(name), "utf8"));
    expect(summarize(await compareStory(name, encoder.encode))).toEqual(expected);
  });
});

it("the engine's digest fits its sources (`npm run fixture` writes it): cached results of older code are made anew", () => {
  expect(ENGINE.split("+")[1]).toBe(digestEngine());
});

describe("the sample story", () => {
  it("gives every view something to show", async () => {
    const c = await compareStory("chancay", encoder.encode);
    expect(c.sources.map((s) => s.kind).sort()).toEqual(["cgsp", "op-ed", "think-tank", "wire", "wsws"]);
    expect(c.claims.length).toBeGreaterThanOrEqual(12);
    expect(new Set(c.claims.flatMap((claim) => claim.kinds))).toEqual(
      new Set(["figure", "attribution", "agency", "wording", "modality", "time"]),
    );
    expect(c.claims.some((claim) => claim.relation === "contradict")).toBe(true);
    expect(new Set(c.figures.map((f) => f.verdict))).toContain("agrees-by-sum");
    expect(new Set(c.claims.flatMap((claim) => claim.silent.map((s) => s.reason)))).toContain("before");
    expect(new Set(c.stances.map((s) => s.label)).size).toBeGreaterThanOrEqual(3);
    for (const layer of ["attribution", "wording", "frame"])
      expect(c.findings.some((f) => f.layer === layer)).toBe(true);
  });
});
