"use client";

import type { ReactNode } from "react";
import { KIND_NAMES, KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge, SourcePattern } from "@/app/ui/site/source-badge";
import { count, dateOf, SILENCE_NAMES, VOICE_NAMES } from "@/app/ui/story/labels";
import styles from "./column.module.css";
import { LAYER_NAMES, LAYERS, type Layer } from "./layers";
import { Spine } from "./spine";
import { Strip } from "./strip";
import type { Act } from "./use-selection";
import type { ClaimView, ReaderModel, SourceView } from "./view-model";

interface ColumnProps {
  model: ReaderModel;
  source: SourceView;
  /** How recently used: CSS opens as many of the first as fit the window and folds the others. */
  rank: number;
  used: boolean;
  claim: ClaimView | null;
  layers: readonly Layer[];
  furniture: boolean;
  act: Act;
  /** The rendered article. */
  children: ReactNode;
}

/** What the header says while a claim is selected: how this source states it, or why it does not. */
function saying(source: SourceView, claim: ClaimView): { silent: boolean; words: string } {
  const mention = claim.mentions.find((one) => one.source === source.id);
  if (!mention) {
    const reason = claim.silent.find((one) => one.source === source.id)?.reason ?? "silent";
    return { silent: true, words: reason === "silent" ? "Silent on this claim" : `Silent: ${SILENCE_NAMES[reason]}` };
  }
  const by = mention.attributedTo ? `, ${mention.attributedTo}` : "";
  return { silent: false, words: `States it: ${VOICE_NAMES[mention.voice]}${by}` };
}

export function Column({ model, source, rank, used, claim, layers, furniture, act, children }: ColumnProps) {
  const kind = KIND_NAMES[source.kind].short;
  const said = claim ? saying(source, claim) : null;
  const counts = LAYERS.filter((layer) => layers.includes(layer)).map((layer) =>
    model.awaited.includes(layer)
      ? `${LAYER_NAMES[layer].many} to come`
      : count(source.counts[layer], LAYER_NAMES[layer].one, LAYER_NAMES[layer].many),
  );
  const open = () => act({ do: "open", source: source.id }, { focus: "column" });

  return (
    <section
      className={styles.column}
      data-column={source.id}
      data-rank={rank}
      data-used={used || undefined}
      data-silent={said?.silent || undefined}
      aria-label={`Source ${source.letter}: ${kind}${source.outlet ? `, ${source.outlet}` : ""}`}
    >
      <div className={styles.spine}>
        <Spine model={model} source={source} claim={claim} silent={said?.silent ?? false} onOpen={open} />
      </div>
      <div className={styles.open}>
        <header className={styles.header}>
          <SourcePattern index={source.index} className={styles.band} />
          <h2 className={styles.name}>
            <SourceBadge index={source.index} />
            <KindLabel kind={source.kind} />
            <span className={styles.outlet}>{source.outlet}</span>
          </h2>
          <p className={styles.title}>{source.title}</p>
          <p className={styles.meta}>
            {dateOf(source.published)} · {source.words.toLocaleString("en")} words
          </p>
          <p className={styles.note} data-silent={said?.silent || undefined}>
            {said?.words ?? (counts.join(" · ") || "No layer shown")}
          </p>
        </header>
        <article
          className={styles.scroller}
          data-scroller
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys.
          tabIndex={0}
          aria-label={`Text of ${source.letter}`}
        >
          <div className={styles.text}>
            {children}
            {source.furniture > 0 ? (
              <p className={styles.furniture}>
                {count(source.furniture, "passage")} of page furniture left out:{" "}
                <button type="button" className={styles.show} onClick={() => act({ do: "furniture" })}>
                  {furniture ? "hide" : "show"}
                </button>
              </p>
            ) : null}
          </div>
        </article>
        <Strip model={model} source={source} claim={claim} />
      </div>
    </section>
  );
}
