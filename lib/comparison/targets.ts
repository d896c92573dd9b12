import type { Analysis } from "../analysis/analyze";
import type { Span } from "../text/span";
import type { Target } from "./comparison";
import type { StoryEntity } from "./naming";
import type { TargetEdit } from "./story";

/** A stance target with the places where each source mentions it. */
export interface PlacedTarget {
  readonly target: Target;
  readonly mentions: ReadonlyMap<string, readonly Span[]>;
}

export function chooseTargets(
  _entities: readonly StoryEntity[],
  _analyses: ReadonlyMap<string, Analysis>,
  _edits: readonly TargetEdit[],
): readonly PlacedTarget[] {
  return [];
}
