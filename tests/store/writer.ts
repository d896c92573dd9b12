// One of several programs that write to one library: adds articles to a story, one by one, and corrects each.
import { openStore } from "../../lib/store/client";
import { addArticles, updateArticle } from "../../lib/store/stories";
import { draft } from "./library";

const [url, storyId = "", name, count] = process.argv.slice(2);
const store = await openStore(url);
for (let i = 0; i < Number(count); i += 1) {
  const file = `${name}-${i}`;
  const story = await addArticles(store, storyId, [draft({ file })]);
  const article = story?.articles.find((a) => a.file === file);
  if (!(await updateArticle(store, storyId, article?.id ?? "", { outlet: file })))
    throw new Error(`writer: lost ${file}`);
}
await store.close();
