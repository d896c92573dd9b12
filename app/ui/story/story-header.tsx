import { ExportMenu } from "./export-menu";
import styles from "./story-header.module.css";
import { StoryTabs } from "./story-tabs";

/** The title of the story and its views; the same on each of them. */
export function StoryHeader({ id, title, sample }: { id: string; title: string; sample: boolean }) {
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.title}>{title}</h1>
        {sample ? <p className={styles.sample}>Illustration written for Parallax</p> : null}
      </div>
      <div className={styles.tools} data-print="no">
        <StoryTabs storyId={id} />
        <ExportMenu storyId={id} />
      </div>
    </header>
  );
}
