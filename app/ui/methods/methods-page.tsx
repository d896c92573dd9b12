import type { ReactNode } from "react";
import { useWords } from "#words";
import { ENGINE } from "@/lib/analysis/engine";
import { SCHEMA } from "@/lib/comparison/comparison";
import { ENCODER } from "@/lib/text/embed";
import { SECTIONS, sectionOf } from "./layers";
import { ClaimStories, MeasureTable, RawTables } from "./measures";
import styles from "./methods-page.module.css";
import { measuresOf, type ResultTable } from "./read-results";
import { RemovalList, RuleTable } from "./rules";

interface MethodsPageProps {
  /** Null where the measured results do not ship with the program. */
  results: readonly ResultTable[] | null;
  /** What is told of one story: hashes of its inputs, what a person reviewed. */
  inputs?: ReactNode;
  /** Level of the page's title: within a story that has a title of its own, the second. */
  within?: boolean;
}

/** How each layer works, how well, and by which rules; every rule's id is an anchor. */
export function MethodsPage({ results, inputs, within = false }: MethodsPageProps) {
  const say = useWords("methods");
  const Title = within ? "h2" : "h1";
  const measures = results ? measuresOf(results) : [];
  const rest = measures.filter((measure) => sectionOf(measure) === null);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <Title className={styles.title}>{say("title")}</Title>
        <p className={styles.lead}>{say("lead")}</p>
      </div>
      <nav className={styles.contents} aria-label={say("contents")} data-print="no">
        <ul>
          {SECTIONS.map((section) => (
            <li key={section}>
              <a href={`#${section}`}>{say(`sections.${section}.title`)}</a>
            </li>
          ))}
          <li>
            <a href="#versions">{say("versions.title")}</a>
          </li>
          {inputs ? (
            <li>
              <a href="#inputs">{say("inputs.title")}</a>
            </li>
          ) : null}
        </ul>
      </nav>
      <div className={styles.body}>
        <section aria-labelledby="principles">
          <h2 id="principles" className={styles.heading}>
            {say("principles.title")}
          </h2>
          <p className={styles.prose}>{say("principles.text")}</p>
          <p className={styles.note}>
            {results ? `${say("measured.what")} ${say("measured.trainedNote")}` : say("measured.absent")}
          </p>
        </section>
        {SECTIONS.map((section) => (
          <section key={section} id={section} aria-labelledby={`${section}-title`} className={styles.section}>
            <h2 id={`${section}-title`} className={styles.heading}>
              {say(`sections.${section}.title`)}
            </h2>
            <p className={styles.prose}>{say(`sections.${section}.how`)}</p>
            <p className={styles.prose}>
              <b>{say("limits")}.</b> {say(`sections.${section}.limits`)}
            </p>
            {results ? (
              <MeasureTable
                of={say(`sections.${section}.title`)}
                measures={measures.filter((one) => sectionOf(one) === section)}
              />
            ) : null}
            {section === "claims" && results ? <ClaimStories tables={results} /> : null}
            <RuleTable section={section} />
            {section === "furniture" ? <RemovalList /> : null}
          </section>
        ))}
        <section id="versions" aria-labelledby="versions-title" className={styles.section}>
          <h2 id="versions-title" className={styles.heading}>
            {say("versions.title")}
          </h2>
          <dl className={styles.facts}>
            <dt>{say("versions.engine")}</dt>
            <dd>{ENGINE}</dd>
            <dt>{say("versions.encoder")}</dt>
            <dd>{ENCODER}</dd>
            <dt>{say("versions.schema")}</dt>
            <dd>{SCHEMA}</dd>
          </dl>
          {inputs ? null : <p className={styles.note}>{say("back")}</p>}
        </section>
        {inputs}
        {rest.length > 0 ? <MeasureTable of={say("title")} measures={rest} /> : null}
        {results ? <RawTables tables={results} /> : null}
      </div>
    </div>
  );
}
