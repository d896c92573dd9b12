import { useWords } from "#words";
import { BlindSwitch } from "./blind-switch";
import { ExportMenu } from "./export-menu";
import styles from "./story-header.module.css";
import { StoryMenu, StoryTabs } from "./story-tabs";

interface HeaderProps {
  id: string;
  title: string;
  sample: boolean;
  /** Whether this reader reads without knowing who wrote what. */
  blind: boolean;
}

/** The title of the story and its views; the same on each of them. */
export function StoryHeader({ id, title, sample, blind }: HeaderProps) {
  const say = useWords("story");
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{title}</h1>
        {sample ? <p className={styles.sample}>{say("sample")}</p> : null}
      </div>
      <div className={styles.tools} data-print="no">
        <StoryTabs storyId={id} />
        <div className={styles.menus}>
          {/* What is hidden is to be seen as hidden, and shown with one press; to hide it is a choice among others. */}
          {blind ? <BlindSwitch storyId={id} blind /> : null}
          <StoryMenu storyId={id} blind={blind} />
          <ExportMenu storyId={id} blind={blind} />
        </div>
      </div>
    </header>
  );
}
