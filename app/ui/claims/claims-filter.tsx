import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { SourceBadge } from "@/app/ui/site/source-badge";
import { DIVERGENCE_NAMES } from "@/app/ui/story/labels";
import { type Comparison, DIVERGENCE_KINDS } from "@/lib/comparison/comparison";
import styles from "./claims-filter.module.css";
import { type ClaimsQuery, claimsFor, SORTS, type Sort, writeClaimsQuery } from "./claims-query";

const SORT_NAMES: Record<Sort, string> = {
  divergence: "How far they diverge",
  text: "Order in the text",
  certainty: "How sure the match is",
  sources: "Number of sources",
};

interface FilterProps {
  comparison: Comparison;
  query: ClaimsQuery;
  path: string;
}

/** Sorting and filters as plain links: they work without JavaScript, and the address always says what is shown. */
export function ClaimsFilter({ comparison, query, path }: FilterProps) {
  const choice = (change: Partial<ClaimsQuery>, name: ReactNode, key: string, label?: string) => {
    const next = { ...query, ...change };
    const left = claimsFor(comparison, next).length;
    const here = writeClaimsQuery(next) === writeClaimsQuery(query);
    return (
      <Choice key={key} href={path + writeClaimsQuery(next)} here={here} empty={left === 0} label={label}>
        {name} {change.sort ? null : <span className={styles.count}>{left}</span>}
      </Choice>
    );
  };
  const source = (name: "says" | "silent", verb: string) =>
    comparison.sources.map(({ id, outlet, title }, index) =>
      choice({ [name]: id }, <SourceBadge small index={index} label={`${verb} ${outlet ?? title},`} />, id),
    );

  return (
    <nav className={styles.filter} aria-label="Sort and filter the claims" data-print="no">
      <Group name="Sort by">{SORTS.map((sort) => choice({ sort }, SORT_NAMES[sort], sort))}</Group>
      <Group name="Differs in">
        {choice({ kind: null }, "anything", "all")}
        {DIVERGENCE_KINDS.map((kind) => choice({ kind }, DIVERGENCE_NAMES[kind], kind))}
      </Group>
      <Group name="Stated by">
        {choice({ says: null }, "any", "all")}
        {source("says", "stated by")}
      </Group>
      <Group name="Silent">
        {choice({ silent: null }, "any", "all")}
        {source("silent", "silent:")}
      </Group>
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
  label?: string;
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
