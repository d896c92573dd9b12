import type { Route } from "next";
import Link from "next/link";
import { useFormat, useWords } from "#words";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { FocusOnChange } from "@/app/ui/story/focus-on-change";
import { CellSource, SourceTable } from "@/app/ui/story/source-table";
import type { Comparison, Source, Stance, Target } from "@/lib/comparison/comparison";
import { StanceBar } from "./stance-bar";
import { StanceEvidence } from "./stance-evidence";
import styles from "./stance-map.module.css";

interface MapProps {
  storyId: string;
  comparison: Comparison;
  /** The cell whose evidence is open. */
  target: string | null;
  source: string | null;
}

/** Row = target, column = source, cell = the author's attitude; a cell opens the sentences that it rests on. */
export function StanceMap({ storyId, comparison, target, source }: MapProps) {
  const say = useWords("stance");
  const { sources, targets, stances } = comparison;
  const openTarget = targets.find((one) => one.id === target);
  const openSource = sources.find((one) => one.id === source);
  const open = stances.find((one) => one.target === openTarget?.name && one.source === openSource?.id);
  return (
    <div id="map" className={styles.map}>
      <SourceTable label={say("map")} corner={say("toward")} sources={sources} className={styles.stances}>
        {targets.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <span lang="en">{one.name}</span>
              {one.chosen === "person" ? <span className={styles.chosen}>{say("changed")}</span> : null}
            </th>
            {sources.map((of, index) => (
              <Cell
                key={of.id}
                storyId={storyId}
                target={one}
                source={of}
                index={index}
                stance={stances.find((stance) => stance.target === one.name && stance.source === of.id)}
                open={openTarget === one && openSource === of}
              />
            ))}
          </tr>
        ))}
      </SourceTable>
      <aside id="evidence" className={styles.evidence} aria-label={say("evidence")}>
        <FocusOnChange of={`${openTarget?.id} ${openSource?.id}`} className={styles.opened}>
          {openTarget && openSource ? (
            <>
              <SourceBadge index={sources.indexOf(openSource)} /> {say("opened", { target: openTarget.name })}
            </>
          ) : (
            say("evidence")
          )}
        </FocusOnChange>
        {openTarget && openSource ? (
          <StanceEvidence
            storyId={storyId}
            comparison={comparison}
            target={openTarget}
            source={openSource}
            stance={open}
          />
        ) : (
          <p className={styles.hint}>{say("choose")}</p>
        )}
        <p className={styles.back}>
          <a href="#map">{say("back")}</a>
        </p>
      </aside>
    </div>
  );
}

interface CellProps {
  storyId: string;
  target: Target;
  source: Source;
  index: number;
  stance: Stance | undefined;
  open: boolean;
}

function Cell({ storyId, target, source, index, stance, open }: CellProps) {
  const say = useWords("stance");
  const terms = useWords("terms");
  const format = useFormat();
  const label = stance?.label ?? "absent";
  const score = stance?.score ?? 0;
  const inner = (
    <>
      <CellSource index={index} source={source} className={styles.name} />
      <span className={styles.label}>
        {terms(`stances.${label}`)}
        {label === "absent" ? null : <span className={styles.score}>{format.signed(score)}</span>}
      </span>
      <StanceBar score={score} label={label} />
      <span className={styles.sure}>
        {label === "absent" ? say("absent") : say("sure", { share: format.percent(stance?.confidence ?? 0) })}
      </span>
    </>
  );
  const empty = label === "absent" && !stance?.evidence.length;
  return (
    <td data-label={label} data-open={open || undefined}>
      {empty ? (
        <div className={styles.link}>{inner}</div>
      ) : (
        <Link
          href={
            `/stories/${storyId}/stance?target=${encodeURIComponent(target.id)}&source=${source.id}#evidence` as Route
          }
          className={styles.link}
          aria-current={open ? "true" : undefined}
          scroll={false}
          prefetch={false}
        >
          {inner}
        </Link>
      )}
    </td>
  );
}
