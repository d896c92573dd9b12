import Link from "next/link";
import { useWords } from "#words";
import { LanguageSwitch } from "./language-switch";
import { LinkHint } from "./link-hint";
import styles from "./site-header.module.css";
import type { Theme } from "./theme";
import { ThemeSwitch } from "./theme-switch";

/** The line above every page: the name, the one thing to begin, language and theme. */
export function SiteHeader({ theme }: { theme: Theme }) {
  const say = useWords("site");
  return (
    <header className={styles.header} data-print="no">
      <Link href="/" className={styles.name} aria-label={say("home")}>
        <svg viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
          <path d="M4 4v13M8 6v13" className={styles.far} />
          <path d="M12 3v15" className={styles.near} />
          <path d="M16 6v13M20 4v13" className={styles.far} />
        </svg>
        {say("name")}
      </Link>
      <nav aria-label={say("name")} className={styles.nav}>
        <Link href="/" className={styles.link} data-home>
          {say("stories")}
          <LinkHint />
        </Link>
        <Link href="/stories/new" className={styles.link}>
          {say("newStory")}
          <LinkHint />
        </Link>
      </nav>
      <div className={styles.settings}>
        <LanguageSwitch />
        <ThemeSwitch initial={theme} />
      </div>
    </header>
  );
}
