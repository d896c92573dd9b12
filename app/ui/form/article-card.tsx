import { useWords } from "#words";
import { SourceBadge, sourceLetter } from "@/app/ui/site/source-badge";
import styles from "./article-card.module.css";
import { ArticleFields } from "./article-fields";
import { ArticleText } from "./article-text";
import { Button } from "./button";
import type { Card } from "./intake";

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/** An article that was just read: what was recognised, in fields, and its text with what is left out struck through. */
export function ArticleCard({ index, card, takeOut }: { index: number; card: Card; takeOut: () => void }) {
  const { key: name, draft, cues, notices, problems } = card;
  const letter = sourceLetter(index);
  const say = useWords("intake");
  return (
    <li className={styles.card}>
      <input type="hidden" name="article" value={name} />
      <input type="hidden" name={`${name}.card`} value={JSON.stringify({ draft, cues, notices })} />
      <div className={styles.head}>
        <h3 id={`${name}-head`} tabIndex={-1} className={styles.title}>
          <SourceBadge index={index} label={`${say("article", { letter })}: `} />
          <span className={styles.words} lang={draft.title ? "en" : undefined}>
            {draft.title || draft.file || say("pastedText")}
          </span>
        </h3>
        <p className={styles.origin}>
          {draft.file || say("pastedText")}, {say("words", { count: countWords(draft.text) })}
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
          aria-label={say("takeOutArticle", { letter })}
        >
          {say("takeOut")}
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
        <ArticleText name={name} label={say("text", { letter })} text={draft.text} removed={draft.removed} />
      </div>
    </li>
  );
}
