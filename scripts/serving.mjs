// Which servers of this folder are running: a rebuild would take their files away from under them.
import fs from "node:fs";
import { isAnswered } from "./address.mjs";
import { inBuild, readText } from "./project.mjs";

const FILE = inBuild("serving.json");

/** Notes that this process serves at an address, until it ends. */
export function noteServing({ port, url }) {
  write([...read(), { pid: process.pid, port, url }]);
  process.once("exit", () => write(read().filter(({ pid }) => pid !== process.pid)));
}

/** A server of this folder that runs: `{ pid, port, url }`, or null. */
export async function findServing() {
  for (const server of read()) {
    // A killed server leaves its note behind, and its number may be another program's by now.
    if (await isAnswered(server.port)) return server;
  }
  return null;
}

const read = () => JSON.parse(readText(FILE) ?? "[]").filter(({ pid }) => isAlive(pid));

function write(servers) {
  if (fs.existsSync(inBuild())) fs.writeFileSync(FILE, JSON.stringify(servers));
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
