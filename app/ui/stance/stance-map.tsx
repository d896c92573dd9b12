import type { Route } from "next";
import Link from "next/link";
import type { CSSProperties } from "react";
import { useFormat, useWords } from "#words";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { FocusOnChange } from "@/app/ui/story/focus-on-change";
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
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys. */}
      <section className={styles.scroller} tabIndex={0} aria-label={say("map")}>
        <table className={styles.table} style={{ "--sources": sources.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {say("toward")}
              </th>
              {sources.map((one, index) => (
                <th key={one.id} scope="col" className={styles.source}>
                  <SourceName index={index} source={one} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((one) => (
              <tr key={one.id} className={styles.row}>
                <th scope="row" className={styles.target}>
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
          </tbody>
        </table>
      </section>
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
      <span className={styles.letter}>
        <SourceName small index={index} source={source} />
      </span>
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
    <td className={styles.cell} data-label={label} data-open={open || undefined}>
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
