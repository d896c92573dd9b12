"use client";

import { type FormEvent, useState } from "react";
import { useWords } from "#words";
import quiet from "./quiet-button.module.css";
import { type Theme, themeAfter } from "./theme";
import styles from "./theme-switch.module.css";

/** One button that goes round system, light and dark. Without JavaScript it is a form like any other. */
export function ThemeSwitch({ initial }: { initial: Theme }) {
  const [theme, setTheme] = useState(initial);
  const next = themeAfter(theme);
  const say = useWords("site");
  const now = say(`theme.${theme}`);

  function change(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const body = new FormData();
    body.set("theme", next);
    document.documentElement.dataset.theme = next;
    setTheme(next);
    // The page has already changed; when the cookie cannot be set, only the next visit is as before.
    fetch("/theme", { method: "POST", body }).catch(() => {});
  }

  return (
    <form action="/theme" method="post" onSubmit={change}>
      <input type="hidden" name="theme" value={next} />
      <button
        type="submit"
        className={`${quiet.button} ${styles.switch}`}
        aria-label={say("theme.change", { now, next: say(`theme.${next}`).toLowerCase() })}
      >
        <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
          <circle cx="10" cy="10" r="7.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
          {theme === "light" ? null : (
            <path
              d={
                theme === "dark"
                  ? "M10 2.75a7.25 7.25 0 1 0 0 14.5a7.25 7.25 0 1 0 0-14.5"
                  : "M10 2.75a7.25 7.25 0 0 1 0 14.5z"
              }
              fill="currentColor"
            />
          )}
        </svg>
        <span className={styles.name}>{now}</span>
      </button>
      <span role="status" className="visually-hidden">
        {theme === initial ? "" : say("theme.said", { now })}
      </span>
    </form>
  );
}
