#!/usr/bin/env node
// Plain JavaScript, so that help and version answer at once: TypeScript, the engine and its weights load only for work.
import { fileURLToPath } from "node:url";
import { helpFor, version } from "./help.mjs";

const args = process.argv.slice(2);
const asksHelp = args.length === 0 || args[0] === "help" || args.some((arg) => arg === "--help" || arg === "-h");

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  const why = error.code === "ENOSPC" ? "the disk is full" : error.message;
  process.stderr.write(`parallax: the result could not be written: ${why}.\n`);
  process.exit(1);
});

if (asksHelp) {
  const topic = args.find((arg) => !arg.startsWith("-") && arg !== "help");
  const text = helpFor(topic);
  if (text) process.stdout.write(text);
  else process.stderr.write(`parallax: there is no command "${topic}"; "parallax --help" lists them.\n`);
  // Called with nothing at all, the help is an answer to a wrong call.
  process.exitCode = text && args.length > 0 ? 0 : 2;
} else if (args[0] === "--version" || args[0] === "-v") {
  process.stdout.write(`${version()}\n`);
} else {
  const { register } = await import("tsx/esm/api");
  // The settings of this project, not those of the folder the program happens to be called in.
  register({ tsconfig: fileURLToPath(new URL("../tsconfig.json", import.meta.url)) });
  const { main } = await import("./main.ts");
  process.exitCode = await main(args);
}
