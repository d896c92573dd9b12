import Link from "next/link";
import { useLanguage, useWords } from "#words";
import { placeHref } from "@/app/ui/reader/state/reader-href";
import { ReviewControls } from "@/app/ui/review/review-controls";
import { QuoteLink } from "@/app/ui/story/quote-link";
import { CellSource, SourceTable } from "@/app/ui/story/source-table";
import type { Comparison, NamedRole, Referent } from "@/lib/comparison/comparison";
import { type DivergenceQuery, divergenceHref } from "./divergence-query";
import styles from "./naming-table.module.css";

interface NamingProps {
  storyId: string;
  comparison: Comparison;
  query: DivergenceQuery;
}

/** A screen of rows: the engine puts the most telling first. */
const FIRST = 14;

const formsOf = (referent: Referent): number =>
  new Set(referent.mentions.flatMap((mention) => mention.forms.map((form) => form.text.toLowerCase()))).size;

/** Only names that can differ tell anything: two sources or more, two forms or more. */
const telling = (referent: Referent): boolean =>
  referent.mentions.filter((mention) => mention.forms.length > 0).length > 1 && formsOf(referent) > 1;

/** What each source calls the same actor or thing, with how often; a count opens the first place. */
export function NamingTable({ storyId, comparison, query }: NamingProps) {
  const say = useWords("divergence");
  const found = comparison.naming.filter(telling);
  const shown = query.names ? found : found.slice(0, FIRST);
  const more = found.length - shown.length;
  if (found.length === 0) return <p className={styles.rest}>{say("naming.none")}</p>;
  return (
    <>
      <SourceTable
        label={say("naming.caption")}
        corner={say("naming.who")}
        sources={comparison.sources}
        className={styles.names}
      >
        {shown.map((referent) => (
          <tr key={referent.id}>
            <th scope="row">
              <span lang="en">{referent.referent}</span>
              <ReviewControls
                storyId={storyId}
                subject={{ what: "name", referent: referent.id }}
                mark={referent.review}
              />
            </th>
            {comparison.sources.map((source, index) => {
              const own = referent.mentions.find((mention) => mention.source === source.id);
              const forms = own?.forms ?? [];
              return (
                <td key={source.id} data-empty={forms.length === 0 || undefined}>
                  <CellSource index={index} />
                  {forms.length === 0 ? (
                    <span className={styles.none}>{say("naming.notNamed")}</span>
                  ) : (
                    <div className={styles.own} lang="en">
                      <ul className={styles.forms}>
                        {forms.map((form) => (
                          <li key={form.text}>
                            <QuoteLink
                              href={placeHref(storyId, comparison, source.id, form.at[0]?.start ?? 0)}
                              className={styles.form}
                            >
                              {form.text}
                            </QuoteLink>{" "}
                            <span className={styles.count}>{form.count}</span>
                          </li>
                        ))}
                      </ul>
                      <Roles storyId={storyId} comparison={comparison} source={source.id} roles={own?.roles ?? []} />
                    </div>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </SourceTable>
      {more > 0 ? (
        <p className={styles.rest} data-print="no">
          <Link href={divergenceHref(storyId, query, { names: "all" }, "naming")} scroll={false} prefetch={false}>
            {say("naming.more", { count: more })}
          </Link>
        </p>
      ) : null}
    </>
  );
}

interface RolesProps {
  storyId: string;
  comparison: Comparison;
  source: string;
  roles: readonly NamedRole[];
}

/** What one source lets the named do, and have done to it: the verb, and the words it stands in. */
function Roles({ storyId, comparison, source, roles }: RolesProps) {
  const say = useWords("divergence");
  const language = useLanguage();
  if (roles.length === 0) return null;
  const count = new Set(roles.map((one) => `${one.role} ${one.verb}`)).size;
  return (
    <details className={styles.roles}>
      <summary className={styles.summary} lang={language} aria-label={say("naming.roles", { count })}>
        {KINDS.filter((role) => roles.some((one) => one.role === role)).map((role) => (
          <span key={role} className={styles.role}>
            {say(role === "acts" ? "naming.acts" : "naming.actedOn")}{" "}
            <span lang="en" className={styles.verbs}>
              {verbsOf(roles, role)}
            </span>
          </span>
        ))}
      </summary>
      <ul className={styles.forms}>
        {roles.map(({ role, verb, start, quote }) => (
          <li key={`${role} ${verb} ${start}`}>
            <QuoteLink href={placeHref(storyId, comparison, source, start)} className={styles.form}>
              <q>{quote}</q>
            </QuoteLink>
          </li>
        ))}
      </ul>
    </details>
  );
}

const KINDS = ["acts", "acted-on"] as const;

/** "open, say 3": the verbs of a role in the order of the text, with how often where more than once. */
function verbsOf(roles: readonly NamedRole[], role: NamedRole["role"]): string {
  const counts = new Map<string, number>();
  for (const one of roles) if (one.role === role) counts.set(one.verb, (counts.get(one.verb) ?? 0) + 1);
  return [...counts].map(([verb, n]) => (n > 1 ? `${verb} ${n}` : verb)).join(", ");
}
