"use client";

import type { ReactNode } from "react";
import { useFormat, useLanguage, useWords } from "#words";
import { SourcePattern } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import { Glyph } from "@/app/ui/story/glyph";
import type { Act } from "../moves/use-selection";
import { LAYERS, type Layer } from "../state/layers";
import type { ClaimView, ReaderModel, SourceView } from "../state/view-model";
import styles from "./column.module.css";
import { Spine } from "./spine";
import { Strip } from "./strip";

interface ColumnProps {
  model: ReaderModel;
  source: SourceView;
  /** How recently used: CSS opens as many of the first as fit the window and folds the others. */
  rank: number;
  /** Folded by hand, whatever room there is. */
  folded: boolean;
  used: boolean;
  claim: ClaimView | null;
  layers: readonly Layer[];
  furniture: boolean;
  act: Act;
  /** What stands in the margin of the text. */
  beside: ReactNode;
  /** The rendered article. */
  children: ReactNode;
}

export function Column({
  model,
  source,
  rank,
  folded,
  used,
  claim,
  layers,
  furniture,
  act,
  beside,
  children,
}: ColumnProps) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const { date } = useFormat();
  const { letter, outlet } = source;
  const silent = claim !== null && !claim.mentions.some((one) => one.source === source.id);

  return (
    <section
      className={styles.column}
      data-column={source.id}
      data-rank={rank}
      data-folded={folded || undefined}
      data-used={used || undefined}
      data-silent={silent || undefined}
      aria-label={
        source.hidden
          ? say("source.columnHidden", { letter })
          : say("source.column", { letter, kind: terms(`kinds.${source.kind}`), outlet: outlet ?? "none" })
      }
    >
      <div className={styles.spine}>
        <Spine
          model={model}
          source={source}
          claim={claim}
          silent={silent}
          onOpen={() => act({ do: "open", source: source.id }, { focus: "column" })}
        />
      </div>
      <div className={styles.open}>
        <header className={styles.header}>
          <SourcePattern index={source.index} className={styles.band} />
          <h2 className={styles.name}>
            <SourceName index={source.index} source={source} outlet />
          </h2>
          <p className={styles.title} lang="en">
            {source.title}
          </p>
          <p className={styles.meta}>
            {date(source.published) ?? terms("noDate")} · {say("source.words", { count: source.words })}
          </p>
          <p className={styles.note} data-silent={silent || undefined}>
            {claim ? (
              <Saying source={source} claim={claim} />
            ) : (
              <Counts model={model} source={source} layers={layers} />
            )}
          </p>
          {model.sources.length > 2 ? (
            <button
              type="button"
              className={styles.fold}
              data-print="no"
              aria-label={say("columns.fold", { letter })}
              title={say("columns.fold", { letter })}
              onClick={() => act({ do: "fold", source: source.id })}
            >
              <Glyph name="fold" />
            </button>
          ) : null}
        </header>
        <article
          className={styles.scroller}
          data-scroller
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys.
          tabIndex={0}
          aria-label={say("source.text", { letter })}
        >
          <div className={styles.text} lang="en">
            {children}
            <Furniture source={source} shown={furniture} act={act} />
          </div>
          {beside}
        </article>
        <Strip model={model} source={source} claim={claim} />
      </div>
    </section>
  );
}

/** While a claim is selected: how this source states it, or why it does not. */
function Saying({ source, claim }: { source: SourceView; claim: ClaimView }) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const mention = claim.mentions.find((one) => one.source === source.id);
  if (mention) {
    return say("source.states", { voice: terms(`voices.${mention.voice}`), by: mention.attributedTo ?? "none" });
  }
  const reason = claim.silent.find((one) => one.source === source.id)?.reason ?? "silent";
  return reason === "silent" ? say("source.silent") : say("source.silentWhy", { reason: terms(`silences.${reason}`) });
}

function Counts({ model, source, layers }: Pick<ColumnProps, "model" | "source" | "layers">) {
  const say = useWords("reader");
  const terms = useWords("terms");
  const counts = LAYERS.filter((layer) => layers.includes(layer)).map((layer) =>
    model.awaited.includes(layer)
      ? say("layers.countedToCome", { layer: terms(`layers.${layer}`) })
      : terms(`layersCounted.${layer}`, { count: source.counts[layer] }),
  );
  return counts.join(" · ") || say("layers.none");
}

function Furniture({ source, shown, act }: { source: SourceView; shown: boolean; act: Act }) {
  const say = useWords("reader");
  const language = useLanguage();
  if (source.furniture === 0) return null;
  return (
    <p className={styles.furniture} lang={language}>
      {say.rich("source.furniture", {
        count: source.furniture,
        shown: shown ? "yes" : "no",
        toggle: (words: ReactNode) => (
          <button type="button" className={styles.show} onClick={() => act({ do: "furniture" })}>
            {words}
          </button>
        ),
      })}
    </p>
  );
}
