import Link from "next/link";
import { placeHref } from "@/app/ui/reader/reader-href";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { amount, VERDICT_NAMES } from "@/app/ui/story/labels";
import type { Comparison, LedgerEntry } from "@/lib/comparison/comparison";
import styles from "./figures-ledger.module.css";

interface LedgerProps {
  storyId: string;
  comparison: Comparison;
}

/** Each counted quantity with what the sources give for it, the verdict, and what the verdict rests on. */
export function FiguresLedger({ storyId, comparison }: LedgerProps) {
  if (comparison.figures.length === 0)
    return (
      <p className={styles.none}>No quantity that two sources count. Figures of single claims are in the reader.</p>
    );
  return (
    <ul className={styles.ledger}>
      {comparison.figures.map((entry) => (
        <Entry key={entry.id} storyId={storyId} comparison={comparison} entry={entry} />
      ))}
    </ul>
  );
}

function Entry({ storyId, comparison, entry }: LedgerProps & { entry: LedgerEntry }) {
  return (
    <li className={styles.entry}>
      <div>
        <h3 className={styles.quantity}>{entry.quantity}</h3>
        <p>
          <span className={styles.verdict} data-verdict={entry.verdict}>
            {VERDICT_NAMES[entry.verdict]}
          </span>
        </p>
        <p className={styles.explanation}>{entry.explanation}</p>
      </div>
      <ul className={styles.mentions}>
        {entry.mentions.map((mention) => (
          <li key={`${mention.source} ${mention.start}`} className={styles.mention}>
            <SourceBadge small index={comparison.sources.findIndex((source) => source.id === mention.source)} />
            <span className={styles.value}>{amount(mention)}</span>
            <span>
              <Link
                href={placeHref(storyId, comparison, mention.source, mention.start)}
                className={styles.quote}
                prefetch={false}
              >
                <q>{mention.quote}</q>
              </Link>
              {mention.period ? <span className={styles.period}> {mention.period}</span> : null}
            </span>
          </li>
        ))}
      </ul>
    </li>
  );
}
