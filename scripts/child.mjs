import { spawn } from "node:child_process";
import { once } from "node:events";
import { quiet, root } from "./project.mjs";

/** How long a program may take to end when asked, in milliseconds, before it is killed. */
const PATIENCE = 5000;

const children = new Set();
let ending = false;

/** Starts a program in the project's folder. It ends when this one does. */
export function start(file, args, { env = {}, ...options } = {}) {
  const child = spawn(file, args, { cwd: root, env: { ...process.env, ...quiet, ...env }, ...options });
  children.add(child);
  child.once("close", () => children.delete(child));
  return child;
}

/**
 * Runs a program to its end. Its output is shown, or kept and returned for the case that it fails.
 * Resolves with its exit code; -1 when it could not be started or was ended by a signal.
 */
export async function run(file, args, { show = false, ...options } = {}) {
  const child = start(file, args, {
    stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"],
    ...options,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
  const code = await new Promise((resolve) => {
    child.once("error", (error) => {
      output += error.message;
      children.delete(child);
      resolve(-1);
    });
    child.once("close", (status) => resolve(status ?? -1));
  });
  // Whoever waits for a program that was ended from outside has nothing to say or to begin any more.
  if (ending) await new Promise(() => {});
  return { code, output };
}

/** Runs a Node.js program of the project or of one of its packages. */
export const runNode = (args, options) => run(process.execPath, args, options);

/** Asks every running program to end, and waits until it has. */
export async function endChildren() {
  ending = true;
  const ends = [...children].map((child) => once(child, "close"));
  for (const child of children) child.kill("SIGTERM");
  const last = setTimeout(() => {
    for (const child of children) child.kill("SIGKILL");
  }, PATIENCE);
  await Promise.allSettled(ends);
  clearTimeout(last);
}
