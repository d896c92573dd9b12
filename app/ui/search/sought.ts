import type { Passage } from "@/lib/store/search/passages";
import type { Term } from "@/lib/store/search/terms";
import { cutTo } from "@/lib/text/cut";

/** What was typed, as a sentence can hold it. */
export const shortTyped = (typed: string): string => (typed.length > 60 ? `${cutTo(typed, 60)}…` : typed);

/** Whether a beginning of a word found more than the word. */
export const showsLonger = (found: readonly { readonly passages: readonly Passage[] }[], { words }: Term): boolean =>
  found.some(({ passages }) =>
    passages.some(({ marks }) => marks.some(({ start, end }) => end - start > words.join(" ").length)),
  );
