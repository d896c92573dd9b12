import { isContent } from "../../analysis/clause";
import { type Modality, modalityOf } from "../../analysis/modality";
import { areRelated, stemOf } from "../../analysis/word-model";
import type { Word } from "../../text/parse";
import type { Difference } from "../comparison";
import type { ReadMention } from "../mention";
import { quoted, told } from "../told";
import { differenceOf, quoteOf } from "./evidence";
import { statedWords } from "./stated";

const RANK: Readonly<Record<Modality, number>> = { certain: 0, expected: 1, probable: 2, possible: 3 };
/** How many words a grading word reaches: forward to what it grades ("could soon collapse"), and a little back. */
const REACH = 5;
const BACK = 2;

interface Graded {
  readonly m: ReadMention;
  readonly rank: number;
  readonly word: Word | null;
  /** Stems near the grading word: what it grades. */
  readonly graded: readonly string[];
  readonly stems: readonly string[];
}

/**
 * How sure each source is of one and the same thing: certain for one, "could" for another. Neighbours on the scale are
 * not told apart, and what is graded must stand in the plain statement as well.
 */
export function findModalityDifference(mentions: readonly ReadMention[]): Difference | null {
  const read = mentions.map(gradeOf);
  const unsure = read.filter((r) => r.word && r.rank >= 2);
  const sources = new Set(unsure.map((r) => r.m.mention.source));
  const plain = read.filter((r) => r.rank <= 1 && !sources.has(r.m.mention.source));
  const apart = unsure.filter((r) =>
    plain.some((p) => r.rank - p.rank >= 2 && r.graded.some((k) => p.stems.some((o) => areRelated(k, o)))),
  );
  if (apart.length === 0) return null;
  const sure = plain.filter((p) => apart.some((r) => r.graded.some((k) => p.stems.some((o) => areRelated(k, o)))));
  const evidence = apart.map((r) => quoteOf(r.m, r.word ?? r.m.mention));
  return differenceOf("modality", "divergence/certainty", told("plainStatement", { quotes: quoted(evidence) }), [
    ...evidence,
    ...sure.map(({ m }) => quoteOf(m, m.mention)),
  ]);
}

function gradeOf(m: ReadMention): Graded {
  const words = statedWords(m);
  const { modality, word } = modalityOf(words);
  const at = word ? words.indexOf(word) : -1;
  const near = word ? words.slice(Math.max(0, at - BACK), at + 1 + REACH).filter((w) => w !== word) : [];
  const stemsOf = (list: readonly Word[]) => list.filter((w) => isContent(w)).map(stemOf);
  return { m, rank: RANK[modality], word, graded: stemsOf(near), stems: stemsOf(words) };
}
