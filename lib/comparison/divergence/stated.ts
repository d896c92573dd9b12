import type { Word } from "../../text/parse";
import { contains } from "../../text/span";
import type { ReadMention } from "../mention";

/**
 * The words that state the claim, without those that report it: in "the mayor said it would open" the saying is past
 * and certain, the opening is neither. Where little is reported, all words.
 */
export function statedWords(m: ReadMention): readonly Word[] {
  const inside = m.words.filter((w) => m.analysis.attributions.some((a) => a.content.some((c) => contains(c, w))));
  return inside.length >= 0.4 * m.words.length ? inside : m.words;
}
