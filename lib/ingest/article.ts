import type { Span } from "../text/span";

/** The framings Parallax knows by name; see `kind.ts` for what each is and how it is recognised. */
export const KINDS = ["wire", "think-tank", "wsws", "op-ed", "cgsp", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** Why a stretch of a document is not part of the article's own text. */
export type RemovalReason =
  | "menu" // navigation, social links
  | "subscribe" // newsletter and subscription calls
  | "about" // what the outlet says of itself
  | "contact" // how to reach the outlet
  | "comments" // "share your comments"
  | "related" // "read more", "explore further"
  | "word-count"
  | "caption" // a picture's caption or credit
  | "escape" // a backslash before a sign, left over from Markdown
  | "markup" // Markdown signs
  | "break" // a paragraph break in the middle of a sentence: read as a space
  | "person"; // a person said that it is not part of the article

/** A span that analysis does not read. The original text keeps it; a person can put it back (`kept`). */
export interface Removal extends Span {
  readonly reason: RemovalReason;
  readonly kept?: boolean;
}

/** One text of one source. `text` is the original and is never changed; everything else can be corrected. */
export interface Article {
  /** Stable within its story: "s1", "s2", ... */
  readonly id: string;
  /** Name of the file it came from, or "" for a pasted text. */
  readonly file: string;
  readonly kind: Kind;
  /** 0..1; 1 when a person said so. */
  readonly kindConfidence: number;
  readonly outlet: string | null;
  readonly title: string;
  readonly byline: string | null;
  /** YYYY-MM-DD, or null when the text does not say. */
  readonly published: string | null;
  readonly text: string;
  /** Where the text itself states title, byline and date: metadata, not body. */
  readonly head: { readonly title: Span | null; readonly byline: Span | null; readonly date: Span | null };
  readonly removed: readonly Removal[];
}

/** What analysis must not read: what was removed and not put back. */
export const unread = (article: Article): readonly Removal[] => article.removed.filter((r) => !r.kept);

/** An article with nothing to it but its text: what is not named is unknown, and nothing is removed. */
export const bareArticle = (text: string, known: Partial<Article> = {}): Article => ({
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
