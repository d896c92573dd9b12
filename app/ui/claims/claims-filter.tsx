import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import { type Comparison, DIVERGENCE_KINDS, RELATIONS } from "@/lib/comparison/comparison";
import styles from "./claims-filter.module.css";
import { type ClaimsQuery, claimsFor, givenIn, REVIEWS, SORTS, writeClaimsQuery } from "./claims-query";

interface FilterProps {
  comparison: Comparison;
  query: ClaimsQuery;
  path: string;
}

/** Words, sorting and filters as a plain form and links: they work without JavaScript, and the address says what is shown. */
export function ClaimsFilter({ comparison, query, path }: FilterProps) {
  const say = useWords("claims");
  const terms = useWords("terms");
  const choice = (change: Partial<ClaimsQuery>, name: ReactNode, key: string) => {
    const next = { ...query, ...change };
    const left = claimsFor(comparison, next).length;
    const here = writeClaimsQuery(next) === writeClaimsQuery(query);
    return (
      <Choice key={key} href={path + writeClaimsQuery(next)} here={here} empty={left === 0}>
        {name} {change.sort ? null : <span className={styles.count}>{left}</span>}
      </Choice>
    );
  };
  const source = (name: "says" | "silent") =>
    comparison.sources.map(({ id, kind, outlet, title, hidden }, index) => {
      const called = hidden
        ? terms("source", { letter: sourceLetter(index) })
        : `${sourceLetter(index)}, ${outlet ?? (title || terms(`kinds.${kind}`))}`;
      const label = say(name === "says" ? "statedByName" : "silentName", { name: called });
      return choice({ [name]: id }, <SourceBadge small index={index} label={label} />, id);
    });
  const more = [query.relation, query.says, query.silent, query.review].filter((one) => one !== null).length;

  return (
    <nav className={styles.filter} aria-label={say("filter")} data-print="no">
      <div className={styles.line}>
        <search>
          <form action={path} className={styles.search}>
            {givenIn({ ...query, q: "" }).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <input
              type="search"
              name="q"
              className={styles.words}
              defaultValue={query.q}
              aria-label={say("search.label")}
              placeholder={say("search.label")}
            />
            <Button type="submit" small>
              {say("search.button")}
            </Button>
          </form>
        </search>
        <Group name={say("sortBy")}>{SORTS.map((sort) => choice({ sort }, say(`sorts.${sort}`), sort))}</Group>
      </div>
      <Group name={say("differsIn")}>
        {choice({ kind: null }, say("anything"), "all")}
        {DIVERGENCE_KINDS.map((kind) => choice({ kind }, terms(`divergence.${kind}`), kind))}
      </Group>
      <details className={styles.more} open={more > 0}>
        <summary>{more > 0 ? say("moreOn", { count: more }) : say("more")}</summary>
        <div className={styles.groups}>
          <Group name={say("relation")}>
            {choice({ relation: null }, say("any"), "all")}
            {RELATIONS.map((relation) => choice({ relation }, terms(`relations.${relation}`), relation))}
          </Group>
          <Group name={say("statedBy")}>
            {choice({ says: null }, say("any"), "all")}
            {source("says")}
          </Group>
          <Group name={say("silentIn")}>
            {choice({ silent: null }, say("any"), "all")}
            {source("silent")}
          </Group>
          <Group name={say("review")}>
            {choice({ review: null }, say("any"), "all")}
            {REVIEWS.map((review) => choice({ review }, say(`reviews.${review}`), review))}
          </Group>
        </div>
      </details>
    </nav>
  );
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.group}>
      <span className={styles.name}>{name}</span>
      <ul className={styles.choices}>{children}</ul>
    </div>
  );
}

interface ChoiceProps {
  href: string;
  here: boolean;
  empty: boolean;
  children: ReactNode;
}

function Choice({ href, here, empty, children }: ChoiceProps) {
  return (
    <li>
      {empty && !here ? (
        <span className={styles.choice} data-empty>
          {children}
        </span>
      ) : (
        <Link
          href={href as Route}
          className={styles.choice}
          aria-current={here ? "true" : undefined}
          scroll={false}
          prefetch={false}
        >
          {children}
        </Link>
      )}
    </li>
  );
}
