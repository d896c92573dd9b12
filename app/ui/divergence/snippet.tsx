import { sentenceAt } from "@/app/ui/reader/state/view-model";
import type { Source } from "@/lib/comparison/comparison";
import { readWords } from "@/lib/text/read-words";
import type { Span } from "@/lib/text/span";
import styles from "./sides.module.css";

/** Signs of the sentence shown before and behind. */
const BEFORE = 60;
const BEHIND = 80;

/** Some words of a source, marked in those around them: whole words of the same sentence. */
export function Snippet({ source, start, end }: Span & { source: Source }) {
  const sentence = source.sentences[sentenceAt(source, start)] ?? { start, end };
  const [first, last] = [Math.min(sentence.start, start), Math.max(sentence.end, end)];
  const from = start - first > BEFORE ? wordStart(source.text, start - BEFORE) : first;
  const to = last - end > BEHIND ? wordEnd(source.text, end + BEHIND) : last;
  return (
    <q>
      {from > first ? "… " : ""}
      {readWords(source, { start: from, end: start })}
      <mark className={styles.differing}>{readWords(source, { start, end })}</mark>
      {readWords(source, { start: end, end: to })}
      {to < last ? " …" : ""}
    </q>
  );
}

function wordStart(text: string, at: number): number {
  const space = /\s/.exec(text.slice(at));
  return space ? at + space.index + 1 : at;
}

function wordEnd(text: string, at: number): number {
  const space = text.slice(0, at).search(/\s\S*$/);
  return space < 0 ? at : space;
}
