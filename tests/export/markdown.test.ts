import { describe, expect, test } from "vitest";
import { writeReport } from "@/lib/export/markdown";
import { plain } from "@/lib/export/markdown/text";
import { comparison } from "../fixtures/comparison";

const report = writeReport(comparison, { title: "The last ferry" });

test("the report has all its parts in order", () => {
  const headings = [...report.matchAll(/^##? .+$/gm)].map((m) => m[0]);
  expect(headings).toEqual([
    "# The last ferry",
    "## Sources",
    "## Shared claims",
    "## Figures",
    "## Stances",
    "## What they call it",
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
    { ...comparison, claims: [], figures: [], stances: [], naming: [], divergence: [] },
    { title: "" },
  );
  expect(empty).toContain("No claim is shared by two of these articles.");
  expect(empty).toContain("# A comparison");
});
