import fs from "node:fs";

/** How many checks passed, failed and were skipped. */
export const tally = (passed = 0, failed = 0, skipped = 0) => ({ passed, failed, skipped });

export const sum = (tallies) =>
  tallies.reduce((a, b) => tally(a.passed + b.passed, a.failed + b.failed, a.skipped + b.skipped), tally());

export const writeTally = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;

/** Counts Vitest's JSON report. */
export function tallyVitest(file, code) {
  const report = readReport(file);
  // A file that cannot be loaded has no tests to count, and fails all the same.
  const broken = report?.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0) ?? [];
  const skipped = report ? report.numPendingTests + report.numTodoTests : 0;
  return honest(tally(report?.numPassedTests, (report?.numFailedTests ?? 0) + broken.length, skipped), code);
}

/** Counts Playwright's JSON report. */
export function tallyPlaywright(file, code) {
  const { expected, flaky, unexpected, skipped } = readReport(file)?.stats ?? {
    expected: 0,
    flaky: 0,
    unexpected: 0,
    skipped: 0,
  };
  return honest(tally(expected + flaky, unexpected, skipped), code);
}

const readReport = (file) => (fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : null);

/** A run that failed without a failed test (it could not begin, or broke off) is one failure; so is an empty one. */
function honest(counted, code) {
  const silent = counted.failed === 0 && (code !== 0 || counted.passed === 0);
  return silent ? { ...counted, failed: 1 } : counted;
}
