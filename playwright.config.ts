import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";
import { quiet } from "./scripts/project.mjs";

// Playwright reads this file again in every worker: the first reading decides, the others find it in the environment.
process.env.PARALLAX_E2E_PORT ??= String(await freePort());
process.env.PARALLAX_E2E_DATABASE ??= newDatabase();
const { PARALLAX_E2E_PORT: port, PARALLAX_E2E_DATABASE: database } = process.env;

/** The built app (`npm run build` first) on a library of its own, which holds the sample story and nothing else. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  // One server and one library: tests that ran side by side would meet in it.
  workers: 1,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    timezoneId: "UTC",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: findChromium(),
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  webServer: {
    command: [
      "node scripts/migrate.mjs",
      "node --import tsx scripts/add-sample.ts",
      `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${port}`,
    ].join(" && "),
    url: `http://127.0.0.1:${port}`,
    env: { ...quiet, DATABASE_URL: `file:${database}` },
    timeout: 120_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
  },
});

function newDatabase(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-e2e-"));
  process.once("exit", () => fs.rmSync(folder, { recursive: true, force: true }));
  return path.join(folder, "library.db");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
