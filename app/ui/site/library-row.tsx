import Link from "next/link";
import type { Kind } from "@/lib/ingest/article";
import { KindLabel } from "./kind-label";
import styles from "./library-row.module.css";
import { LinkHint } from "./link-hint";
import { SourceBadge } from "./source-badge";

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** "3 Jan – 12 Feb 2026" from the earliest to the latest date, or null when no article states one. */
export function datesSpan(published: readonly (string | null)[]): string | null {
  const days = published.filter((day) => day !== null).sort();
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return DAY.formatRange(new Date(`${first}T00:00:00Z`), new Date(`${last}T00:00:00Z`));
}

const sharedWords = (claims: number | null): string => {
  if (claims === null) return "Not compared yet";
  return claims === 0 ? "No shared claims" : claims === 1 ? "1 shared claim" : `${claims} shared claims`;
};

/** One story in the library: its title, who tells it, when, and how much the tellers share. */
export function LibraryRow(story: {
  id: string;
  title: string;
  sample: boolean;
  articles: readonly { kind: Kind; outlet: string | null; published: string | null }[];
  /** Number of shared claims; null while the story is not compared. */
  sharedClaims: number | null;
}) {
  const dates = datesSpan(story.articles.map((s) => s.published));
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <h2 className={styles.title}>
          <Link href={`/stories/${story.id}`} className={styles.link}>
            {story.title}
            <LinkHint />
          </Link>
        </h2>
        {story.sample ? (
          <p className={styles.sample}>An illustration: articles written for Parallax, not published by any outlet</p>
        ) : null}
        <ul className={styles.sources} aria-label="Sources">
          {story.articles.map((source, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source's place is its letter
            <li key={index} title={source.outlet ?? undefined}>
              <SourceBadge index={index} small />
              <KindLabel kind={source.kind} />
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.facts}>
        <span>{dates ?? "No dates stated"}</span>
        <span>{sharedWords(story.sharedClaims)}</span>
      </p>
    </li>
  );
}
