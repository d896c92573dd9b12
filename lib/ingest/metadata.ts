import { overlaps, type Span } from "../text/span";
import type { Article, Removal } from "./article";
import { findByline } from "./metadata/byline";
import { findPublished } from "./metadata/date";
import { readHead, readSpan } from "./metadata/head-block";
import { findOutlet } from "./metadata/outlet";
import { findTitle } from "./metadata/title";

export interface Metadata extends Pick<Article, "title" | "byline" | "published" | "outlet" | "head"> {}

const NO_TITLE_WORDS = 12;

/**
 * Title, byline, date and outlet as the text states them, with their places. What it does not state is null; only the
 * title always has words, since a column needs a name: without one, the first words of the text.
 */
export function findMetadata(text: string, removed: readonly Removal[]): Metadata {
  const page = readHead(text, removed);
  const title = findTitle(page);
  const published = findPublished(page, title);
  const byline = apart(findByline(page, title, published), [title, published]);
  const date = apart(published && { start: published.start, end: published.end }, [title]);
  const titleBlock = title ? page.read.find((b) => overlaps(b, title)) : undefined;
  return {
    title: title ? readSpan(page, title) : firstWords(page.read[0] ? readSpan(page, page.read[0]) : ""),
    byline: byline && readSpan(page, byline),
    published: published?.date ?? null,
    outlet: findOutlet(page, titleBlock),
    head: { title, byline, date },
  };
}

const apart = (span: Span | null, others: readonly (Span | null)[]): Span | null =>
  span && others.some((o) => o && overlaps(o, span)) ? null : span;

function firstWords(text: string): string {
  const words = text.split(" ");
  return words.length > NO_TITLE_WORDS ? `${words.slice(0, NO_TITLE_WORDS).join(" ")} …` : text;
}
