/**
 * Builds lib/comparison/alignment/model.json: do two clauses of two articles state the same.
 *
 *   npx tsx eval/train/alignment.ts [DATA_DIR]
 *
 * Data: sentence pairs of ECB+ (training part; Cybulska and Vossen 2014, CC BY 3.0) for the sentences around; claims of
 * six stories of NewsWCL50, annotated for this project (eval/gold, offsets only), for the clauses. Three logistic
 * regressions, one on the other; the chances a later one learns from are those of a model that has not seen the story.
 */
import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { AROUND } from "../../lib/comparison/alignment/around";
import { findCandidates } from "../../lib/comparison/alignment/candidates";
import { centerVectors } from "../../lib/comparison/alignment/center";
import { CLAUSE } from "../../lib/comparison/alignment/clause";
import { COMPANY, openCompany } from "../../lib/comparison/alignment/company";
import { chanceOf, openLook, type Sight, weighAround, weighSight } from "../../lib/comparison/alignment/look";
import type { AlignmentModel } from "../../lib/comparison/alignment/model";
import { findStatements, type Statement } from "../../lib/comparison/passage";
import { weighTerms } from "../../lib/comparison/weights";
import type { Encode } from "../../lib/text/embed";
import { isSamePlace } from "../claim-links";
import { comparePairs, readEcbEvent } from "../ecbalign";
import type { Raw } from "../eval-set";
import { type PreparedStory, prepareStory, TRAINING_STORIES } from "../stories";
import { openVectors } from "../vectors";
import { type Example, fitScaled } from "./scaled";

const OUT = path.join("lib", "comparison", "alignment", "model.json");
const L2 = 5;

/** A candidate pair of a story with what is seen of it and whether people joined it. */
interface Pair {
  readonly a: Statement;
  readonly b: Statement;
  readonly sight: Sight;
  readonly label: boolean;
}

export async function trainAlignment(data: string, root: string): Promise<void> {
  const { encode, close } = openVectors(root);
  try {
    const around = await fitAround(data, encode);
    const stories: (readonly Pair[])[] = [];
    for (const name of TRAINING_STORIES) stories.push(findPairs(await prepareStory(name, data, root, encode)));
    const model = fitStories(stories, around);
    fs.writeFileSync(path.join(root, OUT), `${JSON.stringify(model, null, 2)}\n`);
    console.log(
      `${OUT}: ${stories.flat().length} pairs of clauses, ${stories.flat().filter((p) => p.label).length} joined`,
    );
  } finally {
    await close();
  }
}

/** How alike sentences tell of the same, from ECB+; every event weighs by the root of its pairs. */
export async function fitAround(data: string, encode: Encode): Promise<AlignmentModel["around"]> {
  const examples: Example[] = [];
  for (const line of fs
    .readFileSync(path.join(data, "ecbalign", "train.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)) {
    const raw = JSON.parse(line) as Raw & { pairs: { a: unknown; b: unknown; aligned: boolean }[] };
    const name = (a: unknown, b: unknown) => [String(a), String(b)].sort().join(" ");
    const aligned = new Set(raw.pairs.filter((p) => p.aligned).map((p) => name(p.a, p.b)));
    const pairs = await comparePairs(readEcbEvent(raw), encode);
    for (const { a, b, like } of pairs) {
      if (!like) continue;
      const values = AROUND.map((n) => like[n]);
      examples.push({ values, label: aligned.has(name(a, b)), weight: 10 / Math.sqrt(pairs.length) });
    }
  }
  return fitScaled(AROUND, examples, L2);
}

/** The candidate pairs of a story, as the product finds them. */
export function findPairs({ prepared, vectors, gold }: PreparedStory): readonly Pair[] {
  const { passages } = prepared;
  const weigh = weighTerms(passages);
  const statements = findStatements(passages);
  const centered = centerVectors(passages, (p) => vectors[p.index] as Float32Array);
  const look = openLook(passages, statements, centered, weigh);
  const claims = statements.map(({ source, start, end }) =>
    gold.claims.filter((c) => c.members.some((m) => isSamePlace([source, start, end], m))),
  );
  return findCandidates(statements, weigh).map(([a, b]) => {
    const others = claims[b.index] ?? [];
    return { a, b, sight: look(a, b), label: (claims[a.index] ?? []).some((c) => others.includes(c)) };
  });
}

/** The two regressions over clauses, from stories in which every pair is known. */
export function fitStories(stories: readonly (readonly Pair[])[], around: AlignmentModel["around"]): AlignmentModel {
  const seen = ({ clause, around: like }: Sight) => [...CLAUSE.map((n) => clause[n]), weighAround(like, around)];
  const examplesOf = (pairs: readonly Pair[]): readonly Example[] =>
    pairs.map(({ sight, label }) => ({ values: seen(sight), label }));
  const fitClause = (of: readonly (readonly Pair[])[]) =>
    fitScaled([...CLAUSE, "around"] as const, of.flatMap(examplesOf), L2);
  const clause = fitClause(stories);
  const examples = stories.flatMap((story) => {
    const others = fitClause(stories.filter((s) => s !== story));
    const evidenceOf = (sight: Sight) => weighSight(sight, { around, clause: others } as AlignmentModel);
    const looks = story.map(({ a, b, sight }) => ({ a, b, chance: chanceOf(evidenceOf(sight)) }));
    const companyOf = openCompany(looks);
    return story.map(({ sight, label }, i) => {
      const company = companyOf(looks[i] as (typeof looks)[number]);
      return { values: [...seen(sight), ...COMPANY.map((n) => company[n])], label };
    });
  });
  return { around, clause, company: fitScaled([...CLAUSE, "around", ...COMPANY] as const, examples, L2) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await trainAlignment(process.argv[2] ?? path.join("..", "shared", "eval"), process.cwd());
}
