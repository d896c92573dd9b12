import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";
import { findChromium } from "./scripts/chromium.mjs";
import { quiet } from "./scripts/project.mjs";

/** One server and one library a worker: tests that ran side by side in one library would meet in it. */
const WORKERS = 2;

// Playwright reads this file again in every worker: the first reading decides, the others find it in the environment.
process.env.PARALLAX_E2E_SERVERS ??= JSON.stringify(await Promise.all(Array.from({ length: WORKERS }, newServer)));
const servers: { port: number; database: string }[] = JSON.parse(process.env.PARALLAX_E2E_SERVERS);
const addressOf = ({ port }: { port: number }) => `http://127.0.0.1:${port}`;
const own = servers[Number(process.env.TEST_PARALLEL_INDEX ?? 0) % WORKERS] ?? servers[0];

/** The built app (`npm run build` first) on libraries of their own, which hold the sample story and nothing else. */
export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  outputDir: "test-results",
  workers: WORKERS,
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  // A machine that is busy with other work can miss a moment: once more, and the list names such a test as flaky.
  retries: process.env.CI ? 1 : 0,
  use: {
    baseURL: own && addressOf(own),
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
  webServer: servers.map((server) => ({
    command: [
      "node scripts/migrate.mjs",
      "node --import tsx scripts/add-sample.ts",
      `node node_modules/next/dist/bin/next start -H 127.0.0.1 -p ${server.port}`,
    ].join(" && "),
    url: addressOf(server),
    env: { ...quiet, DATABASE_URL: `file:${server.database}` },
    timeout: 120_000,
    stdout: "pipe" as const,
    gracefulShutdown: { signal: "SIGTERM" as const, timeout: 5000 },
  })),
});

async function newServer() {
  return { port: await freePort(), database: newDatabase() };
}

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
