import { afterAll, beforeAll } from "vitest";
import type { Store } from "@/lib/store/client";
import { type LibraryQuery, searchLibrary } from "@/lib/store/search";
import { createStory } from "@/lib/store/stories";
import { draft } from "./library";

export const NOTHING: LibraryQuery = { words: "", outlet: "", kind: null, from: null, to: null, code: null };

/** Gives an empty migrated library. */
export type Open = () => Promise<{ store: Store; close(): Promise<void> }>;

/** A library for the tests of one suite, and short ways to fill it and to ask it. */
export function askedLibrary(open: Open) {
  let opened: Awaited<ReturnType<Open>>;
  beforeAll(async () => {
    opened = await open();
  });
  afterAll(() => opened.close());

  const store = () => opened.store;
  const create = (title: string, drafts = [draft()], now?: Date) => createStory(store(), { title, drafts }, now);
  const ask = (query: Partial<LibraryQuery> | string, page = 1) =>
    searchLibrary(store(), { ...NOTHING, ...(typeof query === "string" ? { words: query } : query) }, page);
  const ids = async (query: Partial<LibraryQuery> | string) => (await ask(query)).stories.map((story) => story.id);
  return { store, create, ask, ids };
}
