import type { Analysis } from "../analysis/analyze";
import type { Article } from "../ingest/article";
import { unread } from "../ingest/article";
import type { Source } from "./comparison";

/** An article and what was found of its form, in the contract's shape. */
export function describeSource(article: Article, { document }: Analysis): Source {
  const { id, file, kind, kindConfidence, outlet, title, byline, published, text } = article;
  const words = document.sentences.reduce((n, s) => n + s.words.filter((w) => w.end > w.start).length, 0);
  return {
    id,
    file,
    kind,
    kindConfidence,
    outlet,
    title,
    byline,
    published,
    words,
    text,
    removed: unread(article).map(({ start, end, reason }) => ({ start, end, reason })),
    paragraphs: document.paragraphs.map(({ start, end, role }) => ({ start, end, role })),
    sentences: document.sentences.map(({ start, end }) => ({ start, end })),
  };
}
