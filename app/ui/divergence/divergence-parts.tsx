import Link from "next/link";
import { useWords } from "#words";
import styles from "./divergence-parts.module.css";
import { type DivergenceQuery, divergenceHref, PARTS, PLAIN } from "./divergence-query";

/** The parts of the divergence page as links, so that each is light and has an address. */
export function DivergenceParts({ storyId, view }: { storyId: string; view: DivergenceQuery["view"] }) {
  const say = useWords("divergence");
  return (
    <nav aria-label={say("parts")} data-print="no">
      <ul className={styles.list}>
        {[null, ...PARTS].map((part) => (
          <li key={part ?? "summary"}>
            <Link
              href={divergenceHref(storyId, PLAIN, { view: part })}
              className={styles.part}
              aria-current={part === view || (part === null && view === "summary") ? "page" : undefined}
              prefetch={false}
            >
              {say(`sections.${part ?? "summary"}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
