import fs from "node:fs";
import { runNode } from "./child.mjs";
import { Stop } from "./main.mjs";
import { inRoot } from "./project.mjs";

const SYSTEM = "/usr/bin/chromium";

/** Path of the Chromium to test with, or undefined for the one that Playwright keeps itself. */
export const findChromium = () => process.env.CHROMIUM_PATH || (fs.existsSync(SYSTEM) ? SYSTEM : undefined);

/** Installs Playwright's Chromium when there is no other. Throws a Stop when none can be had. */
export async function ensureChromium() {
  const given = findChromium();
  if (given && !fs.existsSync(given)) throw new Stop(`CHROMIUM_PATH is ${given}, but there is no such file.`);
  if (given) return;
  const { chromium } = await import("@playwright/test");
  if (fs.existsSync(chromium.executablePath())) return;
  console.log("Fetching Chromium for the tests in a browser (once) ...");
  const { code, output } = await runNode([inRoot("node_modules", "playwright", "cli.js"), "install", "chromium"]);
  if (code === 0) return;
  throw new Stop(
    `${output.trim().split("\n").slice(-4).join("\n")}\n\nThe tests in a browser need Chromium, and it could not be fetched. ` +
      "Install it (on Debian: apt-get install chromium) or set CHROMIUM_PATH to one that is there.",
  );
}
