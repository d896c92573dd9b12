import type { Trouble } from "./intake";
import styles from "./trouble-list.module.css";

/** What keeps the form from going on, each with the way to the field that mends it. Takes the focus when it appears. */
export function TroubleList({ heading, troubles, id }: { heading: string; troubles: readonly Trouble[]; id?: string }) {
  if (troubles.length === 0) return null;
  return (
    <div id={id} role="alert" tabIndex={-1} className={styles.troubles}>
      <h2 className={styles.heading}>{heading}</h2>
      <ul>
        {troubles.map(({ message, field }) => (
          <li key={`${field} ${message}`}>{field ? <a href={`#${field}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
