import { TextArea } from "./field";
import type { Box } from "./intake";
import styles from "./paste-boxes.module.css";

export interface OpenBox extends Box {
  readonly key: string;
}

/** One box an article; the boxes hold what was typed themselves, so that no answer of the server can empty them. */
export function PasteBoxes({ boxes }: { boxes: readonly OpenBox[] }) {
  return (
    <div className={styles.boxes}>
      {boxes.map(({ key, text, problem }, i) => (
        <TextArea
          key={key}
          id={`box-${key}`}
          name="text"
          label={boxes.length === 1 ? "Paste an article" : `Paste an article, box ${i + 1}`}
          rows={5}
          defaultValue={text}
          problem={problem}
          spellCheck={false}
        />
      ))}
      <p className={styles.hint}>
        Headline, byline and date can stay in: they are recognised. For several articles in one box, put an empty line
        and a line of ===== between them.
      </p>
    </div>
  );
}
