import type { Route } from "next";
import Link from "next/link";
import { useFormat, useLanguage, useWords } from "#words";
import { LibraryRow } from "@/app/ui/site/library-row";
import { asksSomething, type FoundStory, type LibraryResult, PAGE } from "@/lib/store/search";
import answer from "./answer.module.css";
import { LibraryPassages } from "./library-passages";
import { countFilters, type LibraryPageQuery, writeLibraryQuery } from "./library-query";
import styles from "./library-results.module.css";
import { PageLinks } from "./page-links";
import type { Shown } from "./shown-story";
import { shortTyped, showsLonger } from "./sought";

interface ResultsProps {
  query: LibraryPageQuery;
  result: LibraryResult;
  /** Those of the result as this reader may see them. */
  stories: readonly Shown<FoundStory>[];
}

/** How many stories were found and which, or why there are none and what to do. */
export function LibraryResults({ query, result, stories }: ResultsProps) {
  const say = useWords("library");
  const { sought, total } = result;
  const last = sought.terms.at(-1);
  const pages = Math.ceil(total / PAGE);
  if (!asksSomething(query) || (query.from && query.to && query.from > query.to)) return <Nothing query={query} />;
  const filters = countFilters(query);
  return (
    <section className={styles.results} aria-label={say("found.results")}>
      <div className={`${answer.said} ${styles.said}`}>
        <p role="status">
          <Told query={query} result={result} />
        </p>
        {query.words && sought.terms.length === 0 ? (
          <p>{say("nothing.noWord", { typed: shortTyped(query.words) })}</p>
        ) : null}
        {sought.cut ? <p>{say("found.cut", { count: sought.terms.length })}</p> : null}
        {last?.open && showsLonger(stories, last) ? (
          <p>{say("found.beginning", { word: last.words.join(" ") })}</p>
        ) : null}
        {result.leftOut > 0 ? <p>{say("found.blind", { count: result.leftOut })}</p> : null}
        {filters > 0 ? (
          <p data-print="no">
            <Link href={`/search${writeLibraryQuery({ ...NOTHING, words: query.words })}` as Route}>
              {say(total === 0 ? "nothing.unfilter" : "search.clear")}
            </Link>
          </p>
        ) : null}
      </div>
      {total === 0 ? <None query={query} /> : null}
      {total > 0 && stories.length === 0 ? (
        <p>
          {say("beyond.title", { page: query.page })}{" "}
          <Link href={`/search${writeLibraryQuery({ ...query, page: 1 })}` as Route}>{say("beyond.first")}</Link>
        </p>
      ) : null}
      <ul className={styles.stories}>
        {stories.map((story) => (
          <LibraryRow key={story.id} story={story} titleMarks={story.blind ? [] : story.titleMarks}>
            {sought.terms.length > 0 ? <LibraryPassages story={story} words={query.words} /> : null}
          </LibraryRow>
        ))}
      </ul>
      <PageLinks page={query.page} pages={pages} href={(page) => `/search${writeLibraryQuery({ ...query, page })}`} />
    </section>
  );
}

const NOTHING: LibraryPageQuery = { words: "", outlet: "", kind: null, from: null, to: null, code: null, page: 1 };

function Told({ query, result: { sought, total } }: Omit<ResultsProps, "stories">) {
  const say = useWords("library");
  const words = quoted(shortTyped(query.words), useLanguage());
  if (sought.terms.length === 0) return say("found.filters", { count: total });
  return say(countFilters(query) > 0 ? "found.both" : "found.words", { count: total, words });
}

const quoted = (text: string, language: string): string => (language === "es" ? `«${text}»` : `“${text}”`);

/** Nothing was asked for that could be found. */
function Nothing({ query: { words, from, to } }: { query: LibraryPageQuery }) {
  const say = useWords("library");
  const { date } = useFormat();
  const [title, what] =
    from && to
      ? [say("nothing.datesTitle"), say("nothing.dates", { from: date(from) ?? from, to: date(to) ?? to })]
      : words
        ? [say("nothing.noWordTitle"), say("nothing.noWord", { typed: shortTyped(words) })]
        : [say("nothing.idleTitle"), say("nothing.idle")];
  return (
    <section className={`${answer.nothing} ${styles.nothing}`} role="status">
      <h2 className={answer.title}>{title}</h2>
      <p>{what}</p>
    </section>
  );
}

/** What else could be tried. */
function None({ query }: { query: LibraryPageQuery }) {
  const say = useWords("library");
  return (
    <div className={`${answer.nothing} ${styles.nothing}`}>
      <p>{say("nothing.none")}</p>
      <ul>
        {query.words ? <li>{say("nothing.fewer")}</li> : null}
        {/["“”«»]/.test(query.words) ? <li>{say("nothing.unquote")}</li> : null}
        {query.code ? <li>{say("nothing.codes")}</li> : null}
      </ul>
    </div>
  );
}
