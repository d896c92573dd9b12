import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import type { AgendaLayer, LayerAgenda } from "@/lib/annotation/agenda";
import type { Comparison } from "@/lib/comparison/comparison";
import styles from "./agenda-list.module.css";
import { NextInLine } from "./next-in-line";
import { TaskCard } from "./task-card";

interface ListProps {
  storyId: string;
  comparison: Comparison;
  agenda: readonly LayerAgenda[];
  /** The layer that was asked for; else the first with something left. */
  layer: AgendaLayer | null;
  all: boolean;
}

const FEW = 5;
/** A longer page is slow, and nobody reads so far. */
const MOST = 100;

/** What is still to be looked at: how far each layer is, and the next findings of one of them, to be decided here. */
export function AgendaList({ storyId, comparison, agenda, layer, all }: ListProps) {
  const say = useWords("log");
  const shown =
    agenda.find((one) => one.layer === layer) ??
    agenda.find((one) => one.open.length > 0) ??
    (agenda[0] as LayerAgenda);
  const tasks = shown.open.slice(0, all ? MOST : FEW);
  const href = (of: AgendaLayer, whole = false) =>
    `/stories/${storyId}/review?layer=${of}${whole ? "&all=on" : ""}#next` as Route;
  const left = Math.min(MOST, shown.open.length) - tasks.length;
  return (
    <section id="next" aria-labelledby="next-title" className={styles.agenda}>
      <h2 id="next-title" className={styles.heading}>
        {say("next.title")}
      </h2>
      <nav aria-label={say("next.layers")}>
        <ul className={styles.layers}>
          {agenda.map((one) => (
            <li key={one.layer}>
              <Link
                className={styles.layer}
                href={href(one.layer)}
                aria-current={one === shown ? "true" : undefined}
                scroll={false}
                prefetch={false}
              >
                <span className={styles.name}>{say(`layers.${one.layer}`)}</span>
                <span className={styles.bar} aria-hidden="true">
                  <span style={{ inlineSize: `${one.total === 0 ? 0 : (100 * one.reviewed) / one.total}%` }} />
                </span>
                <span className={styles.count}>{say("next.of", { reviewed: one.reviewed, total: one.total })}</span>
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {agenda.every((one) => one.open.length === 0) ? (
        <div className={styles.done}>
          <p className={styles.doneTitle}>{say("next.allDone")}</p>
          <p>{say("next.allDoneWhy")}</p>
        </div>
      ) : tasks.length === 0 ? (
        <p className={styles.hint}>{say(shown.total === 0 ? "next.none" : "next.done")}</p>
      ) : (
        <>
          <p className={styles.hint}>{say("next.first")}</p>
          <NextInLine
            key={shown.layer}
            reviewed={shown.reviewed}
            said={`${say(`layers.${shown.layer}`)}: ${say("next.of", { reviewed: shown.reviewed, total: shown.total })}`}
            className={styles.tasks}
          >
            {tasks.map((task) => (
              <TaskCard key={JSON.stringify(task.subject)} storyId={storyId} comparison={comparison} task={task} />
            ))}
          </NextInLine>
          {left > 0 ? (
            <Link className={styles.more} href={href(shown.layer, true)} scroll={false} prefetch={false}>
              {say("next.more", { count: left })}
            </Link>
          ) : null}
        </>
      )}
    </section>
  );
}
