import fs from "node:fs/promises";
import path from "node:path";
import { cache } from "react";
import { type ResultTable, readResults } from "./read-results";

/** The measured results as they ship with the program; null where they do not. */
export const loadResults = cache(async (): Promise<readonly ResultTable[] | null> => {
  try {
    return readResults(await fs.readFile(path.join(process.cwd(), "eval", "RESULTS.md"), "utf8"));
  } catch {
    return null;
  }
});
