import type { Analysis } from "../analysis/analyze";
import { ENGINE } from "../analysis/engine";
import type { Article } from "../ingest/article";
import { alignSteps } from "./alignment";
import type { VectorOf } from "./alignment/center";
import { describeClaim } from "./claims";
import { type Comparison, SCHEMA, type SharedClaim } from "./comparison";
import { ledgerSteps } from "./figures";
import { reportFindings } from "./findings";
import { linkEntities } from "./naming";
import { writeNaming } from "./naming/referent";
import { findPairs } from "./pairs";
import { findPartings } from "./partings";
import { findPassages, type Passage } from "./passage";
import { describeSource } from "./sources";
import { judgeStances } from "./stances";
import type { TargetEdit } from "./story";
import { chooseTargets } from "./targets";
import { findTimes } from "./times";
import { shareVoices } from "./voices";
import { weighTerms } from "./weights";

/** Everything about a story that needs no vectors: what the alignment starts from. */
export interface Prepared {
  readonly articles: readonly Article[];
  readonly analyses: ReadonlyMap<string, Analysis>;
  readonly entities: ReturnType<typeof linkEntities>;
  readonly passages: readonly Passage[];
}

/** Joins the actors of all articles and cuts the articles into the passages to be aligned. */
export function prepareComparison(articles: readonly Article[], analyses: readonly Analysis[]): Prepared {
  const bySource = new Map(articles.map((article, i) => [article.id, analyses[i] as Analysis]));
  const entities = linkEntities([...bySource].map(([source, a]) => ({ source, entities: a.entities })));
  const passages: Passage[] = [];
  for (const [source, analysis] of bySource) {
    passages.push(...findPassages(source, analysis, entities, passages.length));
  }
  return { articles, analyses: bySource, entities, passages };
}

/** The words of a passage as the encoder sees them. */
export const textOf = ({ analyses }: Prepared, { source, sentence }: Passage): string =>
  (analyses.get(source) as Analysis).document.text.slice(sentence.start, sentence.end).replace(/\s+/g, " ");

/**
 * Articles + analyses -> comparison, step by step. Pure: the same input gives the same output to the byte, and no
 * article is the base of any step.
 */
export function compareArticles(prepared: Prepared, vectorOf: VectorOf, edits: readonly TargetEdit[] = []): Comparison {
  const steps = compareSteps(prepared, vectorOf, edits);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Claims that are described in one go: some milliseconds. */
const GO = 8;

/** The same with halts in between, for a caller that has something else to do (see turns). */
export function* compareSteps(
  prepared: Prepared,
  vectorOf: VectorOf,
  edits: readonly TargetEdit[] = [],
): Generator<undefined, Comparison> {
  const { articles, analyses, entities, passages } = prepared;
  const weigh = weighTerms(passages);
  const aligned = yield* alignSteps(passages, vectorOf);
  const context = { articles, analyses, passages, entities, weigh };
  const claims: SharedClaim[] = [];
  for (const [i, claim] of aligned.entries()) {
    claims.push(describeClaim(claim, `c${i + 1}`, context));
    if (i % GO === GO - 1) yield;
  }
  yield;
  const targets = chooseTargets(entities, analyses, edits);
  const stances = judgeStances(targets, analyses, passages, vectorOf);
  yield;
  const figures = yield* ledgerSteps(analyses, passages, aligned, weigh, entities);
  yield;
  return {
    schema: SCHEMA,
    engine: ENGINE,
    sources: articles.map((article) => describeSource(article, analyses.get(article.id) as Analysis)),
    claims,
    figures,
    targets: targets.map((t) => t.target),
    stances,
    findings: reportFindings(analyses),
    naming: writeNaming(entities, new Map([...analyses].map(([source, a]) => [source, a.document]))),
    divergence: findPartings(analyses, passages, claims, weigh),
    voices: shareVoices(analyses),
    pairs: findPairs(claims, articles),
    times: findTimes(analyses, claims),
  };
}
