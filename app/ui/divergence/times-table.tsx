import Link from "next/link";
import { useFormat, useWords } from "#words";
import { placeHref } from "@/app/ui/reader/state/reader-href";
import { sourceLetter } from "@/app/ui/site/source-badge";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { CellSource, SourceTable } from "@/app/ui/story/source-table";
import type { Comparison, Source } from "@/lib/comparison/comparison";
import { isAhead } from "@/lib/comparison/times/ahead";
import { type TimeRow, timeRows } from "@/lib/export/picture/time-rows";
import { type DivergenceQuery, divergenceHref } from "./divergence-query";
import { Snippet } from "./snippet";
import styles from "./times-table.module.css";

interface TimesProps {
  storyId: string;
  comparison: Comparison;
  query: DivergenceQuery;
}

/** Rows on the page until all are asked for; those that several sources tell stay. */
const FIRST = 16;

/** Dates that the texts tell, a row a date: each source's words for it, or that it could not yet have known. */
export function TimesTable({ storyId, comparison, query }: TimesProps) {
  const say = useWords("divergence");
  const format = useFormat();
  const { sources } = comparison;
  const rows = timeRows(comparison);
  if (comparison.times.length === 0) return <p className={styles.note}>{say("times.none")}</p>;
  const shown = query.dates === "all" ? rows : tellingRows(rows);
  const undated = sources.flatMap((source, index) => (source.published === null ? [index] : []));
  return (
    <>
      <SourceTable label={say("times.caption")} corner={say("times.date")} sources={sources} className={styles.times}>
        {shown.map((row) => (
          <tr key={row.date}>
            <th scope="row">{format.moment(row.date)}</th>
            {sources.map((source, index) => (
              <Cell key={source.id} storyId={storyId} comparison={comparison} row={row} index={index} source={source} />
            ))}
          </tr>
        ))}
      </SourceTable>
      <p className={styles.note}>
        {say("times.notYetWhat")}{" "}
        {undated.length > 0
          ? say("times.undated", { sources: format.list(undated.map((index) => sourceLetter(index))) })
          : null}
      </p>
      {rows.length > shown.length ? (
        <p className={styles.note} data-print="no">
          <Link href={divergenceHref(storyId, query, { dates: "all" }, "times")} scroll={false} prefetch={false}>
            {say("times.more", { count: rows.length - shown.length })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

function tellingRows(rows: readonly TimeRow[]): readonly TimeRow[] {
  const weight = ({ told, published, marks }: TimeRow): number =>
    published.length * 100 + told.filter(Boolean).length * 10 + (marks.some((one) => one.claim) ? 5 : 0);
  const kept = new Set([...rows].sort((a, b) => weight(b) - weight(a)).slice(0, FIRST));
  return rows.filter((row) => kept.has(row));
}

interface CellProps {
  storyId: string;
  comparison: Comparison;
  row: TimeRow;
  index: number;
  source: Source;
}

function Cell({ storyId, comparison, row, index, source }: CellProps) {
  const say = useWords("divergence");
  const marks = row.marks.filter((mark) => mark.source === source.id);
  const publishes = row.published.includes(index);
  // A day on which others were published is nothing that could be known.
  const notYet = row.marks.length > 0 && marks.length === 0 && isAhead(row.date, source.published);
  return (
    <td data-empty={(marks.length === 0 && !publishes && !notYet) || undefined}>
      <CellSource index={index} />
      <span className={styles.told}>
        {publishes ? <strong className={styles.published}>{say("times.publishes")}</strong> : null}
        {marks.map((mark) => (
          <span key={mark.start}>
            <QuoteLink href={placeHref(storyId, comparison, source.id, mark.start)} className={styles.quote}>
              <Snippet source={source} start={mark.start} end={mark.end} />
            </QuoteLink>
            {mark.ahead ? <span className={styles.ahead}> {say("times.ahead")}</span> : null}
          </span>
        ))}
        {notYet ? <span className={styles.not}>{say("times.notYet")}</span> : null}
      </span>
    </td>
  );
}
