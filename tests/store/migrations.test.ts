import { execFile } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStore } from "@/lib/store/client";
import { addReview, listReviews } from "@/lib/store/reviews";
import { addSample } from "@/lib/store/sample";
import { addArticles, deleteStory, getStory, listStories } from "@/lib/store/stories";
import { deploySqlite, listMigrations } from "@/scripts/deploy.mjs";
import { diffMigrations } from "@/scripts/engine.mjs";
import { startPostgres } from "@/scripts/postgres.mjs";
import { migrationsFolder } from "@/scripts/schema.mjs";
import { decisionOn } from "./decision";
import { draft } from "./library";

const SQLITE = migrationsFolder("sqlite");
const OLD_DATA = fs.readFileSync(path.join(import.meta.dirname, "library-0001.sql"), "utf8");
const OLD_REVIEWS = fs.readFileSync(path.join(import.meta.dirname, "library-0002.sql"), "utf8");

let folder: string;
let made = 0;
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-migrations-"));
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const newFile = () => path.join(folder, `${++made}`, "library.db");

/** A folder with the first `count` real migrations and those given. */
function migrations(count: number, more: Record<string, string> = {}): string {
  const to = path.join(folder, `${++made}-migrations`);
  const real = listMigrations(SQLITE).slice(0, count);
  for (const [name, sql] of [...real.map((m) => [m.name, m.sql] as const), ...Object.entries(more)]) {
    fs.mkdirSync(path.join(to, name), { recursive: true });
    fs.writeFileSync(path.join(to, name, "migration.sql"), sql);
  }
  return to;
}

function query(file: string, sql: string): unknown[] {
  const db = new Database(file);
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
}

/** A database of the first version with a person's stories in it. */
async function oldLibrary(): Promise<string> {
  const file = newFile();
  await deploySqlite(file, migrations(1));
  const db = new Database(file);
  db.exec(OLD_DATA);
  db.close();
  return file;
}

describe("an older library", () => {
  it("is brought up to date with every word in it", async () => {
    const file = await oldLibrary();
    await deploySqlite(file, SQLITE);
    const store = await openStore(`file:${file}`);
    expect(await listStories(store)).toHaveLength(2);
    expect(await getStory(store, "c1")).toEqual({
      id: "c1",
      title: "Los 80 kilómetros 🚢",
      sample: true,
      createdAt: "2025-01-02T03:04:05.678Z",
      updatedAt: "2025-02-03T04:05:06.789Z",
      targets: [{ do: "rename", target: "China", name: "Beijing" }],
      articles: [
        {
          id: "s4",
          file: "four.md",
          kind: "op-ed",
          kindConfidence: 1,
          outlet: "The Quay",
          title: "A lecture",
          byline: "Bo Lind",
          published: "2024-12-01",
          text: 'A lecture\r\nMenu\nThey said: "no".',
          head: { title: { start: 0, end: 9 }, byline: null, date: null },
          removed: [{ start: 11, end: 15, reason: "menu", kept: true }],
        },
        {
          id: "s1",
          file: "",
          kind: "wsws",
          kindConfidence: 0.61,
          outlet: null,
          title: "One",
          byline: null,
          published: null,
          text: "One. قال 👩🏽‍🚀 “yes”.",
          head: { title: null, byline: null, date: null },
          removed: [],
        },
      ],
    });
    expect(await listReviews(store, "c1")).toEqual([]);
    expect((await addReview(store, "c1", { decision: decisionOn("one"), by: "Ana" }))?.number).toBe(1);
    expect((await addArticles(store, "c1", [draft()]))?.articles.at(-1)?.id).toBe("s5");
    for (const { id } of await listStories(store)) await deleteStory(store, id);
    expect(await addSample(store, { title: "Sample", drafts: [] })).toBeNull();
    await store.close();
  });

  it("keeps what was decided, and goes on counting from there", async () => {
    const file = await oldLibrary();
    await deploySqlite(file, migrations(2));
    const db = new Database(file);
    db.exec(OLD_REVIEWS);
    db.close();
    await deploySqlite(file, SQLITE);
    const store = await openStore(`file:${file}`);
    expect(await listReviews(store, "c1")).toMatchObject([
      {
        number: 1,
        by: "Zoë",
        at: "2025-03-04T05:06:07.089Z",
        undoneAt: null,
        decision: { do: "rename", label: "80 km 🚢", on: { mentions: [{ exact: "قال", suffix: " 👩🏽‍🚀" }] } },
      },
      { number: 2, by: "", undoneAt: "2025-03-06T05:06:07.089Z", decision: { do: "confirm" } },
    ]);
    expect((await addReview(store, "c1", { decision: decisionOn("three"), by: "" }))?.number).toBe(3);
    await store.close();
  });

  it("keeps the articles when the table of their stories is rebuilt", async () => {
    const file = await oldLibrary();
    const rebuild = `
      PRAGMA defer_foreign_keys=ON;
      PRAGMA foreign_keys=OFF;
      CREATE TABLE "new_Story" ("id" TEXT NOT NULL PRIMARY KEY, "title" TEXT NOT NULL, "note" TEXT);
      INSERT INTO "new_Story" ("id", "title") SELECT "id", "title" FROM "Story";
      DROP TABLE "Story";
      ALTER TABLE "new_Story" RENAME TO "Story";
      PRAGMA foreign_keys=ON;
      PRAGMA defer_foreign_keys=OFF;`;
    expect(await deploySqlite(file, migrations(1, { "0002_rebuild": rebuild }))).toEqual(["0002_rebuild"]);
    expect(query(file, 'SELECT "key" FROM "Article" ORDER BY "key"')).toMatchObject([{ key: "s1" }, { key: "s4" }]);
    expect(query(file, 'SELECT "id" FROM "Story" ORDER BY "id"')).toMatchObject([{ id: "c1" }, { id: "c2" }]);
  });
});

