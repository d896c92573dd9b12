import type { Route } from "next";
import Link from "next/link";
import type { CSSProperties } from "react";
import { placeHref } from "@/app/ui/reader/reader-href";
import { KindLabel } from "@/app/ui/site/kind-label";
import { SourceBadge } from "@/app/ui/site/source-badge";
import type { Comparison, Referent } from "@/lib/comparison/comparison";
import styles from "./naming-table.module.css";

interface NamingProps {
  storyId: string;
  comparison: Comparison;
  /** All rows, not only the first. */
  all: boolean;
}

/** A screen of rows: the engine puts the most telling first. */
const FIRST = 14;

const formsOf = (referent: Referent): number =>
  new Set(referent.mentions.flatMap((mention) => mention.forms.map((form) => form.text.toLowerCase()))).size;

/** Only names that can differ tell anything: two sources or more, two forms or more. */
const telling = (referent: Referent): boolean =>
  referent.mentions.filter((mention) => mention.forms.length > 0).length > 1 && formsOf(referent) > 1;

/** What each source calls the same actor or thing, with how often; a count opens the first place. */
export function NamingTable({ storyId, comparison, all }: NamingProps) {
  const found = comparison.naming.filter(telling);
  const shown = all ? found : found.slice(0, FIRST);
  const more = found.length - shown.length;
  if (found.length === 0) return <p className={styles.rest}>All sources use the same names.</p>;
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the arrow keys. */}
      <section className={styles.scroller} tabIndex={0} aria-label="Names by source">
        <table className={styles.table} style={{ "--sources": comparison.sources.length } as CSSProperties}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                Who or what
              </th>
              {comparison.sources.map((source, index) => (
                <th key={source.id} scope="col">
                  <span className={styles.source}>
                    <SourceBadge index={index} /> <KindLabel kind={source.kind} />
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((referent) => (
              <tr key={referent.id}>
                <th scope="row" className={styles.referent}>
                  {referent.referent}
                </th>
                {comparison.sources.map((source, index) => {
                  const forms = referent.mentions.find((mention) => mention.source === source.id)?.forms ?? [];
                  return (
                    <td key={source.id} data-empty={forms.length === 0 || undefined}>
                      <span className={styles.letter}>
                        <SourceBadge small index={index} />
                      </span>
                      {forms.length === 0 ? (
                        <span className={styles.none}>not named</span>
                      ) : (
                        <ul className={styles.forms}>
                          {forms.map((form) => (
                            <li key={form.text}>
                              <Link
                                href={placeHref(storyId, comparison, source.id, form.at[0]?.start ?? 0)}
                                className={styles.form}
                                prefetch={false}
                              >
                                {form.text}
                              </Link>{" "}
                              <span className={styles.count}>{form.count}</span>
                            </li>
                          ))}
                        </ul>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {more > 0 ? (
        <p className={styles.rest}>
          <Link href={`/stories/${storyId}/divergence?names=all#naming` as Route} scroll={false} prefetch={false}>
            Show {more} more
          </Link>
        </p>
      ) : null}
    </>
  );
}
