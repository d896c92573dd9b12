import type { Route } from "next";
import Link from "next/link";
import { useFormat, useWords } from "#words";
import { sourceLetter } from "@/app/ui/site/source-badge";
import { SourceName } from "@/app/ui/site/source-name";
import type { FoundPassage, FoundStory } from "@/lib/store/search";
import { Excerpt } from "./excerpt";
import styles from "./library-passages.module.css";
import type { Shown } from "./shown-story";

/** The best passages of a found story, each a link to its sentence in the reader. */
export function LibraryPassages({ story, words }: { story: Shown<FoundStory>; words: string }) {
  const say = useWords("library");
  if (story.passages.length === 0 && !story.blind) return <Elsewhere story={story} />;
  return (
    <div className={styles.passages}>
      {story.blind ? (
        <p className={styles.elsewhere}>{say("passages.hidden")}</p>
      ) : (
        <ul className={styles.list} aria-label={say("passages.label", { title: story.title })}>
          {story.passages.map((passage) => (
            <PassageLine key={`${passage.source} ${passage.start}`} story={story} passage={passage} />
          ))}
        </ul>
      )}
      <Link href={`/stories/${story.id}/search?q=${encodeURIComponent(words)}` as Route} className={styles.all}>
        {say("passages.all")}
      </Link>
    </div>
  );
}

function PassageLine({ story, passage }: { story: FoundStory; passage: FoundPassage }) {
  const index = story.articles.findIndex((article) => article.id === passage.source);
  const article = story.articles[index];
  if (!article) return null;
  return (
    <li className={styles.passage}>
      <span className={styles.source}>
        <SourceName index={index} source={article} outlet small />
      </span>
      <Excerpt storyId={story.id} source={passage.source} passage={passage} className={styles.quote} />
    </li>
  );
}

/** The words stand in what is said of the articles, not in what they say. */
function Elsewhere({ story }: { story: FoundStory }) {
  const say = useWords("library");
  const { list } = useFormat();
  const letters = story.articles.flatMap(({ id }, i) => (story.matched.includes(id) ? [sourceLetter(i)] : []));
  const inTitle = story.titleMarks.length > 0;
  return (
    <p className={styles.elsewhere}>
      {inTitle || letters.length === 0
        ? say("passages.inTitle")
        : say("passages.elsewhere", { count: letters.length, letters: list(letters) })}
    </p>
  );
}
