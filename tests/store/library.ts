import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Article } from "@/lib/ingest/article";
import type { ArticleDraft } from "@/lib/ingest/read-document";
import { openStore, type Store } from "@/lib/store/client";
import { deploySqlite } from "@/scripts/deploy.mjs";
import { migrationsFolder } from "@/scripts/schema.mjs";

/** A migrated SQLite library in a folder of its own; `close` forgets it. */
export async function openLibrary(): Promise<{ store: Store; url: string; close(): Promise<void> }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "parallax-store-"));
  const file = path.join(folder, "library.db");
  await deploySqlite(file, migrationsFolder("sqlite"));
  const url = `file:${file}`;
  const store = await openStore(url);
  const close = async () => {
    await store.close();
    fs.rmSync(folder, { recursive: true, force: true });
  };
  return { store, url, close };
}

/** An article with nothing special, but for what is given. */
export const draft = (given: Partial<Article> = {}): ArticleDraft => ({
  file: "a.txt",
  kind: "wire",
  kindConfidence: 0.5,
  outlet: null,
  title: "A ferry is late",
  byline: null,
  published: null,
  text: "A ferry is late\n\nThe ferry came two hours late on Monday.",
  head: { title: { start: 0, end: 15 }, byline: null, date: null },
  removed: [],
  ...given,
});

/** Texts that a store is tempted to change. */
export const DELICATE_TEXTS = {
  "carriage returns": "one\r\ntwo\rthree\n\n\r\n",
  "emoji and joiners": "👩🏽‍🚀 said “yes” 🇵🇪\u200d end",
  "combining marks": "Cafe\u0301 and Café, A\u030a and Å",
  "right to left": "قال الوزير: «نعم» \u200f then \u202bעברית\u202c",
  "a byte order mark and odd spaces": "\ufefftitle\u00a0\u2009\u2028x\t\u3000 ",
  "signs of SQL and JSON": `'"; DROP TABLE "Story"; -- \\u0041 \\ {"a":[1]} $1 ? %_`,
  "plane 16": "\u{10ffff}\u{1f600}\ufffd\uffff",
};
