import { execFile } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { promisify } from "node:util";
import Database from "libsql";
import { describe, expect, it } from "vitest";
import { createStory, getStory } from "@/lib/store/stories";
import { openLibrary } from "./library";

const node = (args: string[], env: Record<string, string> = {}) =>
  promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });

describe("one library, several programs", () => {
  it("keeps every article and every correction of three that write at once", async () => {
    const { store, url, close } = await openLibrary();
    const { id } = await createStory(store, { title: "t", drafts: [] });
    const writer = path.join(import.meta.dirname, "writer.ts");
    await Promise.all(["a", "b", "c"].map((name) => node(["--import", "tsx", writer, url, id, name, "15"])));
    const articles = (await getStory(store, id))?.articles ?? [];
    expect(articles).toHaveLength(45);
    expect(new Set(articles.map((article) => article.id)).size).toBe(45);
    expect(articles.filter((article) => article.outlet !== article.file)).toEqual([]);
    await close();
  }, 60_000);

  it("is saved whole into one file while it is open, and never over another file", async () => {
    const { store, url, close } = await openLibrary();
    const { id } = await createStory(store, { title: "Saved", drafts: [] });
    const target = path.join(path.dirname(url.replace("file:", "")), "backups", "a b.db");
    await node(["scripts/backup.mjs", target], { DATABASE_URL: url });
    const copy = new Database(target);
    expect(copy.prepare('SELECT "id", "title" FROM "Story"').all()).toMatchObject([{ id, title: "Saved" }]);
    expect(copy.prepare("PRAGMA integrity_check").all()).toMatchObject([{ integrity_check: "ok" }]);
    copy.close();
    const before = fs.readFileSync(target);
    await expect(node(["scripts/backup.mjs", target], { DATABASE_URL: url })).rejects.toMatchObject({ code: 1 });
    expect(fs.readFileSync(target).equals(before)).toBe(true);
    await close();
  });
});
