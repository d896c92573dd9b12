import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { toMarkdown, toText, writeResults } from "@/eval/results";

let root = "";
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), "results-"));
  fs.mkdirSync(path.join(root, "eval"));
});
afterEach(() => fs.rmSync(root, { recursive: true }));

const read = () => fs.readFileSync(path.join(root, "eval", "RESULTS.md"), "utf8");

test("each command writes its own part and leaves the others", () => {
  writeResults(root, "sets", "sets, first run");
  writeResults(root, "speed", "speed");
  writeResults(root, "sets", "sets, second run");
  expect(read()).toContain("sets, second run");
  expect(read()).toContain("speed");
  expect(read()).not.toContain("first run");
});

test("parts stand in the order of the page, whichever was written first", () => {
  writeResults(root, "speed", "SPEED");
  writeResults(root, "story", "STORY");
  expect(read().indexOf("STORY")).toBeLessThan(read().indexOf("SPEED"));
});

test("a bar in a cell does not break the table", () => {
  expect(
    toMarkdown([
      ["a", "b"],
      ["1|2", "3"],
    ]),
  ).toBe("| a | b |\n|---|---|\n| 1\\|2 | 3 |");
});

test("columns are as wide as their widest cell", () => {
  expect(
    toText([
      ["set", "ours"],
      ["sentences", "1"],
    ]),
  ).toBe("set        ours\nsentences  1");
});
