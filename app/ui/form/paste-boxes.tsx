import { useWords } from "#words";
import { TextArea } from "./field";
import type { Box } from "./intake";
import styles from "./paste-boxes.module.css";

export interface OpenBox extends Box {
  readonly key: string;
}

/** One box an article; the boxes hold what was typed themselves, so that no answer of the server can empty them. */
export function PasteBoxes({ boxes }: { boxes: readonly OpenBox[] }) {
  const say = useWords("intake");
  return (
    <div className={styles.boxes}>
      {boxes.map(({ key, text, problem }, i) => (
        <TextArea
          key={key}
          id={`box-${key}`}
          name="text"
          label={boxes.length === 1 ? say("paste") : say("pasteBox", { number: i + 1 })}
          rows={5}
          defaultValue={text}
          problem={problem}
          spellCheck={false}
        />
      ))}
      <p className={styles.hint}>{say("pasteHint")}</p>
    </div>
  );
}
