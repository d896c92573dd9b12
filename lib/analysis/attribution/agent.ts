import { PREPOSITION, type Range } from "./noun-phrase";
import type { Token } from "./statement";

// Suffixes and words of people and bodies; letters and figures speak too ("the poll shows").
const SOMEBODY =
  /^(?:he|she|they|we|i|you|who|it|many|some|others|most|several|few|both|people|officials?|aides?|critics?|experts?|allies|ally|government|ministry|administration|campaign|department|agency|company|companies|group|groups|court|committee|commission|council|board|bank|police|party|union|team|firm|firms|embassy|parliament|congress|senate|house|president|minister|chief|head|spokesman|spokeswoman|women|men|woman|man|family|families|friends?|students?|residents?|sources?|scholars?|diplomats?|republicans?|democrats?|percent)$|(?:ists?|ians?|ers|yers?|ors|ees|ants|crats?)$/;
const PAPER =
  /^(?:polls?|surveys?|stud(?:y|ies)|reports?|data|figures|records?|documents?|papers?|letters?|memos?|statements?|emails?|filings?|research|analys[ie]s|editorials?|articles?|results|findings|statistics|estimates|books?|article|charts?|tweets?|posts?|video|footage|affidavit|indictment|rulings?|index|census)$/;

/** Whether a source is a paper: figures, a poll, a letter. */
export const isPaper = (tokens: readonly Token[], source: Range): boolean =>
  PAPER.test((tokens[headOf(tokens, source)] as Token).low);

/** The last token before a preposition or a comma: "poll" of "the poll of voters". */
function headOf(tokens: readonly Token[], { from, to }: Range): number {
  let head = from;
  while (
    head + 1 < to &&
    !PREPOSITION.test((tokens[head + 1] as Token).low) &&
    !/[,;:()—–]/.test((tokens[head + 1] as Token).before)
  )
    head += 1;
  return head;
}

/** Whether a source is somebody, or a paper that speaks for somebody; "the raid" and "this" are not. */
export function isSomebody(tokens: readonly Token[], { from, to }: Range): boolean {
  const first = tokens[from] as Token;
  if (to === from + 1 && /^(?:this|that|these|those|which|it)$/.test(first.low)) return first.low === "it";
  const head = headOf(tokens, { from, to });
  const t = tokens[head] as Token;
  if (SOMEBODY.test(t.low) || PAPER.test(t.low)) return true;
  if (
    t.tags.some(
      (tag) =>
        tag === "Person" ||
        tag === "Actor" ||
        tag === "Organization" ||
        tag === "Place" ||
        tag === "Pronoun" ||
        tag === "Acronym",
    )
  )
    return true;
  // A capital makes a name, but not on the first word.
  return t.capital && (head > 0 || t.tags.includes("ProperNoun"));
}
