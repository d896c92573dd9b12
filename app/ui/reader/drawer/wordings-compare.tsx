"use client";

import { useId } from "react";
import { useFormat, useWords } from "#words";
import type { Stretch, TextDiff } from "@/lib/text/diff";
import styles from "./wordings.module.css";

/** How two wordings are compared. */
export interface Comparing {
  readonly by: "words" | "parts";
  /** Both shown as one reading too. */
  readonly woven: boolean;
}

interface CompareProps {
  /** The wordings by name: "A", "C2". */
  names: readonly string[];
  pair: readonly [number, number];
  how: Comparing;
  diff: TextDiff;
  quotes: readonly [string, string];
  onPair: (pair: readonly [number, number]) => void;
  onHow: (how: Comparing) => void;
}

/** Which two wordings are compared and how; what their underlines mean; and the same in words for a screen reader. */
export function WordingsCompare({ names, pair, how, diff, quotes, onPair, onHow }: CompareProps) {
  const say = useWords("drawer");
  const { percent } = useFormat();
  const group = useId();
  const [a, b] = [names[pair[0]] ?? "", names[pair[1]] ?? ""];
  const swapped = [pair[1], pair[0]] as const;
  // What is chosen on both sides changes places: two different wordings are always compared.
  const choose = (side: 0 | 1, at: number) =>
    onPair(at === pair[1 - side] ? swapped : side === 0 ? [at, pair[1]] : [pair[0], at]);
  const only = [onlyWords(quotes[0], diff.left), onlyWords(quotes[1], diff.right)] as const;

  const select = (side: 0 | 1) => (
    <select
      className={styles.select}
      aria-label={say(side === 0 ? "compare.first" : "compare.second")}
      value={pair[side]}
      onChange={(event) => choose(side, Number(event.currentTarget.value))}
    >
      {names.map((name, at) => (
        <option key={name} value={at}>
          {name}
        </option>
      ))}
    </select>
  );

  return (
    <>
      <fieldset className={styles.compare} data-print="no">
        <legend className="visually-hidden">{say("compare.legend")}</legend>
        <span className={styles.pair}>
          {select(0)}
          <button
            type="button"
            className={styles.swap}
            aria-label={say("compare.swap", { a, b })}
            onClick={() => onPair(swapped)}
          >
            <span aria-hidden="true">⇄</span>
          </button>
          {select(1)}
        </span>
        <span className={styles.units} role="radiogroup" aria-label={say("compare.by")}>
          {(["words", "parts"] as const).map((by) => (
            <label key={by} className={styles.unit}>
              <input
                type="radio"
                className="visually-hidden"
                name={group}
                checked={how.by === by}
                onChange={() => onHow({ ...how, by })}
              />
              <span>{say(`compare.${by}`)}</span>
            </label>
          ))}
        </span>
        <label className={styles.weaveToggle}>
          <input
            type="checkbox"
            checked={how.woven}
            onChange={(event) => onHow({ ...how, woven: event.currentTarget.checked })}
          />
          {say("compare.woven")}
        </label>
      </fieldset>
      <p className={styles.key} aria-hidden="true">
        <mark className={styles.left}>{say("compare.only", { letter: a })}</mark>
        <mark className={styles.right}>{say("compare.only", { letter: b })}</mark>
        <span>{say("compare.both")}</span>
        {how.by === "words" ? (
          <span className={styles.shared}>{say("compare.shared", { share: percent(diff.likeness) })}</span>
        ) : null}
      </p>
      <p className="visually-hidden" role="status">
        {only[0] === "" && only[1] === "" ? say("compare.alike", { a, b }) : null}
        {only[0] ? say("compare.onlySaid", { letter: a, words: only[0] }) : null}{" "}
        {only[1] ? say("compare.onlySaid", { letter: b, words: only[1] }) : null}
      </p>
    </>
  );
}

const onlyWords = (text: string, stretches: readonly Stretch[]): string =>
  stretches
    .filter(({ same }) => !same)
    .map(({ start, end }) => text.slice(start, end))
    .join("; ");
