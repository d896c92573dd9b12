import { flatRuns } from "@/lib/text/marks";
import type { Span } from "@/lib/text/span";
import styles from "./quote-text.module.css";

interface QuoteTextProps {
  quote: string;
  /** Where the quote begins in its source. */
  start: number;
  /** Spans of the source that are figures. */
  figures?: readonly Span[];
}

/** Words of a source, exactly, with their figures boxed. */
export function QuoteText({ quote, start, figures = [] }: QuoteTextProps) {
  const own = figures.map((figure) => ({ start: figure.start - start, end: figure.end - start }));
  return (
    <q className={styles.quote}>
      {flatRuns(quote, { start: 0, end: quote.length }, own).map((run) => {
        const words = quote.slice(run.start, run.end);
        return run.marks.length === 0 ? (
          words
        ) : (
          <span key={run.start} className={styles.figure}>
            {words}
          </span>
        );
      })}
    </q>
  );
}
