import { Fragment } from "react";
import { useWords } from "#words";
import type { Removal } from "@/lib/ingest/article";
import { cutTo } from "@/lib/text/cut";
import styles from "./article-text.module.css";
import { type Line, linesOf, type Run } from "./passages";
import { isSign, SIGNS } from "./removal-signs";

/** As much of a passage as tells which one it is. */
const opening = (text: string): string => {
  const words = text.replace(/\s+/g, " ").trim();
  return words.length > 80 ? `${cutTo(words, 80)}…` : words;
};

function LeftOut({ name, words, run }: { name: string; words: string; run: Run & { removal: Removal } }) {
  const { reason, kept } = run.removal;
  const say = useWords("intake");
  const why = useWords("terms")(`removals.${reason}`);
  // A line break left out would show as nothing: the sign stands for it, and the break for itself.
  if (isSign(reason)) return <del className={styles.sign}>{reason === "break" ? `⏎${words}` : words}</del>;
  return (
    <label className={styles.passage}>
      <input
        type="checkbox"
        className="visually-hidden"
        name={`${name}.kept`}
        value={run.at}
        defaultChecked={kept}
        aria-label={say("keep", { words: opening(words), reason: why })}
      />
      <span className={styles.words}>{words.trimEnd()}</span>
      <span className={styles.reason} aria-hidden="true">
        <span className={styles.out}>{say("leftOut", { reason: why })}</span>
        <span className={styles.in}>{say("kept")}</span>
      </span>
      {words.slice(words.trimEnd().length)}
    </label>
  );
}

function ShownLine({ name, text, line }: { name: string; text: string; line: Line }) {
  const say = useWords("intake");
  const read = line.runs.some((run) => run.removal === null && text.slice(run.start, run.end).trim() !== "");
  return (
    <>
      {line.span && read ? (
        <input
          type="checkbox"
          className={styles.leave}
          name={`${name}.left`}
          value={`${line.span.start}-${line.span.end}`}
          aria-label={say("leaveOut", { words: opening(text.slice(line.span.start, line.span.end)) })}
        />
      ) : null}
      <span>
        {line.runs.map((run) => {
          const words = text.slice(run.start, run.end);
          return (
            <Fragment key={run.start}>
              {run.removal ? <LeftOut name={name} words={words} run={{ ...run, removal: run.removal }} /> : words}
            </Fragment>
          );
        })}
      </span>
    </>
  );
}

/**
 * The original text with what is left out struck through in place, each passage with its reason and a click to keep it.
 * Plain checkboxes named `<name>.kept`, `<name>.keptSigns` and `<name>.left`: the form works before any script runs.
 */
export function ArticleText({
  name,
  label,
  text,
  removed,
}: {
  name: string;
  label: string;
  text: string;
  removed: readonly Removal[];
}) {
  const say = useWords("intake");
  const sayTerm = useWords("terms");
  const passages = removed.filter((removal) => !isSign(removal.reason)).length;
  const signs = SIGNS.map((reason) => ({ reason, all: removed.filter((removal) => removal.reason === reason) })).filter(
    ({ all }) => all.length > 0,
  );
  return (
    <fieldset className={styles.text}>
      <legend className={styles.legend}>{say("furniture", { count: passages })}</legend>
      <div className={styles.choices}>
        {signs.map(({ reason, all }) => (
          <label key={reason} className={styles.choice}>
            <input
              type="checkbox"
              name={`${name}.keptSigns`}
              value={reason}
              defaultChecked={all.every((removal) => removal.kept)}
            />
            {say("keepSigns", { reason: sayTerm(`removals.${reason}`), count: all.length })}
          </label>
        ))}
        <label className={styles.choice}>
          <input type="checkbox" className={styles.chooser} />
          {say("choosePassages")}
        </label>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className={styles.original} tabIndex={0} aria-label={label} lang="">
        {linesOf(text, removed).map((line) => (
          <ShownLine key={line.start} name={name} text={text} line={line} />
        ))}
      </section>
    </fieldset>
  );
}
