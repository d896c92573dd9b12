import type { Route } from "next";
import { QuoteLink } from "@/app/ui/story/quote-link";
import type { Passage } from "@/lib/store/search/passages";
import styles from "./excerpt.module.css";
import { MarkedText } from "./marked-text";

interface ExcerptProps {
  storyId: string;
  source: string;
  passage: Passage;
  className?: string;
}

/** A passage that was found, with the words that were sought: a link to its sentence in the reader. */
export function Excerpt({ storyId, source, passage, className = "" }: ExcerptProps) {
  const at = passage.sentence === null ? "" : `&sentence=${passage.sentence + 1}`;
  return (
    <QuoteLink href={`/stories/${storyId}?source=${source}${at}` as Route} className={`${styles.excerpt} ${className}`}>
      {passage.opens ? null : "… "}
      <MarkedText text={passage.quote} marks={passage.marks} />
      {passage.closes ? null : " …"}
    </QuoteLink>
  );
}
