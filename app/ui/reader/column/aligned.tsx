"use client";
"use no memo";

import { useFormat, useWords } from "#words";
import { Glyph } from "@/app/ui/story/glyph";
import type { Act } from "../moves/use-selection";
import type { Following } from "../moves/use-together";
import type { ReaderState } from "../state/reader-state";
import { shuffled } from "../state/shuffled";
import type { ReaderModel } from "../state/view-model";
import styles from "./aligned.module.css";

interface AlignedProps {
  model: ReaderModel;
  state: ReaderState;
  following: Following | null;
  act: Act;
}

/** The line over the columns: how far they keep together, where that is a guess, and how they are arranged. */
export function Aligned({ model, state, following, act }: AlignedProps) {
  const say = useWords("reader");
  const { number } = useFormat();
  const sum = (of: "aligned" | "sentences"): number => model.sources.reduce((all, source) => all + source[of], 0);
  const each = model.sources.map(({ letter, aligned, sentences }) =>
    say("aligned.each", { letter, aligned, sentences }),
  );
  const story = model.sources.map((source) => source.id);
  const turned = [...state.order.slice(1), ...state.order.slice(0, 1)];
  return (
    <div className={styles.aligned} data-print="no">
      <button
        type="button"
        className={styles.toggle}
        aria-pressed={state.together}
        aria-keyshortcuts="s"
        title={say("columns.togetherWhat")}
        onClick={() => act({ do: "together" })}
      >
        <span className={styles.box} aria-hidden="true" />
        {say("columns.together")}
      </button>
      <p className={styles.words}>
        {model.claims.length > 0 ? (
          <>
            <span title={each.join(" · ")}>
              {say("aligned.all", { aligned: number(sum("aligned")), sentences: number(sum("sentences")) })}
            </span>{" "}
            <span className={styles.now}>
              <Now model={model} state={state} following={following} />
            </span>
          </>
        ) : null}
      </p>
      <fieldset className={styles.arrange} aria-label={say("columns.label")}>
        {state.order.join() === story.join() ? null : (
          <button
            type="button"
            className={styles.icon}
            aria-label={say("columns.resetLabel")}
            onClick={() => act({ do: "order", order: story })}
          >
            {say("columns.reset")}
          </button>
        )}
        <button
          type="button"
          className={styles.icon}
          aria-label={say("columns.rotateLabel")}
          title={say("columns.rotateWhat")}
          onClick={() => act({ do: "order", order: turned })}
        >
          <Glyph name="turn" />
          <span className={styles.word}>{say("columns.rotate")}</span>
        </button>
        <button
          type="button"
          className={styles.icon}
          aria-label={say("columns.shuffleLabel")}
          title={say("columns.shuffleWhat")}
          onClick={() => act({ do: "shuffle", order: shuffled(state.order, Math.random) })}
        >
          <Glyph name="shuffle" />
          <span className={styles.word}>{say("columns.shuffle")}</span>
        </button>
      </fieldset>
    </div>
  );
}

/** Where the followers stand: those at one claim together, then those that only guess. */
function Now({ model, state, following }: Omit<AlignedProps, "act">) {
  const say = useWords("reader");
  const { list } = useFormat();
  if (!state.together) return say("aligned.off");
  if (!following) return say("aligned.still");
  const letters = (claim: string | null): string =>
    list(model.sources.filter(({ id }) => following.places[id] === claim).map(({ letter }) => letter));
  const at = model.claims.filter(({ id }) => Object.values(following.places).includes(id));
  const leader = model.sources.find((source) => source.id === following.leader)?.letter ?? "";
  const guessed = letters(null);
  const parts = at.map(({ id, number }) => say("aligned.at", { letters: letters(id), number }));
  return (
    <>
      {say("aligned.following", { letter: leader })} {parts.join("; ")}
      {parts.length > 0 && guessed ? "; " : ""}
      {guessed ? <em className={styles.guess}>{say("aligned.guess", { letters: guessed })}</em> : null}
    </>
  );
}
