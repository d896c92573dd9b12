import type { Route } from "next";
import Link from "next/link";
import { useFormat, useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import type { Comparison, ReviewEntry } from "@/lib/comparison/comparison";
import styles from "./decision-log.module.css";
import { cut, PlacedQuote } from "./quote";
import { ReviewForm } from "./review-form";
import { tagName } from "./tag-name";

/** A decision with what became of it. */
export interface LoggedEntry extends ReviewEntry {
  readonly state: "applied" | "lost" | "undone";
}

interface LogProps {
  storyId: string;
  comparison: Comparison;
  /** The newest first. */
  entries: readonly LoggedEntry[];
  all: boolean;
}

const FEW = 30;
const QUOTES = 2;

/** Everything that was decided, and by whom; each can be taken back, and what was taken back can count again. */
export function DecisionLog({ storyId, comparison, entries, all }: LogProps) {
  const say = useWords("log");
  const shown = all ? entries : entries.slice(0, FEW);
  const lost = entries.filter((entry) => entry.state === "lost").length;
  return (
    <section id="log" aria-labelledby="log-title" className={styles.log}>
      <h2 id="log-title" className={styles.heading}>
        {say("log.title")} <span className={styles.count}>{say("log.count", { count: entries.length })}</span>
      </h2>
      {lost > 0 ? (
        <p className={styles.lost}>
          <strong>{say("log.lostCount", { count: lost })}.</strong> {say("log.lostWhy")}
        </p>
      ) : null}
      {entries.length === 0 ? (
        <p className={styles.empty}>{say("log.empty")}</p>
      ) : (
        <ol className={styles.entries} reversed start={entries[0]?.number}>
          {shown.map((entry) => (
            <Entry key={entry.number} storyId={storyId} comparison={comparison} entry={entry} />
          ))}
        </ol>
      )}
      {shown.length < entries.length ? (
        <Link className={styles.more} href={`/stories/${storyId}/review?log=all#log` as Route} prefetch={false}>
          {say("log.all", { count: entries.length })}
        </Link>
      ) : null}
    </section>
  );
}

function Entry({ storyId, comparison, entry }: Pick<LogProps, "storyId" | "comparison"> & { entry: LoggedEntry }) {
  const say = useWords("log");
  const format = useFormat();
  const { number, state, words, by, at } = entry;
  const date = format.date(at.slice(0, 10)) ?? "";
  const undone = state === "undone";
  return (
    <li className={styles.entry} data-state={state}>
      <p className={styles.what}>
        <b>{say(`did.${didOf(entry)}`)}</b> {say(`what.${whatOf(entry)}`)}
        {state === "applied" ? null : <span className={styles.state}>{say(`log.${state}`)}</span>}
      </p>
      <On entry={entry} />
      <ul className={styles.words}>
        {words.slice(0, QUOTES).map((word) => (
          <li key={`${word.source} ${word.start}`}>
            {comparison.sources.some((one) => one.id === word.source) ? (
              <PlacedQuote storyId={storyId} comparison={comparison} place={word} />
            ) : (
              <q lang="en" className={styles.gone}>
                {cut(word.quote.replace(/\s+/g, " "))}
              </q>
            )}
          </li>
        ))}
      </ul>
      {words.length > QUOTES ? (
        <p className={styles.note}>{say("log.moreWords", { count: words.length - QUOTES })}</p>
      ) : null}
      <ReviewForm storyId={storyId} className={styles.foot}>
        <time className={styles.note} dateTime={at}>
          {by ? say("log.by", { name: by, date }) : say("log.byNobody", { date })}
        </time>
        <Button
          type="submit"
          small
          tone="quiet"
          name="do"
          value={`${undone ? "restore" : "takeBack"} ${number}`}
          aria-label={say(undone ? "log.restoreNumber" : "log.takeBackNumber", { number })}
        >
          {say(undone ? "log.restore" : "log.takeBack")}
        </Button>
      </ReviewForm>
    </li>
  );
}

/** What a decision is about, and what it made of what. */
function On({ entry }: { entry: LoggedEntry }) {
  const review = useWords("review");
  const terms = useWords("terms");
  const { do: verb, what, on, from, to } = entry;
  const layer = what === "finding" ? (on as "wording") : null;
  const name = (tag: string) => (what === "name" ? tag : tagName(what, layer, tag, terms, review));
  const turned = verb === "relabel" && from !== null && to !== null;
  const labels = verb === "rename" || verb === "join" || verb === "move" ? [from, to] : [];
  const both = labels.filter((label): label is string => label !== null);
  return (
    <>
      {what === "finding" ? null : both.length > 0 ? (
        <p className={styles.on} lang="en">
          {both.map((label) => `“${cut(label, 120)}”`).join(" → ")}
        </p>
      ) : (
        <p className={styles.on} lang="en">
          {what === "name" || what === "stance" || what === "figure" ? on : `“${cut(on, 120)}”`}
          {verb === "alias" && to ? ` + ${to}` : null}
        </p>
      )}
      {turned ? (
        <p className={styles.turned}>
          {name(from)} → {name(to)}
        </p>
      ) : (verb === "confirm" || verb === "reject") && from && what !== "name" ? (
        <p className={styles.turned}>{name(from)}</p>
      ) : null}
    </>
  );
}

function didOf({ do: verb, from, to }: LoggedEntry) {
  if (verb !== "move") return verb;
  return to === null ? "out" : from === null ? "add" : "move";
}

const whatOf = ({ what, on }: LoggedEntry) => (what === "finding" ? (on as "wording") : what);
