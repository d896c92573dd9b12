import type { Article } from "../ingest/article";

/** What a person changed about the stance targets; applied in order to those the engine chose. */
export type TargetEdit =
  | { readonly do: "rename"; readonly target: string; readonly name: string }
  | { readonly do: "merge"; readonly target: string; readonly into: string }
  | { readonly do: "add"; readonly name: string; readonly aliases: readonly string[] }
  | { readonly do: "drop"; readonly target: string };

/** One event or topic with its articles. A comparison takes 2 to 12 of them. */
export interface Story {
  readonly id: string;
  readonly title: string;
  /** True for the story that comes with Parallax. */
  readonly sample: boolean;
  /** ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  /** In the order of the columns. */
  readonly articles: readonly Article[];
  readonly targets: readonly TargetEdit[];
}

export const FEWEST_ARTICLES = 2;
export const MOST_ARTICLES = 12;
/** Characters of a story's title. */
export const LONGEST_TITLE = 300;
