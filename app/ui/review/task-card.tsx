import type { Route } from "next";
import Link from "next/link";
import { useFormat, useWords } from "#words";
import { claimHref } from "@/app/ui/reader/state/reader-href";
import type { Task } from "@/lib/annotation/agenda";
import { findClaim } from "@/lib/annotation/decide";
import type { Comparison } from "@/lib/comparison/comparison";
import { PlacedQuote } from "./quote";
import { ReviewControls } from "./review-controls";
import { tagName } from "./tag-name";
import styles from "./task-card.module.css";

interface CardProps {
  storyId: string;
  comparison: Comparison;
  task: Task;
}

/** Passages that a card shows; the others stand where its link leads. */
const QUOTES = 3;

/** One finding that nobody has decided about: its words, what it is held to be, and the decision. */
export function TaskCard({ storyId, comparison, task }: CardProps) {
  const say = useWords("log");
  const review = useWords("review");
  const terms = useWords("terms");
  const format = useFormat();
  const { subject, places, sure, layer } = task;
  const shown = places.slice(0, QUOTES);
  const tag =
    subject.what === "name"
      ? null
      : tagName(subject.what, subject.what === "finding" ? subject.layer : null, task.tag, terms, review);
  const finding =
    subject.what === "finding"
      ? comparison.findings.find(
          (f) => f.source === subject.source && f.start === subject.start && f.end === subject.end,
        )
      : null;
  return (
    <li className={styles.card}>
      <p className={styles.head}>
        {tag ? <span className={styles.tag}>{tag}</span> : null}
        <Title comparison={comparison} task={task} />
        {finding?.speaker && layer === "voices" ? (
          <span className={styles.note} lang="en">
            {say("next.speaker", { name: finding.speaker })}
          </span>
        ) : null}
        {sure !== null ? (
          <span className={styles.note}>{say("next.sure", { share: format.percent(sure) })}</span>
        ) : null}
      </p>
      {shown.length > 0 ? (
        <ul className={styles.quotes}>
          {shown.map((place) => (
            <li key={`${place.source} ${place.start}`}>
              <PlacedQuote storyId={storyId} comparison={comparison} place={place} inSentence={layer === "wording"} />
            </li>
          ))}
        </ul>
      ) : null}
      {places.length > shown.length ? (
        <p className={styles.note}>{say("log.moreWords", { count: places.length - shown.length })}</p>
      ) : null}
      <div className={styles.acts}>
        <ReviewControls storyId={storyId} subject={subject} mark={undefined} />
        <Link className={styles.link} href={hrefOf(storyId, comparison, task)} prefetch={false}>
          {say("next.open")}
        </Link>
        {subject.what === "claim" ? (
          <Link
            className={styles.link}
            href={`/stories/${storyId}/review?claim=${subject.claim}` as Route}
            prefetch={false}
          >
            {say("next.edit")}
          </Link>
        ) : null}
      </div>
    </li>
  );
}

function Title({ comparison, task: { subject } }: Pick<CardProps, "comparison" | "task">) {
  const say = useWords("log");
  switch (subject.what) {
    case "claim":
    case "difference":
      return (
        <b className={styles.title} lang="en">
          {findClaim(comparison, subject.claim)?.label}
        </b>
      );
    case "figure":
      return (
        <b className={styles.title} lang="en">
          {comparison.figures.find((one) => one.id === subject.figure)?.quantity}
        </b>
      );
    case "stance":
      return (
        <b className={styles.title} lang="en">
          {subject.target}
        </b>
      );
    case "name": {
      const row = comparison.naming.find((one) => one.id === subject.referent);
      const forms = new Set(row?.mentions.flatMap((m) => m.forms.map((f) => f.text))).size;
      return (
        <>
          <b className={styles.title} lang="en">
            {row?.referent}
          </b>
          <span className={styles.note}>{say("next.calls", { count: forms, sources: row?.mentions.length ?? 0 })}</span>
        </>
      );
    }
    default:
      return null;
  }
}

/** Where a finding is seen among its like. */
function hrefOf(storyId: string, comparison: Comparison, { subject, places }: Task): Route {
  if (subject.what === "claim" || subject.what === "difference") return claimHref(storyId, subject.claim);
  if (subject.what === "stance") {
    const target = comparison.targets.find((one) => one.name === subject.target);
    return `/stories/${storyId}/stance?target=${encodeURIComponent(target?.id ?? "")}&source=${subject.source}#evidence` as Route;
  }
  if (subject.what === "figure") return `/stories/${storyId}/divergence#figures` as Route;
  if (subject.what === "name") return `/stories/${storyId}/divergence?names=all#naming` as Route;
  const [place] = places;
  const sentence = comparison.sources
    .find((one) => one.id === place?.source)
    ?.sentences.findIndex((s) => s.end > (place?.start ?? 0));
  return `/stories/${storyId}?source=${place?.source}&sentence=${Math.max(0, sentence ?? 0) + 1}` as Route;
}
