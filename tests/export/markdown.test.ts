import { describe, expect, test } from "vitest";
import type { Comparison } from "@/lib/comparison/comparison";
import { writeReport } from "@/lib/export/markdown";
import { plain } from "@/lib/export/markdown/text";
import { comparison } from "../fixtures/comparison";

const report = writeReport(comparison, { title: "The last ferry" });
const headings = (of: string) => [...of.matchAll(/^##? .+$/gm)].map((m) => m[0]);

test("the report has its parts in order", () => {
  expect(headings(report).filter((one) => !/voices|speak|far apart/i.test(one))).toEqual([
    "# The last ferry",
    "## Sources",
    "## Shared claims",
    "## Figures",
    "## Stances",
    "## What they call it",
    "## Frames",
    "## Where each source diverges",
    "## Method",
  ]);
});

test("every wording of every shared claim is there, with who says it", () => {
  for (const claim of comparison.claims)
    for (const m of claim.mentions) expect(report).toContain(`“${plain(m.quote)}”`);
  expect(report).toContain("- **C, Sample socialist daily** (attributed, Management): “Management claimed losses");
  expect(report).toContain("E, Sample South Monitor (written before it)");
});

test("it says how it was made", () => {
  expect(report).toContain("engine fixture");
  expect(report).toContain("no text was generated");
});

test("every table row has as many cells as its head", () => {
  for (const table of report.matchAll(/(?:^\|.*\n?)+/gm)) {
    const cells = table[0]
      .trim()
      .split("\n")
      .map((row) => row.replace(/\\\|/g, "").split("|").length);
    expect(new Set(cells).size).toBe(1);
  }
});

test("in Spanish the same parts are told in Spanish, and the articles' words stay as they are", () => {
  const spanish = writeReport(comparison, { title: "El último ferri", language: "es" });
  expect(headings(spanish)).toHaveLength(headings(report).length);
  expect(headings(spanish)).toContain("## Afirmaciones compartidas");
  expect(spanish).not.toMatch(/Shared claims|The sources agree|no text was generated/);
  for (const claim of comparison.claims)
    for (const m of claim.mentions) expect(spanish).toContain(`“${plain(m.quote)}”`);
});

test("what is hidden in blind mode is not told", () => {
  const hidden: Comparison = {
    ...comparison,
    sources: comparison.sources.map((source) => ({ ...source, hidden: true, outlet: null, byline: null })),
  };
  const blind = writeReport(hidden, { title: "Blind" });
  expect(blind).toContain("- **A** (");
  expect(blind).not.toMatch(/Wire report|Op-ed|Sample wire/);
});

describe("what a person decided", () => {
  const [first, ...others] = comparison.claims;
  if (!first) throw new Error("fixture: no claim");
  const review = { status: "confirmed", by: "Ada *Ruiz*", at: "2031-05-01T10:00:00Z", decision: 1 } as const;
  const [rejected] = comparison.figures;
  if (!rejected) throw new Error("fixture: no figure");
  const reviewed: Comparison = {
    ...comparison,
    claims: [{ ...first, review }, ...others],
    figures: comparison.figures.slice(1),
    rejected: {
      claims: [],
      differences: [],
      figures: [{ ...rejected, review: { ...review, status: "rejected", by: "", decision: 2 } }],
      stances: [],
      findings: [],
      naming: [],
    },
    reviews: [
      {
        number: 1,
        by: "Ada *Ruiz*",
        at: review.at,
        do: "confirm",
        what: "claim",
        on: first.label,
        from: first.relation,
        to: null,
        words: first.mentions.map(({ source, start, end, quote }) => ({
          source,
          start,
          end,
          quote,
          prefix: "",
          suffix: "",
        })),
      },
    ],
  };
  const text = writeReport(reviewed, { title: "Reviewed" });

  test("stands with what it is about and once more in the log", () => {
    expect(text).toContain("confirmed by Ada \\*Ruiz\\*, 1 May 2031");
    expect(text).toContain("## What people decided");
    expect(text).toMatch(/^\| 1 \| 1 May 2031 \| Ada \\\*Ruiz\\\* \| claim: confirmed \|/m);
  });

  test("a claim that is labelled as a tag is called keeps its label in the log", () => {
    const [entry] = reviewed.reviews ?? [];
    if (!entry) throw new Error("fixture: no decision");
    const verbs = ["move", "split", "join", "rename"] as const;
    const reviews = verbs.map((verb, i) => ({
      ...entry,
      number: i + 1,
      do: verb,
      from: "contradict",
      to: verb === "split" ? null : "agree",
    }));
    const log = writeReport({ ...reviewed, reviews }, { title: "Labelled" }).split("## What people decided")[1] ?? "";
    for (const verb of ["moved", "split", "joined", "renamed"])
      expect(log).toMatch(new RegExp(`claim: ${verb} \\|.*\\| contradict \\| ${verb === "split" ? "–" : "agree"} \\|`));
  });

  test("what was rejected stands there alone", () => {
    const [before, after] = text.split("### Rejected");
    expect(after).toContain(plain(rejected.quantity));
    expect(after).toContain("rejected by a person");
    const table = before?.split("## Figures")[1]?.split("\n## ")[0] ?? "";
    expect(table).not.toContain(plain(rejected.quantity));
  });

  test("without a decision there is no log", () => {
    expect(report).not.toContain("## What people decided");
  });
});

describe("words of an article are never read as Markdown", () => {
  test.each([
    ["emphasis", "2 * 3 _and_ `code`", "2 \\* 3 \\_and\\_ \\`code\\`"],
    ["a link", "[here](javascript:x)", "\\[here\\](javascript:x)"],
    ["HTML", '<img src=x onerror="x">', '\\<img src=x onerror="x"\\>'],
    ["a table's bar", "a | b", "a \\| b"],
    ["a list", "- one", "\\- one"],
    ["a numbered list", "1. one", "1\\. one"],
    ["a heading", "# one", "\\# one"],
    ["an entity", "&lt; AT&T", "\\&lt; AT&T"],
    ["several lines", "one\n\n# two", "one \\# two"],
    ["plain prose stays as it is", "It cost $3.5 billion (so far)!", "It cost $3.5 billion (so far)!"],
  ])("%s", (_, text, expected) => {
    expect(plain(text)).toBe(expected);
  });
  test("a bare address becomes no link", () => {
    expect(plain("see https://a.example")).toBe("see https:\u200b//a.example");
  });
});

test("a comparison with nothing in common is still a report", () => {
  const empty = writeReport(
    { ...comparison, claims: [], figures: [], stances: [], naming: [], divergence: [], findings: [] },
    { title: "" },
  );
  expect(empty).toContain("No claim is shared by two of these articles.");
  expect(empty).toContain("# A comparison");
});
