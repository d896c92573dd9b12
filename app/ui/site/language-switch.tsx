import { useLanguage, useWords } from "#words";
import { LANGUAGE_NAMES, LANGUAGES } from "@/lib/words/language";
import styles from "./language-switch.module.css";
import quiet from "./quiet-button.module.css";

/** A button for every other language, each in its own name. A plain form: a page in another language is another page. */
export function LanguageSwitch() {
  const say = useWords("site");
  const now = useLanguage();
  return (
    <form action="/language" method="post" className={styles.languages} aria-label={say("language.label")}>
      {LANGUAGES.filter((language) => language !== now).map((language) => (
        <button
          key={language}
          type="submit"
          name="language"
          value={language}
          className={`${quiet.button} ${styles.language}`}
          aria-label={say("language.change", { name: LANGUAGE_NAMES[language] })}
        >
          <span lang={language} className={styles.name}>
            {LANGUAGE_NAMES[language]}
          </span>
          <span aria-hidden="true" className={styles.code}>
            {language.toUpperCase()}
          </span>
        </button>
      ))}
    </form>
  );
}
