import { fileURLToPath } from "node:url";
import { LONGEST_TITLE } from "../lib/comparison/story";
import { readArguments } from "./arguments";
import { couldNot, wrongUsage } from "./failure";
import { readArticles } from "./read-articles";

/** `parallax import PATH... --title T` */
export async function importStory(args: readonly string[]): Promise<void> {
  const { paths, options } = readArguments("import", args, ["title"]);
  const title = options.title?.trim();
  if (!title) throw wrongUsage('the story needs a name: --title "...".');
  if (title.length > LONGEST_TITLE)
    throw wrongUsage(`the title is ${title.length} characters long; shorten it to ${LONGEST_TITLE}.`);
  const { drafts } = readArticles(paths);

  const store = await openLibrary();
  try {
    const { createStory } = await import("../lib/store/stories");
    const story = await createStory(store, { title, drafts });
    process.stdout.write(`Added "${story.title}" with ${story.articles.length} articles: /stories/${story.id}\n`);
  } finally {
    await store.close();
  }
}

/** The app's library, made or brought up to date where it must be, from whatever folder the program is called. */
async function openLibrary() {
  const [{ readDatabaseUrl }, { deployPostgres, deploySqlite }, { migrationsFolder }, { openStore }] =
    await Promise.all([
      import("../lib/store/database-url.mjs"),
      import("../scripts/deploy.mjs"),
      import("../scripts/schema.mjs"),
      import("../lib/store/client"),
    ]);
  const database = readDatabase(readDatabaseUrl);
  try {
    const folder = migrationsFolder(database.provider);
    if (database.provider === "sqlite") await deploySqlite(database.file, folder);
    else await deployPostgres(database.url, folder);
    return await openStore(database.url);
  } catch (error) {
    const name = database.provider === "sqlite" ? `"${database.file}"` : "in PostgreSQL";
    if ((error as { code?: unknown }).code === "NEWER_DATABASE") {
      throw couldNot(
        `The library ${name} was made by a newer Parallax; use that version, or another DATABASE_URL.`,
        error,
      );
    }
    throw couldNot(
      `The library ${name} cannot be opened; make it readable and writable, or correct DATABASE_URL.`,
      error,
    );
  }
}

function readDatabase(read: typeof import("../lib/store/database-url.mjs")["readDatabaseUrl"]) {
  try {
    return read(process.env.DATABASE_URL, fileURLToPath(new URL("..", import.meta.url)));
  } catch (error) {
    throw couldNot("DATABASE_URL must be file:PATH or postgresql://...; leave it out to use data/parallax.db.", error);
  }
}
