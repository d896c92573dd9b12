import type { Analysis } from "../analysis/analyze";
import type { Entity } from "../analysis/entity";
import { judgeStance } from "../analysis/stance";
import { center } from "../analysis/stance/head";
import { overlaps } from "../text/span";
import type { VectorOf } from "./alignment/center";
import type { Stance } from "./comparison";
import type { Passage } from "./passage";
import type { PlacedTarget } from "./targets";

/**
 * The author's stance of every source toward every target; a source that hardly mentions a target is absent. The vectors
 * are those that the alignment needs anyway; what is no passage is read without one.
 */
export function judgeStances(
  targets: readonly PlacedTarget[],
  analyses: ReadonlyMap<string, Analysis>,
  passages: readonly Passage[] = [],
  vectorOf?: VectorOf,
): readonly Stance[] {
  const vectors = vectorOf ? center(passages.map(vectorOf)) : [];
  const placed = new Map(passages.map((p, i) => [`${p.source} ${p.sentence.index}`, vectors[i]]));
  return targets.flatMap(({ target, mentions, kind }) =>
    [...analyses].map(([source, { document, attributions, wording, entities }]) => {
      const own = mentions.get(source) ?? [];
      const judged = judgeStance(document, own, attributions, wording, {
        kind,
        actors: entities.filter((e) => canHold(e) && !e.mentions.some((m) => own.some((o) => overlaps(m, o)))),
        vectorOf: (sentence) => placed.get(`${source} ${sentence.index}`),
      });
      return {
        source,
        target: target.name,
        label: judged.label,
        score: judged.score,
        confidence: judged.confidence,
        evidence: judged.evidence.map((e) => ({ ...e, quote: document.article.text.slice(e.start, e.end) })),
      };
    }),
  );
}

/** People, bodies and countries hold stances; towns and things do not. */
const canHold = (entity: Entity): boolean =>
  entity.type === "place" ? entity.country !== null : entity.type !== "thing";
