import { percent } from "@/app/ui/story/labels";
import { ruleWords } from "@/app/ui/story/rule-words";
import { LAYER_NAMES } from "./layers";
import styles from "./mark-list.module.css";
import type { MarkView } from "./view-model";

interface MarkListProps {
  title: string | null;
  marks: readonly MarkView[];
  onPlace: (sentence: number) => void;
}

/** Marks that are not claims, each with its words, what it is taken for, the rule that says so and how sure it is. */
export function MarkList({ title, marks, onPlace }: MarkListProps) {
  return (
    <section className={styles.marks}>
      {title ? <h3 className={styles.title}>{title}</h3> : null}
      <ul className={styles.list}>
        {marks.map((mark, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two marks may say the same; the list is replaced as a whole.
          <li key={index} className={styles.mark}>
            <p className={styles.tag}>
              <span className={styles.layer}>{LAYER_NAMES[mark.layer].one}</span> {mark.tag}
              {mark.note ? <span className={styles.note}> · {mark.note}</span> : null}
            </p>
            <button type="button" className={styles.words} onClick={() => onPlace(mark.sentence)}>
              <q>{mark.words}</q>
            </button>
            <p className={styles.rule}>
              {ruleWords(mark.rule) ?? "Rule"} <code>{mark.rule}</code>
              {mark.confidence === null ? null : <> · confidence {percent(mark.confidence)}</>}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
