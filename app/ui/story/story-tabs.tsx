import type { Route } from "next";
import { useWords } from "#words";
import { BlindSwitch } from "./blind-switch";
import { Menu } from "./menu";
import styles from "./story-header.module.css";
import { StoryLinks } from "./story-links";

const VIEWS = ["read", "claims", "stance", "divergence", "review"] as const;
const MORE = ["present", "handout", "search", "methods", "edit"] as const;

/** The views of one story. */
export function StoryTabs({ storyId }: { storyId: string }) {
  const say = useWords("story");
  const links = VIEWS.map((view) => ({
    segment: view === "read" ? null : view,
    href: `/stories/${storyId}${view === "read" ? "" : `/${view}`}` as Route,
    name: say(`views.${view}`),
  }));
  return (
    <nav className={styles.tabs} aria-label={say("views.label")}>
      <ul className={styles.tabList}>
        <StoryLinks links={links} className={styles.tab} />
      </ul>
    </nav>
  );
}

/** What else can be done with a story, out of the way of reading. */
export function StoryMenu({ storyId, blind }: { storyId: string; blind: boolean }) {
  const say = useWords("story");
  const links = MORE.map((page) => ({
    segment: page,
    href: `/stories/${storyId}/${page}` as Route,
    name: say(`more.${page}`),
  }));
  return (
    <Menu name={say("more.label")} glyph="more">
      <ul className={styles.list}>
        <StoryLinks links={links} className={styles.choice} />
      </ul>
      {blind ? null : (
        <div className={styles.apart}>
          <BlindSwitch storyId={storyId} blind={false} />
        </div>
      )}
    </Menu>
  );
}
