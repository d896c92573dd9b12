"use client";

import { type KeyboardEvent, useRef } from "react";
import { useWords } from "#words";
import type { Act } from "../moves/use-selection";
import type { ClaimView, ReaderModel, SourceView } from "../state/view-model";
import { Card } from "./card";
import styles from "./margin.module.css";
import { usePlaces } from "./use-places";

interface MarginProps {
  model: ReaderModel;
  source: SourceView;
  claim: ClaimView | null;
  act: Act;
}

const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Beside one text: a card for each of its shared claims, at the height of its words; the selected one opened. */
export function Margin({ model, source, claim, act }: MarginProps) {
  const say = useWords("reader");
  const list = useRef<HTMLOListElement>(null);
  usePlaces(list, model, source.id, claim?.id ?? null);
  const at = (one: ClaimView): number => one.mentions.find((mention) => mention.source === source.id)?.at ?? 2;
  const claims = model.claims.filter((one) => at(one) <= 1).sort((a, b) => at(a) - at(b));
  const stop = claims.some((one) => one.id === claim?.id) ? claim?.id : claims[0]?.id;

  // One tab stop for all cards; the arrows go from one to the next.
  function onKeyDown(event: KeyboardEvent) {
    const by = STEPS[event.key];
    if (!by || !(event.target as Element).closest("[data-card-title]")) return;
    const next = claims[claims.findIndex((one) => one.id === stop) + by];
    event.preventDefault();
    if (next) act({ do: "claim", claim: next.id, source: source.id }, { focus: "drawer" });
  }
  if (claims.length === 0) return null;
  return (
    <aside className={styles.margin} aria-label={say("margin.label")} data-print="no">
      <p className={styles.caption}>{say("margin.caption")}</p>
      <ol ref={list} className={styles.cards} onKeyDown={onKeyDown}>
        {claims.map((one) => (
          <Card
            key={one.id}
            model={model}
            source={source}
            claim={one}
            opened={one.id === claim?.id}
            stop={one.id === stop}
            act={act}
          />
        ))}
      </ol>
    </aside>
  );
}
