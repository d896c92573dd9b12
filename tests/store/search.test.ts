import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { afterAll, describe, expect, it } from "vitest";
import { openStore } from "@/lib/store/client";
import { searchLibrary } from "@/lib/store/search";
import { createStory, getStory } from "@/lib/store/stories";
import { deployPostgres, deploySqlite, listMigrations } from "@/scripts/deploy.mjs";
import { startPostgres } from "@/scripts/postgres.mjs";
import { migrationsFolder } from "@/scripts/schema.mjs";
import { draft, openLibrary } from "./library";
import type { Open } from "./search-asked";
import { describeBlindSearch } from "./search-blind-contract";
import { describeSearch } from "./search-contract";
import { describeIndex } from "./search-index-contract";

const WORDS = { outlet: "", kind: null, from: null, to: null, code: null } as const;

/** All that search promises; `open` gives a library for each part, by its name. */
function describeAll(open: (part: string) => ReturnType<Open>): void {
  describeSearch(() => open("search"));
  describeIndex(() => open("search_index"));
  describeBlindSearch(() => open("search_blind"));
}

describe("search on SQLite", () => describeAll(openLibrary));

const server = await startPostgres();
if (!server) console.warn("No PostgreSQL server on this machine: search is tested on SQLite only.");

describe.skipIf(!server)("search on PostgreSQL", () => {
  afterAll(() => server?.stop());

  describeAll(async (part) => {
    const url = (await server?.createDatabase(part)) ?? "";
    await deployPostgres(url, migrationsFolder("postgresql"));
    const store = await openStore(url);
    return { store, close: () => store.close() };
  });
});

describe("a library file", () => {
  it("of the first version is searched as it is upgraded", async () => {
    const { url, close } = await openLibrary();
    const folder = path.join(path.dirname(url.replace("file:", "")), "old");
    const [first] = listMigrations(migrationsFolder("sqlite"));
    fs.mkdirSync(path.join(folder, "migrations", first?.name ?? ""), { recursive: true });
    fs.writeFileSync(path.join(folder, "migrations", first?.name ?? "", "migration.sql"), first?.sql ?? "");
    const file = path.join(folder, "library.db");
    await deploySqlite(file, path.join(folder, "migrations"));
    const db = new Database(file);
    db.exec(fs.readFileSync(path.join(import.meta.dirname, "library-0001.sql"), "utf8"));
    db.close();
    await deploySqlite(file, migrationsFolder("sqlite"));

    const store = await openStore(`file:${file}`);
    const found = async (words: string) =>
      (await searchLibrary(store, { ...WORDS, words })).stories.map((story) => story.id);
    expect(await found("KILOMETROS")).toEqual(["c1"]);
    expect(await found("bo lind")).toEqual(["c1"]);
    await store.close();
    await close();
  });

  it("that three programs write to at once is found whole", async () => {
    const { store, url, close } = await openLibrary();
    const { id } = await createStory(store, { title: "Written by many", drafts: [] });
    const writer = path.join(import.meta.dirname, "writer.ts");
    const write = (name: string) =>
      promisify(execFile)(process.execPath, ["--import", "tsx", writer, url, id, name, "6"], { env: process.env });
    await Promise.all(["a", "b", "c"].map(write));
    const articles = (await getStory(store, id))?.articles ?? [];
    expect((await searchLibrary(store, { ...WORDS, words: "ferry late" })).stories[0]?.matched).toEqual(
      articles.map((article) => article.id),
    );
    // The writers' last act on each article is to name its outlet after its file.
    for (const { id: article, file } of articles) {
      const { stories } = await searchLibrary(store, { ...WORDS, words: `"${file}"` });
      expect(stories[0]?.matched).toEqual([article]);
    }
    const db = new Database(url.replace("file:", ""));
    db.exec(`INSERT INTO "EntryWords" ("EntryWords") VALUES ('integrity-check')`);
    expect(db.prepare("PRAGMA integrity_check").all()).toMatchObject([{ integrity_check: "ok" }]);
    db.close();
    await close();
  }, 60_000);

  it("takes its index along into a backup", async () => {
    const { store, url, close } = await openLibrary();
    await createStory(store, { title: "Saved", drafts: [draft({ text: "An unmistakable axolotl." })] });
    await createStory(store, { title: "Other", drafts: [draft()] });
    const copy = path.join(path.dirname(url.replace("file:", "")), "copy.db");
    const db = new Database(url.replace("file:", ""));
    db.prepare("VACUUM INTO ?").run(copy);
    db.close();
    const saved = await openStore(`file:${copy}`);
    expect(await searchLibrary(saved, { ...WORDS, words: "axolotl" })).toMatchObject({
      total: 1,
      stories: [{ title: "Saved", passages: [{ quote: "An unmistakable axolotl." }] }],
    });
    await saved.close();
    await close();
  });
});
