import fs from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { countReviews } from "@/app/ui/methods/count-reviews";
import { rulesOf, SECTIONS, sectionOf } from "@/app/ui/methods/layers";
import { measuresOf, readResults } from "@/app/ui/methods/read-results";
import { methodAnchor, methodHref } from "@/app/ui/story/method-href";
import { VERDICTS } from "@/lib/comparison/comparison";
import { openEncoder } from "@/lib/text/embed";
import { wordsOf } from "@/lib/words/messages";
import { comparison } from "../../fixtures/comparison";
import { compareStory, STORIES, type StoryName } from "../../stories/story-files";

const encoder = openEncoder(process.cwd());
afterAll(() => encoder.close());

const explained = new Set(SECTIONS.flatMap((section) => rulesOf(section).map(({ id }) => methodAnchor(id))));

const withoutComments = (source: string) => source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");

/** The sources of the engine that name rules, and the rules as they stand there. */
const inSources = ["lib/analysis", "lib/comparison"]
  .flatMap((folder) => fs.readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [
    ...withoutComments(fs.readFileSync(file, "utf8")).matchAll(
      /"((?:attribution|wording|frame|stance|divergence)\/[a-z-]+)"/g,
    ),
  ])
  .map((match) => match[1] ?? "");

describe("the rules", () => {
  it.each(Object.keys(STORIES) as StoryName[])(
    "that the story %s brings up are all explained",
    async (name) => {
      const c = await compareStory(name, encoder.encode);
      const met = [
        ...c.findings.map((one) => one.rule),
        ...c.stances.flatMap((stance) => stance.evidence.map((one) => one.rule)),
        ...c.claims.flatMap((claim) => claim.differences.map((one) => one.rule)),
        ...c.claims.flatMap((claim) => claim.grounds.map((one) => `claims/${one.rule}`)),
        ...c.claims.flatMap((claim) => claim.silent.map((one) => `silence/${one.reason}`)),
        ...c.figures.map((entry) => `figure/${entry.verdict}`),
      ];
      expect(met.length).toBeGreaterThan(20);
      expect([...new Set(met.map(methodAnchor))].filter((anchor) => !explained.has(anchor))).toEqual([]);
    },
    180_000,
  );

  it("that the engine's sources name are all explained", () => {
    const known = new Set(inSources);
    expect(known.size).toBeGreaterThan(30);
    expect([...known].filter((rule) => !explained.has(methodAnchor(rule)))).toEqual([]);
  });

  it("have a row for every verdict on figures, and no two rows have one anchor", () => {
    for (const verdict of VERDICTS) expect(explained).toContain(`figure-${verdict}`);
    const all = SECTIONS.flatMap((section) => rulesOf(section));
    expect(explained.size).toBe(all.length);
  });

  it("are linked from a story, or from none, and whoever is quoted does not change the rule", () => {
    expect(methodHref("abc", "stance/deed")).toBe("/stories/abc/methods#stance-deed");
    expect(methodHref(null, "silence")).toBe("/methods#silence");
    expect(methodAnchor("wording/hedge-modal/quoted")).toBe("wording-hedge-modal");
  });
});

describe("the measured results", () => {
  const tables = readResults(fs.readFileSync("eval/RESULTS.md", "utf8"));
  const measures = measuresOf(tables);

  it("are read with their figures as they stand in the file", () => {
    const [first] = measures;
    expect(first).toMatchObject({ id: "claim-links-f1-strict", set: null });
    expect(Number(first?.ours)).toBeGreaterThan(0);
    expect(measures.length).toBeGreaterThan(40);
    for (const { ours, baseline } of measures) expect(`${ours}${baseline}`).toMatch(/^[\d.]+/);
  });

  it("all belong to a layer and have words in both languages", () => {
    expect(measures.filter((measure) => sectionOf(measure) === null).map(({ label }) => label)).toEqual([]);
    const [en, es] = [wordsOf("en", "methods"), wordsOf("es", "methods")];
    for (const { id } of measures)
      expect([id, en.has(`measures.${id}`), es.has(`measures.${id}`)]).toEqual([id, true, true]);
  });

  it("a file with nothing between the marks gives nothing", () => {
    expect(measuresOf(readResults("# Results\n\nno marks"))).toEqual([]);
  });
});

it("what a person decided is counted by layer", () => {
  const [claim, ...others] = comparison.claims;
  if (!claim) throw new Error("fixture: no claim");
  const review = { status: "confirmed", by: "", at: "2031-05-01T10:00:00Z", decision: 1 } as const;
  const { layers, decisions, rejected } = countReviews({ ...comparison, claims: [{ ...claim, review }, ...others] });
  expect(layers.find(({ layer }) => layer === "claims")).toEqual({
    layer: "claims",
    found: comparison.claims.length,
    reviewed: 1,
  });
  expect([decisions, rejected]).toEqual([0, 0]);
});
