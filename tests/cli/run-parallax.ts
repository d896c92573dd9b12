import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";

const PROGRAM = path.resolve("cli/parallax.mjs");

export interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the real program as a child, without a terminal. */
export function parallax(
  args: readonly string[],
  options: { env?: Record<string, string>; cwd?: string; stopAfter?: number } = {},
): Promise<Result> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    cwd: options.cwd ?? process.cwd(),
    env: { ...process.env, PARALLAX_DEBUG: "", NO_COLOR: "", ...options.env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (data: string) => {
    out += data;
    // As `| head` does: enough is read, the pipe is closed.
    if (options.stopAfter !== undefined && out.length >= options.stopAfter) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (data: string) => {
    err += data;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** A new folder with the given files. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-cli-"));
  for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content);
  return folder;
}
