import { build } from "./build.mjs";
import { generate } from "./generate.mjs";
import { install } from "./install.mjs";
import { migrate } from "./migrate.mjs";
import { addSample } from "./sample.mjs";

/** From a fresh clone to an app that can be served. Each step looks first, and does nothing when all is well. */
const STEPS = { install, generate, migrate, build, addSample };

/** Runs the steps in their order, but for those named in `without`. */
export async function prepare({ without = [] } = {}) {
  for (const [name, step] of Object.entries(STEPS)) if (!without.includes(name)) await step();
}
