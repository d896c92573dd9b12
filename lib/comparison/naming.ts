import type { Entity } from "../analysis/entity";
import { SAME_NOUN } from "../analysis/lexicon/roles";
import { Groups, type Node } from "./naming/groups";
import { pairParties } from "./naming/parties";
import { pairSurnames } from "./naming/surnames";
import { nameOf, typeOf, weight } from "./naming/title";

/** One actor or thing of the story over all its articles. */
export interface StoryEntity {
  readonly id: string;
  readonly name: string;
  readonly type: Entity["type"];
  /** Which entity of which article it is. */
  readonly members: readonly { readonly source: string; readonly entity: Entity }[];
}

/** Joins the entities of several articles that are the same actor or thing. No article is the base; order does not matter. */
export function linkEntities(
  articles: readonly { readonly source: string; readonly entities: readonly Entity[] }[],
): readonly StoryEntity[] {
  // Sources are sorted by name first: what is linked must not hang on the order of the columns.
  const nodes: Node[] = [...articles]
    .sort((a, b) => (a.source < b.source ? -1 : 1))
    .flatMap(({ source, entities }) => entities.map((entity) => ({ source, entity })));
  const groups = new Groups(nodes);
  for (const [i, j] of pairSurnames(nodes)) groups.join(i, j, true);
  for (const [i, j] of pairParties(nodes)) groups.join(i, j, true);
  for (const [i, j] of candidates(nodes)) groups.join(i, j);
  return groups
    .list()
    .map((members) => ({ members, name: nameOf(members), type: typeOf(members) }))
    .sort((a, b) => weight(b.members) - weight(a.members) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map((e, i) => ({ id: `n${i + 1}`, ...e }));
}

/** Pairs of nodes to join, surest first: governments and countries, full names, acronyms, surnames, things by head. */
function candidates(nodes: readonly Node[]): readonly (readonly [number, number])[] {
  const index = new Map<string, number[]>();
  nodes.forEach(({ entity }, i) => {
    for (const key of [...entity.keys, ...headKeys(entity)]) index.set(key, [...(index.get(key) ?? []), i]);
  });
  const scored: { pair: readonly [number, number]; score: number; size: number; key: string }[] = [];
  for (const [key, at] of index) {
    for (let x = 0; x < at.length; x += 1) {
      for (let y = x + 1; y < at.length; y += 1) {
        const a = nodes[at[x] as number] as Node;
        const b = nodes[at[y] as number] as Node;
        if (a.source !== b.source)
          scored.push({
            pair: [at[x] as number, at[y] as number],
            score: key.split(" ").length,
            size: a.entity.mentions.length + b.entity.mentions.length,
            key,
          });
      }
    }
  }
  return scored
    .sort(
      (a, b) =>
        b.score - a.score ||
        b.size - a.size ||
        (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) ||
        a.pair[0] - b.pair[0] ||
        a.pair[1] - b.pair[1],
    )
    .map((s) => s.pair);
}

// The head of a thing is looked up with a mark, so that it never meets a name of the same letters.
const headKeys = (entity: Entity): readonly string[] =>
  entity.head ? [`*${SAME_NOUN.get(entity.head) ?? entity.head}`] : [];
