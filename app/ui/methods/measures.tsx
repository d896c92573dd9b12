import { useFormat, useWords } from "#words";
import styles from "./methods-page.module.css";
import type { Measure, ResultTable } from "./read-results";

/** A figure as it was measured, with the decimal sign of the language; words after it stay English. */
function Figure({ cell }: { cell: string }) {
  const format = useFormat();
  const [, number, rest = ""] = /^(\d+(?:\.\d+)?)(.*)$/s.exec(cell) ?? [];
  if (number === undefined) return cell ? <span lang="en">{cell}</span> : "–";
  // All its decimals, zeros too: they say how exactly it was measured.
  const sign = format.number(0.5).charAt(1);
  return (
    <>
      {number.replace(".", sign)}
      {rest ? <small lang="en">{rest}</small> : null}
    </>
  );
}

/** What was measured of one layer. */
export function MeasureTable({ of, measures }: { of: string; measures: readonly Measure[] }) {
  const say = useWords("methods");
  if (measures.length === 0) return <p className={styles.note}>{say("measured.none")}</p>;
  const best = measures.some((measure) => measure.best);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={`${of}: ${say("measured.title")}`} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{say("measured.title")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("measured.measure")}</th>
            <th scope="col">{say("measured.set")}</th>
            <th scope="col">{say("measured.ours")}</th>
            <th scope="col">{say("measured.baseline")}</th>
            {best ? <th scope="col">{say("measured.best")}</th> : null}
            <th scope="col">{say("measured.least")}</th>
            <th scope="col">{say("measured.aim")}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <tr key={`${measure.set} ${measure.id}`}>
              <th scope="row">
                <MeasureName measure={measure} />
              </th>
              <td>{measure.set ? <code lang="en">{measure.set}</code> : say("measured.story")}</td>
              <td className={styles.number}>
                <b>
                  <Figure cell={measure.ours} />
                </b>
              </td>
              <td className={styles.number}>
                <Figure cell={measure.baseline} />
              </td>
              {best ? (
                <td className={styles.best}>
                  <Figure cell={measure.best} />
                </td>
              ) : null}
              <td className={styles.number}>
                <Figure cell={measure.least} />
              </td>
              <td className={styles.number}>
                <Figure cell={measure.aim} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A measure in words; one that was added since reads as the file has it. */
function MeasureName({ measure }: { measure: Measure }) {
  const say = useWords("methods");
  const key = `measures.${measure.id}`;
  return say.has(key) ? (say as unknown as (key: string) => string)(key) : <span lang="en">{measure.label}</span>;
}

/** How far the alignment carries from story to story: the layer on which all others rest. */
export function ClaimStories({ tables }: { tables: readonly ResultTable[] }) {
  const say = useWords("methods");
  const table = tables.find(({ name }) => name === "claims");
  if (!table) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={say("measured.claimsTitle")} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{say("measured.claimsTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("measured.storyName")}</th>
            <th scope="col">{say("measured.seen")}</th>
            <th scope="col">{say("measured.claimsCount")}</th>
            <th scope="col">F1</th>
            <th scope="col">{say("measured.precision")}</th>
            <th scope="col">{say("measured.recall")}</th>
            <th scope="col">{say("measured.core")}</th>
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([story = "", seen = "", ...numbers]) => (
            <tr key={story}>
              <th scope="row">
                <code lang="en">{story}</code>
              </th>
              <td>{say(seen === "unseen" ? "measured.unseen" : "measured.trained")}</td>
              {numbers.slice(0, 5).map((cell, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                <td key={column} className={styles.number}>
                  <Figure cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Every table as the file has it, so that nothing measured is left out. */
export function RawTables({ tables }: { tables: readonly ResultTable[] }) {
  const say = useWords("methods");
  return (
    <details className={styles.raw}>
      <summary>{say("measured.all")}</summary>
      {tables.map(({ name, title, text, head, rows }) => (
        <div key={name} lang="en">
          <h3>{title}</h3>
          <p className={styles.note}>{text}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <section className={styles.scroll} aria-label={title} tabIndex={0}>
            <table className={styles.table}>
              <thead>
                <tr>
                  {head.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                    <th key={column} scope="col">
                      {cell}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.join("|")}>
                    {row.map((cell, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
                      <td key={column}>{cell}</td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </div>
      ))}
    </details>
  );
}
