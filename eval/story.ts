import fs from "node:fs";
import path from "node:path";
import type { Comparison } from "../lib/comparison/comparison";
import { runComparison } from "../lib/comparison/run";
import { writeJson } from "../lib/export/json";
import { readSet } from "../lib/ingest/read-set";
import type { Encode } from "../lib/text/embed";
import type { Table } from "./results";
import { findScorer, numberAt, scoreStory } from "./scorer";

const ARTICLE = /\.(?:txt|md)$/i;
const NOT_ARTICLES = /^readme\b/i;

/** The whole comparison of the articles of a folder, as the product makes it of dropped files. */
export async function compareFolder(folder: string, encode: Encode): Promise<Comparison> {
  const files = fs
    .readdirSync(folder)
    .filter((name) => ARTICLE.test(name) && !NOT_ARTICLES.test(name))
    .sort();
  const { drafts, problems } = readSet(
    files.map((name) => ({ name, bytes: fs.readFileSync(path.join(folder, name)) })),
  );
  if (drafts.length < 2) throw new Error(problems[0]?.message ?? `${folder}: fewer than two articles to compare`);
  return runComparison(
    drafts.map((draft, i) => ({ ...draft, id: `s${i + 1}` })),
    { encode },
  );
}

/** Compares, writes the comparison into `out`, scores it where the folder holds a gold.json; null scores otherwise. */
export async function measureStory(
  folder: string,
  out: string,
  encode: Encode,
): Promise<{ file: string; scores: unknown }> {
  const comparison = await compareFolder(folder, encode);
  fs.mkdirSync(out, { recursive: true });
  const file = path.join(out, `${path.basename(path.resolve(folder))}.json`);
  fs.writeFileSync(file, writeJson(comparison));
  const gold = path.join(folder, "gold.json");
  const scorer = findScorer(folder, "score-gold.mjs");
  return { file, scores: scorer && fs.existsSync(gold) ? scoreStory(scorer, file, gold) : null };
}

interface StoryMeasure {
  readonly name: string;
  readonly path: readonly string[];
  readonly baseline: number | null;
  readonly must: number | null;
  readonly aim: number | null;
  /** Of faults the fewer the better. */
  readonly most?: true;
}

const measure = (
  name: string,
  at: string,
  baseline: number | null = null,
  must: number | null = null,
  aim: number | null = null,
): StoryMeasure => ({ name, path: at.split("."), baseline, must, aim });

const fault = (name: string, at: string, must: number, aim: number): StoryMeasure => ({
  ...measure(name, at, null, must, aim),
  most: true,
});

const MEASURES: readonly StoryMeasure[] = [
  measure("claim links, F1 strict", "claims.f1", 0.39, 0.52, 0.7),
  measure("  precision", "claims.precision"),
  measure("  recall", "claims.recall"),
  measure("  recall of core claims", "claims.coreRecall", null, 0.6, 0.85),
  fault("  near misses linked", "claims.nearMisses.violated", 2, 0),
  measure("claim kinds, F1", "claims.kindsF1"),
  measure("claim relation, accuracy", "claims.relation"),
  measure("figure groups found", "figures.recall"),
  measure("figure verdict, accuracy", "figures.verdict"),
  measure("figure conflicts found (share)", "figures.conflictRecall", 0, 0.66, 1),
  fault("false figure conflicts", "figures.falseConflicts", 1, 0),
  measure("stance, accuracy", "stance.accuracy", 0.7, 0.8, 0.93),
  measure("stance, macro F1", "stance.macroF1"),
  measure("stance evidence on target", "stance.evidence"),
  measure("wording, F1", "findings.anyWording.f1", 0.18, 0.45, 0.8),
  measure("attribution, F1", "findings.attribution.f1", null, 0.65, 0.88),
  measure("frames, F1", "frames.f1", 0.56, 0.62, 0.88),
  measure("naming, recall", "naming.recall", null, 0.55, 0.9),
  measure("page furniture, F1", "cleaning.f1"),
  fault("quotes that are not their slice", "integrity.quoteViolations", 0, 0),
];

/** The scorer's main numbers against their targets. */
export function storyTable(scores: unknown): Table {
  const show = (x: number | null, m: StoryMeasure) => (x === null ? "–" : m.most ? String(x) : x.toFixed(3));
  const rows = MEASURES.map((m) => {
    const ours = numberAt(scores, m.path);
    const reached = ours !== null && m.must !== null && (m.most ? ours <= m.must : ours >= m.must);
    const verdict = ours === null || m.must === null ? "" : reached ? "reached" : "missed";
    return [m.name, show(ours, m), show(m.baseline, m), show(m.must, m), show(m.aim, m), verdict];
  });
  return [["measure", "ours", "simple baseline", "must", "aim", ""], ...rows];
}
