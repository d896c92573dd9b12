import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import type { Comparison } from "@/lib/comparison/comparison";
import { type SourcePassages, type StoryQuery, searchStory } from "@/lib/store/search/in-story";
import type { Term } from "@/lib/store/search/terms";
import { StoryPassages } from "./story-passages";
import { writeStoryQuery } from "./story-query";
import styles from "./story-search.module.css";
import { StorySearchForm } from "./story-search-form";

interface SearchProps {
  storyId: string;
  comparison: Comparison;
  query: StoryQuery;
}

/** Every passage of a story with what is sought, source by source; a source that has none says so. */
export function StorySearch({ storyId, comparison, query }: SearchProps) {
  const say = useWords("search");
  const { sought, sources, total } = searchStory(comparison, query);
  const path = `/stories/${storyId}/search`;
  const filtered = Boolean(query.source || query.kind || query.within);
  const last = sought.terms.at(-1);
  const asks = sought.terms.length > 0 || (query.within !== null && query.words === "");
  return (
    <div className={styles.page}>
      <StorySearchForm path={path} comparison={comparison} query={query} />
      {asks ? (
        <>
          <div className={styles.said}>
            <p role="status">
              {total === 0
                ? say("none")
                : say("found", { count: total, sources: sources.filter((one) => one.total > 0).length })}
            </p>
            {sought.cut ? <p>{say("cut", { count: sought.terms.length })}</p> : null}
            {last?.open && showsLonger(sources, last) ? (
              <p>{say("beginning", { word: last.words.join(" ") })}</p>
            ) : null}
            {filtered && query.words ? (
              <Link href={(path + writeStoryQuery({ ...NO_FILTER, words: query.words })) as Route}>{say("clear")}</Link>
            ) : null}
            {query.words ? (
              <Link href={`/search?q=${encodeURIComponent(query.words)}` as Route}>{say("library")}</Link>
            ) : null}
          </div>
          <StoryPassages storyId={storyId} sources={sources} narrowed={query.within !== null} />
        </>
      ) : (
        <section className={styles.nothing} role="status">
          <h2 className={styles.title}>{say(query.words ? "noWordTitle" : "idleTitle")}</h2>
          <p>{query.words ? say("noWord", { typed: short(query.words) }) : say("idle")}</p>
        </section>
      )}
    </div>
  );
}

/** Whether a beginning of a word found more than the word. */
const showsLonger = (sources: readonly SourcePassages[], { words }: Term): boolean =>
  sources.some(({ passages }) =>
    passages.some(({ marks }) => marks.some(({ start, end }) => end - start > words.join(" ").length)),
  );

const NO_FILTER = { source: null, kind: null, within: null } as const;

const short = (typed: string): string => (typed.length > 60 ? `${typed.slice(0, 60)}…` : typed);
