import readline from "node:readline";
import { NEXT } from "./build.mjs";
import { start } from "./child.mjs";
import { Stop } from "./main.mjs";
import { noteServing } from "./serving.mjs";

/** Next's own lines, which repeat the address. What the app says is passed on. */
const BANNER = /^\s*(▲|✓|·|- (Local|Network|Environments|Experiments))/;

/** Serves the built app until it is ended. `address` is what readAddress gave, `database` what readDatabase gave. */
export async function serve(address, database) {
  const server = start(process.execPath, [NEXT, "start", "-H", address.host, "-p", String(address.port)], {
    env: { NODE_ENV: "production", DATABASE_URL: database.url },
    stdio: ["ignore", "pipe", "inherit"],
  });
  let ready = false;
  for await (const line of readline.createInterface({ input: server.stdout })) {
    if (!BANNER.test(line)) console.log(line);
    if (ready || !/ready in/i.test(line)) continue;
    ready = true;
    noteServing(address);
    console.log(`Parallax is at ${address.url} (Ctrl-C ends it)`);
  }
  throw new Stop(`The server ${ready ? "ended by itself" : "could not be started"}; what it said last stands above.`);
}
