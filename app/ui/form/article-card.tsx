import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import styles from "./article-card.module.css";
import { ArticleFields } from "./article-fields";
import { ArticleText } from "./article-text";
import { Button } from "./button";
import type { Card } from "./intake";

const words = (text: string): string => {
  const count = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return `${count.toLocaleString("en")} ${count === 1 ? "word" : "words"}`;
};

/** An article that was just read: what was recognised, in fields, and its text with what is left out struck through. */
export function ArticleCard({ index, card, takeOut }: { index: number; card: Card; takeOut: () => void }) {
  const { key: name, draft, cues, notices, problems } = card;
  const letter = sourceLetter(index);
  return (
    <li className={styles.card}>
      <input type="hidden" name="article" value={name} />
      <input type="hidden" name={`${name}.card`} value={JSON.stringify({ draft, cues, notices })} />
      <div className={styles.head}>
        <h3 id={`${name}-head`} tabIndex={-1} className={styles.title}>
          <SourceBadge index={index} label={`Article ${letter}: `} />
          <span className={styles.words}>{draft.title || draft.file || "Pasted text"}</span>
        </h3>
        <p className={styles.origin}>
          {draft.file || "Pasted text"}, {words(draft.text)}
        </p>
        <Button
          type="submit"
          name="intent"
          value={`out ${name}`}
          tone="quiet"
          small
          formNoValidate
          onClick={(event) => {
            event.preventDefault();
            takeOut();
          }}
          aria-label={`Take out article ${letter}`}
        >
          Take out
        </Button>
      </div>
      {notices.length > 0 ? (
        <ul className={styles.notices}>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      ) : null}
      <div className={styles.parts}>
        <ArticleFields name={name} article={draft} cues={cues} problems={problems} />
        <ArticleText
          name={name}
          label={`Text of article ${letter}, what is left out struck through`}
          text={draft.text}
          removed={draft.removed}
        />
      </div>
    </li>
  );
}
