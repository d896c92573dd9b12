import { Fragment } from "react";
import type { Source } from "@/lib/comparison/comparison";
import { flatRuns, groupRuns } from "@/lib/text/marks";
import { overlaps, type Span, slice } from "@/lib/text/span";
import styles from "./quote-text.module.css";

interface QuoteTextProps {
  source: Pick<Source, "text" | "removed">;
  span: Span;
  /** Spans of the source that are figures. */
  figures?: readonly Span[];
}

/** Words of a source, as the article shows them, with their figures boxed. */
export function QuoteText({ source, span, figures = [] }: QuoteTextProps) {
  const marks: (Span & { readonly gone?: string })[] = [
    ...figures,
    ...source.removed
      .filter((removal) => overlaps(removal, span))
      .map(({ start, end, reason }) => ({ start, end, gone: reason })),
  ];
  const groups = groupRuns(flatRuns(source.text, span, marks), (all) => {
    const figure = all.find((mark) => mark.gone === undefined);
    return figure ? String(figure.start) : "";
  });
  return (
    <q className={styles.quote} lang="en">
      {groups.map(({ key, runs }) => {
        const words = runs.map((run) => {
          const removal = run.marks.find((mark) => mark.gone !== undefined);
          return removal ? (removal.gone === "break" ? " " : "") : slice(source.text, run);
        });
        return key === "" ? (
          <Fragment key={runs[0]?.start}>{words.join("")}</Fragment>
        ) : (
          <span key={runs[0]?.start} className={styles.figure}>
            {words.join("")}
          </span>
        );
      })}
    </q>
  );
}
