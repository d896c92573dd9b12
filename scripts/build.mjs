import fs from "node:fs";
import { runNode } from "./child.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { main, Stop } from "./main.mjs";
import { inBuild, inRoot, isProgram, readText } from "./project.mjs";
import { findServing } from "./serving.mjs";
import { hashSources } from "./sources.mjs";

/** What the build was made from. Next clears the folder when it begins, and the stamp with it. */
const STAMP = inBuild("made-from");

export const NEXT = inRoot("node_modules", "next", "dist", "bin", "next");

/** Builds the app for production unless the build there was made from these very sources. */
export async function build() {
  const sources = hashSources();
  if (readText(STAMP) === sources) return;
  const server = await findServing();
  if (server) {
    throw new Stop(
      `The sources have changed, but a rebuild would break the Parallax that runs from this folder at ${server.url}. ` +
        "End it with Ctrl-C, then run the command again. (While you change the sources, `npm run dev` is the better server.)",
    );
  }
  console.log("Building the app (about half a minute) ...");
  fs.rmSync(STAMP, { force: true });
  const { code, output } = await runNode([NEXT, "build"], { env: { NODE_ENV: "production" } });
  if (code !== 0) throw new Stop(`${output.trim()}\n\nThe app could not be built; the build says why above.`);
  fs.writeFileSync(STAMP, sources);
}

if (isProgram(import.meta.url)) {
  main(async () => {
    await install();
    await generate();
    await build();
  });
}
