import { useWords } from "#words";
import { methodAnchor } from "@/app/ui/story/method-href";
import { terms } from "@/lib/words/en/terms";
import { rulesOf, type Section } from "./layers";
import styles from "./methods-page.module.css";

/** Every rule of a layer by its id, which is the row's anchor. */
export function RuleTable({ section }: { section: Section }) {
  const say = useWords("methods");
  const rules = rulesOf(section);
  if (rules.length === 0) return null;
  return (
    <>
      <table className={styles.rules}>
        <caption className={styles.caption}>{say("rulesTitle")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("rule")}</th>
            <th scope="col">{say("meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ id, key }) => (
            <tr key={id} id={methodAnchor(id)}>
              <th scope="row">
                <code>{id}</code>
              </th>
              {/* The messages are the list of rules, so that the key is among them. */}
              <td>{(say as unknown as (key: string) => string)(key)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {section === "wording" ? <p className={styles.note}>{say("list.quoted")}</p> : null}
    </>
  );
}

type Removal = keyof typeof terms.removals;

/** The reasons for which a line or a sign is not read. */
export function RemovalList() {
  const say = useWords("methods");
  const name = useWords("terms");
  return (
    <>
      <p className={styles.note}>{say("removals")}</p>
      <ul className={styles.reasons}>
        {(Object.keys(terms.removals) as Removal[]).map((reason) => (
          <li key={reason}>{name(`removals.${reason}`)}</li>
        ))}
      </ul>
    </>
  );
}
