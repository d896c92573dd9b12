import "./node-version.mjs";
import fs from "node:fs";
import { build, NEXT } from "./build.mjs";
import { runNode } from "./child.mjs";
import { ensureChromium } from "./chromium.mjs";
import { main, Stop } from "./main.mjs";
import { prepare } from "./prepare.mjs";
import { inRoot } from "./project.mjs";
import { sum, tally, tallyPlaywright, tallyVitest, writeTally } from "./tally.mjs";

const BIN = {
  biome: inRoot("node_modules", "@biomejs", "biome", "bin", "biome"),
  tsc: inRoot("node_modules", "typescript", "bin", "tsc"),
  vitest: inRoot("node_modules", "vitest", "vitest.mjs"),
  playwright: inRoot("node_modules", "@playwright", "test", "cli.js"),
};

/** All checks in their order, each with how it counts. A failed one does not keep the others from running. */
const CHECKS = {
  lint: async () => asOne(await show([BIN.biome, "check", "."])),
  types: async () => asOne((await show([NEXT, "typegen"])) || (await show([BIN.tsc, "--noEmit"]))),
  async unit() {
    const file = reportFile("unit.json");
    const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
    return tallyVitest(file, await show([BIN.vitest, ...args], { NODE_ENV: "test" }));
  },
  async build() {
    await build();
    return asOne(0);
  },
  async e2e({ build: built }) {
    if (!hasSpecs()) {
      console.warn(
        "THERE IS NO TEST IN A BROWSER: tests/e2e holds no *.spec.ts. Nothing was opened, nothing was clicked.",
      );
      return tally(0, 0, 1);
    }
    if (built.failed > 0) throw new Stop("Nothing to open in a browser, since the build failed.");
    await ensureChromium();
    const file = reportFile("e2e.json");
    const args = ["test", "--reporter=list,json"];
    return tallyPlaywright(file, await show([BIN.playwright, ...args], { PLAYWRIGHT_JSON_OUTPUT_FILE: file }));
  },
};

main(
  async () => {
    await prepare({ without: ["migrate", "build", "addSample"] });
    const results = {};
    for (const [name, check] of Object.entries(CHECKS)) {
      console.log(`\n--- ${name}`);
      results[name] = await check(results).catch(asFailure);
    }
    console.log("");
    for (const [name, result] of Object.entries(results)) console.log(`${name.padEnd(6)} ${writeTally(result)}`);
    const total = sum(Object.values(results));
    console.log(writeTally(total));
    return total.failed > 0 ? 1 : 0;
  },
  { interrupted: 130 },
);

const asOne = (code) => (code === 0 ? tally(1) : tally(0, 1));

function asFailure(error) {
  console.error(error instanceof Stop ? error.message : error);
  return tally(0, 1);
}

/** Runs a program with its output in sight; its exit code. */
const show = async (args, env) => (await runNode(args, { show: true, env })).code;

const hasSpecs = () =>
  fs.existsSync(inRoot("tests", "e2e")) &&
  fs.readdirSync(inRoot("tests", "e2e"), { recursive: true }).some((file) => file.endsWith(".spec.ts"));

/** Where a report goes. An older one is removed, or it would be counted when the run writes none. */
function reportFile(name) {
  const file = inRoot(".cache", "reports", name);
  fs.rmSync(file, { force: true });
  return file;
}
