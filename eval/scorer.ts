import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";

/** The scorer that comes with the data: in the folder itself or in one of the two above it. */
export function findScorer(folder: string, file: string): string | null {
  const places = [folder, path.join(folder, ".."), path.join(folder, "..", "..")];
  return places.map((place) => path.resolve(place, file)).find((place) => fs.existsSync(place)) ?? null;
}

/**
 * Runs the data's own scorer of a set over a prediction file. The scores are not computed here, so that they mean the
 * same as those of anybody else who scores the files. Null when Python is not installed.
 */
export function scoreSet(scorer: string, set: string, gold: string, predictions: string): unknown {
  for (const python of ["python3", "python"]) {
    try {
      const out = execFileSync(python, [scorer, set, "--gold", gold, "--pred", predictions], { encoding: "utf8" });
      return JSON.parse(out);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    }
  }
  return null;
}

/** The same for a whole comparison with its gold (`score-gold.mjs`); a number for each layer. */
export function scoreStory(scorer: string, comparison: string, gold: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [scorer, comparison, gold, "--json"], { encoding: "utf8" }));
}

/** The number at a path of the scorer's answer; null where there is none. */
export function numberAt(scores: unknown, at: readonly string[]): number | null {
  let value = scores;
  for (const key of at) value = (value as Record<string, unknown> | null | undefined)?.[key];
  return typeof value === "number" ? value : null;
}
