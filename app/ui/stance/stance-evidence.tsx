import Link from "next/link";
import { placeHref } from "@/app/ui/reader/reader-href";
import { count, percent, STANCE_NAMES } from "@/app/ui/story/labels";
import { ruleWords } from "@/app/ui/story/rule-words";
import type { Comparison, StanceEvidence as Evidence, Source, Stance, Target } from "@/lib/comparison/comparison";
import { signed } from "./stance-bar";
import styles from "./stance-evidence.module.css";

interface EvidenceProps {
  storyId: string;
  comparison: Comparison;
  target: Target;
  source: Source;
  stance: Stance | undefined;
}

/** The sentences a stance rests on: the author's own, which make the score; and apart from them what others say. */
export function StanceEvidence({ storyId, comparison, target, source, stance }: EvidenceProps) {
  const evidence = stance?.evidence ?? [];
  const own = evidence.filter((one) => one.holder === "author");
  const others = evidence.filter((one) => one.holder !== "author");
  const list = (items: readonly Evidence[]) => (
    <ul className={styles.list}>
      {items.map((one) => (
        <li key={`${one.start} ${one.end} ${one.holder}`} className={styles.item}>
          <span className={styles.sign} title={one.polarity < 0 ? "critical" : "supportive"}>
            {signed(one.polarity)}
          </span>
          <div>
            <Link href={placeHref(storyId, comparison, source.id, one.start)} className={styles.quote}>
              <q>{one.quote}</q>
            </Link>
            <p className={styles.rule}>
              {one.holder === "author" ? null : `${one.holder} · `}
              {ruleWords(one.rule)} <code>{one.rule}</code>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <p className={styles.sum}>
        {stance && stance.label !== "absent"
          ? `${STANCE_NAMES[stance.label]}, ${signed(stance.score)} on a line from −1 to +1; ${percent(stance.confidence)} sure`
          : "hardly mentioned"}
      </p>
      <h3 className={styles.heading}>The author’s own words</h3>
      {own.length > 0 ? list(own) : <p className={styles.none}>None that take a side.</p>}
      {others.length > 0 ? (
        <>
          <h3 className={styles.heading}>
            Said by others: {count(others.length, "passage")}, not counted in the score
          </h3>
          {list(others)}
        </>
      ) : null}
      {target.aliases.length > 0 ? (
        <p className={styles.aliases}>
          Also read as {target.name}: {target.aliases.join(", ")}.
        </p>
      ) : null}
    </>
  );
}
