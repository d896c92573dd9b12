import Link from "next/link";
import { useFormat, useWords } from "#words";
import { placeHref } from "@/app/ui/reader/state/reader-href";
import { ReviewControls } from "@/app/ui/review/review-controls";
import { methodHref } from "@/app/ui/story/method-href";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { ruleWords } from "@/app/ui/story/rule-words";
import type { Comparison, StanceEvidence as Evidence, Source, Stance, Target } from "@/lib/comparison/comparison";
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
  const say = useWords("stance");
  const terms = useWords("terms");
  const format = useFormat();
  const evidence = stance?.evidence ?? [];
  const own = evidence.filter((one) => one.holder === "author");
  const others = evidence.filter((one) => one.holder !== "author");
  const list = (items: readonly Evidence[]) => (
    <ul className={styles.list}>
      {items.map((one) => (
        <li key={`${one.start} ${one.end} ${one.holder}`} className={styles.item}>
          <span className={styles.sign}>
            {format.signed(one.polarity)}
            <span className="visually-hidden"> {terms(`stances.${one.polarity < 0 ? "critical" : "supportive"}`)}</span>
          </span>
          <div>
            <QuoteLink href={placeHref(storyId, comparison, source.id, one.start)} className={styles.quote}>
              <q lang="en">{one.quote}</q>
            </QuoteLink>
            <p className={styles.rule}>
              {one.holder === "author" ? null : (
                <>
                  <span lang="en">{one.holder}</span> ·{" "}
                </>
              )}
              {ruleWords(terms, one.rule)}{" "}
              <Link href={methodHref(storyId, one.rule)} className={styles.method} prefetch={false} title={say("how")}>
                <code>{one.rule}</code>
              </Link>
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
          ? say("sum", {
              label: terms(`stances.${stance.label}`),
              score: format.signed(stance.score),
              share: format.percent(stance.confidence),
            })
          : say("absent")}
      </p>
      {stance ? (
        <ReviewControls
          storyId={storyId}
          subject={{ what: "stance", source: source.id, target: target.name }}
          mark={stance.review}
        />
      ) : null}
      <h3 className={styles.heading}>{say("own")}</h3>
      {own.length > 0 ? list(own) : <p className={styles.none}>{say("none")}</p>}
      {others.length > 0 ? (
        <>
          <h3 className={styles.heading}>{say("others", { count: others.length })}</h3>
          {list(others)}
        </>
      ) : null}
      {target.aliases.length > 0 ? (
        <p className={styles.aliases}>{say("aliases", { target: target.name, names: target.aliases.join(", ") })}</p>
      ) : null}
    </>
  );
}
