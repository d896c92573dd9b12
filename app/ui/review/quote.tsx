import Link from "next/link";
import { placeHref } from "@/app/ui/reader/state/reader-href";
import { SourceBadge } from "@/app/ui/site/source-badge";
import type { Place } from "@/lib/annotation/subject";
import type { Comparison } from "@/lib/comparison/comparison";
import { cutTo } from "@/lib/text/cut";
import { readWords } from "@/lib/text/read-words";
import { overlaps } from "@/lib/text/span";
import styles from "./quote.module.css";

interface QuoteProps {
  storyId: string;
  comparison: Comparison;
  place: Place;
  /** With the sentence around, so that a word can be judged. */
  inSentence?: boolean;
}

/** Longer passages are cut at their end: the link leads to the whole. */
const LONGEST = 320;

/** Words of one source with its letter; they lead to their place in the text. */
export function PlacedQuote({ storyId, comparison, place, inSentence = false }: QuoteProps) {
  const index = comparison.sources.findIndex((one) => one.id === place.source);
  const source = comparison.sources[index];
  if (!source) return null;
  const sentence = inSentence ? source.sentences.find((s) => overlaps(s, place)) : undefined;
  const words = (start: number, end: number) => readWords(source, { start, end });
  const quote = words(place.start, place.end);
  return (
    <Link className={styles.quote} href={placeHref(storyId, comparison, place.source, place.start)} prefetch={false}>
      <SourceBadge small index={index} />
      <q lang="en">
        {sentence ? (
          <>
            {words(sentence.start, place.start)}
            <mark className={styles.mark}>{quote}</mark>
            {words(place.end, sentence.end)}
          </>
        ) : (
          cut(quote)
        )}
      </q>
    </Link>
  );
}

export const cut = (words: string, most = LONGEST): string =>
  words.length <= most ? words : `${cutTo(words, most).replace(/\s+\S*$/, "")} …`;
