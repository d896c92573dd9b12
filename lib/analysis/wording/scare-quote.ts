import type { Sentence } from "../../text/parse";
import type { Quotation } from "../../text/quotation";
import { overlaps, type Span } from "../../text/span";
import type { Attribution } from "../attribution";

/** A quotation of a few words in the author's own sentence, with its marks. */
export interface ScareQuote extends Span {
  readonly rule: string;
  readonly confidence: number;
}

// Longer quotations are speech that is reported, not a word held at arm's length.
const LONGEST = 6;

/**
 * Words that the author puts in quotation marks without letting anybody say a sentence: "reforms", the "positive" step.
 * Where a speaker governs the fragment it may only be exact quotation, so it counts less.
 */
export function findScareQuotes(
  text: string,
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
  attributions: readonly Attribution[],
): readonly ScareQuote[] {
  const direct = attributions.filter((a) => a.direct && a.source !== null).flatMap((a) => a.content);
  return quotations.flatMap((quotation) => {
    if (quotation.marks !== "both" || quotation.continues !== null) return [];
    const inside = text.slice(quotation.start, quotation.end);
    const count = inside.split(/\s+/).filter(Boolean).length;
    if (count === 0 || count > LONGEST || !/\p{L}/u.test(inside)) return [];
    const sentence = sentences.find((s) => overlaps(s, quotation));
    if (!sentence || isWholeSpeech(text, sentence, quotation) || isNameOrTitle(text, quotation, sentence)) return [];
    const governed = direct.some((span) => overlaps(span, quotation));
    if (governed && count === LONGEST) return [];
    return [
      {
        ...quotation.outer,
        rule: governed ? "wording/scare-quote-fragment" : "wording/scare-quote",
        confidence: governed ? 0.5 : count <= 3 ? 0.8 : 0.6,
      },
    ];
  });
}

// "Yes," he said. / He said: "Not now." A fragment stands in the grammar of the sentence; speech stands beside it.
function isWholeSpeech(text: string, sentence: Sentence, quotation: Quotation): boolean {
  const before = text.slice(sentence.start, quotation.outer.start).trimEnd();
  const after = text.slice(quotation.outer.end, sentence.end).trim();
  if (before === "" && after === "") return true;
  const inside = text.slice(quotation.start, quotation.end);
  const capital = /^\p{Lu}/u.test(inside) && !/^(?:I|I['’]\p{L}+)\b/u.test(inside);
  if (before === "" && /[,!?.]$/.test(inside)) return true;
  return /[,:]$/.test(before) && capital;
}

const NAMED =
  /\b(?:called|titled|entitled|named|known as|nicknamed|dubbed|headlined|song|album|film|movie|book|novel|show|series|episode|essay|article|column|report|paper|speech|podcast|translated as|means|meaning|in Spanish|in Chinese|abbreviated)\s*(?:the|as|an?|,|:)?\s*$/iu;

// Titles and names take quotation marks too: every longer word has a capital, or a word before says that it is a name.
function isNameOrTitle(text: string, quotation: Quotation, sentence: Sentence): boolean {
  const inside = text.slice(quotation.start, quotation.end);
  // (“Tusan”), ("FTAs"): a gloss says what a thing is called.
  if (/\(\s*$/.test(text.slice(0, quotation.outer.start)) && /^\s*\)/.test(text.slice(quotation.outer.end)))
    return true;
  const longer = inside.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  const capitals = longer.length > 0 && longer.every((w) => /^\p{Lu}/u.test(w));
  const before = text.slice(sentence.start, quotation.outer.start);
  if (capitals && (longer.length > 1 || NAMED.test(before))) return true;
  // A nickname between first and last name: Dwayne "The Rock" Johnson.
  if (capitals && /\p{Lu}\p{L}+\s*$/u.test(before) && /^\s*\p{Lu}/u.test(text.slice(quotation.outer.end))) return true;
  return /\b(?:titled|entitled|headlined|nicknamed)\s*,?\s*$/iu.test(before);
}
