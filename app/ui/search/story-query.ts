import { type Asked, asked } from "@/app/ui/story/query";
import type { Comparison } from "@/lib/comparison/comparison";
import { KINDS } from "@/lib/ingest/article";
import type { StoryQuery } from "@/lib/store/search/in-story";
import { readLayerTag, writeLayerTag } from "@/lib/store/search/layer-spans";
import { cutTo } from "@/lib/text/cut";

const MOST_CHARACTERS = 500;

/** Reads an address; what the story does not have is left out. In blind mode kinds are hidden, and none is asked for. */
export function readStoryQuery(comparison: Comparison, query: Asked): StoryQuery {
  const kind = KINDS.find((one) => one === asked(query, "kind"));
  return {
    words: cutTo(asked(query, "q") ?? "", MOST_CHARACTERS).trim(),
    source: comparison.sources.find((source) => source.id === asked(query, "source"))?.id ?? null,
    kind: comparison.sources.some((source) => source.kind === kind && !source.hidden) ? (kind ?? null) : null,
    within: readLayerTag(asked(query, "in")),
  };
}

/** The inverse of `readStoryQuery`: "" when nothing is asked for. */
export function writeStoryQuery({ words, source, kind, within }: StoryQuery): string {
  const given = { q: words, source, kind, in: within && writeLayerTag(within) };
  // The slash of a tag may stand in a query as it is.
  const parts = Object.entries(given).flatMap(([name, value]) =>
    value ? [`${name}=${encodeURIComponent(value).replaceAll("%2F", "/")}`] : [],
  );
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}
