import { useWords } from "#words";
import { Button } from "@/app/ui/form/button";
import buttons from "@/app/ui/form/button.module.css";
import { PrintButton } from "@/app/ui/story/print-button";
import styles from "./handout.module.css";
import type { HandoutQuery } from "./handout-query";

/** What goes on the pages; a form by address, so that it works without JavaScript and can be kept as a link. */
export function HandoutForm({ path, query }: { path: string; query: HandoutQuery }) {
  const say = useWords("handout");
  const chosen = new Set(query.claims.map(({ claim }) => claim.id));
  return (
    <form action={path} method="get" className={styles.form} data-print="no">
      <p className={styles.what}>{say("what")}</p>
      <details className={styles.choose}>
        <summary>
          {say("choose")} ({query.claims.length}/{query.all.length})
        </summary>
        <ul className={styles.choices}>
          {query.all.map(({ claim, number }) => (
            <li key={claim.id}>
              <label className={styles.check}>
                <input type="checkbox" name="claims" value={number} defaultChecked={chosen.has(claim.id)} />
                <span>
                  {number}. <span lang="en">{claim.label}</span>
                </span>
              </label>
            </li>
          ))}
        </ul>
      </details>
      <label className={styles.check}>
        <input type="checkbox" name="names" value="on" defaultChecked={query.names} />
        <span>{say("names")}</span>
      </label>
      <label className={styles.check}>
        <input type="checkbox" name="questions" value="off" defaultChecked={!query.questions} />
        <span>{say("noQuestions")}</span>
      </label>
      <div className={styles.buttons}>
        <Button type="submit">{say("update")}</Button>
        <PrintButton name={say("print")} className={`${buttons.button} ${buttons.main}`} />
      </div>
    </form>
  );
}
