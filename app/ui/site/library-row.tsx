import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { useLanguage, useWords } from "#words";
import { MarkedText } from "@/app/ui/search/marked-text";
import type { Shown } from "@/app/ui/search/shown-story";
import type { StorySummary } from "@/lib/store/stories";
import type { Span } from "@/lib/text/span";
import type { Language } from "@/lib/words/language";
import styles from "./library-row.module.css";
import { LinkHint } from "./link-hint";
import { SourceName } from "./source-name";

/** "3 Jan – 12 Feb 2026" from the earliest to the latest date, or null when no article states one. */
function datesSpan(published: readonly (string | null)[], language: Language): string | null {
  const days = published.filter((day) => day !== null).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  return format.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

interface RowProps {
  story: Shown<StorySummary>;
  /** Where in the title stand words that were sought. */
  titleMarks?: readonly Span[];
  /** What else there is to say of it: passages. */
  children?: ReactNode;
}

/** One story in the library: its title, who tells it, when, and how much the tellers share. */
export function LibraryRow({ story, titleMarks = [], children }: RowProps) {
  const say = useWords("library");
  const language = useLanguage();
  const dates = datesSpan(
    story.articles.map((article) => article.published),
    language,
  );
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/stories/${story.id}` as Route} className={styles.link}>
            <MarkedText text={story.title} marks={titleMarks} />
            <LinkHint />
          </Link>
        </h2>
        {story.sample ? <p className={styles.sample}>{say("sample")}</p> : null}
        <ul className={styles.sources} aria-label={say("sources")}>
          {story.articles.map((source, index) => (
            <li key={source.id} title={source.outlet ?? undefined}>
              <SourceName index={index} source={story.blind ? { ...source, hidden: true } : source} small />
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.facts}>
        <span>{dates ?? say("noDates")}</span>
        <span>{story.sharedClaims === null ? say("notCompared") : say("shared", { count: story.sharedClaims })}</span>
      </p>
      {children}
    </li>
  );
}
