import { run } from "./child.mjs";
import { Stop } from "./main.mjs";
import { inRoot, readText } from "./project.mjs";

/** Installs the packages of package-lock.json when some are missing or of another version. */
export async function install() {
  if (isInstalled()) return;
  console.log("Installing packages (about a minute) ...");
  // With NODE_ENV=production npm would leave out TypeScript, and without it nothing can be built.
  const { code, output } = await npm(["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code === 0) return;
  const lines = output.split("\n").filter((line) => /^npm error (?!\s*at |A complete log)/.test(line));
  throw new Stop(
    `${lines.slice(0, 6).join("\n")}\n\nThe packages could not be installed; npm says why above. ` +
      "Check the internet connection and the free disk space, and run the command again.",
  );
}

/**
 * npm writes the list of what it installed last of all, so a list that agrees with the lock file means a complete
 * installation, whoever made it. Optional packages are those of other platforms.
 */
function isInstalled() {
  const installed = readText(inRoot("node_modules", ".package-lock.json"));
  if (!installed) return false;
  const has = JSON.parse(installed).packages;
  const wanted = Object.entries(JSON.parse(readText(inRoot("package-lock.json"))).packages);
  return wanted.every(([name, { version, optional }]) => name === "" || optional || has[name]?.version === version);
}

function npm(args) {
  // Under `npm start` npm itself says where it lies; no shell is needed then, on Windows either.
  const cli = process.env.npm_execpath;
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args]);
  return run(process.platform === "win32" ? "npm.cmd" : "npm", args, { shell: process.platform === "win32" });
}
