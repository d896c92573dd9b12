import { useLanguage, useWords } from "#words";
import { CopyLink } from "./copy-link";
import { Menu } from "./menu";
import { PrintButton } from "./print-button";
import styles from "./story-header.module.css";

/** Files by what they are for: people know their program, not the format. */
const FILES = ["docx", "csv", "json", "md", "html"] as const;

/** What leaves the app: the address of this view, paper, files. */
export function ExportMenu({ storyId, blind = false }: { storyId: string; blind?: boolean }) {
  const say = useWords("share");
  const language = useLanguage();
  const copy = { copy: say("copy"), copied: say("copied"), byHand: say("byHand"), field: say("field") };
  return (
    <Menu name={say("share")} glyph="share">
      <CopyLink words={copy} also={blind ? { blind: "on" } : undefined} />
      <PrintButton name={say("print")} className={styles.choice} />
      <p className={styles.caption} id="share-files">
        {say("files")}
      </p>
      <ul className={styles.list} aria-labelledby="share-files">
        {FILES.map((format) => (
          <li key={format}>
            <a
              href={`/stories/${storyId}/export?format=${format}&language=${language}`}
              download
              className={styles.choice}
            >
              {say(`file.${format}`)} <span className={styles.ending}>.{format}</span>
            </a>
          </li>
        ))}
      </ul>
    </Menu>
  );
}
