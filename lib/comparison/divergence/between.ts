import { groupBy } from "../../text/group";
import { overlaps, type Span } from "../../text/span";
import type { Difference, SharedClaim } from "../comparison";
import { type ClaimDivergence, RULES } from "../divergence";
import type { ReadMention } from "../mention";
import type { StoryEntity } from "../naming";

/**
 * The kinds in which each two sources of one claim differ. A claim tells each kind once, by the first two sources found
 * apart; the rules are asked again for every pair, so that no source seems nearer to the others for standing further down.
 */
export function findBetween(
  mentions: readonly ReadMention[],
  { differences, contradiction }: Pick<ClaimDivergence, "differences" | "contradiction">,
  entities: readonly StoryEntity[],
): NonNullable<SharedClaim["between"]> {
  const sources = [...new Set(mentions.map((m) => m.mention.source))];
  if (differences.length === 0) return [];
  const near = sources.length > 2 ? entitiesNear(mentions, entities) : [];
  return sources.flatMap((a, i) =>
    sources.slice(i + 1).flatMap((b) => {
      const own = mentions.filter(({ mention: { source } }) => source === a || source === b);
      const shows = (d: Difference) => [a, b].every((source) => d.evidence.some((e) => e.source === source));
      // The rules of contradiction stop at the first two that contradict each other, and a person's kind is no rule's.
      const kinds = differences
        .filter((d) =>
          d === contradiction || d.review ? shows(d) : sources.length === 2 || RULES[d.kind](own, near) !== null,
        )
        .map((d) => d.kind);
      return kinds.length > 0 ? [{ a, b, kinds }] : [];
    }),
  );
}

type Named = Span & { readonly entity: StoryEntity };
const NAMED = new WeakMap<readonly StoryEntity[], ReadonlyMap<string, readonly Named[]>>();

/** The entities that some of the mentions name: the rules need no others, and a story has hundreds. */
function entitiesNear(mentions: readonly ReadMention[], entities: readonly StoryEntity[]): readonly StoryEntity[] {
  const named = NAMED.get(entities) ?? namedBySource(entities);
  NAMED.set(entities, named);
  const found = new Set(
    mentions.flatMap(({ mention }) =>
      (named.get(mention.source) ?? []).filter((one) => overlaps(one, mention)).map((one) => one.entity),
    ),
  );
  return entities.filter((entity) => found.has(entity));
}

const namedBySource = (entities: readonly StoryEntity[]): ReadonlyMap<string, readonly Named[]> =>
  new Map(
    [
      ...groupBy(
        entities.flatMap((entity) => entity.members.map((member) => ({ ...member, of: entity }))),
        (member) => member.source,
      ),
    ].map(([source, members]) => [
      source,
      members.flatMap(({ of, entity }) => entity.mentions.map(({ start, end }) => ({ start, end, entity: of }))),
    ]),
  );
