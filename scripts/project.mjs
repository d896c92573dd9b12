import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder, wherever the script was called from. */
export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

export const inRoot = (...parts) => path.join(root, ...parts);

/** A file in the folder of the build (next.config.js names it the same). */
export const inBuild = (...parts) => inRoot(process.env.PARALLAX_DIST || ".next", ...parts);

/** Environment of every program that is started: none of them may phone home or advertise. */
export const quiet = {
  NEXT_TELEMETRY_DISABLED: "1",
  CHECKPOINT_DISABLE: "1",
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
};

export const readText = (file) => (fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null);

export const sha256 = (...parts) =>
  parts.reduce((hash, part) => hash.update(part).update("\0"), createHash("sha256")).digest("hex");

/** Whether a module is the program itself and not a part of another. */
export const isProgram = (moduleUrl) => fileURLToPath(moduleUrl) === fs.realpathSync(process.argv[1] ?? ".");
