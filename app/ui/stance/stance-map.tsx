import type { Route } from "next";
import Link from "next/link";
import type { CSSProperties } from "react";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { FocusOnChange } from "@/app/ui/story/focus-on-change";
import { percent, STANCE_NAMES } from "@/app/ui/story/labels";
import type { Comparison, Source, Stance, Target } from "@/lib/comparison/comparison";
import { StanceBar, signed } from "./stance-bar";
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
  const { sources, targets, stances } = comparison;
  const openTarget = targets.find((one) => one.id === target);
  const openSource = sources.find((one) => one.id === source);
  const open = stances.find((one) => one.target === openTarget?.name && one.source === openSource?.id);
  return (
    <div id="map" className={styles.map}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys. */}
      <section className={styles.scroller} tabIndex={0} aria-label="Stance by target and source">
        <table className={styles.table} style={{ "--sources": sources.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                The author toward
              </th>
              {sources.map((one, index) => (
                <th key={one.id} scope="col" className={styles.source}>
                  <span className={styles.name}>
                    <SourceBadge index={index} /> <KindLabel kind={one.kind} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((one) => (
              <tr key={one.id} className={styles.row}>
                <th scope="row" className={styles.target}>
                  {one.name}
                  {one.chosen === "person" ? <span className={styles.chosen}>changed by you</span> : null}
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
      <aside id="evidence" className={styles.evidence} aria-label="Evidence">
        <FocusOnChange of={`${openTarget?.id} ${openSource?.id}`} className={styles.opened}>
          {openTarget && openSource ? (
            <>
              <SourceBadge index={sources.indexOf(openSource)} /> toward {openTarget.name}
            </>
          ) : (
            "Evidence"
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
          <p className={styles.hint}>Choose a cell to see the sentences it rests on.</p>
        )}
        <p className={styles.back}>
          <a href="#map">Back to the map</a>
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
  const label = stance?.label ?? "absent";
  const score = stance?.score ?? 0;
  const inner = (
    <>
      <span className={styles.letter}>
        <SourceBadge small index={index} /> <KindLabel kind={source.kind} />
      </span>
      <span className={styles.label}>
        {STANCE_NAMES[label]}
        {label === "absent" ? null : <span className={styles.score}>{signed(score)}</span>}
      </span>
      <StanceBar score={score} label={label} />
      <span className={styles.sure}>
        {label === "absent" ? "hardly mentioned" : `${percent(stance?.confidence ?? 0)} sure`}
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