describe("a migration", () => {
  it("is applied once, by one of several that start at the same time", async () => {
    const file = newFile();
    const env = { ...process.env, DATABASE_URL: `file:${file}` };
    const start = () => promisify(execFile)(process.execPath, ["scripts/migrate.mjs"], { env });
    const said = await Promise.all([start(), start(), start()]);
    expect(said.filter(({ stdout }) => stdout !== "")).toHaveLength(1);
    expect(query(file, 'SELECT * FROM "_prisma_migrations"')).toHaveLength(listMigrations(SQLITE).length);
    expect(await deploySqlite(file, SQLITE)).toEqual([]);
  });

  it("leaves nothing behind when it fails, and can be mended", async () => {
    const file = await oldLibrary();
    const broken = migrations(1, { "0002_more": 'CREATE TABLE "More" ("id" TEXT); INSERT INTO "Nowhere" VALUES (1);' });
    await expect(deploySqlite(file, broken)).rejects.toThrow();
    expect(query(file, `SELECT name FROM sqlite_master WHERE name = 'More'`)).toEqual([]);
    expect(query(file, 'SELECT count(*) AS n FROM "Story"')).toMatchObject([{ n: 2 }]);
    const mended = migrations(1, { "0002_more": 'CREATE TABLE "More" ("id" TEXT);' });
    expect(await deploySqlite(file, mended)).toEqual(["0002_more"]);
  });

  it("is refused when it would leave an article without its story", async () => {
    const file = await oldLibrary();
    const orphaning = migrations(1, { "0002_drop": `DELETE FROM "Story" WHERE "id" = 'c1';` });
    await expect(deploySqlite(file, orphaning)).rejects.toThrow();
    expect(query(file, 'SELECT count(*) AS n FROM "Story"')).toMatchObject([{ n: 2 }]);
  });

  it("is refused when it was edited after use", async () => {
    const file = newFile();
    await deploySqlite(file, migrations(1, { "0002_more": 'CREATE TABLE "More" ("id" TEXT);' }));
    const edited = migrations(1, { "0002_more": 'CREATE TABLE "More" ("id" INTEGER);' });
    await expect(deploySqlite(file, edited)).rejects.toThrow();
  });

  it("of a newer Parallax is not worked on by an older one", async () => {
    const file = newFile();
    await deploySqlite(file, migrations(1, { "9999_future": 'CREATE TABLE "Future" ("id" TEXT);' }));
    await expect(deploySqlite(file, SQLITE)).rejects.toMatchObject({ code: "NEWER_DATABASE" });
  });

  it("is the same on a checkout with Windows line ends", () => {
    const lines = listMigrations(migrations(0, { "0001_a": "CREATE TABLE a (b TEXT);\r\n-- c\r\n" }))[0]?.checksum;
    expect(lines).toBe(listMigrations(migrations(0, { "0001_a": "CREATE TABLE a (b TEXT);\n-- c\n" }))[0]?.checksum);
  });

  it("switches the file to write-ahead logging, so that readers never wait", async () => {
    const file = newFile();
    await deploySqlite(file, SQLITE);
    expect(query(file, "PRAGMA journal_mode")).toMatchObject([{ journal_mode: "wal" }]);
  });
});

describe("the schema and the migrations", () => {
  it("agree for SQLite", async () => {
    expect(await diffMigrations("sqlite", null)).toBeNull();
  });

  it("are told apart when they do not", async () => {
    expect(await diffMigrations("sqlite", null, migrations(0))).toContain('CREATE TABLE "Story"');
  });

  it("agree for PostgreSQL", async ({ skip }) => {
    const server = await startPostgres();
    if (!server) {
      console.warn("No PostgreSQL server on this machine: its migrations are not checked.");
      return skip();
    }
    try {
      expect(await diffMigrations("postgresql", server)).toBeNull();
    } finally {
      server.stop();
    }
  });
});
