import type { Route } from "next";
import Link from "next/link";
import styles from "./filter-links.module.css";

interface Choice {
  readonly key: string;
  readonly name: string;
  readonly count?: number;
  readonly href: Route;
  readonly here: boolean;
}

/** A filter as plain links: it works without JavaScript, and the address says what is shown. */
export function FilterLinks({ label, choices }: { label: string; choices: readonly Choice[] }) {
  return (
    <nav aria-label={label} data-print="no">
      <ul className={styles.choices}>
        {choices.map(({ key, name, count, href, here }) => (
          <li key={key}>
            <Link
              href={href}
              className={styles.choice}
              aria-current={here ? "true" : undefined}
              scroll={false}
              prefetch={false}
            >
              {name} {count === undefined ? null : <span className={styles.count}>{count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
