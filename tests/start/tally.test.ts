import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sum, tally, tallyPlaywright, tallyVitest, writeTally } from "@/scripts/tally.mjs";

let folder: string;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-tally-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const report = (value: unknown): string => {
  const file = path.join(folder, "report.json");
  fs.writeFileSync(file, JSON.stringify(value));
  return file;
};

describe("the sums of a test run", () => {
  const vitest = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 1, testResults: [] };
  const playwright = { stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 2 } };

  it("count what ran", () => {
    expect(tallyVitest(report(vitest), 0)).toEqual(tally(5, 0, 3));
    expect(tallyPlaywright(report(playwright), 0)).toEqual(tally(4, 0, 2));
  });

  it("count a test file that could not be loaded as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(tallyVitest(report({ ...vitest, testResults }), 1)).toEqual(tally(5, 1, 3));
  });

  it("count a failed run without a failed test, a run without a report and an empty run as a failure", () => {
    expect(tallyVitest(report(vitest), 1).failed).toBe(1);
    expect(tallyPlaywright(report(playwright), 1).failed).toBe(1);
    expect(tallyVitest(path.join(folder, "none.json"), 0)).toEqual(tally(0, 1));
    expect(tallyPlaywright(path.join(folder, "none.json"), 0)).toEqual(tally(0, 1));
    expect(tallyVitest(report({ ...vitest, numPassedTests: 0 }), 0).failed).toBe(1);
  });

  it("are written as one line, with what was skipped only where something was", () => {
    expect(writeTally(sum([tally(1), tally(10, 2), tally(0, 0, 3)]))).toBe("11 passed, 2 failed, 3 skipped");
    expect(writeTally(sum([tally(1), tally(2)]))).toBe("3 passed, 0 failed");
  });
});
