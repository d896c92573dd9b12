import { ENGINE } from "../analysis/engine";
import type { Prepared } from "./compare";
import { type Comparison, SCHEMA } from "./comparison";
import { reportFindings } from "./findings";
import { writeNaming } from "./naming/referent";
import { describeSource } from "./sources";
import { judgeStances } from "./stances";
import type { TargetEdit } from "./story";
import { chooseTargets } from "./targets";
import { findTimes } from "./times";
import { shareVoices } from "./voices";

/**
 * What of a comparison needs no vectors: texts, voices, wording, frames, naming, and stances read without them. A reader
 * can be shown that while the encoder still works; claims, figures and divergence are empty.
 */
export function findLayers(prepared: Prepared, edits: readonly TargetEdit[] = []): Comparison {
  const { articles, analyses, entities } = prepared;
  const targets = chooseTargets(entities, analyses, edits);
  return {
    schema: SCHEMA,
    engine: ENGINE,
    sources: articles.flatMap((article) => {
      const analysis = analyses.get(article.id);
      return analysis ? [describeSource(article, analysis)] : [];
    }),
    claims: [],
    figures: [],
    targets: targets.map((t) => t.target),
    stances: judgeStances(targets, analyses),
    findings: reportFindings(analyses),
    naming: writeNaming(entities, new Map([...analyses].map(([source, a]) => [source, a.document]))),
    divergence: [],
    voices: shareVoices(analyses),
    pairs: [],
    times: findTimes(analyses, []),
  };
}
