import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import page from "@/app/ui/story/story-page.module.css";
import type { Comparison } from "@/lib/comparison/comparison";
import { type StoryQuery, searchStory } from "@/lib/store/search/in-story";
import answer from "./answer.module.css";
import { shortTyped, showsLonger } from "./sought";
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
    <div className={`${page.page} ${styles.page}`}>
      <StorySearchForm path={path} comparison={comparison} query={query} />
      {asks ? (
        <>
          <div className={answer.said}>
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
        <section className={`${answer.nothing} ${styles.nothing}`} role="status">
          <h2 className={answer.title}>{say(query.words ? "noWordTitle" : "idleTitle")}</h2>
          <p>{query.words ? say("noWord", { typed: shortTyped(query.words) }) : say("idle")}</p>
        </section>
      )}
    </div>
  );
}

const NO_FILTER = { source: null, kind: null, within: null } as const;
