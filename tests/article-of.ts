import type { Article } from "@/lib/ingest/article";

/** An article with nothing to it but its text: what is not named is unknown. */
export const articleOf = (text: string, known: Partial<Article> = {}): Article => ({
  id: "s1",
  file: "",
  kind: "other",
  kindConfidence: 1,
  outlet: null,
  title: "",
  byline: null,
  published: null,
  text,
  head: { title: null, byline: null, date: null },
  removed: [],
  ...known,
});
