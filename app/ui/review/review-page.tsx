import type { Route } from "next";
import Link from "next/link";
import { useWords } from "#words";
import page from "@/app/ui/story/story-page.module.css";
import { AGENDA, openAgenda } from "@/lib/annotation/agenda";
import type { Comparison, ReviewEntry } from "@/lib/comparison/comparison";
import { AgendaList } from "./agenda-list";
import { DecisionLog, type LoggedEntry } from "./decision-log";
import { ClaimForms } from "./forms/claim-forms";
import { NameForms } from "./forms/name-forms";
import styles from "./review-page.module.css";
import { SignForm } from "./sign-form";

interface PageProps {
  storyId: string;
  comparison: Comparison;
  /** Decisions that were taken back, the oldest first. */
  undone: readonly ReviewEntry[];
  /** How this person signs. */
  name: string;
  /** A value of the address: claim or name to change, layer, all, log, find. */
  asked: (key: string) => string | null;
}

/** The review of a story, or one claim or name of it with all that can be changed. */
export function ReviewPage({ storyId, comparison, undone, name, asked }: PageProps) {
  const say = useWords("log");
  const [claim, row] = [asked("claim"), asked("name")];
  if (claim !== null)
    return (
      <ClaimForms storyId={storyId} comparison={comparison} id={claim} find={asked("find")} from={asked("from")} />
    );
  if (row !== null) return <NameForms storyId={storyId} comparison={comparison} id={row} />;
  const entries = [
    ...logged(comparison.reviews ?? [], "applied"),
    ...logged(comparison.lost ?? [], "lost"),
    ...logged(undone, "undone"),
  ].sort((a, b) => b.number - a.number);
  const layer = AGENDA.find((one) => one === asked("layer")) ?? null;
  const alone = comparison.rejected?.claims.filter((one) => one.review?.status !== "rejected") ?? [];
  return (
    <div className={`${page.page} ${styles.page}`}>
      <header className={styles.head}>
        <p className={page.lead}>{say("lead")}</p>
        <SignForm storyId={storyId} name={name} />
      </header>
      <div className={styles.parts}>
        <AgendaList
          storyId={storyId}
          comparison={comparison}
          agenda={openAgenda(comparison)}
          layer={layer}
          all={asked("all") !== null}
        />
        <div className={styles.side}>
          <DecisionLog storyId={storyId} comparison={comparison} entries={entries} all={asked("log") === "all"} />
          {alone.length > 0 ? (
            <section aria-labelledby="alone-title">
              <h2 id="alone-title" className={styles.heading}>
                {say("alone.title")}
              </h2>
              <p className={styles.why}>{say("alone.why")}</p>
              <ul className={styles.alone}>
                {alone.map((one) => (
                  <li key={one.id}>
                    <Link href={`/stories/${storyId}/review?claim=${one.id}` as Route} lang="en" prefetch={false}>
                      {one.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
        </div>
      </div>
    </div>
  );
}

const logged = (entries: readonly ReviewEntry[], state: LoggedEntry["state"]): readonly LoggedEntry[] =>
  entries.map((entry) => ({ ...entry, state }));
