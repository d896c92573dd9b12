import path from "node:path";
import type { Encode } from "../lib/text/embed";
import type { EvalSet } from "./eval-set";
import { type Measured, measureSet, type Place } from "./measure-set";
import type { Table } from "./results";
import { numberAt } from "./scorer";
import { measureStory } from "./story";

const DIMENSIONS = 512;

/** An encoder that knows nothing: every text gets the same empty vector. */
const blind: Encode = async (texts) => texts.map(() => new Float32Array(DIMENSIONS));

/** Sets whose answers use the encoder show what it brings, the only feature whose time is more than a parse's. */
export async function ablationTable(
  measured: readonly Measured[],
  story: string,
  place: Place,
  storyScores: unknown,
): Promise<Table> {
  const rows: string[][] = [];
  const aside = { ...place, out: path.join(place.out, "without-encoder") };
  const line = (name: string, measure: string, at: readonly string[], full: unknown, without: unknown) => {
    const [a, b] = [numberAt(full, at), numberAt(without, at)];
    if (a === null || b === null || a === b) return;
    rows.push(["sentence encoder", `${name}: ${measure}`, a.toFixed(3), b.toFixed(3), (a - b).toFixed(3)]);
  };
  for (const { set, scores } of measured.filter((m) => m.encoded)) {
    const without = (await measureSet(set as EvalSet, aside, blind))?.scores;
    for (const m of set.measures) line(set.name, m.name, m.path, scores, without);
  }
  const { scores } = await measureStory(story, aside.out, blind);
  line("story", "claim links, F1 strict", ["claims", "f1"], storyScores, scores);
  line("story", "recall of core claims", ["claims", "coreRecall"], storyScores, scores);
  line("story", "stance, accuracy", ["stance", "accuracy"], storyScores, scores);
  return [["feature", "measure", "with", "without", "brings"], ...rows];
}
